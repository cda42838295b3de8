/**
 * From needs to a factory: which parameters it has, and under which names everything comes back.
 *
 * One level, as nearly always:
 *     ([prefix]) => { const label = (x) => prefix + x; return async function create() { … label(1) … }; }
 *
 * Levels, where a name means two variables (`x` of the helper is not the `x` that the Server Function sees):
 *     ([x$1, x$2]) => { const x = x$1; const label = () => x; { const x = x$2; return async function create() { … label() + x … }; } }
 *
 * Guaranteed: inside the factory, each name in the text of the Server Function and of its helpers means what it meant.
 */
import type { Capture, CaptureReader, DeclarationScope, FactoryLevel, RebuiltFunction } from '../model.ts';
import { pathsOf } from './captures.ts';
import type { Candidate, Candidates, Need, Needs } from './captures.ts';
import { lookup } from './scopes.ts';
import type { Binding, FunctionRange, Scope } from './scopes.ts';
import { spanOf } from './syntax.ts';

export interface Factory {
  readonly captures: readonly Capture[];
  readonly levels: readonly FactoryLevel[];
  readonly losesIdentifier: boolean;
}

/** The readers that each Server Function calls for its captures; most call none. */
export type Readers = ReadonlyMap<Candidate, ReadonlyMap<Binding, CaptureReader>>;

/** What the factories of a module share. */
export interface FactoryContext {
  readonly candidates: Candidates;
  readonly needsOf: (candidate: Candidate) => Needs;
  readonly readers: Readers;
  /** Makes a name that occurs nowhere in the module. */
  readonly unique: (base: string) => string;
}

export function factoryOf(candidate: Candidate, context: FactoryContext): Factory {
  const needs = context.needsOf(candidate);
  const isFlat = hasOneMeaning(candidate, needs);
  const inOrder = [...needs.values()].sort(byScope);
  const captures = new Map<Binding, Capture>();
  for (const need of inOrder) if (need.rebuilt === null) captures.set(need.binding, captureOf(need, candidate, isFlat, context));

  const levels = new Map<Scope | null, { captures: Capture[]; rebuilt: RebuiltFunction[] }>();
  for (const need of inOrder) {
    if (!need.mentioned && need.rebuilt !== null) continue;
    const key = isFlat ? null : need.binding.scope;
    const level = levels.get(key) ?? { captures: [], rebuilt: [] };
    levels.set(key, level);
    const capture = captures.get(need.binding);
    if (capture !== undefined) level.captures.push(capture);
    else if (need.rebuilt !== null) level.rebuilt.push(rebuiltOf(need.binding, need.rebuilt, captures, context));
  }
  const { node } = candidate;
  const ownName = 'id' in node && node.id ? node.id.name : null;
  return {
    captures: [...captures.values()],
    levels: [...levels.values()],
    losesIdentifier: ownName !== null && [...needs.values()].some((need) => need.mentioned && need.binding.name === ownName),
  };
}

/** Outer scopes first, in one scope by name: the order of captures must not depend on the order in which they are used. */
function byScope(a: Need, b: Need): number {
  return a.binding.scope.index - b.binding.scope.index || (a.binding.name < b.binding.name ? -1 : 1);
}

/** Does every name that the factory would define mean the same everywhere in it? */
function hasOneMeaning(candidate: Candidate, needs: Needs): boolean {
  const given = [...needs.values()].filter(({ rebuilt, mentioned }) => mentioned || rebuilt === null);
  const provided = new Set(given.map(({ binding }) => binding.name));
  if (provided.size < given.length) return false;
  for (const { rebuilt } of given) {
    const range = rebuilt?.kind === 'helper' ? candidate.tree.functions.get(rebuilt.node) : undefined;
    if (range === undefined) continue;
    for (const { name, binding } of candidate.tree.references.slice(range.referencesFrom, range.referencesTo)) {
      // A helper's import or global must not meet a capture of that name.
      if (binding === null && provided.has(name)) return false;
    }
  }
  return true;
}

function captureOf({ binding, references, ...need }: Need, candidate: Candidate, isFlat: boolean, context: FactoryContext): Capture {
  return {
    name: binding.name,
    param: isFlat ? binding.name : context.unique(binding.name),
    paths: pathsOf({ binding, references, ...need }),
    declaredAt: spanOf(binding.identifier),
    reader: context.readers.get(candidate)?.get(binding) ?? null,
    innerReaders: innerReadersOf(binding, candidate, context),
  };
}

/** Readers that Server Functions inside the hoisted text, or inside a helper copied beside it, call for this variable. */
function innerReadersOf(binding: Binding, candidate: Candidate, { readers, needsOf }: FactoryContext): string[] {
  const names = new Set<string>();
  for (const [other, readersOfOther] of readers) {
    const reader = readersOfOther.get(binding);
    if (reader === undefined || other === candidate || other.tree !== candidate.tree) continue;
    const around = [candidate.range, ...helperRanges(candidate, needsOf(candidate))];
    if (around.some((range) => isRangeWithin(other.range, range))) names.add(reader.name);
  }
  return [...names];
}

function helperRanges(candidate: Candidate, needs: Needs): FunctionRange[] {
  return [...needs.values()].flatMap(({ rebuilt }) => (rebuilt?.kind === 'helper' ? [candidate.tree.functions.get(rebuilt.node) ?? []] : [])).flat();
}

function isRangeWithin(inner: FunctionRange, outer: FunctionRange): boolean {
  return outer.scopesFrom <= inner.scopesFrom && inner.scopesTo <= outer.scopesTo;
}

/**
 * Where the site sees another variable under a captured name, the captured one is read where the function that uses it is declared.
 *
 * @param readerName Gives one name to all readers of one variable in one scope.
 */
export function readersOf(candidate: Candidate, needs: Needs, readerName: (binding: Binding, scope: Scope) => string): Map<Binding, CaptureReader> {
  const readers = new Map<Binding, CaptureReader>();
  for (const { binding, through, rebuilt } of needs.values()) {
    if (rebuilt !== null || through === null || lookup(candidate.range.outer, binding.name) === binding) continue;
    const scope = declarationScope(through.binding.scope);
    if (scope !== null) readers.set(binding, { scope, name: readerName(binding, through.binding.scope) });
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

function rebuiltOf(binding: Binding, rebuilt: NonNullable<Need['rebuilt']>, captures: ReadonlyMap<Binding, Capture>, context: FactoryContext): RebuiltFunction {
  const common = { name: binding.name, declaredAt: spanOf(binding.identifier) };
  if (rebuilt.kind === 'helper') {
    return { ...common, rebuild: { kind: 'helper', node: rebuilt.node, declaration: rebuilt.node.type === 'FunctionDeclaration' } };
  }
  const own = [...context.needsOf(rebuilt.candidate).values()].filter((need) => need.rebuilt === null).sort(byScope);
  const params = own.map((need) => captures.get(need.binding)?.param ?? need.binding.name);
  return { ...common, rebuild: { kind: 'server-function', node: rebuilt.candidate.node, params } };
}
