/**
 * What Next.js has made of the functions of a tree: the ids and pages in the manifest of its last build, by whichever compiler.
 *
 * Next.js numbers the inline functions of a file. Where a file has several, which number means which is not known; then all of them can be meant.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readRegularFile } from '../../files/regular-file.ts';
import { entriesOf } from '../../5-manifest/entry.ts';
import { ManifestError } from '../../5-manifest/manifest-error.ts';
import { MANIFEST_SCHEMA, MANIFEST_VERSION } from '../../5-manifest/manifest.ts';
import type { Manifest } from '../../5-manifest/manifest.ts';
import { moduleOf, readNextManifest } from '../../5-manifest/next-manifest.ts';
import type { NextReference } from '../../5-manifest/next-manifest.ts';
import { shownFilename } from '../../diagnostics/formats/place.ts';
import type { ProjectFunction, ProjectModule } from '../../project/file/module.ts';
import { reasonOf } from '../../project/tree/walk.ts';
import type { Arguments } from '../terminal/command.ts';
import type { Tree } from '../tree/place.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { count } from '../terminal/text.ts';
import { UsageError } from '../terminal/usage-error.ts';

/** One Server Function of a build. */
export interface BuiltFunction {
  readonly id: string;
  readonly built: NextReference;
}

export interface NextBuild {
  /** The manifest's file, for people. */
  readonly file: string;
  /** `.next`; absolute. */
  readonly directory: string;
  /** This compiler has made it, in front of Next.js's own. If not, what the two make of a function differs. */
  readonly isOurs: boolean;
  /** How many Server Functions the build has. */
  readonly size: number;
  /** What the build may have of a function: one, none, or several of which one is it. */
  readonly of: (serverFunction: ProjectFunction) => readonly BuiltFunction[];
  /** In the build, and in no file of the tree. Empty when the tree is not the whole project. */
  readonly gone: readonly BuiltFunction[];
}

const DEFAULT_FILE = '.next/server/server-reference-manifest.json';

/**
 * @returns null where there is no build.
 * @throws UsageError when the file that was asked for cannot be read, or is something else.
 */
export function nextBuildOf(modules: readonly ProjectModule[], args: Arguments, { folder, root }: Tree, { cwd }: Terminal): NextBuild | null {
  const written = args.value('next');
  const file = written === undefined ? join(root, DEFAULT_FILE) : resolve(cwd, written);
  if (written === undefined && !existsSync(file)) return null;
  const name = shownFilename(file, cwd);
  // Not a checked one: two functions with one id are told of elsewhere.
  const entries = entriesOf(modules);
  const manifest: Manifest = {
    $schema: MANIFEST_SCHEMA,
    version: MANIFEST_VERSION,
    references: Object.fromEntries(entries.flatMap(({ references }) => Object.entries(references))),
  };
  try {
    const { references } = readNextManifest(written === undefined ? readRegularFile(file) : readFileSync(file, 'utf8'), name, { manifest, project: root });
    return joined(references, modules, { file: name, directory: dirname(dirname(file)), root, isWhole: folder === root });
  } catch (error) {
    throw new UsageError(error instanceof ManifestError ? error.message : `Next.js's manifest \`${name}\` cannot be read: ${reasonOf(error)}.`);
  }
}

interface Context {
  readonly file: string;
  readonly directory: string;
  readonly root: string;
  readonly isWhole: boolean;
}

function joined(
  references: Readonly<Record<string, NextReference>>,
  modules: readonly ProjectModule[],
  { file, directory, root, isWhole }: Context,
): NextBuild {
  const built = Object.entries(references).flatMap(([id, reference]): BuiltFunction[] => (reference.kind === 'cache' ? [] : [{ id, built: reference }]));
  const ids = new Set<string>(modules.map(({ id }) => id));
  const matched = new Map<string, BuiltFunction[]>();
  const open = new Map<string, BuiltFunction[]>();
  const gone: BuiltFunction[] = [];
  for (const one of built) {
    const { match, module } = one.built;
    const path = module === null ? null : moduleOf(module, '', root, ids);
    if (match !== null) add(matched, match.id, one);
    else if (path !== null && ids.has(path) && isNumbered(one)) add(open, path, one);
    else if (isWhole) gone.push(one);
  }
  return {
    file,
    directory,
    isOurs: [...matched].some(([id, found]) => found.some((one) => isOurId(one.id, id))),
    size: built.length,
    gone,
    of: ({ reference, module }) => matched.get(reference.id) ?? (reference.kind === 'inline' || reference.kind === 'method' ? (open.get(module) ?? []) : []),
  };
}

/** Next.js's ids have two digits more, in front: which arguments the function can use. */
function isOurId(built: string, own: string): boolean {
  return built.slice(2) === own;
}

function isNumbered({ built }: BuiltFunction): boolean {
  return built.export !== null && /^\$\$RSC_SERVER_ACTION_\d+$/.test(built.export);
}

function add(map: Map<string, BuiltFunction[]>, key: string, one: BuiltFunction): void {
  map.set(key, [...(map.get(key) ?? []), one]);
}

/** The pages and routes whose bundle has one of these: `/posts`. */
export function pagesOf(built: readonly BuiltFunction[]): string[] {
  return [...new Set(built.flatMap((one) => one.built.workers.map(routeOf)))].sort();
}

/** `app/(shop)/posts/page` is `/posts`, as people type it. */
function routeOf(worker: string): string {
  return (
    worker
      .replace(/^app(?=\/)/, '')
      .replace(/\/\([^./)]+\)(?=\/)/g, '')
      .replace(/\/(?:page|route)$/, '') || '/'
  );
}

/** A sentence about functions that only the build has; null when there are none. */
export function goneFromSources({ gone, file }: NextBuild): string | null {
  if (gone.length === 0) return null;
  const names = gone.map(({ id, built }) => `${id.slice(0, 8)}${built.module === null ? '' : ` (${built.module})`}`).join(', ');
  return `${count(gone.length, 'Server Function')} of ${file} ${gone.length === 1 ? 'is' : 'are'} in no file here: ${names}. The build is older than the sources, or has them from packages.`;
}
