/**
 * The usual import, found in the listing of a folder:
 *
 *     './actions' in /app/page.tsx      /app/actions.ts, when the folder has no file `actions`, no `actions.tsx`
 *
 * Guaranteed: the file is the one that the compiler's search finds. Whatever is not certain (links, folders, nothing of that name) is left to it.
 */
import { readdirSync, realpathSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { hasRelativeAlias, SOURCES } from '../resolve/resolver.ts';
import type { ResolveSettings } from '../resolve/resolver.ts';

/** `./a`, `../b/c.js`: names a file and not a folder. */
const NEIGHBOUR = /^\.{1,2}\/[^?#!\0]*[^/.?#!\0]$/;

/** @returns null where the listing does not decide. */
export function findNeighbours(settings: ResolveSettings): (specifier: string, folder: string) => string | null {
  if (hasRelativeAlias(settings)) return () => null;
  const listings = new Map<string, ReadonlyMap<string, Dirent>>();
  const listingOf = (folder: string): ReadonlyMap<string, Dirent> => {
    const known = listings.get(folder) ?? listingAt(folder);
    listings.set(folder, known);
    return known;
  };
  return (specifier, from) => {
    if (!NEIGHBOUR.test(specifier)) return null;
    const path = resolve(from, specifier);
    const folder = dirname(path);
    return findIn(listingOf(folder), path, settings.extensions);
  };
}

/** Empty for a folder that is not there, and for one that is reached by links. */
function listingAt(folder: string): ReadonlyMap<string, Dirent> {
  try {
    return realpathSync.native(folder) === folder ? new Map(readdirSync(folder, { withFileTypes: true }).map((entry) => [entry.name, entry])) : new Map();
  } catch {
    return new Map();
  }
}

function findIn(listing: ReadonlyMap<string, Dirent>, path: string, extensions: readonly string[]): string | null {
  const sources = SOURCES[extname(path)];
  const candidates = sources === undefined ? [path, ...extensions.map((extension) => path + extension)] : sources.map((source) => path.slice(0, -extname(path).length) + source);
  for (const candidate of candidates) {
    const entry = listing.get(basename(candidate));
    if (entry?.isFile() === true) return candidate;
    // A folder `a` comes after a file `a.ts`.
    if (entry !== undefined && !entry.isDirectory()) return null;
  }
  return null;
}
