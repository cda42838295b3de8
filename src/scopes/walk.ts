/**
 * Walks one top-level statement and binds every name in it: the second half of tree.ts.
 *
 *     user.profile.id          → { name: 'user', path: ['profile', 'id'] }
 *     items.find(isMine)       → { name: 'items', path: [] → the call keeps its receiver: path null }, { name: 'isMine' }
 *     <ui.Button />            → { name: 'ui', path: ['Button'], use: 'tag' }
 *     ({ user } = next)        → { name: 'user', write: true }
 */
import type * as t from '@babel/types';
import { declare, declareLexical, declareVariables, declareVars, lookup, NO_BINDINGS } from './tree.ts';
import { accessOf, WHOLE } from './access.ts';
import type { Binding, ContextUse, FunctionRange, NameReference, Scope, ScopeTree } from './tree.ts';
import { enumMembers, forEachChild, parameterDecorators } from '../syntax/children.ts';
import { isFunction, patternIdentifiers } from '../syntax/nodes.ts';

/** The state of one walk. */
interface Walk {
  readonly scopes: Scope[];
  readonly references: NameReference[];
  readonly uses: ContextUse[];
  readonly functions: Map<t.Node, FunctionRange>;
  /** A `do` expression may declare variables inside of an expression, where only `hoistVars` with this flag looks for them; most programs have none. */
  hasDo: boolean;
  /** From the root to the parent of the node being visited. */
  readonly ancestors: t.Node[];
}

/**
 * Finds the binding of every name in a statement (or in a whole program).
 *
 * @param root A statement of the module body, or the program itself: then module-level bindings count as bindings too.
 * @returns The scope tree; see tree.ts for what it guarantees.
 */
export function bindNames(root: t.Statement | t.Program): ScopeTree {
  return bound(root, false);
}

function bound(root: t.Statement | t.Program, hasDo: boolean): ScopeTree {
  const walk: Walk = { scopes: [], references: [], uses: [], functions: new Map(), hasDo, ancestors: [] };
  const scope = openScope(walk, 'root', root, null);
  if (root.type === 'Program') {
    declareLexical(scope, root.body);
    hoistVars(walk, scope, root.body, null);
    for (const statement of root.body) {
      if (statement.type === 'ImportDeclaration') for (const { local } of statement.specifiers) declare(scope, 'import', local, statement);
      if (statement.type === 'ExportDefaultDeclaration') declareLexical(scope, [statement.declaration]);
    }
  }
  visit(walk, root, scope);
  if (walk.hasDo && !hasDo) return bound(root, true);
  return { root: scope, references: walk.references, uses: walk.uses, functions: walk.functions };
}

/** Declares every `var` of a list of statements, or of the expression that is a function's body. */
function hoistVars(walk: Walk, scope: Scope, list: readonly t.Node[], parameters: Scope | null): void {
  for (const node of list) {
    declareVars(scope, node, parameters);
    if (walk.hasDo) for (const block of doBlocks(node)) declareVars(scope, block, parameters);
  }
}

/** The blocks of `do` expressions in a node, as far as a `var` in them belongs to the function around. */
function doBlocks(node: t.Node): t.Node[] {
  const blocks: t.Node[] = [];
  const search = (child: t.Node): void => {
    if (isFunction(child) || child.type === 'ClassBody') return;
    if (child.type === 'DoExpression') blocks.push(child.body);
    forEachChild(child, search);
  };
  search(node);
  return blocks;
}

function openScope(walk: Walk, kind: Scope['kind'], node: t.Node, parent: Scope | null): Scope {
  const within = walk.ancestors.at(-1)?.type;
  const repeated = kind === 'loop' || kind === 'function' || within === 'WhileStatement' || within === 'DoWhileStatement';
  const scope: Scope = { index: walk.scopes.length, kind, node, parent, repeated, bindings: NO_BINDINGS };
  walk.scopes.push(scope);
  return scope;
}

function visitChildren(walk: Walk, node: t.Node, scope: Scope): void {
  walk.ancestors.push(node);
  forEachChild(node, (child) => visit(walk, child, scope));
  walk.ancestors.pop();
}

function visitAll(walk: Walk, parent: t.Node, children: readonly (t.Node | null | undefined)[], scope: Scope): void {
  walk.ancestors.push(parent);
  for (const child of children) if (child) visit(walk, child, scope);
  walk.ancestors.pop();
}

function visit(walk: Walk, node: t.Node, scope: Scope): void {
  if (isFunction(node)) return visitFunction(walk, node, scope);
  switch (node.type) {
    case 'Identifier':
      return refer(walk, node, scope);
    case 'JSXIdentifier':
      // `<div>` is a string; `<Row>` and `<_row>` are variables. `<this.Row>` is `this`.
      if (node.name === 'this') return use(walk, 'this', node, ownerOf(scope, givesThis));
      if (walk.ancestors.at(-1)?.type === 'JSXMemberExpression' || !/^[a-z]|-/.test(node.name)) refer(walk, node, scope);
      return;
    case 'BlockStatement':
    case 'TSModuleBlock': {
      const block = openScope(walk, node.type === 'BlockStatement' ? 'block' : 'namespace', node, scope);
      declareLexical(block, node.body);
      if (node.type === 'TSModuleBlock') hoistVars(walk, block, node.body, null);
      return visitChildren(walk, node, block);
    }
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
      return visitLoop(walk, node, scope);
    case 'SwitchStatement': {
      visitAll(walk, node, [node.discriminant], scope);
      const block = openScope(walk, 'switch', node, scope);
      declareLexical(
        block,
        node.cases.flatMap((clause) => clause.consequent),
      );
      return visitAll(walk, node, node.cases, block);
    }
    case 'CatchClause': {
      const clause = openScope(walk, 'catch', node, scope);
      if (node.param) for (const identifier of patternIdentifiers(node.param)) declare(clause, 'catch', identifier, node);
      visitPattern(walk, node.param, clause);
      return visitAll(walk, node, [node.body], clause);
    }
    case 'VariableDeclarator':
      visitPattern(walk, node.id, scope);
      return visitAll(walk, node, [node.init], scope);
    case 'ClassDeclaration':
    case 'ClassExpression':
      return visitClass(walk, node, scope);
    case 'DoExpression':
      walk.hasDo = true;
      return visitChildren(walk, node, scope);
    case 'TSEnumDeclaration':
      return visitEnum(walk, node, scope);
    case 'EnumDeclaration':
      // Flow's: names and literals.
      return;
    case 'ThisExpression':
      return use(walk, 'this', node, ownerOf(scope, givesThis));
    case 'Super':
      return use(walk, 'super', node, ownerOf(scope, givesThis));
    case 'MetaProperty':
      if (node.meta.name === 'new') use(walk, 'new.target', node, ownerOf(scope, givesThis));
      return;
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      if (node.property.type === 'PrivateName') use(walk, 'private-name', node.property, ownerOf(scope, declaresPrivate(node.property.id.name)));
      return visitChildren(walk, node, scope);
    case 'ObjectProperty':
      usePrivateKey(walk, node, scope);
      return visitChildren(walk, node, scope);
    case 'BinaryExpression':
      if (node.left.type === 'PrivateName') use(walk, 'private-name', node.left, ownerOf(scope, declaresPrivate(node.left.id.name)));
      return visitChildren(walk, node, scope);
    case 'CallExpression':
    case 'OptionalCallExpression':
      // `eval?.(…)` is indirect: what it runs sees globals alone.
      if (
        !(node.type === 'OptionalCallExpression' && node.optional) &&
        node.callee.type === 'Identifier' &&
        node.callee.name === 'eval' &&
        lookup(scope, 'eval') === null
      )
        use(walk, 'eval', node.callee, null);
      return visitChildren(walk, node, scope);
    default:
      return visitChildren(walk, node, scope);
  }
}

function visitFunction(walk: Walk, node: t.Node & { readonly params: readonly t.Node[]; readonly body: t.Node }, outer: Scope): void {
  const keyed = node as t.Node & { readonly decorators?: readonly t.Node[] | null; readonly key?: t.Node; readonly computed?: boolean };
  visitAll(walk, node, keyed.decorators ?? [], outer);
  if (keyed.computed === true && keyed.key) visitAll(walk, node, [keyed.key], outer);
  for (const param of node.params) visitAll(walk, node, parameterDecorators(param), outer);
  const range: FunctionRange = {
    node,
    outer,
    scopesFrom: walk.scopes.length,
    scopesTo: 0,
    referencesFrom: walk.references.length,
    referencesTo: 0,
    usesFrom: walk.uses.length,
    usesTo: 0,
  };
  walk.functions.set(node, range);
  let around = outer;
  if (node.type === 'FunctionExpression' && node.id) {
    around = openScope(walk, 'function-name', node, outer);
    declare(around, 'function-name', node.id, node);
  }
  const parameters = openScope(walk, 'function', node, around);
  for (const param of node.params) for (const identifier of patternIdentifiers(param)) declare(parameters, 'param', identifier, node);
  for (const param of node.params) visitPattern(walk, param, parameters);
  if (node.body.type === 'BlockStatement') {
    const body = openScope(walk, 'body', node.body, parameters);
    // Where no parameter holds an expression, a body-level name of a parameter is that parameter; else it is a variable of its own.
    const simple = !node.params.some(holdsExpression);
    hoistVars(walk, body, node.body.body, simple ? parameters : null);
    declareLexical(body, node.body.body);
    shareWithParameters(body, parameters, simple);
    visitAll(walk, node.body, node.body.body, body);
  } else {
    hoistVars(walk, parameters, [node.body], parameters);
    visitAll(walk, node, [node.body], parameters);
  }
  range.scopesTo = walk.scopes.length;
  range.referencesTo = walk.references.length;
  range.usesTo = walk.uses.length;
}

/**
 * `function f(a) { function a() {} }`: one variable, which holds the function from the start.
 * `function f(a, b = 1) { var a; }`: a variable of its own, which holds what the parameter holds, from the start.
 */
function shareWithParameters(body: Scope, parameters: Scope, simple: boolean): void {
  const shared = new Map<string, Binding>();
  for (const [name, binding] of body.bindings) {
    const parameter = parameters.bindings.get(name);
    if (parameter === undefined) continue;
    if (simple && binding.kind === 'function') binding.redeclared ||= parameter.redeclared;
    if (!simple && binding.kind === 'var') shared.set(name, { ...binding, declaration: parameter.declaration, redeclared: true });
  }
  if (shared.size > 0) body.bindings = new Map([...body.bindings, ...shared]);
}

/** A default, or a computed key, somewhere in a parameter. */
function holdsExpression(param: t.Node | null): boolean {
  switch (param?.type) {
    case 'AssignmentPattern':
      return true;
    case 'ObjectPattern':
      return param.properties.some((property) =>
        property.type === 'RestElement' ? holdsExpression(property.argument) : property.computed || holdsExpression(property.value),
      );
    case 'ArrayPattern':
      return param.elements.some(holdsExpression);
    case 'RestElement':
      return holdsExpression(param.argument);
    case 'TSParameterProperty':
      return holdsExpression(param.parameter);
    default:
      return false;
  }
}

function visitLoop(walk: Walk, node: t.ForStatement | t.ForInStatement | t.ForOfStatement, outer: Scope): void {
  const head = openScope(walk, 'loop', node, outer);
  const declaration = node.type === 'ForStatement' ? node.init : node.left;
  if (declaration?.type === 'VariableDeclaration' && declaration.kind !== 'var') declareVariables(head, declaration);
  visitChildren(walk, node, head);
}

function visitClass(walk: Walk, node: t.ClassDeclaration | t.ClassExpression, outer: Scope): void {
  visitAll(walk, node, node.decorators ?? [], outer);
  const inner = openScope(walk, 'class', node, outer);
  // A declaration's own name is the same class as the name outside, which at module level is no capture.
  if (node.type === 'ClassExpression' && node.id) declare(inner, 'class-name', node.id, node);
  visitAll(walk, node, [node.superClass], inner);
  walk.ancestors.push(node, node.body);
  for (const member of node.body.body) visitMember(walk, member, inner);
  walk.ancestors.length -= 2;
}

function visitMember(walk: Walk, member: t.ClassBody['body'][number], inner: Scope): void {
  switch (member.type) {
    case 'ClassProperty':
    case 'ClassPrivateProperty':
    case 'ClassAccessorProperty': {
      if ('declare' in member && member.declare === true) return;
      visitAll(walk, member, member.decorators ?? [], inner);
      if ('computed' in member && member.computed === true) visitAll(walk, member, [member.key], inner);
      // An initialiser runs as a method of the class would: with a `this` of its own.
      return visitAll(walk, member, [member.value], openScope(walk, 'field', member, inner));
    }
    case 'StaticBlock': {
      const block = openScope(walk, 'static-block', member, inner);
      hoistVars(walk, block, member.body, null);
      declareLexical(block, member.body);
      return visitAll(walk, member, member.body, block);
    }
    default:
      return visit(walk, member, inner);
  }
}

/** Inside an enum its members are in scope under their own names. */
function visitEnum(walk: Walk, node: t.TSEnumDeclaration, outer: Scope): void {
  const inner = openScope(walk, 'enum', node, outer);
  const members = enumMembers(node);
  for (const member of members) if (member.id.type === 'Identifier') declare(inner, 'enum', member.id, node);
  visitAll(walk, node, members, inner);
}

/** Visits what runs inside a pattern that declares: defaults and computed keys. The names themselves are no references. */
function visitPattern(walk: Walk, pattern: t.Node | null | undefined, scope: Scope): void {
  switch (pattern?.type) {
    case 'ObjectPattern':
      for (const property of pattern.properties) {
        if (property.type === 'RestElement') continue;
        usePrivateKey(walk, property, scope);
        if (property.computed) visitAll(walk, property, [property.key], scope);
        visitPattern(walk, property.value, scope);
      }
      return;
    case 'ArrayPattern':
      for (const element of pattern.elements) visitPattern(walk, element, scope);
      return;
    case 'AssignmentPattern':
      visitPattern(walk, pattern.left, scope);
      return visitAll(walk, pattern, [pattern.right], scope);
    case 'RestElement':
      return visitPattern(walk, pattern.argument, scope);
    case 'TSParameterProperty':
      visitAll(walk, pattern, pattern.decorators ?? [], scope);
      return visitPattern(walk, pattern.parameter, scope);
    default:
  }
}

/** `const { #count: count } = counter`, a proposal that Babel reads. */
function usePrivateKey(walk: Walk, { key }: { readonly key: t.Node }, scope: Scope): void {
  if (key.type === 'PrivateName') use(walk, 'private-name', key, ownerOf(scope, declaresPrivate(key.id.name)));
}

function refer(walk: Walk, node: t.Identifier | t.JSXIdentifier, scope: Scope): void {
  const binding = lookup(scope, node.name);
  if (node.name === 'arguments' && binding === null) return use(walk, 'arguments', node, ownerOf(scope, isOrdinaryFunction));
  // How a global or an import is used no phase needs to know.
  const { write, path, use: how } = binding === null ? WHOLE : accessOf(node, walk.ancestors);
  const reference: NameReference = { name: node.name, node, scope, binding, write, path, use: how };
  walk.references.push(reference);
  if (binding === null) return;
  binding.references.push(reference);
  binding.written ||= reference.write;
  binding.memberWritten ||= reference.use === 'member-write';
}

function use(walk: Walk, kind: ContextUse['kind'], node: t.Node, owner: Scope | null): void {
  walk.uses.push({ kind, node, owner });
}

function ownerOf(scope: Scope, owns: (scope: Scope) => boolean): Scope | null {
  for (let at: Scope | null = scope; at !== null; at = at.parent) if (owns(at)) return at;
  return null;
}

function isOrdinaryFunction(scope: Scope): boolean {
  return scope.kind === 'function' && scope.node.type !== 'ArrowFunctionExpression';
}

function givesThis(scope: Scope): boolean {
  return isOrdinaryFunction(scope) || scope.kind === 'field' || scope.kind === 'static-block';
}

function declaresPrivate(name: string): (scope: Scope) => boolean {
  return ({ node }) =>
    (node.type === 'ClassDeclaration' || node.type === 'ClassExpression') &&
    node.body.body.some((member) => 'key' in member && member.key.type === 'PrivateName' && member.key.id.name === name);
}
