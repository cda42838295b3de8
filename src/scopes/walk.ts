/**
 * Walks one top-level statement and binds every name in it: the second half of tree.ts.
 *
 *     user.profile.id          → { name: 'user', path: ['profile', 'id'] }
 *     items.find(isMine)       → { name: 'items', path: [] → the call keeps its receiver: path null }, { name: 'isMine' }
 *     <ui.Button />            → { name: 'ui', path: ['Button'], use: 'tag' }
 *     ({ user } = next)        → { name: 'user', write: true }
 */
import type * as t from '@babel/types';
import { declare, declareLexical, declareVariables } from './declare.ts';
import {
  declaresPrivate,
  givesThis,
  holdsExpression,
  hoistVars,
  keptFunction,
  openScope,
  ownerOf,
  refer,
  shareWithParameters,
  use,
  usePrivateKey,
} from './noting.ts';
import type { KnownNames, Walk } from './noting.ts';
import { lookup } from './tree.ts';
import type { FunctionRange, Scope, ScopeTree } from './tree.ts';
import { enumMembers, forEachChild, partsOutside } from '../syntax/children.ts';
import { isFunction, patternIdentifiers, selfOfElement, unwrap } from '../syntax/nodes.ts';

/**
 * Finds the binding of every name in a statement (or in a whole program).
 *
 * @param root A statement of the module body, or the program itself: then module-level bindings count as bindings too.
 * @param known Of names that the statement does not bind.
 * @returns The scope tree; see tree.ts for what it guarantees.
 */
export function bindNames(root: t.Statement | t.Program, known: KnownNames = NOTHING_KNOWN): ScopeTree {
  return bound(root, known, false);
}

const NOTHING_KNOWN: KnownNames = { meaningOf: () => 'global', keepsNames: () => false };

function bound(root: t.Statement | t.Program, known: KnownNames, hasDo: boolean): ScopeTree {
  const walk: Walk = { scopes: [], references: [], uses: [], functions: new Map(), keptNames: new Map(), namingCalls: new Set(), hasDo, known, ancestors: [] };
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
  if (walk.hasDo && !hasDo) return bound(root, known, true);
  const { references, uses, functions, keptNames, namingCalls } = walk;
  return { root: scope, references, uses, functions, keptNames, namingCalls };
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
      noteKept(walk, node, scope);
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
      if (walk.ancestors.slice(-2).some((parent) => selfOfElement(parent) === node)) return;
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
    case 'OptionalCallExpression': {
      const callee = unwrap(node.callee);
      // `eval?.(…)` is indirect: what it runs sees globals alone.
      const isDirect = !(node.type === 'OptionalCallExpression' && node.optional) && callee.type === 'Identifier' && callee.name === 'eval';
      if (isDirect && lookup(scope, 'eval') === null) use(walk, 'eval', callee, null);
      noteName(walk, node, scope);
      return visitChildren(walk, node, scope);
    }
    default:
      return visitChildren(walk, node, scope);
  }
}

function noteName(walk: Walk, call: t.Node, scope: Scope): void {
  const kept = keptFunction(walk, call, scope);
  if (kept === null) return;
  walk.namingCalls.add(call);
  if (!walk.keptNames.has(kept.node)) walk.keptNames.set(kept.node, kept.name);
}

function noteKept(walk: Walk, declarator: t.VariableDeclarator, scope: Scope): void {
  const binding = declarator.id.type === 'Identifier' ? lookup(scope, declarator.id.name) : null;
  if (binding?.declaration === declarator) binding.kept = keptFunction(walk, declarator.init, scope)?.node ?? null;
}

function visitFunction(walk: Walk, node: t.Node & { readonly params: readonly t.Node[]; readonly body: t.Node }, outer: Scope): void {
  visitAll(walk, node, partsOutside(node), outer);
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
      visitAll(walk, member, partsOutside(member), inner);
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
      return visitPattern(walk, pattern.parameter, scope);
    default:
  }
}
