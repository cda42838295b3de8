/**
 * What the factory of each Server Function must provide, through helpers and other Server Functions too.
 *
 *     const label = (x) => user.name + x;
 *     async function save() { 'use server'; label(id) }       names: label (rebuilt), id; through label: user
 *     async function retry() { 'use server'; save() }         names: save (rebuilt); through save: id, user
 *
 * First each function for itself: the names in its text and in the text of its helpers. Then the values that other Server Functions
 * need, since a factory that rebuilds one has to hand them on. Functions that reach each other need the same; so what they need is gathered
 * once for all of them, and functions that only call them take it over: a chain of any length is gone through once.
 */
import type { Candidate, Candidates } from './candidates.ts';
import { isCalled, mayHaveProperties } from './helpers.ts';
import { mayBeUnset, rebuiltFrom } from './rebuilt.ts';
import type { Rebuilt } from './rebuilt.ts';
import { freeReferences } from '../../scopes/tree.ts';
import type { Binding, BoundReference, FunctionRange, NameReference } from '../../scopes/tree.ts';
import { groupsOf } from './strong-groups.ts';

/** Something around the Server Function that it, a helper of it, or another Server Function that it uses names. */
export interface Need {
  readonly binding: Binding;
  /** What first reads it; null for what only another Server Function names. */
  readonly first: NameReference | null;
  /** All that read it, of other Server Functions too. */
  readonly usage: Usage;
  /** Set for a function that is rebuilt; null for a value. */
  readonly rebuilt: Rebuilt | null;
  /** The rebuilt function through which it was first needed; null when the Server Function names it itself. */
  readonly through: Need | null;
  /** What the function that reads it is called: `through`, or another one behind that; null when the Server Function names it itself. */
  readonly reader: Binding | null;
  /** A helper that may have properties, which the copy would lack, and which the Server Function could read: it has to have none, and to be given none. */
  readonly bare: boolean;
  /** The factory names it. What only another Server Function names comes back in that one's factory. */
  readonly mentioned: boolean;
}

/** How a variable is read, all references taken together. */
export interface Usage {
  /** Some reference needs the variable whole. */
  whole: boolean;
  /** Some reference sets a member of it. */
  memberWritten: boolean;
  /** Some reference does more than call it. */
  asValue: boolean;
  /** The member paths that are read, by a key of their own. */
  readonly paths: Map<string, readonly string[]>;
  /** The member paths of which only a test asks; the empty one is the variable itself. */
  readonly tests: Map<string, readonly string[]>;
}

export interface Needs {
  readonly all: ReadonlyMap<Binding, Need>;
  /** It changes an object that it captures. */
  readonly changesCaptures: boolean;
}

export const NO_NEEDS: Needs = { all: new Map(), changesCaptures: false };

/** What a function needs for its own text, and whom it calls. */
interface Own {
  readonly needs: Map<Binding, Need>;
  /** In the order of the calls. */
  readonly calls: { readonly to: Candidate; readonly need: Need }[];
}

/** What a factory that rebuilds a Server Function has to hand on. */
interface HandedOn {
  readonly rebuilt: Rebuilt | null;
  readonly bare: boolean;
  readonly usage: Usage;
  readonly reader: Binding;
}

type Gathered = Map<Binding, HandedOn>;

export function findNeeds(found: readonly Candidate[], candidates: Candidates): Map<Candidate, Needs> {
  const owns = new Map(found.map((candidate) => [candidate, ownNeeds(candidate, candidates)]));
  const callsOf = (candidate: Candidate): readonly Candidate[] => owns.get(candidate)?.calls.map(({ to }) => to) ?? [];
  // Most modules have no Server Function that calls another.
  const called = new Map<Candidate, Binding>();
  for (const { calls } of owns.values()) for (const { to, need } of calls) if (!called.has(to)) called.set(to, need.binding);
  const gathered = called.size === 0 ? new Map<Candidate, Gathered>() : gather(found, owns, called, callsOf);
  return new Map([...owns].map(([candidate, own]) => [candidate, withHandedOn(candidate, own, gathered, candidates)]));
}

/** The names in the function's own text and in that of its helpers; what it calls is not looked into. */
function ownNeeds(candidate: Candidate, candidates: Candidates): Own {
  const { tree, range } = candidate;
  const needs = new Map<Binding, Need>();
  const calls: Own['calls'] = [];
  const visited = new Set<FunctionRange>();
  const pending: { readonly range: FunctionRange; readonly through: Need | null }[] = [{ range, through: null }];
  const need = (binding: Binding, through: Need | null, first: NameReference | null): Need => {
    const known = needs.get(binding);
    if (known !== undefined) return known;
    const rebuilt = rebuiltFrom(binding, candidate, candidates);
    const added: Need = { binding, first, usage: noUsage(), rebuilt, through, reader: through?.binding ?? null, bare: false, mentioned: true };
    needs.set(binding, added);
    if (rebuilt?.kind === 'helper') {
      const helper = tree.functions.get(rebuilt.node);
      if (helper !== undefined) pending.push({ range: helper, through: added });
    } else if (rebuilt?.kind === 'alias') {
      need(rebuilt.of, added, null);
    } else if (rebuilt?.kind === 'server-function' && rebuilt.candidate !== candidate) {
      calls.push({ to: rebuilt.candidate, need: added });
    }
    return added;
  };
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (visited.has(next.range)) continue;
    visited.add(next.range);
    for (const reference of freeReferences(tree, next.range)) addUsage(need(reference.binding, next.through, reference).usage, reference);
    // The own name of another function means nothing here: that function is rebuilt under the name by which it is reached.
    if (next.range === range) for (const reference of ownNameReferences(candidate)) addUsage(need(reference.binding, null, reference).usage, reference);
  }
  for (const { rebuilt, usage } of needs.values()) if (rebuilt?.kind === 'alias' && usage.asValue) usedAsValue(rebuilt.of, needs);
  for (const [binding, one] of needs)
    if (one.rebuilt?.kind === 'helper' && one.usage.asValue && mayHaveProperties(binding)) needs.set(binding, { ...one, bare: true });
  return { needs, calls };
}

/** What is done with an alias is done with what it stands for. */
function usedAsValue(binding: Binding, needs: ReadonlyMap<Binding, Need>): void {
  const need = needs.get(binding);
  if (need === undefined || need.usage.asValue) return;
  need.usage.asValue = true;
  if (need.rebuilt?.kind === 'alias') usedAsValue(need.rebuilt.of, needs);
}

/** Is the function that is rebuilt asked something when the captures are read: whether it is set yet, whether it has properties? */
export function isAsked({ binding, rebuilt, bare }: Pick<Need, 'binding' | 'rebuilt' | 'bare'>, candidate: Candidate): boolean {
  return rebuilt !== null && (bare || mayBeUnset(binding, rebuilt, candidate));
}

/** A named function expression sees its own name; in the factory that name must be the reference. */
function ownNameReferences({ tree, range, node }: Candidate): BoundReference[] {
  if (node.type !== 'FunctionExpression' || !node.id) return [];
  return tree.references
    .slice(range.referencesFrom, range.referencesTo)
    .filter((reference): reference is BoundReference => reference.binding?.kind === 'function-name' && reference.binding.declaration === node);
}

/** For each function that is called, and for each that calls: what it and everything behind it has to be given. */
function gather(
  found: readonly Candidate[],
  owns: ReadonlyMap<Candidate, Own>,
  called: ReadonlyMap<Candidate, Binding>,
  callsOf: (candidate: Candidate) => readonly Candidate[],
): Map<Candidate, Gathered> {
  const gathered = new Map<Candidate, Gathered>();
  for (const group of groupsOf(found, callsOf)) {
    const together: Gathered = new Map();
    for (const candidate of group) {
      const own = owns.get(candidate);
      for (const need of own?.needs.values() ?? []) {
        const { binding, rebuilt, usage, reader, bare } = need;
        if (rebuilt !== null && !isAsked(need, candidate)) continue;
        const name = reader ?? called.get(candidate);
        // A function that no other one calls hands nothing on; it is gathered for its own sake.
        handOn(together, binding, { rebuilt, usage, bare, reader: name ?? binding });
      }
    }
    const behind = new Set(group.flatMap((candidate) => callsOf(candidate).flatMap((to) => gathered.get(to) ?? [])));
    for (const other of behind) for (const [binding, handedOn] of other) handOn(together, binding, handedOn);
    for (const candidate of group) gathered.set(candidate, together);
  }
  return gathered;
}

function handOn(gathered: Gathered, binding: Binding, { rebuilt, usage, bare, reader }: HandedOn): void {
  const known = gathered.get(binding);
  const all = known?.usage ?? noUsage();
  mergeUsage(all, usage);
  if (known === undefined || bare) gathered.set(binding, { rebuilt, usage: all, bare, reader: known?.reader ?? reader });
}

/** Its own needs, and what it takes over from the functions that it calls. */
function withHandedOn(candidate: Candidate, { needs, calls }: Own, gathered: ReadonlyMap<Candidate, Gathered>, candidates: Candidates): Needs {
  const all = new Map(needs);
  if (calls.length > 0) {
    const together = gathered.get(candidate);
    for (const [binding, own] of needs) {
      const handedOn = together?.get(binding);
      if (own.rebuilt === null && handedOn !== undefined) mergeUsage(own.usage, handedOn.usage);
      if (handedOn?.bare === true && !own.bare) all.set(binding, { ...own, bare: true });
    }
    const seen = new Set<Gathered>();
    for (const { to, need: through } of calls.toReversed()) {
      const handedOn = gathered.get(to);
      if (handedOn === undefined || seen.has(handedOn)) continue;
      seen.add(handedOn);
      for (const [binding, { rebuilt, bare, reader }] of handedOn) {
        if (all.has(binding) || (rebuilt !== null && !isAsked({ binding, rebuilt, bare }, candidate))) continue;
        const itself = rebuilt === null ? heldItself(binding, candidate, candidates) : null;
        // For the other function `binding` is a value; if this function sent it, the reference would hold itself.
        all.set(binding, {
          binding,
          first: null,
          usage: together?.get(binding)?.usage ?? noUsage(),
          rebuilt: itself ?? rebuilt,
          through,
          reader,
          bare,
          mentioned: itself !== null,
        });
      }
    }
  }
  let changesCaptures = false;
  for (const { rebuilt, usage } of all.values()) if (rebuilt === null && usage.memberWritten) changesCaptures = true;
  return { all, changesCaptures };
}

/** The variable as the one that holds this very function. */
export function heldItself(binding: Binding, candidate: Candidate, candidates: Candidates): Rebuilt | null {
  const rebuilt = rebuiltFrom(binding, candidate, candidates);
  return rebuilt?.kind === 'server-function' && rebuilt.candidate === candidate ? rebuilt : null;
}

function noUsage(): Usage {
  return { whole: false, memberWritten: false, asValue: false, paths: new Map(), tests: new Map() };
}

function addUsage(usage: Usage, reference: NameReference): void {
  const { path, use } = reference;
  usage.asValue ||= !isCalled(reference);
  if (use === 'member-write') usage.memberWritten = true;
  if (path === null) usage.whole = true;
  else (use === 'test' ? usage.tests : usage.paths).set(JSON.stringify(path), path);
}

function mergeUsage(into: Usage, from: Usage): void {
  into.whole ||= from.whole;
  into.asValue ||= from.asValue;
  into.memberWritten ||= from.memberWritten;
  for (const [key, path] of from.paths) into.paths.set(key, path);
  for (const [key, path] of from.tests) into.tests.set(key, path);
}
