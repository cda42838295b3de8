/** What plan has to know of the surroundings of a Server Function to build its factory, and what scopes alone can tell. */
import type * as t from '@babel/types';
import type { DeclarationScope, Reader, ServerFunction } from '../../model/index.ts';
import { hoistedRanges } from './asked-inside.ts';
import type { Candidate } from './candidates.ts';
import { NO_NEEDS } from './needs.ts';
import { isItself } from './rebuilt.ts';
import type { FoundNeed, Needs } from './needs.ts';
import { crossesFunction, holdsStatements, isOutside, isRangeWithin, lookup, nearestView, referencesIn } from '../../scopes/tree.ts';
import type { Binding, FunctionRange, Scope, ScopeTree } from '../../scopes/tree.ts';

/** @param allNeeds Of all Server Functions of the module, with their readers placed. */
export function surroundingsOf(
  candidate: Candidate,
  allNeeds: ReadonlyMap<Candidate, Needs>,
  withReaders: readonly Candidate[],
): Pick<ServerFunction, 'needs' | 'touched' | 'helperNames' | 'readersLeft'> {
  const own = allNeeds.get(candidate) ?? NO_NEEDS;
  const needs = [...own.values()].sort(byScope);
  return {
    needs,
    touched: touchedBy(candidate, [...own.values()]),
    helperNames: moduleNamesIn(candidate.tree, needs),
    readersLeft: withReaders.length === 0 ? [] : readersLeftBy(candidate, hoistedRanges(candidate, own), withReaders, allNeeds),
  };
}

function byScope({ variable: a }: FoundNeed, { variable: b }: FoundNeed): number {
  return a.scope.index - b.scope.index || (a.name < b.name ? -1 : 1);
}

function moduleNamesIn(tree: ScopeTree, needs: readonly FoundNeed[]): string[] {
  const names = new Set<string>();
  for (const { rebuilt, mentioned } of needs) {
    const range = mentioned && rebuilt?.kind === 'helper' ? tree.functions.get(rebuilt.node) : undefined;
    if (range === undefined) continue;
    for (const { binding, name } of referencesIn(tree, range)) if (binding === null) names.add(name);
  }
  return [...names];
}

/** Rebuilt `const`s that may not be initialised when the captures are read, in the order of their use: the first one throws. */
function touchedBy({ range, node, tree }: Candidate, needs: readonly FoundNeed[]): string[] {
  let earliest: number | null = null;
  return needs.flatMap(({ variable, rebuilt, mentioned, bare }) => {
    const { name, kind, identifier, scope } = variable;
    // What is asked about is read anyway.
    if (!mentioned || rebuilt === null || bare || (kind !== 'const' && kind !== 'let') || variable.written) return [];
    if (isItself(rebuilt, { node })) return [];
    // A helper runs only once its variable holds it.
    const helper = rebuilt.kind === 'helper' ? tree.functions.get(rebuilt.node) : undefined;
    if (helper !== undefined && isRangeWithin(range, helper)) return [];
    if (lookup(range.outer, name) !== variable) return [];
    // Rarely asked: then it takes a look at every reference.
    earliest ??= node.type === 'FunctionDeclaration' ? firstUseOf(node, range.outer, tree) : (node.start ?? 0);
    // A `switch` may begin behind any of its declarations.
    const isBehind = scope.kind !== 'switch' && !crossesFunction(range.outer, scope) && (identifier.start ?? Number.POSITIVE_INFINITY) < earliest;
    return isBehind ? [] : [name];
  });
}

/**
 * The place in the code from which on a declared function may run, or one before that. What another declared function does with it, that one does where it is
 * used itself:
 *
 *     const ran = get()();                    save may run from here on
 *     const label = () => id;
 *     function get() { return save; }
 *     async function save() { 'use server'; return label(); }
 */
function firstUseOf({ id }: t.FunctionDeclaration, outer: Scope, tree: ScopeTree, seen = new Set<Binding>()): number {
  const binding = id ? lookup(outer, id.name) : null;
  if (binding === null || seen.has(binding)) return Number.POSITIVE_INFINITY;
  seen.add(binding);
  let first = Number.POSITIVE_INFINITY;
  for (const { node, scope } of binding.references) {
    first = Math.min(first, node.start ?? 0);
    const user = outermostFunction(scope, binding.scope, tree);
    if (user?.node.type === 'FunctionDeclaration') first = Math.min(first, firstUseOf(user.node, user.outer, tree, seen));
  }
  return first;
}

/** The function inside of `outer` that a scope belongs to, whatever functions are in between. */
function outermostFunction(inner: Scope, outer: Scope, { functions }: ScopeTree): FunctionRange | undefined {
  let found: FunctionRange | undefined;
  for (let at: Scope | null = inner; at !== null && at !== outer; at = at.parent) if (at.kind === 'function') found = functions.get(at.node);
  return found;
}

/**
 * Server Functions inside the hoisted text, or inside a helper copied beside it, call readers for the variables around it.
 *
 * @param around That text; where it holds a reader, it brings it along.
 */
function readersLeftBy(
  candidate: Candidate,
  around: readonly FunctionRange[],
  withReaders: readonly Candidate[],
  allNeeds: ReadonlyMap<Candidate, Needs>,
): Reader[] {
  const left = new Map<Binding, Set<Reader>>();
  for (const other of withReaders) {
    if (other.tree !== candidate.tree) continue;
    const holding = around.filter((range) => range !== other.range && isRangeWithin(other.range, range));
    for (const { variable, reader } of allNeeds.get(other)?.values() ?? []) {
      if (reader === null || !holding.some((range) => isOutside(reader.place, range))) continue;
      left.set(variable, (left.get(variable) ?? new Set<Reader>()).add(reader));
    }
  }
  return [...left.values()].flatMap((readers) => [...readers]);
}

/**
 * Where the site sees another variable under a captured name, the captured one is read where the function that uses it is declared.
 *
 * @returns The Server Functions that call readers; most call none.
 */
export function placeReaders(allNeeds: ReadonlyMap<Candidate, Needs>): Candidate[] {
  const readers = new Map<Scope, Map<Binding, Reader>>();
  const readerAt = (place: Scope, variable: Binding, scope: DeclarationScope): Reader => {
    const inPlace = readers.get(place) ?? new Map<Binding, Reader>();
    readers.set(place, inPlace);
    const reader = inPlace.get(variable) ?? { variable, scope, place };
    inPlace.set(variable, reader);
    return reader;
  };
  const callers: Candidate[] = [];
  for (const [candidate, needs] of allNeeds) {
    const { outer } = candidate.range;
    for (const need of needs.values()) {
      const { variable, readBy, rebuilt, asked } = need;
      if ((rebuilt !== null && !asked) || readBy === null || lookup(outer, variable.name) === variable) continue;
      // Beside a function expression's own name there is no room; then it is read inside of that function.
      // Nor where a `var` reaches further than what its function uses.
      const sees = holdsStatements(readBy.scope) && lookup(readBy.scope, variable.name) === variable;
      const place = sees ? readBy.scope : nearestView(outer, variable);
      const scope = place && declarationScope(place);
      if (place === null || scope === null) continue;
      need.reader = readerAt(place, variable, scope);
      if (callers.at(-1) !== candidate) callers.push(candidate);
    }
  }
  return callers;
}

/** The place for declarations that a scope is; null for scopes that hold no statements (loop heads, classes, catch parameters). */
function declarationScope(scope: Scope): DeclarationScope | null {
  const { node } = scope;
  switch (node.type) {
    case 'BlockStatement':
      return { kind: scope.kind === 'body' ? 'function-body' : 'block', node };
    case 'StaticBlock':
      return { kind: 'block', node };
    case 'SwitchStatement':
      return { kind: 'switch', node };
    default:
      return null;
  }
}
