/**
 * Reads what Next.js writes about its Server Functions, `.next/server/server-reference-manifest.json`:
 *
 *     { "node": { "<id>": { "workers": { "app/page": … }, "layer": …, "filename": "app/actions.ts", "exportedName": "save" } }, "edge": { … }, "encryptionKey": "…" }
 *     → { references: { "<id>": { runtimes: ['node'], workers: ['app/page'], module: 'app/actions.ts', export: 'save', kind: 'server-function', match: … } } }
 *
 * In: the file's text or value, and a manifest of the same sources where there is one. Out: every id with what is known of it.
 * Guaranteed: the encryption key is not read; no part of the file's values is in an error.
 */
import { posix } from 'node:path';
import type { ManifestReference } from '../model/index.ts';
import { ManifestError } from './manifest-error.ts';
import type { Manifest } from './manifest.ts';
import { parsed } from './read.ts';
import { asObject, asString, isObject, member } from './shape.ts';
import type { Found } from './shape.ts';

export interface NextReference {
  readonly runtimes: readonly ('node' | 'edge')[];
  /** The pages and routes whose bundle has the function, sorted. */
  readonly workers: readonly string[];
  /** As Next.js says it; null in versions that do not. */
  readonly module: string | null;
  /** The export of the compiled module; null where Next.js does not say. */
  readonly export: string | null;
  /** What the id says: a Server Function, or a function with `'use cache'`. */
  readonly kind: 'server-function' | 'cache' | 'unknown';
  /** The same function in our manifest. */
  readonly match: { readonly id: string; readonly reference: ManifestReference } | null;
}

export interface NextManifest {
  readonly references: { readonly [id: string]: NextReference };
}

export interface NextOptions {
  /** A manifest made of the same sources: its references are joined by id, then by file and exported name. */
  readonly manifest?: Manifest | undefined;
  /** Where the Next.js application lies, from the root of our manifest: `apps/web`. Default: the root. */
  readonly directory?: string | undefined;
  /** The same, absolute: under Turbopack, Next.js counts files from the root of the repository. */
  readonly project?: string | undefined;
}

/**
 * @param source The file's text, or what `JSON.parse` made of it.
 * @param name What the file is called, for messages.
 * @throws ManifestError for broken JSON (with line and column) and for other shapes.
 * @example readNextManifest(readFileSync('.next/server/server-reference-manifest.json', 'utf8'), 'server-reference-manifest.json', { manifest })
 */
export function readNextManifest(source: unknown, name = 'server-reference-manifest.json', { manifest, directory, project }: NextOptions = {}): NextManifest {
  const value = typeof source === 'string' ? parsed(source, name) : source;
  if (!isObject(value) || (!isObject(value.node) && !isObject(value.edge)))
    throw new ManifestError(name, ["it is not Next.js's server-reference-manifest.json, which has an object `node` and an object `edge`"]);
  const faults: string[] = [];
  const join = joinTo(manifest, directory, project);
  const references = new Map<string, NextReference>();
  for (const runtime of ['node', 'edge'] as const) {
    const found = member({ value, path: '', faults }, value, runtime);
    const functions = found.value === undefined ? {} : (asObject(found) ?? {});
    for (const id of Object.keys(functions)) {
      const reference = referenceOf(member(found, functions, id), { id, runtime, join });
      if (reference !== undefined) references.set(id, merged(references.get(id), reference));
    }
  }
  if (faults.length > 0) throw new ManifestError(name, faults);
  return { references: Object.fromEntries([...references.keys()].sort().flatMap((id) => entryOf(id, references.get(id)))) };
}

function entryOf(id: string, reference: NextReference | undefined): [string, NextReference][] {
  return reference === undefined ? [] : [[id, reference]];
}

interface Known {
  readonly id: string;
  readonly runtime: 'node' | 'edge';
  readonly join: Join;
}

function referenceOf(found: Found, { id, runtime, join }: Known): NextReference | undefined {
  const object = asObject(found);
  if (object === undefined) return undefined;
  const workers = asObject(member(found, object, 'workers'));
  const filename = optionalText(member(found, object, 'filename'));
  const exportName = optionalText(member(found, object, 'exportedName'));
  const module = filename === null ? null : filename.replaceAll('\\', '/').replace(/^\.\//, '');
  return {
    runtimes: [runtime],
    workers: Object.keys(workers ?? {}).sort(),
    module,
    export: exportName,
    kind: kindOf(id),
    match: join(id, module, exportName),
  };
}

function optionalText(found: Found): string | null {
  return found.value === undefined || found.value === null ? null : (asString(found) ?? null);
}

function merged(a: NextReference | undefined, b: NextReference): NextReference {
  if (a === undefined) return b;
  return {
    runtimes: [...a.runtimes, ...b.runtimes],
    workers: [...new Set([...a.workers, ...b.workers])].sort(),
    module: a.module ?? b.module,
    export: a.export ?? b.export,
    kind: a.kind,
    match: a.match ?? b.match,
  };
}

/** Next.js keeps it in the first bit of an id. */
function kindOf(id: string): NextReference['kind'] {
  if (!/^[\da-f]{42}$/i.test(id)) return 'unknown';
  return Number.parseInt(id.slice(0, 2), 16) < 0x80 ? 'server-function' : 'cache';
}

type Join = (id: string, module: string | null, exportName: string | null) => NextReference['match'];

/** What Next.js calls inline functions, which it numbers. */
const NUMBERED = /^\$\$RSC_SERVER_ACTION_\d+$/;

/** By id where our compiler made it, else by place. Which of several inline functions has which number is not guessed at. */
function joinTo(manifest: Manifest | undefined, directory = '', project = ''): Join {
  if (manifest === undefined) return () => null;
  const modules = new Set(Object.values(manifest.references).map(({ module }) => module));
  const places = new Map(Object.entries(manifest.references).map(([id, reference]) => [exportKey(reference.module, reference.export), { id, reference }]));
  const inline = new Map<string, NextReference['match'][]>();
  for (const [id, reference] of Object.entries(manifest.references)) {
    if (reference.kind === 'inline' || reference.kind === 'method') inline.set(reference.module, [...(inline.get(reference.module) ?? []), { id, reference }]);
  }
  return (id, module, exportName) => {
    // Behind Next.js's own byte, an id is one of any other build.
    for (const own of [id, id.slice(2)]) {
      const reference = Object.hasOwn(manifest.references, own) ? manifest.references[own] : undefined;
      if (reference !== undefined) return { id: own, reference };
    }
    if (module === null || exportName === null) return null;
    const path = moduleOf(module, directory, project, modules);
    const [only = null, ...others] = NUMBERED.test(exportName) ? (inline.get(path) ?? []) : [];
    return others.length === 0 ? (only ?? places.get(exportKey(path, exportName)) ?? null) : null;
  };
}

/**
 * The module id of a file as Next.js names it.
 *
 * @example moduleOf('apps/web/app/page.tsx', '', '/repo/apps/web', new Set(['app/page.tsx'])) // 'app/page.tsx'
 */
export function moduleOf(file: string, directory: string, project: string, modules: ReadonlySet<string>): string {
  const prefix = directory.replaceAll('\\', '/');
  const path = posix.join(prefix, file);
  if (modules.has(path)) return path;
  const folders = project.replaceAll('\\', '/').split('/');
  for (let from = 1; from < folders.length; from++) {
    const around = `${folders.slice(from).join('/')}/`;
    const inside = posix.join(prefix, file.slice(around.length));
    if (file.startsWith(around) && modules.has(inside)) return inside;
  }
  return path;
}

function exportKey(module: string, exportName: string): string {
  return JSON.stringify([module, exportName]);
}
