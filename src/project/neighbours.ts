/**
 * The usual import, found in the listing of a folder:
 *
 *     './actions' in /app/page.tsx      /app/actions.ts, when the folder has no file `actions`, no `actions.tsx`
 *
 * Guaranteed: the file is the one that the compiler's search finds. Whatever is not certain (links, folders, nothing of that name) is left to it.
 */
import { readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { hasRelativeAlias, SOURCES } from '../resolve/resolver.ts';
import type { ResolveSettings } from '../resolve/resolver.ts';

/** `./a`, `../b/c.js`: names a file and not a folder. */
const NEIGHBOUR = /^\.{1,2}\/[^?#!\0]*[^/.?#!\0]$/;
const FILE = /^[^?#!\0]*[^/.?#!\0]$/;

export interface Neighbours {
  /** null where the listing does not decide. */
  readonly find: (specifier: string, folder: string) => string | null;
  /** The same for an absolute path, without its extension or with it. */
  readonly at: (path: string) => string | null;
}

type Listing = ReadonlyMap<string, 'file' | 'folder' | 'other'>;

const NONE: Neighbours = { find: () => null, at: () => null };

export function findNeighbours(settings: ResolveSettings): Neighbours {
  if (hasRelativeAlias(settings)) return NONE;
  const listings = new Map<string, Listing>();
  const at = (path: string): string | null => {
    const folder = dirname(path);
    const listing = listings.get(folder) ?? listingAt(folder);
    listings.set(folder, listing);
    return findIn(listing, path, settings.extensions);
  };
  return {
    find: (specifier, from) => (NEIGHBOUR.test(specifier) ? at(resolve(from, specifier)) : null),
    at: (path) => (FILE.test(path) ? at(path) : null),
  };
}

/** Empty for a folder that is not there, and for one that is reached by links. */
function listingAt(folder: string): Listing {
  try {
    if (realpathSync.native(folder) !== folder) return new Map();
    return new Map(readdirSync(folder, { withFileTypes: true }).map((entry) => [entry.name, entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other']));
  } catch {
    return new Map();
  }
}

function findIn(listing: Listing, path: string, extensions: readonly string[]): string | null {
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
