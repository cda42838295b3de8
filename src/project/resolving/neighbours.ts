/**
 * The usual import, found in the listing of a folder:
 *
 *     './actions' in /app/page.tsx      /app/actions.ts, when the folder has no file `actions`, no `actions.tsx`
 *
 * Guaranteed: the file is the one that the compiler's search finds. Whatever is not certain (links, folders, nothing of that name) is left to it.
 */
import { readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { hasAliasOfPaths, SOURCES } from '../../resolve/resolver.ts';
import type { ResolveSettings } from '../../resolve/resolver.ts';

/** `./a`, `../b/c.js`: names a file and not a folder. */
const NEIGHBOUR = /^\.{1,2}\/[^?#!\0]*[^/.?#!\0]$/;
const FILE = /^[^?#!\0]*[^/.?#!\0]$/;

export interface Neighbours {
  /** null where the listing does not decide. */
  readonly find: (specifier: string, folder: string) => string | null;
  /** The same for an absolute path, without its extension or with it. */
  readonly at: (path: string) => string | null;
  /** False where the listing has nothing of that name, under any extension. */
  readonly mayBe: (path: string) => boolean;
}

/** null for a folder that is reached by links. */
type Listing = ReadonlyMap<string, 'file' | 'folder' | 'other'> | null;

const NONE: Neighbours = { find: () => null, at: () => null, mayBe: () => true };

export function findNeighbours(settings: ResolveSettings): Neighbours {
  if (hasAliasOfPaths(settings)) return NONE;
  const listings = new Map<string, Listing>();
  const listingOf = (folder: string): Listing => {
    const known = listings.get(folder);
    const listing = known === undefined ? listingAt(folder) : known;
    listings.set(folder, listing);
    return listing;
  };
  const at = (path: string): string | null => {
    const listing = listingOf(dirname(path));
    return listing && findIn(listing, path, settings.extensions);
  };
  return {
    find: (specifier, from) => (NEIGHBOUR.test(specifier) ? at(resolve(from, specifier)) : null),
    at: (path) => (FILE.test(path) ? at(path) : null),
    mayBe: (path) => !FILE.test(path) || hasStem(listingOf(dirname(path)), basename(path)),
  };
}

function listingAt(folder: string): Listing {
  try {
    if (realpathSync.native(folder) !== folder) return null;
    return new Map(readdirSync(folder, { withFileTypes: true }).map((entry) => [entry.name, entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other']));
  } catch {
    return new Map();
  }
}

/** `a`, `a.tsx`, and for `a.js` whatever is called `a`. */
function hasStem(listing: Listing, name: string): boolean {
  if (listing === null || listing.has(name)) return true;
  const stem = name.slice(0, name.length - extname(name).length);
  for (const entry of listing.keys()) if (entry.startsWith(`${name}.`) || entry.startsWith(`${stem}.`)) return true;
  return false;
}

function findIn(listing: NonNullable<Listing>, path: string, extensions: readonly string[]): string | null {
  const sources = SOURCES[extname(path)];
  const candidates = sources === undefined ? [path, ...extensions.map((extension) => path + extension)] : sources.map((source) => path.slice(0, -extname(path).length) + source);
  for (const candidate of candidates) {
    const entry = listing.get(basename(candidate));
    if (entry === 'file') return candidate;
    // A folder `a` comes after a file `a.ts`.
    if (entry === 'other') return null;
  }
  return null;
}
