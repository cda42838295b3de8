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
  /** Can two files of this file's folder belong to different projects? */
  readonly tellsFilesApart: (file: string) => boolean;
}

interface FolderSearch {
  readonly found: TsConfigResult | null;
  readonly dependencies: readonly string[];
}

/** @param configFile One for all files, absolute; null for each file's nearest. */
export function tsconfigSearch(configFile: string | null): TsconfigSearch {
  const byFolder = new Map<string, FolderSearch>();
  const matchers = new Map<string, PathsOfFile['candidates']>();
  const searchOf = (file: string): FolderSearch => {
    const folder = configFile === null ? dirname(file) : '';
    const known = byFolder.get(folder) ?? searchFrom(folder, configFile);
    byFolder.set(folder, known);
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
      const referred = referredTo(found, file, new Set());
      return { candidates: candidatesOf(referred.config ?? found), dependencies: [...dependencies, ...referred.dependencies] };
    },
    tellsFilesApart: (file) => (searchOf(file).found?.config.references?.length ?? 0) > 0,
  };
}

function searchFrom(folder: string, configFile: string | null): { readonly found: TsConfigResult | null; readonly dependencies: readonly string[] } {
  const seen = new Map<string, unknown>();
  let found: TsConfigResult | null = null;
  try {
    found = configFile === null ? (library().getTsconfig(folder, 'tsconfig.json', seen) ?? library().getTsconfig(folder, 'jsconfig.json', seen)) : configAt(configFile, seen);
  } catch {
    // A configuration that cannot be read says nothing about paths; whoever compiles types says what is wrong with it.
  }
  return { found, dependencies: lookedAt(seen) };
}

function configAt(path: string, seen: Map<string, unknown>): TsConfigResult {
  return { path, config: library().parseTsconfig(path, seen as Map<string, string>) };
}

interface Referred {
  /** null where there is none, or where the referring one includes the file itself. */
  readonly config: TsConfigResult | null;
  readonly dependencies: readonly string[];
}

/** The first project, among those that this one refers to, whose files include this one. */
function referredTo({ path, config }: TsConfigResult, file: string, visited: Set<string>): Referred {
  const references = config.references ?? [];
  if (references.length === 0 || visited.has(path)) return { config: null, dependencies: [] };
  visited.add(path);
  if (includes({ path, config }, file)) return { config: null, dependencies: [] };
  const dependencies: string[] = [];
  for (const { path: written } of references) {
    const seen = new Map<string, unknown>();
    const target = configFileAt(resolve(dirname(path), written));
    dependencies.push(target);
    try {
      const found = configAt(target, seen);
      const deeper = referredTo(found, file, visited);
      dependencies.push(...lookedAt(seen), ...deeper.dependencies);
      if (deeper.config !== null) return { config: deeper.config, dependencies };
      if (includes(found, file)) return { config: found, dependencies };
    } catch {
      // It may not be there (yet).
    }
  }
  return { config: null, dependencies };
}

function includes(config: TsConfigResult, file: string): boolean {
  return library().createFilesMatcher(config)(file) !== undefined;
}

function configFileAt(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? join(path, 'tsconfig.json') : path;
}

/** The search keeps what it asked the system in its cache: `readFileSync:/app/tsconfig.json:utf8`. */
function lookedAt(cache: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...cache.keys()].map((key) => key.replace(/^\w+:/, '').replace(/:utf8$/, '')))];
}
