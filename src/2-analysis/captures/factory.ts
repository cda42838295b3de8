/**
 * From needs to a factory: which parameters it has, and under which names everything comes back.
 *
 * One level, as nearly always:
 *     ([prefix]) => { const label = (x) => prefix + x; return async function create() { … label(1) … }; }
 *
 * Levels, where a name means two variables (`x` of the helper is not the `x` that the Server Function sees):
 *     ([x$1, x$2]) => { const x = x$1; const label = () => x; { const x = x$2; return async function create() { … label() + x … }; } }
 *
 * Why a level for each scope is always right: a free name has one meaning in a function, and functions that stand in one scope see the same
 * scopes around them, so those of one level agree on every name. Levels are joined into one where no name means two variables (`hasOneMeaning`).
 * Guaranteed: inside the factory, each name in the text of the Server Function and of its helpers means what it meant.
 */
import type * as t from '@babel/types';
import type { Capture, CaptureReader, DeclarationScope, FactoryReader, RebuiltFunction, ServerFunction } from '../../model/index.ts';
import { partsOf } from './captures.ts';
import type { Candidate, Candidates } from './candidates.ts';
import { hoistedRanges } from './asked-inside.ts';
import { isAsked } from './needs.ts';
import type { Need, Needs } from './needs.ts';
import type { Rebuilt } from './rebuilt.ts';
import { crossesFunction, holdsStatements, isOutside, isRangeWithin, lookup, nearestView } from '../../scopes/tree.ts';
import type { Binding, Scope, ScopeTree } from '../../scopes/tree.ts';
import { spanOf } from '../../syntax/nodes.ts';

export type Factory = Pick<ServerFunction, 'captures' | 'levels' | 'touched' | 'losesIdentifier'>;

/** The readers that each Server Function calls for its captures; most call none. */
export type Readers = ReadonlyMap<Candidate, ReadonlyMap<Binding, PlacedReader>>;

interface PlacedReader extends CaptureReader {
  readonly place: Scope;
}

/** What the factories of a module share. */
export interface FactoryContext {
  readonly candidates: Candidates;
  readonly needsOf: (candidate: Candidate) => Needs;
  readonly readers: Readers;
  /** Makes a name that occurs nowhere in the module. */
  readonly unique: (base: string) => string;
}

/** One element of what is captured: a variable's value, or whether a variable that is rebuilt is set. */
interface Slot {
  readonly kind: Capture['kind'];
  readonly need: Need;
}

interface Level {
  readonly captures: Capture[];
  readonly rebuilt: RebuiltFunction[];
  readonly readers: FactoryReader[];
}

/** The factory's parameters. */
interface Params {
  readonly value: Map<Binding, string>;
  readonly set: Map<Binding, string>;
}

export function factoryOf(candidate: Candidate, context: FactoryContext): Factory {
  const needs = context.needsOf(candidate);
  const sorted = [...needs.all.values()].sort(byScope);
  const isFlat = hasOneMeaning(candidate, sorted);
  const params: Params = { value: new Map(), set: new Map() };
  const capturesOf = new Map<Need, Capture>();
  for (const { kind, need } of slotsOf(candidate, sorted)) {
    const { name } = need.binding;
    const param = kind === 'set' ? context.unique(`${name}$set`) : isFlat ? name : context.unique(name);
    params[kind].set(need.binding, param);
    capturesOf.set(need, captureOf({ kind, need }, param, { candidate, needs }, context));
  }

  const levels = new Map<Scope | null, Level>();
  const levelOf = (binding: Binding): Level => {
    const key = isFlat ? null : binding.scope;
    const level = levels.get(key) ?? { captures: [], rebuilt: [], readers: [] };
    levels.set(key, level);
    return level;
  };
  for (const need of sorted) {
    const { binding, rebuilt, mentioned } = need;
    const capture = capturesOf.get(need);
    if (capture?.kind === 'value') levelOf(binding).captures.push(capture);
    if (rebuilt !== null && mentioned && !isInModule(need)) levelOf(binding).rebuilt.push(rebuiltOf(need, rebuilt, params, context));
  }
  for (const [binding, names] of innerReadersOf(candidate, needs, context)) {
    const need = needs.all.get(binding);
    const setParam = params.set.get(binding);
    // What no text here names is only asked about: a variable that is known to hold this function is not there at all.
    const value = need?.rebuilt === null || need?.mentioned === true ? binding.name : setParam === undefined ? 'true' : `${setParam} || void 0`;
    for (const name of names) levelOf(binding).readers.push({ name, value });
  }
  const { node } = candidate;
  const ownName = 'id' in node && node.id ? node.id.name : null;
  return {
    captures: [...capturesOf.values()],
    levels: [...levels.values()].map((level) => ({ ...level, rebuilt: aliasesLast(level.rebuilt) })),
    touched: touchedBy(candidate, needs),
    losesIdentifier: ownName !== null && sorted.some((need) => need.mentioned && need.binding.name === ownName),
  };
}

function slotsOf(candidate: Candidate, sorted: readonly Need[]): Slot[] {
  const slots: Slot[] = [];
  for (const need of sorted) {
    if (need.rebuilt === null) slots.push({ kind: 'value', need });
    else if (isAsked(need, candidate)) slots.push({ kind: 'set', need });
  }
  return slots;
}

/** Outer scopes first, in one scope by name: the order of captures must not depend on the order in which they are used. */
function byScope(a: Need, b: Need): number {
  return a.binding.scope.index - b.binding.scope.index || (a.binding.name < b.binding.name ? -1 : 1);
}

/** An alias is initialised from what it stands for, so it comes behind it; aliases of aliases in the author's order. */
function aliasesLast(rebuilt: readonly RebuiltFunction[]): RebuiltFunction[] {
  const aliases = rebuilt.filter((one) => one.rebuild.kind === 'alias');
  const position = ({ declaredAt: { start } }: RebuiltFunction): number => start.line * 1e5 + start.column;
  return [...rebuilt.filter((one) => one.rebuild.kind !== 'alias'), ...aliases.sort((a, b) => position(a) - position(b))];
}

/** Rebuilt `const`s that may not be initialised when the captures are read. */
function touchedBy({ range, node, tree }: Candidate, needs: Needs): string[] {
  let earliest: number | null = null;
  return [...needs.all.values()].flatMap(({ binding, rebuilt, mentioned, bare }) => {
    const { name, kind, identifier, scope } = binding;
    // What is asked about is read anyway.
    if (!mentioned || rebuilt === null || bare || (kind !== 'const' && kind !== 'let') || binding.written) return [];
    if (rebuilt.kind === 'server-function' && rebuilt.candidate.node === node) return [];
    // Nobody is in the helper before its variable holds it.
    const helper = rebuilt.kind === 'helper' ? tree.functions.get(rebuilt.node) : undefined;
    if (helper !== undefined && isRangeWithin(range, helper)) return [];
    if (lookup(range.outer, name) !== binding) return [];
    // Rarely asked: then it takes a look at every reference.
    earliest ??= node.type === 'FunctionDeclaration' ? firstReferenceTo(node, tree) : (node.start ?? 0);
    const isBehind = !crossesFunction(range.outer, scope) && (identifier.start ?? Number.POSITIVE_INFINITY) < earliest;
    return isBehind ? [] : [name];
  });
}

function firstReferenceTo(declaration: t.Node, { references }: ScopeTree): number {
  let first = Number.POSITIVE_INFINITY;
  for (const { binding, node } of references) if (binding?.declaration === declaration) first = Math.min(first, node.start ?? 0);
  return first;
}

/** The module has it under the name that it has here: nothing is to be declared. */
function isInModule({ rebuilt, binding }: Need): boolean {
  return rebuilt?.kind === 'module-constant' && rebuilt.name === binding.name;
}

/** Does every name that the factory would define mean the same everywhere in it? */
function hasOneMeaning({ tree }: Candidate, needs: readonly Need[]): boolean {
  const given = needs.filter(({ rebuilt, mentioned }) => mentioned || rebuilt === null);
  const provided = new Set(given.map(({ binding }) => binding.name));
  if (provided.size < given.length) return false;
  for (const { rebuilt, binding } of given) {
    if (rebuilt?.kind === 'module-constant' && rebuilt.name !== binding.name && provided.has(rebuilt.name)) return false;
    const range = rebuilt?.kind === 'helper' ? tree.functions.get(rebuilt.node) : undefined;
    if (range === undefined) continue;
    for (let at = range.referencesFrom; at < range.referencesTo; at++) {
      const reference = tree.references[at];
      // A helper's import or global must not meet a capture of that name.
      if (reference?.binding === null && provided.has(reference.name)) return false;
    }
  }
  return true;
}

/** Whose factory a capture belongs to. */
interface FactoryOwner {
  readonly candidate: Candidate;
  readonly needs: Needs;
}

function captureOf({ kind, need }: Slot, param: string, owner: FactoryOwner, context: FactoryContext): Capture {
  const { binding } = need;
  return {
    kind,
    param,
    name: binding.name,
    bare: need.bare,
    ...(kind === 'set' ? { paths: null, tests: [] } : partsOf(need, owner.needs)),
    declaredAt: spanOf(binding.identifier),
    reader: context.readers.get(owner.candidate)?.get(binding) ?? null,
  };
}

/** Readers that Server Functions inside the hoisted text, or inside a helper copied beside it, call for the variables around it. */
function innerReadersOf(candidate: Candidate, needs: Needs, { readers }: FactoryContext): Map<Binding, Set<string>> {
  const inner = new Map<Binding, Set<string>>();
  if (readers.size === 0) return inner;
  const around = hoistedRanges(candidate, needs);
  for (const [other, readersOfOther] of readers) {
    if (other.tree !== candidate.tree) continue;
    const holding = around.filter((range) => range !== other.range && isRangeWithin(other.range, range));
    for (const [binding, { name, place }] of readersOfOther) {
      // Text that holds the reader brings it along.
      if (!holding.some((range) => isOutside(place, range))) continue;
      inner.set(binding, (inner.get(binding) ?? new Set<string>()).add(name));
    }
  }
  return inner;
}

/**
 * Where the site sees another variable under a captured name, the captured one is read where the function that uses it is declared.
 *
 * @param readerName Gives one name to all readers of one variable in one scope.
 */
export function readersOf(candidate: Candidate, needs: Needs, readerName: (binding: Binding, scope: Scope) => string): Map<Binding, PlacedReader> {
  const readers = new Map<Binding, PlacedReader>();
  for (const need of needs.all.values()) {
    const { binding, reader, rebuilt } = need;
    const isRead = rebuilt === null || isAsked(need, candidate);
    if (!isRead || reader === null || lookup(candidate.range.outer, binding.name) === binding) continue;
    // Beside a function expression's own name there is no room; then it is read inside of that function.
    const place = holdsStatements(reader.scope) ? reader.scope : nearestView(candidate.range.outer, binding);
    const scope = place && declarationScope(place);
    if (place !== null && scope !== null) readers.set(binding, { scope, name: readerName(binding, place), place });
  }
  return readers;
}

/** The place for declarations that a scope is; null for scopes that hold no statements (loop heads, classes, catch parameters). */
export function declarationScope(scope: Scope): DeclarationScope | null {
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

function rebuiltOf({ binding, bare }: Need, rebuilt: Rebuilt, params: Params, context: FactoryContext): RebuiltFunction {
  const common = { name: binding.name, declaredAt: spanOf(binding.identifier), ifSet: params.set.get(binding) ?? null };
  switch (rebuilt.kind) {
    case 'helper':
      return { ...common, rebuild: { kind: 'helper', node: rebuilt.node, declaration: rebuilt.node.type === 'FunctionDeclaration', bare } };
    case 'alias':
      return { ...common, rebuild: { kind: 'alias', of: rebuilt.of.name } };
    case 'module-constant':
      return { ...common, rebuild: { kind: 'alias', of: rebuilt.name } };
    case 'server-function': {
      const slots = slotsOf(rebuilt.candidate, [...context.needsOf(rebuilt.candidate).all.values()].sort(byScope));
      // What the other one asks about may be certain here: this function itself is set.
      const own = slots.map(({ kind, need }) =>
        kind === 'set' ? (params.set.get(need.binding) ?? 'true') : (params.value.get(need.binding) ?? need.binding.name),
      );
      return { ...common, rebuild: { kind: 'server-function', node: rebuilt.candidate.node, params: own } };
    }
    default:
      return rebuilt satisfies never;
  }
}
