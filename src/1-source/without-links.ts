/**
 * Where a file and the root of its project really are: bundlers hand over real paths, people and pipelines the ones that they have been given.
 *
 *     root /srv/current → /srv/releases/42
 *     /srv/current/app/page.tsx, /srv/releases/42/app/page.tsx      /srv/releases/42/app/page.tsx
 *     /srv/releases/42/app/shared → ../lib: app/shared/a.ts         /srv/releases/42/lib/a.ts
 *
 * Guaranteed: one place for each file, by whatever path it is named.
 */
import { isAbsolute } from 'node:path';
import { realPlace } from '../files/real-place.ts';
import { posix, realPathOf } from './posix-path.ts';

export interface PlaceInProject {
  readonly path: string;
  readonly root: string;
}

/** Both absolute, with slashes; they need not be there. */
export function withoutLinks({ path, root }: PlaceInProject): PlaceInProject {
  const realPath = placeOf(path);
  // What is above a path without links has none either.
  if (realPath === path && isBelow(path, root)) return { path, root };
  const realRoot = placeOf(root);
  const inside = isBelow(path, root) ? path.slice(root.length) : isBelow(path, realRoot) ? path.slice(realRoot.length) : null;
  const isCopy = inside !== null && !isBelow(realPath, realRoot) && !inside.includes('/node_modules/') && isMadeOfLinks(realRoot);
  return { path: isCopy ? `${realRoot}${inside}` : realPath, root: realRoot };
}

/** `C:\shop` is no path of a system that has no drives. */
function placeOf(path: string): string {
  return isAbsolute(path) ? posix(realPlace(path)) : path;
}

/** Bazel lays a project out anew for each action, every file a link to where it is on this machine: there the layout counts. */
function isMadeOfLinks(realRoot: string): boolean {
  const real = realPathOf(`${realRoot}/package.json`);
  return real !== null && !isBelow(real, realRoot);
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder) && path.startsWith('/', folder.endsWith('/') ? folder.length - 1 : folder.length);
}
