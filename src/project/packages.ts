/** The packages of a tree: which file `@shop/cart/actions` or `#lib/actions` is, by the `exports` and `imports` of a package.json. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export interface Packages {
  /** The file behind a bare specifier; null for packages that nobody has learnt of. */
  readonly resolve: (specifier: string, folder: string) => string | null;
  /** @returns whether the package around `folder` was news. */
  readonly learn: (folder: string) => boolean;
}

interface PackageFile {
  readonly folder: string;
  readonly name: string | null;
  readonly exports: unknown;
  readonly main: string | null;
  readonly imports: unknown;
}

type FileAt = (path: string) => string | null;

/**
 * @param root Where the search for package.json ends.
 * @param fileAt The file of the tree that a path without certain extension means.
 */
export function createPackages(root: string, fileAt: FileAt): Packages {
  const byFolder = new Map<string, PackageFile | null>();
  const byName = new Map<string, PackageFile>();
  const above = (folder: string): PackageFile | null => {
    const known = byFolder.get(folder);
    if (known !== undefined) return known;
    const parent = dirname(folder);
    const isAtTop = folder === root || parent === folder || relative(root, folder).startsWith('..');
    const found = readPackage(folder) ?? (isAtTop ? null : above(parent));
    byFolder.set(folder, found);
    return found;
  };
  const learn = (folder: string): boolean => {
    const found = above(folder);
    if (found === null || found.name === null || byName.has(found.name)) return false;
    byName.set(found.name, found);
    return true;
  };
  return {
    learn,
    resolve: (specifier, folder) => {
      if (specifier.startsWith('#')) {
        const own = above(folder);
        return own && mapped(own.imports, specifier, own.folder, fileAt);
      }
      const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? '';
      const target = byName.get(name);
      return target === undefined ? null : insidePackage(target, specifier.slice(name.length + 1), fileAt);
    },
  };
}

function insidePackage({ folder, exports, main }: PackageFile, inside: string, fileAt: FileAt): string | null {
  const byExports = mapped(exports, inside === '' ? '.' : `./${inside}`, folder, fileAt);
  if (byExports !== null) return byExports;
  if (inside !== '') return fileAt(join(folder, inside)) ?? fileAt(join(folder, 'src', inside));
  return (main === null ? null : fileAt(join(folder, main))) ?? fileAt(folder) ?? fileAt(join(folder, 'src'));
}

function mapped(map: unknown, key: string, folder: string, fileAt: FileAt): string | null {
  for (const target of targetsOf(map, key)) {
    const file = fileAt(join(folder, target));
    if (file !== null) return file;
  }
  return null;
}

/** Every path that an `exports` or `imports` field may give for a key, whatever the conditions. */
function targetsOf(map: unknown, key: string): string[] {
  if (typeof map === 'string') return key === '.' ? [map] : [];
  if (typeof map !== 'object' || map === null) return [];
  return Object.entries(map).flatMap(([pattern, target]) => {
    if (!/^[.#]/.test(pattern)) return key === '.' ? leaves(target) : [];
    const star = pattern.indexOf('*');
    if (star < 0) return pattern === key ? leaves(target) : [];
    const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
    if (!key.startsWith(before) || !key.endsWith(after) || key.length < pattern.length) return [];
    return leaves(target).map((path) => path.replaceAll('*', key.slice(before.length, key.length - after.length)));
  });
}

function leaves(target: unknown): string[] {
  if (typeof target === 'string') return [target];
  return typeof target === 'object' && target !== null ? Object.values(target).flatMap(leaves) : [];
}

function readPackage(folder: string): PackageFile | null {
  let fields: unknown;
  try {
    fields = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  } catch {
    return null;
  }
  if (typeof fields !== 'object' || fields === null) return null;
  const text = (key: string): string | null => (key in fields && typeof fields[key as keyof typeof fields] === 'string' ? fields[key as keyof typeof fields] : null);
  const value = (key: string): unknown => (key in fields ? fields[key as keyof typeof fields] : undefined);
  return { folder, name: text('name'), main: text('main'), exports: value('exports'), imports: value('imports') };
}
