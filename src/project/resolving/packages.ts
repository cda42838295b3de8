/**
 * The packages of a tree, beyond what a build can load of them:
 *
 *     exports: { 'react-server': './server.ts', default: './client.ts' }     both files: one for each layer
 *     not linked into node_modules yet                                       found by the name in its package.json
 *     exports: { source: './a.ts', default: './dist/a.js' }                  a.ts, when dist is no part of the tree
 *     main: './dist/index.js', not built                                     src/index.ts
 *     exports: { 'react-server': './dist/server.js', default: './dist/client.js' }, not built     src/server.ts and src/client.ts
 *
 * The compiler's search is asked for all of it, from another place or with another condition. The lower lines only count where the upper ones
 * lead to no file of the tree.
 */
import { dirname, join, relative, sep } from 'node:path';
import { readRegularFile } from '../../files/regular-file.ts';
import type { Layer } from '../../model/index.ts';
import type { Search } from '../../resolve/resolver.ts';
import type { ImportIndex } from '../tree/scan.ts';
import { sourcesOf, targetsOf } from './exported-paths.ts';
import { perPlace } from './per-place.ts';

/** What is needed of an index. */
export type ResolvableTree = Pick<ImportIndex, 'clientFiles' | 'files' | 'links' | 'root'>;

export interface Packages {
  /** The package of the tree that a specifier is about: by its name, or for `#…` the one around `folder`. */
  readonly targetOf: (specifier: string, folder: string) => PackageFile | null;
  /** Does the specifier begin with the name of the package around `folder`? */
  readonly isOwnName: (specifier: string, folder: string) => boolean;
  readonly resolve: (target: PackageFile, asked: Asked) => TreeAnswer;
  /** The package folder that stands for this file by `main`; null for others. */
  readonly mainFolderOf: (file: string) => string | null;
}

export interface PackageFile {
  readonly folder: string;
  readonly name: string | null;
  readonly exports: unknown;
  readonly main: string | null;
  readonly imports: unknown;
  /** Its exports tell servers from clients. */
  readonly isLayered: boolean;
}

/** Files of the tree that an import may name. */
export interface TreeAnswer {
  /** In code for clients; null where that is outside of the tree. */
  readonly onClient: string | null;
  /** In code for either layer. */
  readonly all: readonly string[];
}

export interface Asked {
  readonly specifier: string;
  readonly from: string;
  /** What a build for clients finds, and where that is in the tree. */
  readonly file: string | null;
  readonly place: string | null;
}

export interface PackageSearches {
  readonly build: Search;
  /** The same with the condition `react-server`. */
  readonly onServer: Search;
  readonly realOf: (path: string) => string;
  readonly nameInTree: (real: string) => string | null;
}

/** @param tree Its root is where the search for package.json ends. */
export function createPackages({ root, files }: Pick<ResolvableTree, 'files' | 'root'>, searches: PackageSearches): Packages {
  const byFolder = new Map<string, PackageFile | null>();
  let byName: ReadonlyMap<string, PackageFile> | null = null;
  const around = (folder: string): PackageFile | null => {
    const known = byFolder.get(folder);
    if (known !== undefined) return known;
    const parent = dirname(folder);
    const isAtTop = folder === root || parent === folder || relative(root, folder).startsWith('..');
    const found = readPackage(folder) ?? (isAtTop ? null : around(parent));
    byFolder.set(folder, found);
    return found;
  };
  const mainFiles = new Map<PackageFile, string | null>();
  const unlinked = perPlace<TreeAnswer>();
  const mainFileOf = (found: PackageFile): string | null => {
    if (found.main === null) return null;
    const file = mainFiles.get(found) ?? searches.build.find('.', join(searches.realOf(found.folder), 'package.json')).file;
    mainFiles.set(found, file);
    return file;
  };
  return {
    targetOf: (specifier, folder) => (specifier.startsWith('#') ? around(folder) : ((byName ??= named(files, around)).get(nameIn(specifier)) ?? null)),
    isOwnName: (specifier, folder) => around(folder)?.name === nameIn(specifier),
    resolve: (target, asked) =>
      isLinked(asked) ? resolveIn(target, asked, searches) : unlinked.get(target.folder, asked.specifier, () => resolveIn(target, asked, searches)),
    mainFolderOf: (file) => {
      const found = around(dirname(file));
      return found !== null && mainFileOf(found) === searches.realOf(file) ? found.folder : null;
    },
  };
}

/** The packages around files, by name; of two with one name the upper one. */
function named(files: readonly string[], around: (folder: string) => PackageFile | null): Map<string, PackageFile> {
  const found = new Map<string, PackageFile>();
  for (const file of files) {
    const one = around(dirname(file));
    if (one === null || one.name === null) continue;
    const other = found.get(one.name);
    if (other === undefined || depthOf(one) < depthOf(other)) found.set(one.name, one);
  }
  return found;
}

function depthOf({ folder }: PackageFile): number {
  return folder.split(sep).length;
}

function nameIn(specifier: string): string {
  return /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? '';
}

/** A package that the importer is linked to is found from the importer; else from the package itself, the same for all importers. */
function isLinked({ specifier, file }: Asked): boolean {
  return specifier.startsWith('#') || file !== null;
}

function resolveIn(target: PackageFile, wanted: Asked, { build, onServer, realOf, nameInTree }: PackageSearches): TreeAnswer {
  const { specifier, from, file, place } = wanted;
  const folder = realOf(target.folder);
  const within = join(folder, 'package.json');
  const isOwn = specifier.startsWith('#');
  // Another package of that name: a link leads out of the tree.
  if (file !== null && !isOwn && !file.startsWith(folder + sep)) return onlyAnswer(place);
  const find = (search: Search, path: string, importer: string): string | null => {
    const found = search.find(path, importer).file;
    return found === null ? null : nameInTree(found);
  };
  const [asked, importer] = isLinked(wanted) ? [specifier, realOf(from)] : [asItselfSays(target, specifier), within];
  const onClient = file === null ? find(build, asked, importer) : place;
  const answer = bothAnswers(onClient, isOwn || target.isLayered ? find(onServer, asked, importer) : null);
  if (answer.all.length > 0) return answer;
  const ofLayer = (layer: Layer): string | null => {
    for (const path of otherPaths(target, specifier, layer)) {
      const found = find(build, path, within);
      if (found !== null) return found;
    }
    return null;
  };
  return bothAnswers(ofLayer('client'), ofLayer('server'));
}

function bothAnswers(onClient: string | null, onServer: string | null): TreeAnswer {
  return { onClient, all: [...new Set([onClient, onServer].filter((one) => one !== null))] };
}

/** The same for both layers. */
export function onlyAnswer(place: string | null): TreeAnswer {
  return bothAnswers(place, place);
}

/** A package finds itself by its name where it has `exports`, else by paths. */
function asItselfSays({ exports }: PackageFile, specifier: string): string {
  const inside = insideOf(specifier);
  return exports !== undefined ? specifier : inside === '' ? '.' : `./${inside}`;
}

/** What other conditions would give to a layer, and the sources of what is built. */
function otherPaths({ imports, exports, main }: PackageFile, specifier: string, layer: Layer): string[] {
  if (specifier.startsWith('#')) return targetsOf(imports, specifier, layer);
  const inside = insideOf(specifier);
  const targets = exports !== undefined ? targetsOf(exports, inside === '' ? '.' : `./${inside}`, layer) : inside === '' && main !== null ? [main] : [];
  return targets.length === 0 ? [] : [...targets, ...targets.flatMap(sourcesOf), `./src/${inside}`].map((path) => `./${path.replace(/^\.\//, '')}`);
}

function insideOf(specifier: string): string {
  return specifier.slice(nameIn(specifier).length + 1);
}

function readPackage(folder: string): PackageFile | null {
  let fields: unknown;
  try {
    fields = JSON.parse(readRegularFile(join(folder, 'package.json')));
  } catch {
    return null;
  }
  if (typeof fields !== 'object' || fields === null) return null;
  const value = (key: string): unknown => Object.getOwnPropertyDescriptor(fields, key)?.value;
  const text = (key: string): string | null => {
    const found = value(key);
    return typeof found === 'string' ? found : null;
  };
  const exports = value('exports');
  return {
    folder,
    name: text('name'),
    main: text('main'),
    exports,
    imports: value('imports'),
    isLayered: JSON.stringify(exports ?? null).includes('"react-server"'),
  };
}
