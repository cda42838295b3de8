/**
 * Where else a package of one name is: its other copies in `node_modules`, and other folders beside the root that have its name.
 *
 *     node_modules/one/node_modules/cart                        two copies: npm puts one into each package that does not get the one on top
 *     node_modules/two/node_modules/cart
 *     node_modules/.pnpm/cart@1.4.0_peer@2/node_modules/cart    one for each set of peers
 *     packages/reviews/node_modules/cart                        of a workspace that is linked in node_modules
 *
 * Guaranteed: a copy is found from each of the others, since all start with what the root sees.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { posix as posixPath } from 'node:path';
import { upwards } from '../files/upwards.ts';
import { realPathOf } from './posix-path.ts';

/**
 * The folders in which a package is installed, links followed, each once.
 *
 * @param at The real folder of one of them.
 */
export function installedCopies(name: string, { root, at }: { readonly root: string; readonly at: string }): ReadonlySet<string> {
  const tops = [...upwards(root).map((folder) => posixPath.join(folder, 'node_modules')), at.replace(/(\/node_modules)\/.*$/, '$1')];
  const stamp = stampOf(tops);
  const key = [name, ...tops].join('\n');
  const before = known.get(key);
  if (before !== undefined && before.stamp === stamp) return before.copies;
  const copies = copiesBelow(tops, name);
  if (stamp !== null) known.set(key, { stamp, copies });
  return copies;
}

/** A package of components has hundreds of modules, and to look takes some milliseconds: what was found holds until packages are installed. */
const known = new Map<string, { readonly stamp: string; readonly copies: ReadonlySet<string> }>();

/** What package managers write with everything that they install: npm, pnpm, Yarn 2 and later, Yarn 1. */
const NOTES_OF_MANAGERS = ['.package-lock.json', '.modules.yaml', '.pnpm/lock.yaml', '.yarn-state.yml', '.yarn-integrity'];

/** null where no package manager has left a note. */
function stampOf(tops: readonly string[]): string | null {
  const timesOf = (names: readonly string[]): string[] => tops.flatMap((top) => names.map((name) => timeOf(posixPath.join(top, name))));
  const notes = timesOf(NOTES_OF_MANAGERS);
  return notes.every((time) => time === '') ? null : [...notes, ...timesOf(['.', '.pnpm'])].join();
}

/** Empty for what is not there, or may not be looked at. */
function timeOf(path: string): string {
  try {
    return String(statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? '');
  } catch {
    return '';
  }
}

function copiesBelow(tops: readonly string[], name: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visited = new Set<string>();
  const look = (nodeModules: string): void => {
    const folder = realPathIfThere(nodeModules);
    if (folder === null || visited.has(folder)) return;
    visited.add(folder);
    const copy = realPathIfThere(`${folder}/${name}`);
    if (copy !== null) found.add(copy);
    for (const holder of holdersIn(folder, name)) look(`${holder}/node_modules`);
  };
  for (const top of tops) look(top);
  return found;
}

/** What may have a `node_modules` of its own: each package, and in a store (`.pnpm`, `.bun`) each entry that is called like the package. */
function* holdersIn(nodeModules: string, name: string): Generator<string> {
  const lastName = posixPath.basename(name);
  for (const entry of entriesOf(nodeModules)) {
    const path = `${nodeModules}/${entry.name}`;
    if (entry.name.startsWith('.')) {
      for (const stored of entriesOf(path)) if (stored.name.includes(lastName)) yield `${path}/${stored.name}`;
    } else if (entry.name.startsWith('@')) {
      for (const scoped of entriesOf(path)) yield `${path}/${scoped.name}`;
    } else if (!entry.isFile()) yield path;
  }
}

/**
 * The folders of the repository around `root` and `at` that may be packages of it: as deep as `at` lies, and no less than `packages/cart`.
 */
export function foldersBeside(root: string, at: string): string[] {
  const repository = upwards(root).find((folder) => at.startsWith(`${folder}/`));
  // What has only the root of the disk in common with the project is beside nothing.
  if (repository === undefined) return [];
  const depth = Math.max(2, posixPath.relative(repository, at).split('/').length);
  return foldersIn(repository, depth);
}

function foldersIn(folder: string, depth: number): string[] {
  if (depth === 0) return [];
  return entriesOf(folder)
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .flatMap(({ name }) => [posixPath.join(folder, name), ...foldersIn(posixPath.join(folder, name), depth - 1)]);
}

/** Most are not there, and to fail costs `realpath` more than to look first. */
function realPathIfThere(path: string): string | null {
  return existsSync(path) ? realPathOf(path) : null;
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
