/**
 * Module ids: the one place that knows slashes, roots and packages.
 *
 *     /home/ann/shop/app/page.tsx, root /home/ann/shop                     app/page.tsx
 *     C:\shop\app\page.tsx, root C:\shop                                   app/page.tsx
 *     /home/ann/shop/node_modules/@acme/cart/dist/server.js                @acme/cart/dist/server.js
 *
 * Guaranteed: the same on every machine and in every checkout; nothing of the path above the root is in it.
 */
import { posix as posixPath } from 'node:path';
import type { ModuleId } from '../model.ts';

/**
 * @param filename Absolute, or relative to the root; a query (`?v=1`) is no part of the file.
 * @param root Absolute.
 */
export function moduleIdOf(filename: string, root: string): ModuleId {
  // Behind the extension: a folder may be called `c#`.
  const path = posix(filename.replace(/(\.\w+)[?#].*$/, '$1'));
  const inPackage = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+\/.+)$/.exec(`/${path}`)?.[1];
  return (inPackage ?? relative(posix(root), path)) as ModuleId;
}

/** `/srv/app`, `\\host\share`, `C:\app`: what only one machine knows. */
export function isAbsolutePath(path: string): boolean {
  return /^(?:[/\\]|[A-Za-z]:[/\\])/.test(path);
}

/** Forward slashes, no drive letter in different cases, no `.` or `..` segments. */
function posix(path: string): string {
  return posixPath.normalize(path.replaceAll('\\', '/')).replace(/^[a-z]:/, (drive) => drive.toUpperCase());
}

function relative(root: string, path: string): string {
  if (!/^(?:\/|[A-Z]:\/)/.test(path)) return path;
  const from = root.split('/').filter((segment) => segment !== '');
  const to = path.split('/').filter((segment) => segment !== '');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
