/**
 * Functions that are rebuilt in the factory instead of being sent: other Server Functions, helpers, and other names for either.
 *
 *     const load = async () => { 'use server'; … };     a Server Function: bound anew
 *     const label = (x) => prefix + x;                  a helper: copied
 *     const format = label;                             an alias
 */
import type * as t from '@babel/types';
import type { Rebuilt } from '../../model/index.ts';
import type { Candidate, Candidates } from './candidates.ts';
import { helperOf } from './helpers.ts';
import { freeReferences, holdsStatements, initialFunction, isUninitialised, isWithin, laterFunction, lookup, nearestView } from '../../scopes/tree.ts';
import type { Binding, NameReference, Scope, ScopeTree } from '../../scopes/tree.ts';
import { unwrap } from '../../syntax/nodes.ts';

/** @returns null for a binding that holds, or may hold, a value. */
export function rebuiltFrom(binding: Binding, candidate: Candidate, candidates: Candidates): Rebuilt<Binding> | null {
  const other = serverFunctionOf(binding, candidate, candidates);
  if (other !== null) return { kind: 'server-function', node: other.node };
  // A Server Function that cannot be bound again, by the name that it has itself: a reference, which can be sent.
  if ((binding.kind === 'function-name' || laterFunction(binding) !== null) && isServerFunction(binding, candidates)) return null;
  const helper = helperOf(binding, candidate);
  if (helper !== null) {
    const constant = helper.kind === 'helper' ? moduleConstantHolding(binding, candidate, candidates) : null;
    if (constant !== null) return { kind: 'module-constant', name: constant };
    const variable = variableHolding(binding, candidate);
    if (variable !== null && helperOf(variable, candidate)?.kind === 'helper') return { kind: 'alias', of: variable };
    return helper.kind === 'helper' ? helper : null;
  }
  const of = aliased(binding, candidate);
  return of !== null && rebuiltFrom(of, candidate, candidates) !== null ? { kind: 'alias', of } : null;
}

function isServerFunction(binding: Binding, { byNode }: Candidates): boolean {
  const held = initialFunction(binding) ?? laterFunction(binding);
  return held !== null && byNode.has(held);
}

/** The Server Function that a binding holds for good; null when it may hold anything else. */
function serverFunctionOf(binding: Binding, candidate: Candidate, candidates: Candidates): Candidate | null {
  if (binding.redeclared) return null;
  const [first, ...more] = binding.written ? binding.references.filter((reference) => reference.write) : [];
  const init = initialFunction(binding);
  const found =
    first === undefined ? init && candidates.byNode.get(init) : more.length === 0 && isUninitialised(binding) ? candidates.byTarget.get(first.node) : null;
  if (!found) return null;
  if (found === candidate) return first !== undefined && mayHoldAnother(binding, candidate) ? null : found;
  const free = freeReferences(found.tree, found.range);
  if (binding.kind === 'function-name') return free.every((reference) => isReadable(reference.binding, candidate)) ? found : null;
  // Another function's captures must be in scope where its name is: `var f` in an inner block reaches further than they do.
  let canBeBound = bindable.get(binding);
  if (canBeBound === undefined) {
    canBeBound = holdsStatements(binding.scope) && free.every((reference) => isWithin(binding.scope, reference.binding.scope));
    bindable.set(binding, canBeBound);
  }
  if (canBeBound) return found;
  // Or both stand in the same block, which is entered once for each new variable.
  return !mayHoldAnother(binding, found) && free.every((reference) => isReadable(reference.binding, candidate)) ? found : null;
}

/** `let save; for (const id of ids) save = async () => { … save() … id … }`: in each turn another one, and all of them call the last. */
export function mayHoldAnother(binding: Binding, { tree, range }: Candidate): boolean {
  if (freeReferences(tree, range).every((reference) => isWithin(binding.scope, reference.binding.scope))) return false;
  for (let at: Scope | null = range.outer; at !== null && at !== binding.scope; at = at.parent) if (at.repeated) return true;
  return false;
}

/** Whether the Server Function that a variable holds can be bound anew where the variable is; asked once for each function that calls it. */
const bindable = new WeakMap<Binding, boolean>();

/** A value that the site sees under its own name, or that a reader around the site sees. */
function isReadable(binding: Binding, { range }: Candidate): boolean {
  return initialFunction(binding) === null && (lookup(range.outer, binding.name) === binding || nearestView(range.outer, binding) !== null);
}

/** `const row = function again() { … }`: the variable behind `again`, which is another name for one function. */
function variableHolding({ kind, name, scope, declaration }: Binding, { tree }: Candidate): Binding | null {
  if (kind !== 'function-name') return null;
  for (let at = scope.parent; at !== null && at !== tree.root; at = at.parent) {
    for (const binding of at.bindings.values()) if (binding.name !== name && initialFunction(binding) === declaration) return binding;
    if (at.kind === 'body') break;
  }
  return null;
}

/** `export const Row = function again() { … }` at the top of the module: `Row`. */
function moduleConstantHolding({ kind, declaration }: Binding, { tree }: Candidate, { isSettled }: Candidates): string | null {
  const statement = tree.root.node;
  const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
  if (kind !== 'function-name' || declared?.type !== 'VariableDeclaration') return null;
  const holder = declared.declarations.find(({ init }) => init && unwrap(init) === declaration);
  return holder?.id.type === 'Identifier' && isSettled(holder.id.name) ? holder.id.name : null;
}

/** What `const format = label` is another name for. */
function aliased(binding: Binding, { tree }: Candidate): Binding | null {
  const { declaration, identifier, kind, redeclared, written } = binding;
  if ((kind !== 'const' && kind !== 'let') || redeclared || written) return null;
  if (declaration.type !== 'VariableDeclarator' || declaration.id !== identifier || !declaration.init || !holdsStatements(binding.scope)) return null;
  const init = unwrap(declaration.init);
  if (init.type !== 'Identifier') return null;
  const of = referencesByNode(tree).get(init)?.binding ?? null;
  // `const a = a` never gets there.
  return of === binding ? null : of;
}

function referencesByNode(tree: ScopeTree): ReadonlyMap<t.Node, NameReference> {
  const known = byNode.get(tree) ?? new Map(tree.references.map((reference) => [reference.node, reference]));
  byNode.set(tree, known);
  return known;
}

const byNode = new WeakMap<ScopeTree, ReadonlyMap<t.Node, NameReference>>();

/**
 * May the variable still be `undefined` when it is read? `var` before its line, `let save; if (…) save = …`.
 * A `const`, a `let` with a value and a function declaration either have their function or throw.
 */
export function mayBeUnset(binding: Binding, rebuilt: Rebuilt, candidate: Candidate): boolean {
  if (rebuilt.kind === 'server-function' && rebuilt.node === candidate.node) return false;
  // What captures something is made when it is called; what captures nothing is made as the module loads, and the constant is not there yet.
  if (rebuilt.kind === 'module-constant') return rebuilt.name !== binding.name;
  return binding.kind === 'var' || (binding.kind === 'let' && binding.written);
}
