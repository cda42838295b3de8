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
import { helperOf, variablesHolding } from './helpers.ts';
import { withoutNaming } from '../../scopes/naming-call.ts';
import {
  bindingAt,
  freeReferences,
  holdsStatements,
  initialFunction,
  initialValue,
  isConstant,
  isUninitialised,
  isWithin,
  laterFunction,
  lookup,
  nearestView,
} from '../../scopes/tree.ts';
import type { Binding, FunctionRange, NameReference, Scope, ScopeTree } from '../../scopes/tree.ts';
import { unwrap } from '../../syntax/nodes.ts';

/** @returns null for a binding that holds, or may hold, a value. */
export function rebuiltFrom(binding: Binding, candidate: Candidate, candidates: Candidates): Rebuilt<Binding> | null {
  const other = serverFunctionOf(binding, candidate, candidates);
  if (other !== null) return { kind: 'server-function', node: other.node };
  // A Server Function that cannot be bound again, by the name that it has itself: a reference, which can be sent.
  if ((binding.kind === 'function-name' || laterFunction(binding) !== null) && heldServerFunction(binding, candidates) !== null) return null;
  const helper = helperOf(binding, candidate);
  if (helper !== null) {
    const constant = helper.kind === 'helper' ? moduleConstantHolding(binding, candidate, candidates) : null;
    if (constant !== null) return { kind: 'module-constant', name: constant };
    const variable = variablesHolding(binding, candidate.tree).find(({ name }) => name !== binding.name);
    if (variable !== undefined && helperOf(variable, candidate)?.kind === 'helper') return { kind: 'alias', of: variable };
    return helper.kind === 'helper' ? { ...helper, name: candidate.tree.keptNames.get(helper.node) ?? null } : null;
  }
  const of = aliased(binding, candidate);
  return of !== null && rebuiltFrom(of, candidate, candidates) !== null ? { kind: 'alias', of } : null;
}

function heldServerFunction(binding: Binding, { byNode }: Candidates): Candidate | null {
  const held = initialFunction(binding) ?? laterFunction(binding);
  return (held && byNode.get(held)) ?? null;
}

/** Is it this very function that is built again? */
export function isItself(rebuilt: Rebuilt | null, { node }: Pick<Candidate, 'node'>): boolean {
  return rebuilt?.kind === 'server-function' && rebuilt.node === node;
}

/** The Server Function that a binding holds for good; null when it may hold anything else. */
function serverFunctionOf(binding: Binding, candidate: Candidate, candidates: Candidates): Candidate | null {
  if (binding.redeclared) return null;
  const [first, ...more] = binding.written ? binding.references.filter((reference) => reference.write) : [];
  if (more.length === 0 && holdsItself(binding, first, candidate, candidates)) return candidate;
  const init = initialFunction(binding);
  const found =
    first === undefined ? init && candidates.byNode.get(init) : more.length === 0 && isUninitialised(binding) ? candidates.byTarget.get(first.node) : null;
  if (!found || found === candidate) return null;
  const isReadableHere = (): boolean => namesBehind(found, (name) => behind(name, found, candidates, () => true)).every((name) => isReadable(name, candidate));
  if (binding.kind === 'function-name') return isReadableHere() ? found : null;
  if (canBeBound(binding, found, candidates)) return found;
  // Or both stand in the same block, which is entered once for each new variable.
  return !mayHoldAnother(binding, found, candidates) && isReadableHere() ? found : null;
}

/** Does the variable hold this very function, wherever that runs? */
function holdsItself(binding: Binding, write: NameReference | undefined, candidate: Candidate, candidates: Candidates): boolean {
  const holds = initialFunction(binding) === candidate.node || candidate.heldBy.includes(write?.node ?? binding.identifier);
  if (!holds) return false;
  // A `var` is one variable for all turns of a loop, and gets its value again in each.
  if (write === undefined) return binding.kind !== 'var' || !mayHoldAnother(binding, candidate, candidates);
  // What is assigned under a condition may be something else the next time: `save = isAdmin ? async () => … : null`. And `var save = null` is run again.
  const isSetAgain = binding.kind === 'var' && !isUninitialised(binding);
  if (candidate.assignedTo === write.node && !isSetAgain) return !mayHoldAnother(binding, candidate, candidates);
  return !isMadeAgain(binding, candidate) && !(isSetAgain && isBefore(write.node, binding.identifier));
}

function isBefore({ start: first }: t.Node, { start: second }: t.Node): boolean {
  return (first ?? 0) < (second ?? 0);
}

/**
 * Can the Server Function that a variable holds be bound anew where the variable is? Its captures must be in scope there: `var save` in an inner
 * block reaches further than they do. Functions of that block are no captures, but what stands behind them is.
 */
function canBeBound(binding: Binding, found: Candidate, candidates: Candidates): boolean {
  return holdsStatements(binding.scope) && capturesAreInScope(binding, found, candidates);
}

function capturesAreInScope(binding: Binding, found: Candidate, candidates: Candidates): boolean {
  let known = inScope.get(binding);
  if (known === undefined) {
    const isInScope = (name: Binding): boolean => isWithin(binding.scope, name.scope);
    // What is followed stands further inside each time.
    const follow = (name: Binding): readonly Binding[] | null =>
      isInScope(name) ? null : behind(name, found, candidates, (other) => canBeBound(name, other, candidates));
    known = namesBehind(found, follow).every((name) => isInScope(name) || follow(name) !== null);
    inScope.set(binding, known);
  }
  return known;
}

/** Of variables that hold a Server Function; asked once for each function that calls it. */
const inScope = new WeakMap<Binding, boolean>();

/** The names that a Server Function needs, and what each of them leads to. */
function namesBehind({ tree, range }: Candidate, follow: (name: Binding) => readonly Binding[] | null): Binding[] {
  const names = new Set(namesIn(tree, range));
  for (const name of names) for (const next of follow(name) ?? []) names.add(next);
  return [...names];
}

/** What a name stands for that is not sent: the names in the function that is built again, or the variable that it is another name for. Null for a value. */
function behind(binding: Binding, candidate: Candidate, candidates: Candidates, isBound: (other: Candidate) => boolean): readonly Binding[] | null {
  const { tree } = candidate;
  const other = heldServerFunction(binding, candidates);
  if (other !== null) return isBound(other) ? namesIn(tree, other.range) : null;
  const helper = helperOf(binding, candidate);
  const range = helper?.kind === 'helper' ? tree.functions.get(helper.node) : undefined;
  if (range !== undefined) return namesIn(tree, range);
  const of = aliased(binding, candidate);
  // Whether it holds anything is a value of its own.
  return of === null || mayHaveBeenUnset(of, tree) || behind(of, candidate, candidates, isBound) === null ? null : [of];
}

const namesIn = (tree: ScopeTree, range: FunctionRange): Binding[] => freeReferences(tree, range).map((reference) => reference.binding);

/** `let save; for (const id of ids) save = async () => { … save() … id … }`: in each turn another one, and all of them call the last. */
export function mayHoldAnother(binding: Binding, holder: Candidate, candidates: Candidates): boolean {
  return !capturesAreInScope(binding, holder, candidates) && isMadeAgain(binding, holder);
}

/** May the function be made several times while the variable stays the same? */
function isMadeAgain(binding: Binding, candidate: Candidate): boolean {
  return scopesBetween(binding, candidate).some(({ repeated }) => repeated);
}

/** Does every turn of a loop make the function, while the variable stays the same? */
export function isMadeInTurns(binding: Binding, candidate: Candidate): boolean {
  return scopesBetween(binding, candidate).some(({ repeated, kind }) => repeated && kind !== 'function');
}

function scopesBetween({ scope }: Binding, { range }: Candidate): Scope[] {
  const between: Scope[] = [];
  for (let at: Scope | null = range.outer; at !== null && at !== scope; at = at.parent) between.push(at);
  return between;
}

/** A variable that the site sees under its own name, or that a reader around the site sees. */
function isReadable(binding: Binding, { range }: Candidate): boolean {
  return lookup(range.outer, binding.name) === binding || nearestView(range.outer, binding) !== null;
}

/** `export const Row = function again() { … }` at the top of the module: `Row`. So is one that a bundler names again. */
function moduleConstantHolding({ kind, declaration }: Binding, { tree }: Candidate, { isSettled, keepsNames }: Candidates): string | null {
  const statement = tree.root.node;
  const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
  if (kind !== 'function-name' || declared?.type !== 'VariableDeclaration') return null;
  const holder = declared.declarations.find(({ init }) => init && withoutNaming(init, keepsNames) === declaration);
  return holder?.id.type === 'Identifier' && isSettled(holder.id.name) ? holder.id.name : null;
}

/** What `const format = label` is another name for; null as well for `const a = b, b = a`, which never have a value. */
function aliased(binding: Binding, { tree }: Candidate): Binding | null {
  const of = namedByItsValue(binding, tree);
  const behindIt = new Set([binding]);
  for (let next = of; next !== null; next = namedByItsValue(next, tree)) {
    if (behindIt.has(next)) return null;
    behindIt.add(next);
  }
  return of;
}

function namedByItsValue(binding: Binding, tree: ScopeTree): Binding | null {
  const { kind, scope } = binding;
  if ((kind !== 'const' && kind !== 'let') || !isConstant(binding) || !holdsStatements(scope)) return null;
  const value = initialValue(binding);
  const of = value && bindingAt(unwrap(value), tree);
  // What holds several things in turn had one of them when the other name was made, and has another now. Nothing, or one function, is asked (`mayBeUnset`).
  return of !== null && (isConstant(of) || laterFunction(of) !== null) ? of : null;
}

/**
 * May the variable still be `undefined` when it is read? `var` before its line, `let save; if (…) save = …`.
 * A `const`, a `let` with a value and a function declaration either have their function or throw.
 */
export function mayBeUnset(binding: Binding, rebuilt: Rebuilt, candidate: Candidate): boolean {
  if (isItself(rebuilt, candidate)) return false;
  // What captures something is made when it is called; what captures nothing is made as the module loads, and the constant is not there yet.
  if (rebuilt.kind === 'module-constant') return rebuilt.name !== binding.name;
  return mayHaveBeenUnset(binding, candidate.tree);
}

/** Or, of `const before = label`, where `label` gets its function later. */
function mayHaveBeenUnset(binding: Binding, tree: ScopeTree): boolean {
  for (let at: Binding | null = binding; at !== null; at = namedByItsValue(at, tree)) if (isSetLater(at)) return true;
  return false;
}

function isSetLater(binding: Binding): boolean {
  return binding.kind === 'var' || (binding.kind === 'let' && binding.written);
}
