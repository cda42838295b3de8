/** Functions, methods and the members of classes: what is one node to Babel is two to the other parser. */
import { asNode, isForeign, listOf, make, NotConvertible } from './babel-tree.ts';
import type { Conversion, ForeignNode, SyntaxNode } from './babel-tree.ts';
import { directiveOf } from './literals.ts';

export function functionOf(made: SyntaxNode, node: ForeignNode, to: Conversion): SyntaxNode {
  const body = asNode(node['body']);
  if (node.type !== 'ArrowFunctionExpression') made['id'] = to.maybe(node['id']);
  made['generator'] = node['generator'] === true;
  made['async'] = node['async'];
  for (const param of listOf(node['params'])) refuseParameterDecorators(asNode(param));
  made['params'] = to.all(node['params']);
  made['body'] = body.type === 'BlockStatement' ? functionBody(body, to) : to.one(body);
  if (node['declare'] === true) made['declare'] = true;
  return made;
}

/** `method(@inject() a = 1)`: the decorators are on the parameter, or on what has the default. */
function refuseParameterDecorators(param: ForeignNode): void {
  refuseDecorators(param);
  if (param.type === 'AssignmentPattern') refuseParameterDecorators(asNode(param['left']));
}

/** A body with its prologue. */
function functionBody(body: ForeignNode, to: Conversion): SyntaxNode {
  const made = make('BlockStatement', body, to);
  Object.assign(made, withPrologue(body['body'], to));
  return made;
}

export function withPrologue(statements: unknown, to: Conversion): { readonly body: SyntaxNode[]; readonly directives: SyntaxNode[] } {
  const directives: SyntaxNode[] = [];
  const body: SyntaxNode[] = [];
  for (const value of listOf(statements)) {
    const statement = asNode(value);
    if (body.length === 0 && typeof statement['directive'] === 'string') directives.push(directiveOf(statement, to));
    else body.push(to.one(statement));
  }
  return { body, directives };
}

export function property(node: ForeignNode, to: Conversion): SyntaxNode {
  const { kind, method, computed } = node;
  if (kind !== 'init' || method === true) {
    const made = make('ObjectMethod', node, to);
    made['kind'] = kind === 'init' ? 'method' : kind;
    return methodOf(made, node, to);
  }
  const made = make('ObjectProperty', node, to);
  made['method'] = false;
  made['key'] = to.one(node['key']);
  made['computed'] = computed;
  made['shorthand'] = node['shorthand'];
  made['value'] = to.one(node['value']);
  return made;
}

/** The function behind the key is a part of a method, and no node of its own. */
function methodOf(made: SyntaxNode, node: ForeignNode, to: Conversion): SyntaxNode {
  made['computed'] = node['computed'];
  made['key'] = to.one(node['key']);
  return functionOf(made, asNode(node['value']), to);
}

export function classMember(node: ForeignNode, to: Conversion): SyntaxNode {
  refuseDecorators(node);
  const isPrivate = isForeign(node['key']) && node['key'].type === 'PrivateIdentifier';
  switch (node.type) {
    case 'MethodDefinition':
    case 'TSAbstractMethodDefinition': {
      const hasBody = isForeign(asNode(node['value'])['body']);
      const made = make(!hasBody ? 'TSDeclareMethod' : isPrivate ? 'ClassPrivateMethod' : 'ClassMethod', node, to);
      made['static'] = node['static'];
      made['kind'] = node['kind'];
      if (hasBody) return methodOf(made, node, to);
      made['computed'] = node['computed'];
      made['key'] = to.one(node['key']);
      return made;
    }
    case 'PropertyDefinition':
    case 'TSAbstractPropertyDefinition':
    case 'AccessorProperty': {
      if (node.type === 'AccessorProperty' && isPrivate) throw new NotConvertible('a private accessor');
      const made = make(node.type === 'AccessorProperty' ? 'ClassAccessorProperty' : isPrivate ? 'ClassPrivateProperty' : 'ClassProperty', node, to);
      made['static'] = node['static'];
      made['key'] = to.one(node['key']);
      if (!isPrivate) made['computed'] = node['computed'];
      made['value'] = to.maybe(node['value']);
      if (node['declare'] === true) made['declare'] = true;
      if (node.type === 'TSAbstractPropertyDefinition') made['abstract'] = true;
      return made;
    }
    case 'TSIndexSignature':
      return make('TSIndexSignature', node, to);
    default:
      return to.one(node);
  }
}

function refuseDecorators(node: ForeignNode): void {
  if (hasDecorators(node)) throw new NotConvertible('a decorator');
}

/** Which kind of decorators it is, the text does not tell. */
export function hasDecorators({ decorators }: ForeignNode): boolean {
  return Array.isArray(decorators) && decorators.length > 0;
}
