/**
 * What became of every reference id from one build to the next.
 *
 *     old { "1f": save in app/a.ts }, new { "1f": remove in app/a.ts }      → re-pointed: a client of the old build now calls `remove`
 *     old { "1f": save in app/a.ts }, new { "2e": save in app/b.ts }        → moved: a client of the old build gets an error
 *
 * In: two manifests. Out: six lists, sorted by id. Every id that is not the same in both is in exactly one of the first five.
 * Guaranteed: deterministic; a function counts as moved only where nothing else could be meant.
 */
import { qualifiedName } from '../../3-plan/identity.ts';
import type { Aliases } from '../../3-plan/identity.ts';
import type { ManifestReference } from '../../model/index.ts';
import type { Manifest } from '../manifest.ts';

export interface IdentifiedReference {
  readonly id: string;
  readonly reference: ManifestReference;
}

export interface MovedReference {
  readonly from: IdentifiedReference;
  readonly to: IdentifiedReference;
}

/** One id in both manifests. */
export interface KeptReference {
  readonly id: string;
  readonly from: ManifestReference;
  readonly to: ManifestReference;
}

export interface ChangedReference extends KeptReference {
  /** What a client of the old build sends may no longer fit. */
  readonly params: boolean;
  /** Bound arguments of the old build are refused. */
  readonly captures: boolean;
}

export interface ManifestDiff {
  /** One id, another function: a client of the old build would call what it never meant. */
  readonly rePointed: readonly KeptReference[];
  /** Gone: calls of it fail. */
  readonly removed: readonly IdentifiedReference[];
  /** The same code under another id: calls of the old id fail, unless an alias keeps it. */
  readonly moved: readonly MovedReference[];
  /** At another place under its old id, by an alias or with its code unchanged. */
  readonly kept: readonly KeptReference[];
  readonly added: readonly IdentifiedReference[];
  /** Of functions that stayed, or were kept: other parameters or captures. */
  readonly changed: readonly ChangedReference[];
  /** Wherever they are now: a guard came first, and none is seen any more. */
  readonly unguarded: readonly KeptReference[];
  /** Another guard than before, one where there was none, or public now. */
  readonly guardChanged: readonly KeptReference[];
}

/**
 * Compares two manifests.
 *
 * @param aliases The table that the new build was made with: ids which it gives away on purpose are not re-pointed.
 * @example hasRePointed(diffManifests(readManifest(deployed), readManifest(built)))
 */
export function diffManifests(from: Manifest, to: Manifest, { aliases = new Map() }: { readonly aliases?: Aliases | undefined } = {}): ManifestDiff {
  const [old, now] = [byId(from), byId(to)];
  const both = [...old].flatMap(([id, before]) => {
    const after = now.get(id);
    return after === undefined ? [] : [{ id, from: before, to: after }];
  });
  const isRePointed = ({ from: before, to: after }: KeptReference): boolean =>
    namePath(before) !== namePath(after) && before.digest !== after.digest && !aliases.has(qualifiedName(after.module, after.export));
  const gone = without(old, now);
  const fresh = without(now, old);
  const moved = pairMoved(gone, fresh);
  const paired = new Set(moved.flatMap(({ from: before, to: after }) => [before, after]));
  const same = [
    ...both.filter((one) => !isRePointed(one)),
    ...moved.map(({ from: before, to: after }) => ({ id: after.id, from: before.reference, to: after.reference })),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    rePointed: both.filter(isRePointed),
    removed: gone.filter((one) => !paired.has(one)),
    moved,
    kept: both.filter((one) => namePath(one.from) !== namePath(one.to) && !isRePointed(one)),
    added: fresh.filter((one) => !paired.has(one)),
    changed: both
      .filter((one) => !isRePointed(one))
      .map(changeOf)
      .filter(({ params, captures }) => params || captures),
    unguarded: same.filter(isUnguarded),
    guardChanged: same.filter(
      (one) => guardOf(one.from) !== guardOf(one.to) && one.from.guard !== undefined && one.to.guard !== undefined && !isUnguarded(one),
    ),
  };
}

/** Whether a deployment would make clients of the old build call functions that they never meant. */
export function hasRePointed({ rePointed }: ManifestDiff): boolean {
  return rePointed.length > 0;
}

/** Whether the new manifest says nothing of guards where the old one does. The configuration that names the guards has gone, perhaps: then none of them is known to be lost, and none to be there. */
export function isSilentOnGuards(from: Manifest, to: Manifest): boolean {
  const tells = ({ references }: Manifest): boolean => Object.values(references).some(({ guard }) => guard !== undefined);
  return tells(from) && !tells(to) && Object.keys(to.references).length > 0;
}

function byId({ references }: Manifest): ReadonlyMap<string, ManifestReference> {
  return new Map(Object.entries(references).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function without(these: ReadonlyMap<string, ManifestReference>, those: ReadonlyMap<string, unknown>): IdentifiedReference[] {
  return [...these].filter(([id]) => !those.has(id)).map(([id, reference]) => ({ id, reference }));
}

/** What the function is for people: module and name path. */
function namePath({ module, name }: ManifestReference): string {
  return qualifiedName(module, name);
}

function changeOf({ id, from, to }: KeptReference): ChangedReference {
  const differs = (field: 'params' | 'captures'): boolean => JSON.stringify(from[field]) !== JSON.stringify(to[field]);
  return { id, from, to, params: differs('params'), captures: differs('captures') };
}

/** Has it lost its guard? A manifest without guards has no status. */
function isUnguarded({ from, to }: KeptReference): boolean {
  return from.guard?.status === 'guarded' && to.guard?.status === 'none';
}

/** Lines do not count. */
function guardOf({ guard }: ManifestReference): string {
  return JSON.stringify([guard?.status, guard?.by?.name, guard?.by?.module]);
}

/** Fewer and fewer signs that two references are one function; each has to be met by one on each side. */
const SIGNS: readonly ((one: IdentifiedReference) => string)[] = [
  ({ reference: { digest, module, name } }) => JSON.stringify([digest, module, name]),
  ({ reference: { digest, name } }) => JSON.stringify([digest, name]),
  ({ reference: { digest, module } }) => JSON.stringify([digest, module]),
  ({ reference: { digest } }) => digest,
];

/** Functions may have the same code (`async () => {}`): which of them went where is not guessed. */
function pairMoved(gone: readonly IdentifiedReference[], fresh: readonly IdentifiedReference[]): readonly MovedReference[] {
  const moved: MovedReference[] = [];
  let [left, right] = [gone, fresh];
  for (const sign of SIGNS) {
    const candidates = alone(right, sign);
    for (const [key, from] of alone(left, sign)) {
      const to = candidates.get(key);
      if (from !== null && to !== undefined && to !== null) moved.push({ from, to });
    }
    const paired = new Set(moved.flatMap(({ from, to }) => [from, to]));
    left = left.filter((one) => !paired.has(one));
    right = right.filter((one) => !paired.has(one));
  }
  return moved.sort((a, b) => (a.from.id < b.from.id ? -1 : 1));
}

/** By sign; null where several share one. */
function alone(references: readonly IdentifiedReference[], sign: (one: IdentifiedReference) => string): ReadonlyMap<string, IdentifiedReference | null> {
  const found = new Map<string, IdentifiedReference | null>();
  for (const one of references) found.set(sign(one), found.has(sign(one)) ? null : one);
  return found;
}
