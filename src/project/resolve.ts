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
 * Apart stays one thing, because a tree has a hundred thousand imports of that kind and the library takes 50 µs for each: files beside the importer
 * are found in the listing of their folder (neighbours.ts). Where that does not decide, the library does.
 */
import { dirname, sep } from 'node:path';
import { packageOf } from '../resolve/files.ts';
import { isPath, searchOnDisk } from '../resolve/resolver.ts';
import type { ResolveSettings, Search } from '../resolve/resolver.ts';
import type { MissingBase } from '../resolve/tsconfig-bases.ts';
import { configuredFolders } from './configured-folders.ts';
import { findNeighbours } from './neighbours.ts';
import { createPackages, onlyAnswer } from './packages.ts';
import type { TreeAnswer } from './packages.ts';
import type { ImportIndex } from './scan.ts';
import { mayLeadTo } from './tails.ts';

export interface ProjectResolver {
  /** The files of the tree that `specifier` names in `from`, whichever layers that is for. Paths are absolute. */
  readonly resolve: (specifier: string, from: string) => readonly string[];
  /** The one that code for clients gets; null where that is outside of the tree. */
  readonly resolveOnClient: (specifier: string, from: string) => string | null;
  /** Makes the packages around these files known under their names, to every other package of the tree. */
  readonly learn: (files: readonly string[]) => void;
  /** A look at the specifier alone: false where no file can mean one of these by it. */
  readonly mayLeadTo: (files: readonly string[]) => (specifier: string) => boolean;
  /** What the tree's configurations extend and nobody has. */
  readonly missingBases: () => readonly MissingBase[];
}

/** What is needed of an index. */
export type ResolvableTree = Pick<ImportIndex, 'clientFiles' | 'files' | 'links' | 'root'>;

/** @param settings Those of the build. */
export function createProjectResolver(tree: ResolvableTree, settings: ResolveSettings): ProjectResolver {
  const { placeOf, realOf } = placesOf(tree);
  const build = searchOnDisk(settings);
  const packages = createPackages(tree.root, { build, onServer: searchOnDisk({ ...settings, conditions: [...settings.conditions, 'react-server'] }), realOf, placeOf });
  const neighbourOf = findNeighbours(settings);
  const keyOf = keysFor(build);
  const found = new Map<string, string | null>();
  const answers = new Map<string, TreeAnswer>();
  const builtFrom = (specifier: string, real: string, key: string): string | null => {
    const known = found.get(key);
    if (known !== undefined) return known;
    const file = neighbourOf(specifier, dirname(real)) ?? build.find(specifier, real).file;
    found.set(key, file);
    return file;
  };
  const findAnswer = (specifier: string, from: string, key: string): TreeAnswer => {
    const file = builtFrom(specifier, realOf(from), key);
    const place = file === null ? null : placeOf(file);
    const target = isPath(specifier) ? null : packages.targetOf(specifier, dirname(from));
    // An installed package is what it is, whatever the tree has under its name.
    if (target === null || (file !== null && packageOf(file) !== null && !specifier.startsWith('#'))) return onlyAnswer(place);
    return packages.resolve(target, { specifier, from, file, place });
  };
  const answerFor = (specifier: string, from: string): TreeAnswer => {
    const key = keyOf(specifier, realOf(from));
    const answer = answers.get(key) ?? findAnswer(specifier, from, key);
    answers.set(key, answer);
    return answer;
  };
  const resolveOnClient = (specifier: string, from: string): string | null => answerFor(specifier, from).onClient;
  return {
    resolve: (specifier, from) => (tree.clientFiles.has(from) ? [resolveOnClient(specifier, from)].filter((file) => file !== null) : answerFor(specifier, from).all),
    resolveOnClient,
    missingBases: build.missingBases,
    learn: (files) => {
      if (files.map((file) => packages.learn(dirname(file))).includes(true)) answers.clear();
    },
    mayLeadTo: (files) => mayLeadTo(files, { links: tree.links, mainFolderOf: packages.mainFolderOf }),
  };
}

/** A place leads to the same file from everywhere in a folder; a name from everywhere below one that says what names mean. */
function keysFor({ projectOf }: Search): (specifier: string, from: string) => string {
  const configuredFolder = configuredFolders();
  return (specifier, from) => {
    const folder = dirname(from);
    return isPath(specifier) ? `${folder}\n${specifier}` : `${configuredFolder(folder)}\n${projectOf(from)}\n${specifier}`;
  };
}

interface Places {
  /** The name that a file without links has in the tree; null for what is outside of it. */
  readonly placeOf: (real: string) => string | null;
  /** A file, or folder, of the tree without links. */
  readonly realOf: (path: string) => string;
}

function placesOf({ files, links }: ResolvableTree): Places {
  const known = new Set(files);
  const innermostFirst = [...links].sort(([one], [other]) => other.length - one.length);
  const moved = (path: string, from: string, to: string): string | null => (path === from ? to : path.startsWith(from + sep) ? to + path.slice(from.length) : null);
  return {
    placeOf: (real) => {
      if (known.has(real)) return real;
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
