/** Statements, declarations and expressions of the other parser, one after the other; see babel-tree.ts. */
import { asNode, isForeign, listOf, make, NotConvertible, plainText, starOf, SyntaxNode } from './babel-tree.ts';
import type { Conversion, ForeignNode } from './babel-tree.ts';

/** A node that is there. */
export function convert(value: unknown, to: Conversion): SyntaxNode {
  const node = asNode(value);
  const made = make(node.type, node, to);
  switch (node.type) {
    case 'Identifier':
      made['name'] = node['name'];
      if (node['optional'] === true) made['optional'] = true;
      return made;
    case 'Literal':
      return literal(node, to);
    case 'MemberExpression':
      made['object'] = convert(node['object'], to);
      made['property'] = convert(node['property'], to);
      made['computed'] = node['computed'];
      return made;
    case 'CallExpression':
    case 'NewExpression':
      made['callee'] = convert(node['callee'], to);
      made['arguments'] = all(node['arguments'], to);
      return made;
    case 'ChainExpression':
      return chain(asNode(node['expression']), to).made;
    case 'ParenthesizedExpression':
      return parenthesized(node, to);
    case 'ExpressionStatement':
    case 'JSXExpressionContainer':
    case 'JSXSpreadChild':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'TSInstantiationExpression':
    case 'TSExportAssignment':
      made['expression'] = convert(node['expression'], to);
      return made;
    case 'JSXIdentifier':
      made['name'] = node['name'];
      return made;
    case 'JSXText':
      made['value'] = plainText(node, to.code, /[&\r]/);
      return made;
    case 'JSXElement':
      made['openingElement'] = convert(node['openingElement'], to);
      made['children'] = all(node['children'], to);
      return made;
    case 'JSXFragment':
      made['children'] = all(node['children'], to);
      return made;
    case 'JSXOpeningElement':
      made['name'] = convert(node['name'], to);
      made['attributes'] = all(node['attributes'], to);
      made['selfClosing'] = node['selfClosing'];
      return made;
    case 'JSXAttribute':
      made['name'] = convert(node['name'], to);
      made['value'] = isForeign(node['value']) && node['value'].type === 'Literal' ? attributeText(node['value'], to) : maybe(node['value'], to);
      return made;
    case 'JSXMemberExpression':
      made['object'] = convert(node['object'], to);
      made['property'] = convert(node['property'], to);
      return made;
    case 'JSXNamespacedName':
      made['namespace'] = convert(node['namespace'], to);
      made['name'] = convert(node['name'], to);
      return made;
    case 'VariableDeclaration':
      made['kind'] = node['kind'];
      made['declarations'] = all(node['declarations'], to);
      if (node['declare'] === true) made['declare'] = true;
      return made;
    case 'VariableDeclarator':
      made['id'] = convert(node['id'], to);
      made['init'] = maybe(node['init'], to);
      return made;
    case 'BlockStatement':
    case 'StaticBlock':
    case 'TSModuleBlock':
      made['body'] = all(node['body'], to);
      if (node.type === 'BlockStatement') made['directives'] = [];
      return made;
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return functionOf(made, node, to);
    case 'Property':
      return property(node, to);
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'AwaitExpression':
    case 'SpreadElement':
    case 'RestElement':
    case 'JSXSpreadAttribute':
      made['argument'] = maybe(node['argument'], to);
      return made;
    case 'IfStatement':
    case 'ConditionalExpression':
      made['test'] = convert(node['test'], to);
      made['consequent'] = convert(node['consequent'], to);
      made['alternate'] = maybe(node['alternate'], to);
      return made;
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'AssignmentExpression':
      made['operator'] = node['operator'];
      made['left'] = convert(node['left'], to);
      made['right'] = convert(node['right'], to);
      return made;
    case 'AssignmentPattern':
    case 'TSQualifiedName':
      made['left'] = convert(node['left'], to);
      made['right'] = convert(node['right'], to);
      return made;
    case 'ObjectExpression':
    case 'ObjectPattern':
      made['properties'] = all(node['properties'], to);
      return made;
    case 'ArrayExpression':
    case 'ArrayPattern':
      made['elements'] = all(node['elements'], to);
      return made;
    case 'TemplateLiteral':
      made['quasis'] = all(node['quasis'], to);
      made['expressions'] = all(node['expressions'], to);
      return made;
    case 'TemplateElement':
      plainText(node, to.code, /\r/);
      made['value'] = node['value'];
      return made;
    case 'TaggedTemplateExpression':
      made['tag'] = convert(node['tag'], to);
      made['quasi'] = convert(node['quasi'], to);
      return made;
    case 'UnaryExpression':
    case 'UpdateExpression':
      made['operator'] = node['operator'];
      made['prefix'] = node['prefix'];
      made['argument'] = convert(node['argument'], to);
      return made;
    case 'YieldExpression':
      made['delegate'] = node['delegate'];
      made['argument'] = maybe(node['argument'], to);
      return made;
    case 'SequenceExpression':
      made['expressions'] = all(node['expressions'], to);
      return made;
    case 'ImportExpression':
      return importCall(node, to);
    case 'MetaProperty':
      made['meta'] = convert(node['meta'], to);
      made['property'] = convert(node['property'], to);
      return made;
    case 'PrivateIdentifier': {
      const name = make('PrivateName', node, to);
      name['id'] = new SyntaxNode('Identifier', node.start + 1, node.end, to.lines);
      (name['id'] as SyntaxNode)['name'] = node['name'];
      return name;
    }
    case 'ThisExpression':
    case 'Super':
    case 'EmptyStatement':
    case 'DebuggerStatement':
    case 'JSXEmptyExpression':
    case 'TSExternalModuleReference':
      return made;
    default:
      return lessCommon(made, node, to);
  }
}

function lessCommon(made: SyntaxNode, node: ForeignNode, to: Conversion): SyntaxNode {
  switch (node.type) {
    case 'ForStatement':
      made['init'] = maybe(node['init'], to);
      made['test'] = maybe(node['test'], to);
      made['update'] = maybe(node['update'], to);
      made['body'] = convert(node['body'], to);
      return made;
    case 'ForInStatement':
    case 'ForOfStatement':
      made['left'] = convert(node['left'], to);
      made['right'] = convert(node['right'], to);
      made['body'] = convert(node['body'], to);
      if (node.type === 'ForOfStatement') made['await'] = node['await'];
      return made;
    case 'WhileStatement':
    case 'DoWhileStatement':
      made['test'] = convert(node['test'], to);
      made['body'] = convert(node['body'], to);
      return made;
    case 'SwitchStatement':
      made['discriminant'] = convert(node['discriminant'], to);
      made['cases'] = all(node['cases'], to);
      return made;
    case 'SwitchCase':
      made['test'] = maybe(node['test'], to);
      made['consequent'] = all(node['consequent'], to);
      return made;
    case 'TryStatement':
      made['block'] = convert(node['block'], to);
      made['handler'] = maybe(node['handler'], to);
      made['finalizer'] = maybe(node['finalizer'], to);
      return made;
    case 'CatchClause':
      made['param'] = maybe(node['param'], to);
      made['body'] = convert(node['body'], to);
      return made;
    case 'LabeledStatement':
      made['label'] = convert(node['label'], to);
      made['body'] = convert(node['body'], to);
      return made;
    case 'BreakStatement':
    case 'ContinueStatement':
      made['label'] = maybe(node['label'], to);
      return made;
    case 'ClassDeclaration':
    case 'ClassExpression':
      refuseDecorators(node);
      made['id'] = maybe(node['id'], to);
      made['superClass'] = maybe(node['superClass'], to);
      made['body'] = convert(node['body'], to);
      if (node['declare'] === true) made['declare'] = true;
      return made;
    case 'ClassBody':
      made['body'] = listOf(node['body']).map((member) => classMember(asNode(member), to));
      return made;
    case 'ImportDeclaration':
      if (node['phase']) throw new NotConvertible('an import phase');
      made['specifiers'] = all(node['specifiers'], to);
      made['source'] = convert(node['source'], to);
      made['importKind'] = node['importKind'];
      return made;
    case 'ImportSpecifier':
      made['imported'] = convert(node['imported'], to);
      made['local'] = convert(node['local'], to);
      made['importKind'] = node['importKind'];
      return made;
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      made['local'] = convert(node['local'], to);
      return made;
    case 'ExportNamedDeclaration':
      made['declaration'] = maybe(node['declaration'], to);
      made['specifiers'] = all(node['specifiers'], to);
      made['source'] = maybe(node['source'], to);
      made['exportKind'] = node['exportKind'];
      if ((made['declaration'] as SyntaxNode | null)?.type === 'TSImportEqualsDeclaration') throw new NotConvertible('an exported alias');
      return made;
    case 'ExportSpecifier':
      made['local'] = convert(node['local'], to);
      made['exported'] = convert(node['exported'], to);
      made['exportKind'] = node['exportKind'];
      return made;
    case 'ExportDefaultDeclaration':
      made['declaration'] = convert(node['declaration'], to);
      return made;
    case 'ExportAllDeclaration':
      return exportAll(made, node, to);
    default:
      return typescript(made, node, to);
  }
}

/** What TypeScript adds and is more than a type, and its declarations, of which the name is enough. */
function typescript(made: SyntaxNode, node: ForeignNode, to: Conversion): SyntaxNode {
  switch (node.type) {
    case 'TSDeclareFunction':
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
    case 'TSNamespaceExportDeclaration':
      made['id'] = maybe(node['id'], to);
      if (node['declare'] === true) made['declare'] = true;
      return made;
    case 'TSEnumDeclaration':
      made['id'] = convert(node['id'], to);
      made['members'] = all(asNode(node['body'])['members'], to);
      if (node['declare'] === true) made['declare'] = true;
      return made;
    case 'TSEnumMember':
      if (node['computed'] === true) throw new NotConvertible('a computed enum member');
      made['id'] = convert(node['id'], to);
      made['initializer'] = maybe(node['initializer'], to);
      return made;
    case 'TSModuleDeclaration': {
      const id = asNode(node['id']);
      if (id.type === 'TSQualifiedName') throw new NotConvertible('a namespace in a namespace');
      made['id'] = convert(id, to);
      if (node['declare'] === true) made['declare'] = true;
      // What is only declared is not looked into.
      if (isForeign(node['body']) && node['declare'] !== true) made['body'] = convert(node['body'], to);
      return made;
    }
    case 'TSImportEqualsDeclaration':
      made['id'] = convert(node['id'], to);
      made['moduleReference'] = convert(node['moduleReference'], to);
      made['importKind'] = node['importKind'];
      return made;
    case 'TSParameterProperty':
      refuseDecorators(node);
      made['parameter'] = convert(node['parameter'], to);
      return made;
    default:
      throw new NotConvertible(node.type);
  }
}

export function all(value: unknown, to: Conversion): (SyntaxNode | null)[] {
  const list = listOf(value);
  const made: (SyntaxNode | null)[] = [];
  for (let at = 0; at < list.length; at++) made.push(maybe(list[at], to));
  return made;
}

function maybe(value: unknown, to: Conversion): SyntaxNode | null {
  return value === null || value === undefined ? null : convert(value, to);
}

function literal(node: ForeignNode, to: Conversion): SyntaxNode {
  const { value } = node;
  const type =
    isPresent(node['regex']) ? 'RegExpLiteral' : isPresent(node['bigint']) ? 'BigIntLiteral'
    : typeof value === 'string' ? 'StringLiteral' : typeof value === 'number' ? 'NumericLiteral'
    : typeof value === 'boolean' ? 'BooleanLiteral' : 'NullLiteral';
  const made = make(type, node, to);
  const raw = to.code.slice(node.start, node.end);
  if (type === 'RegExpLiteral') {
    // The other parser puts the flags in an order of its own.
    const end = raw.lastIndexOf('/');
    made['pattern'] = raw.slice(1, end);
    made['flags'] = raw.slice(end + 1);
  }
  if (type === 'BigIntLiteral') made['value'] = raw.replace(/[_n]/g, '');
  else if (type !== 'NullLiteral' && type !== 'RegExpLiteral') made['value'] = value;
  if (type === 'StringLiteral' || type === 'NumericLiteral') made.extra = { rawValue: value, raw };
  return made;
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function attributeText(node: ForeignNode, to: Conversion): SyntaxNode {
  const raw = plainText(node, to.code, /[&\r]/);
  const made = make('StringLiteral', node, to);
  made['value'] = raw.slice(1, -1);
  made.extra = { rawValue: made['value'], raw };
  return made;
}

function parenthesized(node: ForeignNode, to: Conversion): SyntaxNode {
  const made = convert(node['expression'], to);
  made.extra = { ...made.extra, parenthesized: true, parenStart: node.start };
  return made;
}

/** From the first `?.` on, each step of a chain is of the optional kind. */
function chain(node: ForeignNode, to: Conversion): { readonly made: SyntaxNode; readonly isOptional: boolean } {
  if (node.type !== 'MemberExpression' && node.type !== 'CallExpression' && node.type !== 'TSNonNullExpression') return { made: convert(node, to), isOptional: node.type === 'ChainExpression' };
  const key = node.type === 'MemberExpression' ? 'object' : node.type === 'CallExpression' ? 'callee' : 'expression';
  const inner = chain(asNode(node[key]), to);
  const isOptional = inner.isOptional || node['optional'] === true;
  const made = make(isOptional && key !== 'expression' ? `Optional${node.type}` : node.type, node, to);
  made[key] = inner.made;
  if (key === 'object') {
    made['property'] = convert(node['property'], to);
    made['computed'] = node['computed'];
  } else if (key === 'callee') {
    made['arguments'] = all(node['arguments'], to);
  }
  if (made.type !== node.type) made['optional'] = node['optional'] === true;
  return { made, isOptional };
}

/** `import(a)` is a call to Babel 7. */
function importCall(node: ForeignNode, to: Conversion): SyntaxNode {
  if (node['phase']) throw new NotConvertible('an import phase');
  const made = make('CallExpression', node, to);
  made['callee'] = new SyntaxNode('Import', node.start, node.start + 'import'.length, to.lines);
  const options = maybe(node['options'], to);
  made['arguments'] = options === null ? [convert(node['source'], to)] : [convert(node['source'], to), options];
  return made;
}

function exportAll(made: SyntaxNode, node: ForeignNode, to: Conversion): SyntaxNode {
  const source = convert(node['source'], to);
  const exported = maybe(node['exported'], to);
  if (exported === null) {
    made['source'] = source;
    made['exportKind'] = node['exportKind'];
    return made;
  }
  if (node['exportKind'] === 'type') throw new NotConvertible('a namespace of types');
  const specifier = new SyntaxNode('ExportNamespaceSpecifier', starOf(node, to.code), exported.end, to.lines);
  specifier['exported'] = exported;
  const named = make('ExportNamedDeclaration', node, to);
  named['declaration'] = null;
  named['specifiers'] = [specifier];
  named['source'] = source;
  named['exportKind'] = node['exportKind'];
  return named;
}

function functionOf(made: SyntaxNode, node: ForeignNode, to: Conversion): SyntaxNode {
  const body = asNode(node['body']);
  if (node.type !== 'ArrowFunctionExpression') made['id'] = maybe(node['id'], to);
  made['generator'] = node['generator'] === true;
  made['async'] = node['async'];
  made['params'] = all(node['params'], to);
  made['body'] = body.type === 'BlockStatement' ? functionBody(body, to) : convert(body, to);
  if (node['declare'] === true) made['declare'] = true;
  return made;
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
    else body.push(convert(statement, to));
  }
  return { body, directives };
}

function directiveOf(statement: ForeignNode, to: Conversion): SyntaxNode {
  const literalNode = asNode(statement['expression']);
  const raw = to.code.slice(literalNode.start, literalNode.end);
  const value = make('DirectiveLiteral', literalNode, to);
  value['value'] = raw.slice(1, -1);
  value.extra = { raw, rawValue: raw.slice(1, -1), expressionValue: literalNode['value'] };
  const made = make('Directive', statement, to);
  made['value'] = value;
  return made;
}

function property(node: ForeignNode, to: Conversion): SyntaxNode {
  const { kind, method, computed } = node;
  if (kind !== 'init' || method === true) {
    const made = make('ObjectMethod', node, to);
    made['kind'] = kind === 'init' ? 'method' : kind;
    return methodOf(made, node, to);
  }
  const made = make('ObjectProperty', node, to);
  made['method'] = false;
  made['key'] = convert(node['key'], to);
  made['computed'] = computed;
  made['shorthand'] = node['shorthand'];
  made['value'] = convert(node['value'], to);
  return made;
}

/** The function behind the key is a part of a method, and no node of its own. */
function methodOf(made: SyntaxNode, node: ForeignNode, to: Conversion): SyntaxNode {
  made['computed'] = node['computed'];
  made['key'] = convert(node['key'], to);
  return functionOf(made, asNode(node['value']), to);
}

function classMember(node: ForeignNode, to: Conversion): SyntaxNode {
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
      made['key'] = convert(node['key'], to);
      return made;
    }
    case 'PropertyDefinition':
    case 'TSAbstractPropertyDefinition':
    case 'AccessorProperty': {
      if (node.type === 'AccessorProperty' && isPrivate) throw new NotConvertible('a private accessor');
      const made = make(node.type === 'AccessorProperty' ? 'ClassAccessorProperty' : isPrivate ? 'ClassPrivateProperty' : 'ClassProperty', node, to);
      made['static'] = node['static'];
      made['key'] = convert(node['key'], to);
      if (!isPrivate) made['computed'] = node['computed'];
      made['value'] = maybe(node['value'], to);
      if (node['declare'] === true) made['declare'] = true;
      return made;
    }
    case 'TSIndexSignature':
      return make('TSIndexSignature', node, to);
    default:
      return convert(node, to);
  }
}

/** Which kind of decorators it is, the text does not tell. */
function refuseDecorators({ decorators }: ForeignNode): void {
  if (Array.isArray(decorators) && decorators.length > 0) throw new NotConvertible('a decorator');
}
