/**
 * The usual import, found in the listing of a folder:
 *
 *     './actions' in /app/page.tsx      /app/actions.ts, when the folder has no file `actions`, no `actions.tsx`
 *     './form' in /app/page.tsx         /app/form/index.tsx, when the folder `form` has no package.json
 *     './gone' in /app/page.tsx         nothing: the folder has no such name, under any extension
 *
 * Guaranteed: the answer is the one that the compiler's search finds. Whatever is not certain (links, folders with a package.json) is left to it.
 */
import { readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { hasAliasOfPaths, SOURCES } from '../../resolve/resolver.ts';
import type { ResolveSettings } from '../../resolve/resolver.ts';

/** `./a`, `../b/c.js`, `.`, `../`. */
const NEIGHBOUR = /^\.{1,2}(?:\/[^?#!\0]*)?$/;
const PLAIN = /^[^?#!\0]*$/;

/** undefined where the listings do not decide; null where nothing is there. */
export type ListedFile = string | null | undefined;

export interface Neighbours {
  readonly find: (specifier: string, folder: string) => ListedFile;
  /** The same for an absolute path: of a file, without its extension or with it, or of a folder. */
  readonly at: (path: string) => ListedFile;
}

/** null for a folder that is reached by links, or that cannot be listed. */
type Listing = ReadonlyMap<string, 'file' | 'folder' | 'other'> | null;

const NONE: Neighbours = { find: () => undefined, at: () => undefined };

export function findNeighbours(settings: ResolveSettings): Neighbours {
  if (hasAliasOfPaths(settings)) return NONE;
  const listings = new Map<string, Listing>();
  const listingOf = (folder: string): Listing => {
    const known = listings.get(folder);
    const listing = known === undefined ? listingAt(folder) : known;
    listings.set(folder, listing);
    return listing;
  };
  const fileAt = (path: string): ListedFile => {
    const listing = listingOf(dirname(path));
    return listing === null ? undefined : fileIn(listing, path, settings.extensions);
  };
  const inFolder = (folder: string): ListedFile => {
    const listing = listingOf(folder);
    return listing === null || listing.has('package.json') ? undefined : fileIn(listing, join(folder, 'index'), settings.extensions);
  };
  const at = (path: string): ListedFile => {
    const file = fileAt(path);
    // A folder `a` comes after a file `a.ts`.
    return file === null && listingOf(dirname(path))?.get(basename(path)) === 'folder' ? inFolder(path) : file;
  };
  return {
    find: (specifier, from) => {
      if (!NEIGHBOUR.test(specifier)) return undefined;
      const path = resolve(from, specifier);
      return specifier.endsWith('/') ? inFolder(path) : at(path);
    },
    at: (path) => (PLAIN.test(path) && !path.endsWith('/') ? at(path) : undefined),
  };
}

function listingAt(folder: string): Listing {
  try {
    if (realpathSync.native(folder) !== folder) return null;
    return new Map(
      readdirSync(folder, { withFileTypes: true }).map((entry) => [entry.name, entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other']),
    );
  } catch (error) {
    const isThere = !(error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'));
    return isThere ? null : new Map();
  }
}

function fileIn(listing: NonNullable<Listing>, path: string, extensions: readonly string[]): ListedFile {
  const sources = SOURCES[extname(path)];
  const candidates =
    sources === undefined ? [path, ...extensions.map((extension) => path + extension)] : sources.map((source) => path.slice(0, -extname(path).length) + source);
  for (const candidate of candidates) {
    const entry = listing.get(basename(candidate));
    if (entry === 'file') return candidate;
    if (entry === 'other') return undefined;
  }
  return null;
}
