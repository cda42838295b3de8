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
import type * as t from '@babel/types';
import type { Candidate, Candidates } from './candidates.ts';
import { isCalled, mayGetProperties, mayHaveProperties } from './helpers.ts';
import { isItself, mayBeUnset, rebuiltFrom } from './rebuilt.ts';
import type { CapturedParts, Need, Reader } from '../../model/index.ts';
import { freeReferences, referencesIn } from '../../scopes/tree.ts';
import type { Binding, BoundReference, FunctionRange, NameReference } from '../../scopes/tree.ts';
import { groupsOf } from './strong-groups.ts';
import { addUsage, isOwnMemberRead, mergeUsage, noUsage, partsOf, WHOLE } from './usage.ts';
import type { Usage } from './usage.ts';

/** A need, with how it was found. */
export interface FoundNeed extends Need<Binding> {
  /** What first reads it; null for what only another Server Function names. */
  readonly first: NameReference | null;
  /** All that read it, of other Server Functions too. */
  readonly usage: Usage;
  /** The rebuilt function through which it was first needed; null when the Server Function names it itself. */
  readonly through: FoundNeed | null;
  /** What the function that reads it is called: `through`, or another one behind that; null when the Server Function names it itself. */
  readonly readBy: Binding | null;
  parts: CapturedParts;
  reader: Reader | null;
}

export type Needs = ReadonlyMap<Binding, FoundNeed>;

export const NO_NEEDS: Needs = new Map();

/** What a function needs for its own text, and whom it calls. */
interface Own {
  readonly needs: Map<Binding, FoundNeed>;
  /** In the order of the calls. */
  readonly calls: { readonly to: Candidate; readonly need: FoundNeed }[];
}

/** What a factory that rebuilds a Server Function has to hand on. */
interface HandedOn extends Pick<FoundNeed, 'rebuilt' | 'bare' | 'usage'> {
  readonly readBy: Binding;
}

type Gathered = Map<Binding, HandedOn>;

export function findNeeds(found: readonly Candidate[], candidates: Candidates): Map<Candidate, Needs> {
  const owns = new Map(found.map((candidate) => [candidate, ownNeeds(candidate, candidates)]));
  const callsOf = (candidate: Candidate): readonly Candidate[] => owns.get(candidate)?.calls.map(({ to }) => to) ?? [];
  // Most modules have no Server Function that calls another.
  const called = new Map<Candidate, Binding>();
  for (const { calls } of owns.values()) for (const { to, need } of calls) if (!called.has(to)) called.set(to, need.variable);
  const gathered = called.size === 0 ? new Map<Candidate, Gathered>() : gather(found, owns, called, callsOf);
  return new Map([...owns].map(([candidate, own]) => [candidate, withHandedOn(candidate, own, gathered, candidates)]));
}

/** The names in the function's own text and in that of its helpers; what it calls is not looked into. */
function ownNeeds(candidate: Candidate, candidates: Candidates): Own {
  const { tree, range } = candidate;
  const needs = new Map<Binding, FoundNeed>();
  const calls: Own['calls'] = [];
  const visited = new Set<FunctionRange>();
  const pending: { readonly range: FunctionRange; readonly through: FoundNeed | null }[] = [{ range, through: null }];
  const need = (variable: Binding, through: FoundNeed | null, first: NameReference | null): FoundNeed => {
    const known = needs.get(variable);
    if (known !== undefined) return known;
    const rebuilt = rebuiltFrom(variable, candidate, candidates);
    const added: FoundNeed = {
      variable,
      first,
      usage: noUsage(),
      rebuilt,
      through,
      readBy: through?.variable ?? null,
      asked: isAsked({ variable, rebuilt, bare: false }, candidate),
      bare: false,
      mentioned: true,
      parts: WHOLE,
      reader: null,
    };
    needs.set(variable, added);
    if (rebuilt?.kind === 'helper') {
      const helper = tree.functions.get(rebuilt.node);
      if (helper !== undefined) pending.push({ range: helper, through: added });
    } else if (rebuilt?.kind === 'alias') {
      need(rebuilt.of, added, null);
    } else if (rebuilt?.kind === 'server-function' && rebuilt.node !== candidate.node) {
      const to = candidates.byNode.get(rebuilt.node);
      if (to !== undefined) calls.push({ to, need: added });
    }
    return added;
  };
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (visited.has(next.range)) continue;
    visited.add(next.range);
    for (const reference of freeReferences(tree, next.range)) addUsage(need(reference.binding, next.through, reference).usage, reference);
    if (next.range === range) for (const reference of ownNameReferences(candidate)) addUsage(need(reference.binding, null, reference).usage, reference);
    // The own name of another function needs nothing here: that function is rebuilt under the name by which it is reached. But it may look for properties by it.
    else if (next.through !== null)
      next.through.usage.byOwnName ||= ownNameReferences({ tree, range: next.range, node: next.range.node }).some(looksIntoItself);
  }
  for (const { rebuilt, usage } of needs.values()) if (rebuilt?.kind === 'alias') usedAs(usage, rebuilt.of, needs);
  for (const one of toBeBare([...needs.values()], candidate)) needs.set(one.variable, { ...one, bare: true, asked: true });
  return { needs, calls };
}

function looksIntoItself(reference: NameReference): boolean {
  return !isCalled(reference) && !isOwnMemberRead(reference);
}

/** What is done with an alias is done with what it stands for. */
function usedAs({ asValue, ofAddedMembers }: Usage, binding: Binding, needs: Needs): void {
  const need = needs.get(binding);
  if (need === undefined || ((need.usage.asValue || !asValue) && (need.usage.ofAddedMembers || !ofAddedMembers))) return;
  need.usage.asValue ||= asValue;
  need.usage.ofAddedMembers ||= ofAddedMembers;
  if (need.rebuilt?.kind === 'alias') usedAs(need.usage, need.rebuilt.of, needs);
}

/** The function itself is asked once: by its own name only where no variable has it. */
function toBeBare(needs: readonly FoundNeed[], candidate: Candidate): FoundNeed[] {
  const bare = needs.filter((need) => hasToBeBare(need, candidate));
  const hasVariable = bare.some(({ variable, rebuilt }) => isItself(rebuilt, candidate) && !isOwnName(variable, candidate));
  return hasVariable ? bare.filter(({ variable }) => !isOwnName(variable, candidate)) : bare;
}

/** Could the Server Function see properties that the copy would lack? */
function hasToBeBare({ variable, rebuilt, usage }: FoundNeed, candidate: Candidate): boolean {
  if (rebuilt?.kind === 'helper') return usage.byOwnName || (usage.asValue && mayHaveProperties(variable));
  if (rebuilt?.kind !== 'server-function') return false;
  // What it is given to as a value may read what is set.
  return usage.asValue && mayGetProperties(variable, candidate, usage.ofAddedMembers);
}

/** Is the function that is rebuilt asked something when the captures are read: whether it is set yet, whether it has properties? */
function isAsked({ variable, rebuilt, bare }: Pick<FoundNeed, 'variable' | 'rebuilt' | 'bare'>, candidate: Candidate): boolean {
  return rebuilt !== null && (bare || mayBeUnset(variable, rebuilt, candidate));
}

/** A named function expression sees its own name; in the factory that name must be the reference. */
function ownNameReferences({ tree, range, node }: Pick<Candidate, 'tree' | 'range'> & { readonly node: t.Node }): BoundReference[] {
  if (node.type !== 'FunctionExpression' || !node.id) return [];
  const own = referencesIn(tree, range).filter(
    (reference): reference is BoundReference => reference.binding !== null && isOwnName(reference.binding, { node }),
  );
  // A write to the name throws as long as it is the function's own, and no parameter.
  return own.some(({ write }) => write) ? [] : own;
}

function isOwnName({ kind, declaration }: Binding, { node }: { readonly node: t.Node }): boolean {
  return kind === 'function-name' && declaration === node;
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
        const { rebuilt, usage, bare } = need;
        const variable = nameOutside(need, candidate, called);
        if (variable === undefined || (rebuilt !== null && !need.asked)) continue;
        const name = need.readBy ?? called.get(candidate);
        // What hands on is a function that another one calls; any other is gathered for its own sake.
        handOn(together, variable, { rebuilt, usage, bare, readBy: name ?? variable });
      }
    }
    const behind = new Set(group.flatMap((candidate) => callsOf(candidate).flatMap((to) => gathered.get(to) ?? [])));
    for (const other of behind) for (const [binding, handedOn] of other) handOn(together, binding, handedOn);
    for (const candidate of group) gathered.set(candidate, together);
  }
  return gathered;
}

/** Others know a function by the variable that they call, and not by the name that it has for itself. */
function nameOutside({ variable }: FoundNeed, candidate: Candidate, called: ReadonlyMap<Candidate, Binding>): Binding | undefined {
  return isOwnName(variable, candidate) ? called.get(candidate) : variable;
}

function handOn(gathered: Gathered, binding: Binding, { rebuilt, usage, bare, readBy }: HandedOn): void {
  const known = gathered.get(binding);
  const all = known?.usage ?? noUsage();
  mergeUsage(all, usage);
  if (known === undefined || bare) gathered.set(binding, { rebuilt, usage: all, bare, readBy: known?.readBy ?? readBy });
}

/** Its own needs, and what it takes over from the functions that it calls. */
function withHandedOn(candidate: Candidate, { needs, calls }: Own, gathered: ReadonlyMap<Candidate, Gathered>, candidates: Candidates): Needs {
  const all = new Map(needs);
  if (calls.length > 0) {
    const together = gathered.get(candidate);
    for (const [binding, own] of needs) {
      const handedOn = together?.get(binding);
      if (own.rebuilt === null && handedOn !== undefined) mergeUsage(own.usage, handedOn.usage);
      if (handedOn?.bare === true && !own.bare) all.set(binding, { ...own, bare: true, asked: own.rebuilt !== null });
    }
    const seen = new Set<Gathered>();
    for (const { to, need: through } of calls.toReversed()) {
      const handedOn = gathered.get(to);
      if (handedOn === undefined || seen.has(handedOn)) continue;
      seen.add(handedOn);
      for (const [variable, { rebuilt: known, bare, readBy }] of handedOn) {
        if (all.has(variable) || (known !== null && !isAsked({ variable, rebuilt: known, bare }, candidate))) continue;
        const itself = known === null ? heldItself(variable, candidate, candidates) : null;
        // For the other function the variable is a value; if this function sent it, the reference would hold itself.
        const rebuilt = itself ?? known;
        all.set(variable, {
          variable,
          first: null,
          usage: together?.get(variable)?.usage ?? noUsage(),
          rebuilt,
          through,
          readBy,
          asked: isAsked({ variable, rebuilt, bare }, candidate),
          bare,
          mentioned: itself !== null,
          parts: WHOLE,
          reader: null,
        });
      }
    }
  }
  // What another variable leads to, and this function changes through it, is found when the values are sent (`narrowed`).
  for (const need of all.values()) if (need.rebuilt === null) need.parts = partsOf(need.usage);
  return all;
}

/** The variable as the one that holds this very function. */
export function heldItself(binding: Binding, candidate: Candidate, candidates: Candidates): FoundNeed['rebuilt'] {
  const rebuilt = rebuiltFrom(binding, candidate, candidates);
  return isItself(rebuilt, candidate) ? rebuilt : null;
}
