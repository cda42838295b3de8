/**
 * `paths` and `baseUrl` of the TypeScript or JavaScript project that a file belongs to.
 *
 *     // tsconfig.json                                         '@/lib/actions' in app/form.tsx
 *     { "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }     → /app/src/lib/actions
 *
 * The nearest `tsconfig.json` counts, else the nearest `jsconfig.json`. One that only refers to others (`references`) hands over to
 * the first of them that includes the file.
 */
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { TsConfigResult } from 'get-tsconfig';
import { tolerantReader } from './tsconfig-bases.ts';
import type { MissingBase, TolerantReader } from './tsconfig-bases.ts';

const require = createRequire(import.meta.url);

/** Loaded when the first specifier that is no path is looked for. */
function library(): typeof import('get-tsconfig') {
  return require('get-tsconfig') as typeof import('get-tsconfig');
}

export interface PathsOfFile {
  /** Absolute paths that a specifier may mean, without certain extension; none where no pattern fits. */
  readonly candidates: (specifier: string) => readonly string[];
  /** Every file that was looked for. */
  readonly dependencies: readonly string[];
}

const NO_PATHS = (): readonly string[] => [];

export interface TsconfigSearch {
  readonly of: (file: string) => PathsOfFile;
  /** What counts for the file besides its folder: the configuration, where the nearest one leaves it to those that it refers to. */
  readonly projectOf: (file: string) => string;
  /** With `verbatimModuleSyntax` an import that does not say `type` stays, used or not. */
  readonly keepsImports: (file: string) => boolean;
  /** What the configurations met so far extend, and what is not on disk: each once. */
  readonly missingBases: () => readonly MissingBase[];
}

interface FolderSearch {
  readonly isThere: boolean;
  /** null as well for one that cannot be read. */
  readonly found: TsConfigResult | null;
  readonly dependencies: readonly string[];
}

const NOTHING: FolderSearch = { isThere: false, found: null, dependencies: [] };

/** @param configFile One for all files, absolute; null for each file's nearest. */
export function tsconfigSearch(configFile: string | null): TsconfigSearch {
  const byFile = new Map<string, Referred>();
  /** Files of one project are in it for the same reasons. */
  const byProject = new Map<string, Referred>();
  const matchers = new Map<string, PathsOfFile['candidates']>();
  const bases = tolerantReader();
  const read = configReader(bases);
  const searchOf = configFile === null ? nearestConfig(read) : () => foundAt(configFile, read);
  const referredFor = (found: TsConfigResult, file: string): Referred => {
    if (!refers(found)) return NO_REFERENCE;
    const known = byFile.get(file);
    if (known !== undefined) return known;
    const fresh = referredTo(found, file, { read, visited: new Set() });
    const key = `${found.path}\n${fresh.config?.path ?? ''}`;
    const kept = byProject.get(key) ?? fresh;
    byProject.set(key, kept);
    byFile.set(file, kept);
    return kept;
  };
  const configOf = (file: string): TsConfigResult | null => {
    const { found } = searchOf(dirname(file));
    return found && (referredFor(found, file).config ?? found);
  };
  const candidatesOf = (found: TsConfigResult): PathsOfFile['candidates'] => {
    const known = matchers.get(found.path) ?? library().createPathsMatcher(found) ?? NO_PATHS;
    matchers.set(found.path, known);
    return known;
  };
  return {
    of: (file) => {
      const { found, dependencies } = searchOf(dirname(file));
      if (found === null) return { candidates: NO_PATHS, dependencies };
      const referred = referredFor(found, file);
      return { candidates: candidatesOf(referred.config ?? found), dependencies: [...dependencies, ...referred.dependencies] };
    },
    missingBases: bases.missing,
    keepsImports: (file) => configOf(file)?.config.compilerOptions?.verbatimModuleSyntax === true,
    projectOf: (file) => {
      const { found } = searchOf(dirname(file));
      return found === null || !refers(found) ? '' : (referredFor(found, file).config ?? found).path;
    },
  };
}

type ConfigSearch = (folder: string) => FolderSearch;

/** The nearest tsconfig.json of each folder, else the nearest jsconfig.json. */
function nearestConfig(read: (path: string) => ReadProject): ConfigSearch {
  const [typescript, javascript] = [nearestOf('tsconfig.json', read), nearestOf('jsconfig.json', read)];
  return (folder) => {
    const search = typescript(folder);
    if (search.isThere) return search;
    const other = javascript(folder);
    return other.isThere ? { ...other, dependencies: [...search.dependencies, ...other.dependencies] } : search;
  };
}

/** What a folder above has found is not looked for again. */
function nearestOf(name: string, read: (path: string) => ReadProject): ConfigSearch {
  const known = new Map<string, FolderSearch>();
  const searchIn = (folder: string): FolderSearch => {
    const path = join(folder, name);
    // Bundlers name modules that are no files with a NUL in front, and Node.js refuses such a path.
    const mayBeThere = !path.includes('\0');
    if (mayBeThere && statSync(path, { throwIfNoEntry: false })?.isFile() === true) return foundAt(path, read);
    const above = dirname(folder) === folder ? NOTHING : searchFrom(dirname(folder));
    return mayBeThere ? { ...above, dependencies: [path, ...above.dependencies] } : above;
  };
  const searchFrom = (folder: string): FolderSearch => {
    const search = known.get(folder) ?? searchIn(folder);
    known.set(folder, search);
    return search;
  };
  return searchFrom;
}

/** A configuration that cannot be read says nothing about paths; TypeScript says what is wrong with it. */
function foundAt(path: string, read: (path: string) => ReadProject): FolderSearch {
  const { project, dependencies } = read(path);
  return { isThere: true, found: project?.result ?? null, dependencies };
}

/** A configuration that others refer to. */
interface Project {
  readonly result: TsConfigResult;
  readonly includes: (file: string) => boolean;
}

interface ReadProject {
  /** null for what is not there, or cannot be read. */
  readonly project: Project | null;
  readonly dependencies: readonly string[];
}

/** Reads each configuration once: in some projects every file asks for all of them. */
function configReader(bases: TolerantReader): (path: string) => ReadProject {
  const known = new Map<string, ReadProject>();
  return (path) => {
    const read = known.get(path) ?? readProject(path, bases);
    known.set(path, read);
    return read;
  };
}

function readProject(path: string, bases: TolerantReader): ReadProject {
  const seen = new Set<string>();
  try {
    const result: TsConfigResult = { path, config: bases.read((cache) => library().parseTsconfig(path, cache), seen) };
    return { project: { result, includes: filesOf(result) }, dependencies: [path, ...lookedAt(seen)] };
  } catch {
    // It may not be there (yet).
    return { project: null, dependencies: [path] };
  }
}

function filesOf(config: TsConfigResult): Project['includes'] {
  let matcher: ((file: string) => unknown) | null = null;
  return (file) => (matcher ??= library().createFilesMatcher(config))(file) !== undefined;
}

function refers({ config }: TsConfigResult): boolean {
  return (config.references?.length ?? 0) > 0;
}

interface Referred {
  /** null where there is none, or where the referring one includes the file itself. */
  readonly config: TsConfigResult | null;
  readonly dependencies: readonly string[];
}

const NO_REFERENCE: Referred = { config: null, dependencies: [] };

interface ReferenceSearch {
  readonly read: (path: string) => ReadProject;
  readonly visited: Set<string>;
}

/** The first project, among those that this one refers to, whose files include this one. */
function referredTo(result: TsConfigResult, file: string, { read, visited }: ReferenceSearch): Referred {
  const { path, config } = result;
  if (!refers(result) || visited.has(path)) return NO_REFERENCE;
  visited.add(path);
  if (read(path).project?.includes(file) === true) return NO_REFERENCE;
  const dependencies: string[] = [];
  for (const { path: written } of config.references ?? []) {
    const target = read(configFileAt(resolve(dirname(path), written)));
    dependencies.push(...target.dependencies);
    if (target.project === null) continue;
    const deeper = referredTo(target.project.result, file, { read, visited });
    dependencies.push(...deeper.dependencies);
    if (deeper.config !== null) return { config: deeper.config, dependencies };
    if (target.project.includes(file)) return { config: target.project.result, dependencies };
  }
  return { config: null, dependencies };
}

function configFileAt(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? join(path, 'tsconfig.json') : path;
}

/** The search keeps what it asked the system in its cache: `readFileSync:/app/tsconfig.json:utf8`. */
function lookedAt(keys: ReadonlySet<string>): string[] {
  return [...new Set([...keys].map((key) => key.replace(/^\w+:/, '').replace(/:utf8$/, '')))];
}
