/**
 * Module ids: the one place that knows slashes, roots and packages.
 *
 *     /home/ann/shop/app/page.tsx, root /home/ann/shop                     app/page.tsx
 *     C:\shop\app\page.tsx, root C:\shop                                   app/page.tsx
 *     /home/ann/shop/node_modules/@acme/cart/dist/server.js                node_modules/@acme/cart/dist/server.js
 *     …/node_modules/.pnpm/@acme+cart@1.4.0/node_modules/@acme/cart/a.js   node_modules/@acme/cart/a.js, wherever the package manager has put it
 *     /home/ann/shop/packages/cart/server.ts, root /home/ann/shop/apps/web node_modules/@acme/cart/server.ts, by the name in its package.json
 *     …/node_modules/old/node_modules/@acme/cart/dist/server.js            node_modules/@acme/cart@1.4.0/dist/server.js, for the root has another one
 *                                                                          node_modules/old/node_modules/@acme/cart@1.4.0/dist/server.js, where
 *                                                                          `new` has a copy of the same version
 *
 * Guaranteed: the same on every machine and in every checkout, for every importer, whether it came by a link or not; nothing of the path
 * above the root is in it. No file of the project has an id of a package's: `ui/actions.js` is one, whatever packages are called.
 */
import { posix as posixPath } from 'node:path';
import { readRegularFile } from '../files/regular-file.ts';
import type { ModuleId } from '../model/index.ts';
import { foldersBeside, installedCopies } from './copies.ts';
import { posix, realPathOf } from './posix-path.ts';
import { withoutLinks } from './without-links.ts';
import type { PlaceInProject } from './without-links.ts';

/**
 * @param filename Absolute, or relative to the root; a query (`?v=1`) is no part of the file.
 * @param root Absolute.
 */
export function moduleIdOf(filename: string, root: string): ModuleId {
  // Behind the extension: a folder may be called `c#`.
  const written = posix(filename.replace(/(\.\w+)[?#].*$/, '$1'));
  const place = { path: isAbsolutePath(written) ? written : posixPath.join(posix(root), written), root: posix(root) };
  return idWithoutLinks(withoutLinks(place)) as ModuleId;
}

function idWithoutLinks({ path, root }: PlaceInProject): string {
  const installed = installedFile(path);
  return installed === null ? idInProject(path, root) : idInPackage(installed, root, { isInstalled: true });
}

interface InstalledFile {
  /** `@acme/cart`. */
  readonly name: string;
  /** Behind the package's folder. */
  readonly inside: string;
  readonly folder: string;
}

/** The package that a file is installed with; the innermost `node_modules` counts. */
function installedFile(path: string): InstalledFile | null {
  const [, above, name, inside] = /^(.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\/(.+)$/.exec(path) ?? [];
  return name === undefined || inside === undefined ? null : { name, inside, folder: `${above ?? ''}node_modules/${name}` };
}

/**
 * One of several versions says which, unless it is the one that the root gets. What is installed where the root does not see it may be such a one.
 * Of several copies of one version each says where it is.
 */
function idInPackage({ name, inside, folder }: InstalledFile, root: string, { isInstalled }: { readonly isInstalled: boolean }): string {
  const real = realPathOf(folder);
  const seen = folderSeenFrom(root, name);
  if (real === null || seen === real) return `node_modules/${name}/${inside}`;
  const version = isInstalled || seen !== null ? (packageAt(folder)?.version ?? null) : null;
  const versioned = version === null ? name : `${name}@${version}`;
  const copies = isInstalled ? [...installedCopies(name, { root, at: real })] : foldersBeside(root, real).filter((other) => packageAt(other)?.name === name);
  const isLike = (other: string): boolean => version === null || packageAt(other)?.version === version;
  const isOneOfSeveral = copies.some((other) => other !== real && (other === seen ? version === null : isLike(other)));
  if (!isOneOfSeveral) return `node_modules/${versioned}/${inside}`;
  if (!isInstalled) return relative(root, `${real}/${inside}`);
  const holder = idWithoutLinks({ path: `${real.replace(/\/node_modules\/(?:@[^/]+\/)?[^/]+$/, '')}/-`, root }).slice(0, -'/-'.length);
  return `${holder}/node_modules/${versioned}/${inside}`;
}

/** Where an import of the package in the root leads. */
function folderSeenFrom(root: string, name: string): string | null {
  for (let at = root; ; at = posixPath.dirname(at)) {
    const found = realPathOf(posixPath.join(at, 'node_modules', name));
    if (found !== null || posixPath.dirname(at) === at) return found;
  }
}

/** A file beside the root belongs to another package of the repository: its name stays when folders move. */
function idInProject(path: string, root: string): string {
  const id = relative(root, path);
  if (!id.startsWith('../')) return id;
  for (let at = posixPath.dirname(path); !isAround(at, root); at = posixPath.dirname(at)) {
    const name = packageAt(at)?.name;
    if (name !== undefined && name !== null) return idInPackage({ name, inside: path.slice(at.length + 1), folder: at }, root, { isInstalled: false });
  }
  return id;
}

function isAround(folder: string, path: string): boolean {
  return posixPath.dirname(folder) === folder || path === folder || path.startsWith(`${folder}/`);
}

function packageAt(folder: string): { readonly name: string | null; readonly version: string | null } | null {
  try {
    const fields: unknown = JSON.parse(readRegularFile(`${folder}/package.json`));
    if (typeof fields !== 'object' || fields === null) return null;
    const text = (key: string): string | null => {
      const value: unknown = Object.getOwnPropertyDescriptor(fields, key)?.value;
      return typeof value === 'string' && value !== '' ? value : null;
    };
    return { name: text('name'), version: text('version') };
  } catch {
    return null;
  }
}

/** `/srv/app`, `\\host\share`, `C:\app`: what only one machine knows. */
export function isAbsolutePath(path: string): boolean {
  return /^(?:[/\\]|[A-Za-z]:[/\\])/.test(path);
}

function relative(root: string, path: string): string {
  // Nearly always it is below, and cut off in no time.
  if (path.startsWith(root) && path.startsWith('/', root.length) && !path.endsWith('/')) return path.slice(root.length + 1);
  if (!/^(?:\/|[A-Z]:\/)/.test(path)) return path;
  const from = root.split('/').filter((segment) => segment !== '');
  const to = path.split('/').filter((segment) => segment !== '');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
