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
  /** What configurations extend and nobody has: so far, each once. */
  readonly missingBases: () => readonly MissingBase[];
}

interface FolderSearch {
  readonly found: TsConfigResult | null;
  readonly dependencies: readonly string[];
}

/** @param configFile One for all files, absolute; null for each file's nearest. */
export function tsconfigSearch(configFile: string | null): TsconfigSearch {
  const byFolder = new Map<string, FolderSearch>();
  const byFile = new Map<string, Referred>();
  const matchers = new Map<string, PathsOfFile['candidates']>();
  const bases = tolerantReader();
  const read = configReader(bases);
  const searchOf = (file: string): FolderSearch => {
    const folder = configFile === null ? dirname(file) : '';
    const known = byFolder.get(folder) ?? searchFrom(folder, configFile, bases);
    byFolder.set(folder, known);
    return known;
  };
  const referredFor = (found: TsConfigResult, file: string): Referred => {
    if (!refers(found)) return NO_REFERENCE;
    const known = byFile.get(file) ?? referredTo({ result: found, includes: filesOf(found) }, file, { read, visited: new Set() });
    byFile.set(file, known);
    return known;
  };
  const candidatesOf = (found: TsConfigResult): PathsOfFile['candidates'] => {
    const known = matchers.get(found.path) ?? library().createPathsMatcher(found) ?? NO_PATHS;
    matchers.set(found.path, known);
    return known;
  };
  return {
    of: (file) => {
      const { found, dependencies } = searchOf(file);
      if (found === null) return { candidates: NO_PATHS, dependencies };
      const referred = referredFor(found, file);
      return { candidates: candidatesOf(referred.config ?? found), dependencies: [...dependencies, ...referred.dependencies] };
    },
    missingBases: bases.missing,
    projectOf: (file) => {
      const { found } = searchOf(file);
      return found === null || !refers(found) ? '' : (referredFor(found, file).config ?? found).path;
    },
  };
}

function searchFrom(folder: string, configFile: string | null, bases: TolerantReader): FolderSearch {
  const seen = new Set<string>();
  let found: TsConfigResult | null = null;
  try {
    const { getTsconfig } = library();
    found = configFile === null ? bases.read((cache) => getTsconfig(folder, 'tsconfig.json', cache) ?? getTsconfig(folder, 'jsconfig.json', cache), seen) : configAt(configFile, seen, bases);
  } catch {
    // A configuration that cannot be read says nothing about paths; whoever compiles types says what is wrong with it.
  }
  return { found, dependencies: lookedAt(seen) };
}

function configAt(path: string, seen: Set<string>, bases: TolerantReader): TsConfigResult {
  return { path, config: bases.read((cache) => library().parseTsconfig(path, cache), seen) };
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
    const result = configAt(path, seen, bases);
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
function referredTo({ result, includes }: Project, file: string, { read, visited }: ReferenceSearch): Referred {
  const { path, config } = result;
  if (!refers(result) || visited.has(path)) return NO_REFERENCE;
  visited.add(path);
  if (includes(file)) return NO_REFERENCE;
  const dependencies: string[] = [];
  for (const { path: written } of config.references ?? []) {
    const target = read(configFileAt(resolve(dirname(path), written)));
    dependencies.push(...target.dependencies);
    if (target.project === null) continue;
    const deeper = referredTo(target.project, file, { read, visited });
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
