/**
 * Which file of the tree an import names. Only files of the tree are ever an answer, so nothing outside of it is looked at
 * but `tsconfig.json` (for `paths`) and `package.json` (for the names of the packages in a monorepo).
 */
import { dirname, join, resolve } from 'node:path';
import { createPathsMatcher, getTsconfig } from 'get-tsconfig';
import { createPackages } from './packages.ts';

export interface Resolver {
  /** The file that `specifier` names in `from`; null for what is outside of the tree. Paths are absolute. */
  readonly resolve: (specifier: string, from: string) => string | null;
  /** Makes the package around `file` known under its name, to every other package of the tree. */
  readonly learn: (file: string) => void;
}

const EXTENSIONS = ['.tsx', '.ts', '.jsx', '.js', '.mts', '.mjs', '.cts', '.cjs'];
/** `./actions.js` in TypeScript means the file that becomes it. */
const SOURCES_OF: Readonly<Record<string, readonly string[]>> = { '.js': ['.ts', '.tsx', '.jsx'], '.jsx': ['.tsx'], '.mjs': ['.mts'], '.cjs': ['.cts'] };

/**
 * @param files Every file of the tree, absolute.
 * @param root Where the search for configuration files ends.
 */
export function createResolver(files: { readonly has: (path: string) => boolean }, root: string): Resolver {
  const matchers = new Map<string, (specifier: string) => readonly string[]>();
  const tsconfigs = new Map<string, unknown>();
  const matcherOf = (folder: string): ((specifier: string) => readonly string[]) => {
    const known = matchers.get(folder);
    if (known !== undefined) return known;
    const made = makeMatcher(folder, tsconfigs);
    matchers.set(folder, made);
    return made;
  };
  const answers = new Map<string, string | null>();
  const packages = createPackages(root, (path) => fileAt(path, files));
  const find = (specifier: string, folder: string): string | null => {
    if (/^\.{0,2}\//.test(specifier) || specifier === '.' || specifier === '..') return fileAt(resolve(folder, specifier), files);
    for (const candidate of matcherOf(folder)(specifier)) {
      const file = fileAt(candidate, files);
      if (file !== null) return file;
    }
    return packages.resolve(specifier, folder);
  };
  return {
    resolve: (specifier, from) => {
      const folder = dirname(from);
      const key = `${folder}\n${specifier}`;
      const known = answers.get(key);
      if (known !== undefined) return known;
      const found = find(specifier, folder);
      answers.set(key, found);
      return found;
    },
    learn: (file) => {
      if (packages.learn(dirname(file))) answers.clear();
    },
  };
}

function makeMatcher(folder: string, cache: Map<string, unknown>): (specifier: string) => readonly string[] {
  for (const name of ['tsconfig.json', 'jsconfig.json']) {
    try {
      const config = getTsconfig(folder, name, cache);
      const matcher = config && createPathsMatcher(config);
      if (matcher) return matcher;
    } catch {
      // A configuration that cannot be read says nothing about paths.
    }
  }
  return () => [];
}

/** The file that a path without certain extension means. */
function fileAt(path: string, files: { readonly has: (path: string) => boolean }): string | null {
  if (files.has(path)) return path;
  const extension = /\.[cm]?jsx?$/.exec(path)?.[0] ?? '';
  for (const source of SOURCES_OF[extension] ?? []) {
    const candidate = path.slice(0, -extension.length) + source;
    if (files.has(candidate)) return candidate;
  }
  for (const added of EXTENSIONS) if (files.has(path + added)) return path + added;
  for (const added of EXTENSIONS) if (files.has(join(path, `index${added}`))) return join(path, `index${added}`);
  return null;
}
