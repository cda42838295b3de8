/**
 * What a tree's imports of packages mean, as far as it can be told without looking into the packages:
 *
 *     'react'        /app/node_modules/react               installed: whichever file it is, it is no file of the tree
 *     '@acme/cart'   /app/node_modules/@acme/cart → cart   a link into the tree: the search has to tell
 *     '~/lib/cart'   no node_modules above has a `~`       not there
 *
 * Most imports of a tree are of these kinds, and the search takes long for each and keeps the paths that it looked at. Where a tree has files in
 * `node_modules` itself, or packages are found in another way (Plug'n'Play, aliases in the settings), the search decides all of it.
 */
import { realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isInstalled } from '../../link/installed.ts';
import type { ResolveSettings } from '../../resolve/resolver.ts';

export type InstalledName = { readonly kind: 'undecided' | 'nowhere' } | { readonly kind: 'installed'; readonly packageFile: string };

const UNDECIDED: InstalledName = { kind: 'undecided' };
const NOWHERE: InstalledName = { kind: 'nowhere' };
/** Not `#a`, which is the package's own, nor `node:fs`; `@/a` and `~/a` are names like others, of packages that do not exist. */
const NAME = /^(?:@[^/]*\/)?[^./#@:][^/:]*(?=\/|$)/;

/** @param files Those of the tree. @returns what the package of a specifier is, seen from a folder without links. */
export function installedNames(files: readonly string[], { alias }: ResolveSettings): (specifier: string, folder: string) => InstalledName {
  if (process.versions['pnp'] !== undefined || Object.keys(alias).length > 0 || files.some(isInstalled)) return () => UNDECIDED;
  const above = new Map<string, readonly string[]>();
  const nodeModulesOf = (folder: string): readonly string[] => {
    const known = above.get(folder);
    if (known !== undefined) return known;
    const parent = dirname(folder);
    const upper = parent === folder ? [] : nodeModulesOf(parent);
    const own = join(folder, 'node_modules');
    const all = isThere(own) ? [own, ...upper] : upper;
    above.set(folder, all);
    return all;
  };
  const packages = new Map<string, InstalledName>();
  const packageAt = (path: string): InstalledName => {
    const known = packages.get(path) ?? lookAt(path);
    packages.set(path, known);
    return known;
  };
  return (specifier, folder) => {
    const name = NAME.exec(specifier)?.[0];
    if (name === undefined) return UNDECIDED;
    for (const nodeModules of nodeModulesOf(folder)) {
      const found = packageAt(join(nodeModules, name));
      if (found.kind !== 'nowhere') return found;
    }
    return NOWHERE;
  };
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function lookAt(path: string): InstalledName {
  if (!isThere(path)) return NOWHERE;
  const real = realpathSync.native(path);
  return isInstalled(real) ? { kind: 'installed', packageFile: join(real, 'package.json') } : UNDECIDED;
}
