/** What the walk over a statement notes: scopes, the variables in them, references, and uses of what belongs to a function or class. */
import type * as t from '@babel/types';
import { forEachChild } from '../syntax/children.ts';
import { isFunction, isFunctionValue, setsFirstValue, unwrap, withoutWrappers } from '../syntax/nodes.ts';
import type { FunctionValue } from '../syntax/nodes.ts';
import { accessOf, WHOLE } from './access.ts';
import { meaningOfLocal } from './arguments.ts';
import type { Meaning, MeaningOf } from './arguments.ts';
import { declareVars } from './declare.ts';
import { namingCall, withoutNaming } from './naming-call.ts';
import { lookup, NO_BINDINGS } from './tree.ts';
import type { Binding, ContextUse, FunctionRange, NameReference, Scope } from './tree.ts';

/** What is known of names that the root does not bind. */
export interface KnownNames {
  readonly meaningOf: MeaningOf;
  /** Does it give a function a name, and give it back? See kept-names.ts. */
  readonly keepsNames: (name: string) => boolean;
}

export interface Walk {
  readonly scopes: Scope[];
  readonly references: NameReference[];
  readonly uses: ContextUse[];
  readonly functions: Map<t.Node, FunctionRange>;
  /** A `do` expression may declare variables inside of an expression, where only `hoistVars` with this flag looks for them; most programs have none. */
  hasDo: boolean;
  readonly known: KnownNames;
  readonly keptNames: Map<t.Node, string>;
  readonly namingCalls: Set<t.Node>;
  /** From the root to the parent of the node being visited. */
  readonly ancestors: t.Node[];
}

/** Declares every `var` of a list of statements, or of the expression that is a function's body. */
export function hoistVars(walk: Walk, scope: Scope, list: readonly t.Node[], parameters: Scope | null): void {
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

export function openScope(walk: Walk, kind: Scope['kind'], node: t.Node, parent: Scope | null): Scope {
  const repeated = kind === 'loop' || kind === 'function' || isInWhile(walk.ancestors, parent);
  const scope: Scope = { index: walk.scopes.length, kind, node, parent, repeated, bindings: NO_BINDINGS };
  walk.scopes.push(scope);
  return scope;
}

/** Is a `while` or `do` in between, `while (more()) if (x) { … }`? These have no scope themselves. */
function isInWhile(ancestors: readonly t.Node[], parent: Scope | null): boolean {
  for (let depth = ancestors.length - 1; depth >= 0; depth--) {
    const at = ancestors[depth];
    if (at === undefined || at === parent?.node || isFunction(at)) return false;
    if (at.type === 'WhileStatement' || at.type === 'DoWhileStatement') return true;
  }
  return false;
}

/**
 * `function f(a) { function a() {} }`: one variable, which holds the function from the start.
 * `function f(a, b = 1) { var a; }`: a variable of its own, which holds what the parameter holds, from the start.
 */
export function shareWithParameters(body: Scope, parameters: Scope, simple: boolean): void {
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
export function holdsExpression(param: t.Node | null): boolean {
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

/** `const { #count: count } = counter`, a proposal that Babel reads. */
export function usePrivateKey(walk: Walk, { key }: { readonly key: t.Node }, scope: Scope): void {
  if (key.type === 'PrivateName') use(walk, 'private-name', key, ownerOf(scope, declaresPrivate(key.id.name)));
}

export function refer(walk: Walk, node: t.Identifier | t.JSXIdentifier, scope: Scope): void {
  const binding = lookup(scope, node.name);
  if (node.name === 'arguments' && binding === null) return use(walk, 'arguments', node, ownerOf(scope, isOrdinaryFunction));
  // How a global or an import is used no phase needs to know.
  const { write, path, use: how } = binding === null ? WHOLE : accessOf(node, walk.ancestors, (name) => meaningIn(scope, name, walk.known));
  const reference: NameReference = { name: node.name, node, scope, binding, write, path, use: how };
  walk.references.push(reference);
  if (binding === null) return;
  binding.references.push(reference);
  if (write) binding.assigned = binding.written ? null : assignedFunction(walk, node, scope);
  binding.written ||= write;
  binding.memberWritten ||= reference.use === 'member-write';
}

function meaningIn(scope: Scope, name: string, known: KnownNames): Meaning {
  const local = lookup(scope, name);
  return local === null ? known.meaningOf(name) : meaningOfLocal(local, (other) => isGlobal(local.scope, other, known));
}

function isGlobal(scope: Scope, name: string, known: KnownNames): boolean {
  return lookup(scope, name) === null && known.meaningOf(name) === 'global';
}

/** `label = () => …`: the function, which is named by the variable. */
function assignedFunction(walk: Walk, target: t.Node, scope: Scope): FunctionValue | null {
  const { value: left, depth } = withoutWrappers(target, walk.ancestors);
  const parent = walk.ancestors[depth];
  if (parent?.type !== 'AssignmentExpression' || parent.left !== left || !setsFirstValue(parent)) return null;
  const value = unwrap(parent.right);
  const kept = keptFunction(walk, value, scope);
  if (kept !== null) return kept.node;
  return isFunctionValue(value) ? value : null;
}

/** `__name((x) => …, 'label')`: the function, and the name that it is given. */
export function keptFunction(walk: Walk, value: t.Node | null | undefined, scope: Scope): { readonly node: FunctionValue; readonly name: string } | null {
  const keepsNames = (callee: string): boolean => walk.known.keepsNames(callee) && lookup(scope, callee) === null;
  const call = value ? namingCall(unwrap(value), keepsNames) : null;
  if (call === null) return null;
  // A bundle that was bundled again: the outer name is the one that it has in the end.
  const node = withoutNaming(call.named, keepsNames);
  return isFunctionValue(node) ? { node, name: call.name } : null;
}

export function use(walk: Walk, kind: ContextUse['kind'], node: t.Node, owner: Scope | null): void {
  walk.uses.push({ kind, node, owner });
}

export function ownerOf(scope: Scope, owns: (scope: Scope) => boolean): Scope | null {
  for (let at: Scope | null = scope; at !== null; at = at.parent) if (owns(at)) return at;
  return null;
}

function isOrdinaryFunction(scope: Scope): boolean {
  return scope.kind === 'function' && scope.node.type !== 'ArrowFunctionExpression';
}

export function givesThis(scope: Scope): boolean {
  return isOrdinaryFunction(scope) || scope.kind === 'field' || scope.kind === 'static-block';
}

export function declaresPrivate(name: string): (scope: Scope) => boolean {
  return ({ node }) =>
    (node.type === 'ClassDeclaration' || node.type === 'ClassExpression') &&
    node.body.body.some((member) => 'key' in member && member.key.type === 'PrivateName' && member.key.id.name === name);
}
