/**
 * Which files of the tree an import names.
 *
 *     '@/lib/actions'    /app/src/lib/actions.ts                                as the compiler resolves it
 *     '@shop/cart'       /app/cart/client.ts, /app/cart/server.ts               without the condition `react-server`, and with it
 *     '@shop/cart'       /app/cart/src/index.ts                                 although nothing in node_modules leads there yet
 *
 * The compiler's own search answers first (`resolve/`: extensions, links, tsconfig.json, `exports` and `imports`), so that what is told of a
 * tree is what a build does with it. On top of that, for packages of the tree: what they give to the other layer, and what is known of them
 * before they are installed or built (packages.ts). A person who inspects a tree wants these; a build could not load them.
 *
 * Two kinds of imports are so frequent in a tree that the library would take too long for them: files beside the importer are found in the
 * listing of their folder (neighbours.ts), and installed packages by their name (installed-names.ts). Where that does not decide, the library does.
 */
import { dirname, sep } from 'node:path';
import { packageOf } from '../../link/files.ts';
import { isPath, searchOnDisk } from '../../resolve/resolver.ts';
import type { ResolveSettings, Search } from '../../resolve/resolver.ts';
import type { MissingBase } from '../../resolve/tsconfig-bases.ts';
import { configAliases } from './config-aliases.ts';
import { configuredFolders } from './configured-folders.ts';
import { installedNames } from './installed-names.ts';
import { findNeighbours } from './neighbours.ts';
import type { Neighbours } from './neighbours.ts';
import { createPackages, onlyAnswer } from './packages.ts';
import type { ResolvableTree, TreeAnswer } from './packages.ts';
import { perPlace } from './per-place.ts';
import { mayLeadTo } from './tails.ts';

export interface ProjectResolver {
  /** The files of the tree that `specifier` names in `from`, whichever layers that is for. Paths are absolute. */
  readonly resolve: (specifier: string, from: string) => readonly string[];
  /** The one that code for clients gets; null where that is outside of the tree. */
  readonly resolveOnClient: (specifier: string, from: string) => string | null;
  /** A look at the specifier alone: false where no file can mean one of these by it. */
  readonly mayLeadTo: (files: readonly string[]) => (specifier: string) => boolean;
  /** An import that no value uses is loaded all the same in this file: `verbatimModuleSyntax`. */
  readonly keepsImports: (from: string) => boolean;
  /** What the tree's configurations extend, and what is not on disk. */
  readonly missingBases: () => readonly MissingBase[];
}

/** @param settings Those of the build. */
export function createProjectResolver(tree: ResolvableTree, settings: ResolveSettings): ProjectResolver {
  const { nameInTree, realOf, kept } = placesOf(tree);
  const neighbours = findNeighbours(settings);
  const build = byListings(searchOnDisk(settings), neighbours);
  const onServer = byListings(searchOnDisk({ ...settings, conditions: [...settings.conditions, 'react-server'] }), neighbours);
  const packages = createPackages(tree, { build, onServer, realOf, nameInTree });
  const installed = installedNames(tree.files, settings);
  const aliased = configAliases();
  const placeFor = placesFor(build);
  const built = perPlace<string | null>();
  const answers = perPlace<TreeAnswer>();
  const only = new Map<string | null, TreeAnswer>();
  const onlyOne = (place: string | null): TreeAnswer => {
    const known = only.get(place) ?? onlyAnswer(place);
    only.set(place, known);
    return known;
  };
  const findNamed = (specifier: string, real: string): string | null => {
    const candidates = build.candidates(specifier, real);
    for (const candidate of candidates) {
      const listed = neighbours.at(candidate);
      if (typeof listed === 'string') return listed;
      // What the listings do not decide comes before whatever is behind it.
      if (listed === undefined) return build.find(specifier, real).file;
    }
    const named = installed(specifier, dirname(real));
    if (named.kind === 'installed') return named.packageFile;
    // A package finds itself by its name, wherever it is.
    return named.kind === 'nowhere' && !packages.isOwnName(specifier, dirname(real)) ? null : build.find(specifier, real).file;
  };
  /** What the search does not find may be an alias of a bundler. */
  const findBuilt = (specifier: string, real: string): string | null => {
    if (isPath(specifier)) return build.find(specifier, real).file;
    const found = findNamed(specifier, real);
    if (found !== null) return found;
    const target = aliased(specifier, dirname(real));
    return target === null ? null : (neighbours.at(target) ?? build.find(target, real).file);
  };
  const findAnswer = (specifier: string, from: string, real: string, importedFrom: string): TreeAnswer => {
    const file = built.get(importedFrom, specifier, () => kept(findBuilt(specifier, real)));
    const place = file === null ? null : nameInTree(file);
    const target = isPath(specifier) ? null : packages.targetOf(specifier, dirname(from));
    // An installed package is what it is, whatever the tree has under its name.
    if (target === null || (file !== null && packageOf(file) !== null && !specifier.startsWith('#'))) return onlyOne(place);
    return packages.resolve(target, { specifier, from, file, place });
  };
  const answerFor = (specifier: string, from: string): TreeAnswer => {
    const real = realOf(from);
    const place = placeFor(specifier, real);
    return answers.get(place, specifier, () => findAnswer(specifier, from, real, place));
  };
  const resolveOnClient = (specifier: string, from: string): string | null => answerFor(specifier, from).onClient;
  return {
    resolve: (specifier, from) =>
      tree.clientFiles.has(from) ? [resolveOnClient(specifier, from)].filter((file) => file !== null) : answerFor(specifier, from).all,
    resolveOnClient,
    keepsImports: build.keepsImports,
    missingBases: build.missingBases,
    mayLeadTo: (files) => mayLeadTo(files, { links: tree.links, mainFolderOf: packages.mainFolderOf }),
  };
}

/** The place within which a specifier means one file: of a path the folder, of a name the nearest folder above that says what names mean. */
function placesFor({ projectOf }: Search): (specifier: string, from: string) => string {
  const configuredFolder = configuredFolders();
  return (specifier, from) => {
    const folder = dirname(from);
    if (isPath(specifier)) return folder;
    const project = projectOf(from);
    return project === '' ? configuredFolder(folder) : `${configuredFolder(folder)}\n${project}`;
  };
}

/** The same search, which looks into the listings of folders first. */
function byListings(search: Search, neighbours: Neighbours): Search {
  return {
    ...search,
    find: (specifier, importer) => {
      const listed = neighbours.find(specifier, dirname(importer));
      return listed === undefined ? search.find(specifier, importer) : { file: listed, dependencies: [] };
    },
  };
}

interface Places {
  /** The name that a file without links has in the tree; null for what is outside of it. */
  readonly nameInTree: (real: string) => string | null;
  /** The same text as the tree has it: of a million answers each is kept, and no copy. */
  readonly kept: (file: string | null) => string | null;
  /** A file, or folder, of the tree without links. */
  readonly realOf: (path: string) => string;
}

function placesOf({ files, links }: ResolvableTree): Places {
  const known = new Map(files.map((file) => [file, file]));
  const innermostFirst = [...links].sort(([one], [other]) => other.length - one.length);
  const moved = (path: string, from: string, to: string): string | null =>
    path === from ? to : path.startsWith(from + sep) ? to + path.slice(from.length) : null;
  return {
    kept: (file) => (file === null ? null : (known.get(file) ?? file)),
    nameInTree: (real) => {
      const own = known.get(real);
      if (own !== undefined) return own;
      const places = innermostFirst.map(([link, target]) => moved(real, target, link));
      return places.find((place): place is string => place !== null && known.has(place)) ?? null;
    },
    realOf: (path) => {
      for (const [link, target] of innermostFirst) {
        const real = moved(path, link, target);
        if (real !== null) return real;
      }
      return path;
    },
  };
}
