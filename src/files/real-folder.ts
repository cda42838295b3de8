/**
 * Paths that come out of files: the state of an output folder may have come with a repository of another author.
 *
 * Guaranteed: what passes here is a place inside of the folder by its name, and no link on the way leads out of it.
 */
import { lstatSync, mkdirSync, readFileSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { realPlace } from './real-place.ts';

/** Is it a path from a folder on, with slashes, that stays inside of it, however it is read? */
export function staysInside(path: string): boolean {
  return !/[\\:\0-\x1f]/.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/** @throws Error for a path that `staysInside` does not let pass; a source of the tree may have such a name. */
export function checkInside(path: string): void {
  if (!staysInside(path)) throw new Error('a name in its path has a control character, a colon or a backslash: rename it');
}

/**
 * The folders on the way to a file are folders themselves, and no links.
 *
 * @param folder Absolute; a link itself or not.
 * @param path See `staysInside`.
 */
export function isReached(folder: string, path: string): boolean {
  let at = folder;
  for (const part of path.split('/').slice(0, -1)) {
    at = join(at, part);
    const stats = statsOf(at);
    if (stats === undefined) return true;
    if (!stats.isDirectory()) return false;
  }
  return true;
}

/** Makes the folders on the way to a file. @throws Error that names the link or the file that is in the way. */
export function makeWay(folder: string, path: string): void {
  checkInside(path);
  if (!isReached(folder, path)) throw new Error(`something on the way to \`${path}\` is a link or no folder: remove it`);
  mkdirSync(dirname(join(folder, path)), { recursive: true });
}

/** @returns null for a file that is missing, is no regular one (a link, a device), or is larger than any that we write. */
export function readRegular(file: string): string | null {
  const stats = statsOf(file);
  if (stats === undefined || !stats.isFile() || stats.size > LARGEST) return null;
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

const LARGEST = 256 * 1024 * 1024;

export function statsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Does a path that is written as a place inside of a folder lead out of it? */
export function leadsOut(path: string, folder: string): boolean {
  return isWithin(resolve(path), resolve(folder)) && !isWithin(realPlace(path), realPlace(folder));
}

/** Both absolute and normalised; a folder is within itself. */
export function isWithin(path: string, folder: string): boolean {
  const from = relative(folder, path);
  return from !== '..' && !from.startsWith(`..${sep}`) && resolve(folder, from) === path;
}
