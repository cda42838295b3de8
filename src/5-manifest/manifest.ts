/**
 * The manifest: every Server Function of a project, by reference id.
 *
 *     [{ module: 'app/a.ts', references: { 'app/a.ts#save': { … } } }, …]
 *     → { "$schema": "…", "version": 1, "references": { "app/a.ts#save": { "module": "app/a.ts", "export": "save", … } } }
 *
 * In: the entries of compiled modules, or manifests of parts of a project. Out: one manifest, ids and fields in one order.
 * Guaranteed: the order of the parts and how they are grouped do not matter, so any number of machines can share the work;
 * the same reference from the server's and the client's build counts once; one id for two functions is an error.
 */
import { isAbsolutePath } from '../1-source/module-id.ts';
import { createDiagnostic } from '../diagnostics/collector.ts';
import { UseServerError } from '../diagnostics/error.ts';
import { formatDiagnostics } from '../diagnostics/formats/format.ts';
import type { Diagnostic, GuardVerdict, ManifestReference, ModuleEntry, Span } from '../model/index.ts';

export const MANIFEST_VERSION = 1;
export const MANIFEST_SCHEMA = 'https://unpkg.com/babel-plugin-use-server/schema/manifest.schema.json';

export interface Manifest {
  readonly $schema: string;
  readonly version: typeof MANIFEST_VERSION;
  /** The directory that the modules' paths start in, as a relative path; absent where the caller named none. */
  readonly root?: string;
  readonly references: { readonly [id: string]: ManifestReference };
}

/**
 * Makes the manifest of compiled modules.
 *
 * @param entries In any order; an entry may come more than once.
 * @throws UseServerError (`reference-id-collision`) naming all functions that share an id, with their modules.
 * @throws TypeError for a module or a root with an absolute path: a manifest is the same on every machine.
 * @example createManifest([entryOfActions, entryOfPage])
 */
export function createManifest(entries: Iterable<ModuleEntry>, { root }: { readonly root?: string | undefined } = {}): Manifest {
  return build(
    Array.from(entries, ({ references }) => references),
    root === undefined ? [] : [root],
  );
}

/**
 * Merges manifests of parts of a project: `merge(a, b)` is `merge(b, a)`, and `merge(a, merge(b, c))` is `merge(merge(a, b), c)`.
 * Merging nothing gives the empty manifest, which changes nothing when it is merged.
 *
 * @throws UseServerError (`reference-id-collision`), as `createManifest`.
 * @throws Error when the manifests name different roots: their module paths cannot be compared.
 */
export function mergeManifests(manifests: Iterable<Manifest>): Manifest {
  const parts = [...manifests];
  const roots = new Set(parts.flatMap(({ root }) => (root === undefined ? [] : [root])));
  return build(
    parts.map(({ references }) => references),
    [...roots],
  );
}

/**
 * The manifest as text: the same bytes for the same references, whatever order ids and fields had before.
 *
 * @example writeFileSync('manifest.json', serializeManifest(manifest))
 */
export function serializeManifest(manifest: Manifest): string {
  return `${JSON.stringify(mergeManifests([manifest]), null, 2)}\n`;
}

type References = Manifest['references'];

function build(parts: readonly References[], roots: readonly string[]): Manifest {
  const found = new Map<string, ManifestReference[]>();
  for (const part of parts) {
    for (const [id, reference] of Object.entries(part)) add(found, id, ordered(reference));
  }
  const ids = [...found.keys()].sort();
  refuseCollisions(ids, found);
  const root = oneRoot(roots);
  return {
    $schema: MANIFEST_SCHEMA,
    version: MANIFEST_VERSION,
    ...(root === undefined ? {} : { root }),
    // Not by assignment: an id may be `__proto__`.
    references: Object.fromEntries(ids.flatMap((id) => (found.get(id) ?? []).slice(0, 1).map((reference) => [id, reference] as const))),
  };
}

/** Keeps one of each function, and of what differs only in its position the first in order: no part is before another. */
function add(found: Map<string, ManifestReference[]>, id: string, reference: ManifestReference): void {
  if (isAbsolutePath(reference.module))
    throw new TypeError(
      `The module ${JSON.stringify(reference.module)} of the Server Function ${reference.name} is an absolute path: set the option \`root\`.`,
    );
  const known = found.get(id);
  if (known === undefined) {
    found.set(id, [reference]);
    return;
  }
  const at = known.findIndex((other) => isSameFunction(other, reference));
  if (at === -1) known.push(reference);
  else if (inOrder(reference, known[at] ?? reference) < 0) known[at] = reference;
}

function isSameFunction(a: ManifestReference, b: ManifestReference): boolean {
  return a.module === b.module && a.export === b.export && a.digest === b.digest;
}

function inOrder(a: ManifestReference, b: ManifestReference): number {
  const [first, second] = [JSON.stringify(a), JSON.stringify(b)];
  return first < second ? -1 : Number(first > second);
}

/** The fields in the order in which they are written. */
function ordered({ module, export: exportName, exportedAs, name, kind, loc, params, captures, digest, guard }: ManifestReference): ManifestReference {
  return {
    module,
    export: exportName,
    ...(exportedAs === undefined ? {} : { exportedAs }),
    name,
    kind,
    loc: { line: loc.line, column: loc.column },
    params: [...params],
    captures: [...captures],
    digest,
    ...(guard && { guard: orderedGuard(guard) }),
  };
}

/** What else is known of a guard is for people who look at the tree. */
function orderedGuard({ status, by, via, reason }: GuardVerdict): GuardVerdict {
  return {
    status,
    ...(by && { by: { name: by.name, module: by.module, at: by.at } }),
    ...(via && { via: via.map(({ name, at }) => ({ name, at })) }),
    ...(reason !== undefined && { reason }),
  };
}

function refuseCollisions(ids: readonly string[], found: ReadonlyMap<string, readonly ManifestReference[]>): void {
  const collisions = ids
    .flatMap((id) => {
      const [first, ...others] = [...(found.get(id) ?? [])].sort(inOrder);
      return first === undefined ? [] : others.map((second) => collision(id, first, second));
    })
    .filter((diagnostic) => diagnostic !== null);
  if (collisions.length > 0) throw new UseServerError(collisions, formatDiagnostics(collisions, 'frame'));
}

function collision(id: string, first: ManifestReference, second: ManifestReference): Diagnostic | null {
  const message =
    first.module === second.module && first.export === second.export
      ? 'it is another version of the same function: one of the two builds is out of date'
      : 'the other one is here';
  return createDiagnostic(
    'reference-id-collision',
    { id, first, second },
    {
      filename: second.module,
      span: spanOf(second),
      related: [{ message, span: spanOf(first), filename: first.module }],
    },
  );
}

/** A manifest knows only where a function starts. */
function spanOf({ loc }: ManifestReference): Span {
  return { start: loc, end: loc };
}

function oneRoot(roots: readonly string[]): string | undefined {
  const [root, ...others] = [...roots].sort();
  if (others.length > 0)
    throw new Error(
      `The manifests have different roots (${[root, ...others].map((one) => JSON.stringify(one)).join(', ')}): compile all parts with one \`root\`.`,
    );
  if (root !== undefined && isAbsolutePath(root))
    throw new TypeError(`The root ${JSON.stringify(root)} of a manifest is an absolute path: give it relative to the repository.`);
  return root;
}
