/** Which Server Function the user means: by id, the beginning of an id, a name, or a place in a file. */
import { resolve } from 'node:path';
import { realPlace } from '../../files/real-place.ts';
import { identifierOf, qualifiedName } from '../../3-plan/identity.ts';
import type { ManifestReference } from '../../model/index.ts';
import type { Manifest } from '../../5-manifest/manifest.ts';
import type { ProjectFunction } from '../../project/file/module.ts';
import type { BuiltFunction, NextBuild } from './next-build.ts';

export interface SearchContext {
  readonly functions: readonly ProjectFunction[];
  readonly cwd: string;
  readonly root: string;
  /** Of an older build, for ids that are gone. */
  readonly manifest: Manifest | null;
  readonly next: NextBuild | null;
}

export type Found =
  | { readonly kind: 'one'; readonly serverFunction: ProjectFunction; readonly was: Former | null }
  | { readonly kind: 'several'; readonly candidates: readonly ProjectFunction[] }
  /** The old build had it, and the sources have not. */
  | { readonly kind: 'gone'; readonly was: Former }
  /** The last build of Next.js has it, and the sources have not. */
  | { readonly kind: 'only-built'; readonly built: BuiltFunction; readonly file: string }
  | { readonly kind: 'none'; readonly inFile: readonly ProjectFunction[] };

/** What a manifest says of an id. */
export interface Former {
  readonly id: string;
  readonly reference: ManifestReference;
}

const SHORTEST_PREFIX = 4;

/** The first way of understanding the query that leads to anything counts. */
export function findFunction(asked: string, context: SearchContext): Found {
  const { functions, next } = context;
  // As Vite's log has it in production: plugin-rsc's key of the module stands before the id.
  const query = asked.replace(/^[\da-f]{12}#_(?=[\da-f]{4,40}$)/i, '');
  const place = placeIn(query, context);
  const beginsSo = ({ id }: BuiltFunction): boolean => query.length >= SHORTEST_PREFIX && id.startsWith(query.toLowerCase());
  const ways: readonly (() => readonly ProjectFunction[])[] = [
    () => functions.filter(({ reference, module }) => reference.id === query || `${module}#${reference.exportName}` === query),
    // As in Vite's development.
    () => functions.filter(({ reference, module }) => isInVite(query, module, reference)),
    () => place,
    () => functions.filter(({ reference }) => reference.name === query || reference.exportName === query),
    () => functions.filter(({ reference }) => query.length >= SHORTEST_PREFIX && reference.id.startsWith(query.toLowerCase())),
    () => functions.filter((one) => next?.of(one).some(beginsSo)),
    () => functions.filter(({ reference }) => reference.name.split('.').at(-1) === query || reference.functionName === query),
    () => functions.filter(({ reference }) => reference.name.toLowerCase().endsWith(query.toLowerCase())),
  ];
  for (const way of ways) {
    const [first, ...more] = way();
    if (first === undefined) continue;
    return more.length === 0 ? { kind: 'one', serverFunction: first, was: null } : { kind: 'several', candidates: [first, ...more] };
  }
  const built = next?.gone.find(beginsSo);
  if (next !== null && built !== undefined) return { kind: 'only-built', built, file: next.file };
  return inManifest(query, context) ?? { kind: 'none', inFile: functionsOf(query, context) };
}

function isInVite(query: string, module: string, { exportName, exportedAs }: ProjectFunction['reference']): boolean {
  return `/${module}#${identifierOf(qualifiedName(module, exportName), exportedAs === exportName)}` === query;
}

/** The innermost function at `file:line`. */
function placeIn(query: string, context: SearchContext): readonly ProjectFunction[] {
  const { line } = writtenPlace(query, context);
  const around = line === null ? [] : functionsOf(query, context).filter(({ reference: { loc } }) => loc.start.line <= line && line <= loc.end.line);
  const height = ({ reference: { loc } }: ProjectFunction): number => loc.end.line - loc.start.line;
  const least = Math.min(...around.map(height));
  return around.filter((serverFunction) => height(serverFunction) === least);
}

function functionsOf(query: string, context: SearchContext): readonly ProjectFunction[] {
  const { paths } = writtenPlace(query, context);
  return context.functions.filter(({ file }) => paths.includes(file));
}

/** `app/page.tsx:3:1`; without a line the whole is the name. */
interface WrittenPlace {
  readonly name: string;
  readonly line: number | null;
  /** Where the file may be: from the folder at hand and from the root, as written and with links followed. */
  readonly paths: readonly string[];
}

export function writtenPlace(query: string, { cwd, root }: Pick<SearchContext, 'cwd' | 'root'>): WrittenPlace {
  const [, name = query, line] = /^(.+?):(\d+)(?::\d+)?$/.exec(query) ?? [];
  const written = [resolve(cwd, name), resolve(root, name)];
  return { name, line: line === undefined ? null : Number(line), paths: [...written, ...written.map(realPlace)] };
}

function inManifest(query: string, { manifest, functions }: SearchContext): Found | null {
  if (manifest === null) return null;
  const matching = Object.entries(manifest.references).filter(([id]) => id === query || (query.length >= SHORTEST_PREFIX && id.startsWith(query)));
  const [first] = matching;
  if (first === undefined || matching.length > 1) return null;
  const [id, reference] = first;
  const same =
    functions.find(({ module, reference: now }) => module === reference.module && now.exportName === reference.export) ??
    functions.find(({ reference: now }) => now.digest === reference.digest);
  return same === undefined ? { kind: 'gone', was: { id, reference } } : { kind: 'one', serverFunction: same, was: { id, reference } };
}
