/**
 * Which file an import names.
 *
 *     './actions' in /app/form.tsx         /app/actions.ts, /app/actions/index.ts
 *     '@/lib/actions'                      by `paths` in tsconfig.json or jsconfig.json
 *     '#lib/actions', '@acme/cart/server'  by `imports` and `exports` in package.json, with conditions
 *
 * The rules of packages, extensions and links are a library's business; `paths` are another's. What is done here: both together, and
 * answers that are kept for as long as nothing has changed that they were found by.
 */
import { createRequire } from 'node:module';
import { dirname, isAbsolute, resolve as resolvePath, sep } from 'node:path';
import type enhancedResolve from 'enhanced-resolve';
import { quietFiles } from './quiet-files.ts';
import type { Moment, Stamp } from './stamps.ts';
import { tsconfigSearch } from './tsconfig.ts';
import type { TsconfigSearch } from './tsconfig.ts';
import type { MissingBase } from './tsconfig-bases.ts';

/** The user's own resolver: the absolute path that a specifier names, or undefined for one that it leaves to us. */
export type ResolveFunction = (specifier: string, importer: string) => string | null | undefined;

export interface ResolveSettings {
  /** For `exports` and `imports` of package.json; `default` is always among them. */
  readonly conditions: readonly string[];
  /** Tried in this order. */
  readonly extensions: readonly string[];
  /** `true`: the nearest of each file. A path, absolute: this one for all files. */
  readonly tsconfig: boolean | string;
  /** Beginnings of specifiers, or whole ones where they end in `$`, and what stands for them. Absolute paths or packages. */
  readonly alias: Readonly<Record<string, string>>;
}

export interface Answer {
  /** Absolute, links followed; null where the import leads to no file. */
  readonly file: string | null;
  /** Everything that was looked for on the way. */
  readonly dependencies: readonly string[];
}

export interface Resolver {
  /** @param importer Absolute. */
  readonly resolve: (specifier: string, importer: string, at: Moment) => Answer;
}

const require = createRequire(import.meta.url);

const NOWHERE: Answer = { file: null, dependencies: [] };

/** Asks the user's function; a relative answer starts at the importer. */
export function resolverFrom(ask: ResolveFunction): Resolver {
  return {
    resolve: (specifier, importer) => {
      const answer = ask(specifier, importer);
      return typeof answer === 'string' && answer !== '' ? { file: resolvePath(dirname(importer), withoutQuery(answer)), dependencies: [] } : NOWHERE;
    },
  };
}

export function noResolver(): Resolver {
  return { resolve: () => NOWHERE };
}

/** `./a.js` in TypeScript means the file that becomes it. */
export const SOURCES: Readonly<Record<string, string[]>> = {
  '.js': ['.js', '.ts', '.tsx', '.jsx'],
  '.jsx': ['.jsx', '.tsx'],
  '.mjs': ['.mjs', '.mts'],
  '.cjs': ['.cjs', '.cts'],
};
const FILE_SYSTEM_MEMORY = 60_000;

/** Looks on disk, and keeps what it finds for as long as that holds. */
export function createResolver(settings: ResolveSettings): Resolver {
  return kept(searchOnDisk(settings));
}

/** A search that looks anew each time: for callers that keep the answers themselves. */
export interface Search {
  /** @param importer Absolute. */
  readonly find: (specifier: string, importer: string) => Answer;
  /** Files of one folder with the same project get the same answers. */
  readonly projectOf: (importer: string) => string;
  /** Absolute paths that `paths` make of a specifier, to be tried in this order. */
  readonly candidates: (specifier: string, importer: string) => readonly string[];
  /** An import that no value uses is loaded all the same. */
  readonly keepsImports: (importer: string) => boolean;
  /** What the configurations met so far extend, and what is not on disk. */
  readonly missingBases: () => readonly MissingBase[];
  /** What is known of the file system and of configurations is read again. */
  readonly forget: () => void;
}

/** The library is only set up when something is looked for: most modules ask for nothing, and most builds for little. */
export function searchOnDisk(settings: ResolveSettings): Search {
  const { tsconfig } = settings;
  let library: Library | null = null;
  const newSearch = (): TsconfigSearch | null => (tsconfig === false ? null : tsconfigSearch(tsconfig === true ? null : tsconfig));
  let projects = newSearch();
  const mayBeBeside = !hasAliasOfPaths(settings);
  const findIn = (folder: string, specifier: string): Answer => {
    const { anywhere, beside } = (library ??= setUp(settings));
    const found = new Set<string>();
    const missed = new Set<string>();
    const lookedAt = { fileDependencies: found, missingDependencies: missed };
    const isBeside = mayBeBeside && /^\.{1,2}\/.*[^/.]$/.test(specifier);
    const file = (isBeside ? attempt(() => beside(folder, specifier, lookedAt)) : null) ?? attempt(() => anywhere(folder, specifier, lookedAt));
    return { file: typeof file === 'string' ? withoutQuery(file) : null, dependencies: thatMatter(found, missed, folder) };
  };
  return {
    find: (specifier, importer) => (isFileSpecifier(specifier) ? find(specifier, importer, findIn, projects) : NOWHERE),
    projectOf: (importer) => projects?.projectOf(importer) ?? '',
    candidates: (specifier, importer) => projects?.of(importer).candidates(specifier) ?? [],
    keepsImports: (importer) => projects?.keepsImports(importer) ?? false,
    missingBases: () => projects?.missingBases() ?? [],
    forget: () => {
      library?.forgetFiles();
      projects = newSearch();
    },
  };
}

type ResolveFrom = (
  folder: string,
  specifier: string,
  lookedAt: { readonly fileDependencies: Set<string>; readonly missingDependencies: Set<string> },
) => string | false;

interface Library {
  readonly anywhere: ResolveFrom;
  /** For a file beside the importer: no package.json has a say there, and most imports are of that kind. */
  readonly beside: ResolveFrom;
  readonly forgetFiles: () => void;
}

function setUp({ conditions, extensions, alias }: ResolveSettings): Library {
  // Loading it takes longer than compiling a file, and most runs resolve nothing.
  const resolve = require('enhanced-resolve') as typeof enhancedResolve;
  const fileSystem = new resolve.CachedInputFileSystem(quietFiles, FILE_SYSTEM_MEMORY);
  const common = { fileSystem, useSyncFileSystemCalls: true, extensions: [...extensions], extensionAlias: SOURCES, symlinks: true };
  const by = (options: Parameters<typeof resolve.ResolverFactory.createResolver>[0]): ResolveFrom => {
    const resolver = resolve.ResolverFactory.createResolver(options);
    return (folder, specifier, lookedAt) => resolver.resolveSync({}, folder, specifier, lookedAt);
  };
  return {
    anywhere: by({ ...common, conditionNames: [...conditions], mainFields: ['module', 'main'], alias: { ...alias } }),
    beside: by({ ...common, descriptionFiles: [], mainFiles: [], mainFields: [] }),
    forgetFiles: () => fileSystem.purge(),
  };
}

/** The library throws for what it does not find. */
function attempt<T>(run: () => T): T | null {
  try {
    return run();
  } catch {
    return null;
  }
}

/**
 * Of everything that the library has looked at, what can change its answer while a process runs. The folders that the importer is in cannot, nor can a
 * package.json that is missing; of an installed package only its package.json can.
 */
function thatMatter(found: ReadonlySet<string>, missed: ReadonlySet<string>, folder: string): string[] {
  const isAbove = (path: string): boolean =>
    path.length <= folder.length && (folder === path || path === '' || path === sep || folder.startsWith(path.endsWith(sep) ? path : path + sep));
  const matters = (path: string): boolean => !isAbove(path) && !INSIDE_PACKAGE.test(path);
  return [...[...found].filter(matters), ...[...missed].filter((path) => matters(path) && !path.endsWith(PACKAGE_JSON))];
}

const PACKAGE_JSON = `${sep}package.json`;
const INSIDE_PACKAGE = /[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/@]+(?:\.[cm]?[jt]sx?$|[\\/].*(?<![\\/]package\.json)$)/;

/** Keeps answers. Whenever anything that one of them was found by has changed, all of them are forgotten. */
function kept({ find, projectOf, forget }: Search): Resolver {
  const answers = new Map<string, Answer>();
  const stamps = new Map<string, Stamp>();
  const holds = ({ dependencies }: Answer, at: Moment): boolean => {
    for (const path of dependencies) {
      const stamp = stamps.get(path);
      if (stamp === undefined) stamps.set(path, at.stampOf(path));
      else if (stamp !== at.stampOf(path)) return false;
    }
    return true;
  };
  const answerFor = (specifier: string, importer: string): Answer => {
    const key = `${dirname(importer)}\n${projectOf(importer)}\n${specifier}`;
    const answer = answers.get(key) ?? find(specifier, importer);
    answers.set(key, answer);
    return answer;
  };
  return {
    resolve: (specifier, importer, at) => {
      if (!isFileSpecifier(specifier)) return NOWHERE;
      const answer = answerFor(specifier, importer);
      if (holds(answer, at)) return answer;
      answers.clear();
      stamps.clear();
      forget();
      const fresh = answerFor(specifier, importer);
      holds(fresh, at);
      return fresh;
    },
  };
}

/** No `data:` URL, `node:fs`, `!loader`; a specifier with a query (`./a.svg?url`) is left to the bundler. */
function isFileSpecifier(specifier: string): boolean {
  return specifier !== '' && !/[?!\0]/.test(specifier) && !/^(?:\w[\w+.-]+:)/.test(specifier);
}

/** With an alias of a path, `./a` or `/a` may name a file elsewhere. */
export function hasAliasOfPaths({ alias }: ResolveSettings): boolean {
  return Object.keys(alias).some((from) => from.startsWith('.') || isAbsolute(from));
}

/** `./a`, `..`, `/a`: a place, whatever packages and configurations say. */
export function isPath(specifier: string): boolean {
  return /^\.{0,2}\/|^\.\.?$/.test(specifier);
}

function find(specifier: string, importer: string, findIn: (folder: string, specifier: string) => Answer, search: TsconfigSearch | null): Answer {
  const folder = dirname(importer);
  if (isPath(specifier)) return findIn(folder, specifier);
  const paths = search?.of(importer);
  const dependencies = [...(paths?.dependencies ?? [])];
  for (const candidate of paths?.candidates(specifier) ?? []) {
    const answer = findIn(folder, candidate);
    dependencies.push(...answer.dependencies);
    if (answer.file !== null) return { file: answer.file, dependencies };
  }
  const answer = findIn(folder, specifier);
  return { file: answer.file, dependencies: [...dependencies, ...answer.dependencies] };
}

/** A path may have a `#` in it; the library says `\0#` where it is one. */
function withoutQuery(path: string): string {
  return path.replace(/\?.*$/, '').replaceAll('\0', '');
}
