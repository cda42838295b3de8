/** What is known of the last run: each source's hash, what was made of it and what there was to say. */
import { join, resolve } from 'node:path';
import { createManifest } from '../../5-manifest/manifest.ts';
import { diagnosticCodes } from '../../diagnostics/catalogue/catalogue.ts';
import { fromRoot } from '../../files/from-root.ts';
import { readRegularOrNull } from '../../files/regular-file.ts';
import { upwards } from '../../files/upwards.ts';
import type { Diagnostic, ModuleEntry } from '../../model/index.ts';
import { hashOf } from './output-folder.ts';
import type { WrittenFile } from './output-folder.ts';

export interface CachedFile {
  /** Of the source; empty for one that had errors. */
  readonly hash: string;
  readonly outputs: readonly WrittenFile[];
  readonly entry: ModuleEntry | null;
  /** Warnings; file names are relative to the root. */
  readonly diagnostics: readonly Diagnostic[];
  /** The other files that it was made of, relative to the root, with their hashes; absent where there are none. */
  readonly madeOf?: readonly Dependency[];
}

/** The hash is empty where no file is. */
type Dependency = readonly [path: string, hash: string];

export interface CompileCache {
  /** The compiler and its options: with others nothing of this counts but which files were written. */
  readonly key: string;
  readonly files: { readonly [path: string]: CachedFile };
}

/** Reads a cache; one that cannot be read is empty. What it says of a file counts only if it is of the right shape: the cache may have come with a repository of another author. */
export function readCache(text: string | null): CompileCache {
  if (text === null) return EMPTY;
  try {
    const value: unknown = JSON.parse(text);
    return isCache(value) ? { key: value.key, files: Object.fromEntries(Object.entries(value.files).filter(isKnownFile)) } : EMPTY;
  } catch {
    return EMPTY;
  }
}

const EMPTY: CompileCache = { key: '', files: {} };

function isCache(value: unknown): value is { readonly key: string; readonly files: object } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'key' in value &&
    typeof value.key === 'string' &&
    'files' in value &&
    typeof value.files === 'object' &&
    value.files !== null
  );
}

function isKnownFile(file: readonly [path: string, cached: unknown]): file is [path: string, cached: CachedFile] {
  const [path, cached] = file;
  if (typeof cached !== 'object' || cached === null) return false;
  const { hash, outputs, entry, diagnostics, madeOf } = cached as Partial<Record<keyof CachedFile, unknown>>;
  return (
    typeof hash === 'string' &&
    Array.isArray(outputs) &&
    outputs.every((output) => isWrittenFile(output, path)) &&
    (hash === '' || outputs.some(({ path: target }) => target === `server/${path}`)) &&
    Array.isArray(diagnostics) &&
    diagnostics.every(isDiagnostic) &&
    (madeOf === undefined || (Array.isArray(madeOf) && madeOf.every(isDependency))) &&
    (entry === null || isEntry(entry))
  );
}

/** Of this source: its text in a layer, or the map of that. */
function isWrittenFile(value: unknown, path: string): value is WrittenFile {
  if (typeof value !== 'object' || value === null) return false;
  const { path: target, hash, size } = value as Partial<Record<keyof WrittenFile, unknown>>;
  return (
    typeof target === 'string' &&
    typeof hash === 'string' &&
    typeof size === 'number' &&
    ['server', 'client'].some((layer) => target === `${layer}/${path}` || target === `${layer}/${path}.map`)
  );
}

function isDependency(value: unknown): value is Dependency {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
}

function isDiagnostic(value: unknown): value is Diagnostic {
  if (typeof value !== 'object' || value === null) return false;
  const { code, message, filename, fingerprint, related } = value as Partial<Record<keyof Diagnostic, unknown>>;
  return (
    (diagnosticCodes as readonly unknown[]).includes(code) &&
    typeof message === 'string' &&
    typeof filename === 'string' &&
    typeof fingerprint === 'string' &&
    Array.isArray(related)
  );
}

function isEntry(value: unknown): value is ModuleEntry {
  try {
    return typeof value === 'object' && value !== null && createManifest([value as ModuleEntry]) !== null;
  } catch {
    return false;
  }
}

/** The files that sources are made of besides their own text; each is read once in a run. */
export interface OtherFiles {
  readonly note: (files: readonly string[]) => Pick<CachedFile, 'madeOf'>;
  readonly areUnchanged: (cached: CachedFile) => boolean;
}

export function otherFiles(root: string): OtherFiles {
  const hashes = new Map<string, string>();
  const hashAt = (file: string): string => {
    const known = hashes.get(file);
    if (known !== undefined) return known;
    const text = readRegularOrNull(file);
    const hash = text === null ? '' : hashOf(text);
    hashes.set(file, hash);
    return hash;
  };
  return {
    note: (files) => (files.length === 0 ? {} : { madeOf: files.map((file) => [fromRoot(file, root), hashAt(file)]) }),
    areUnchanged: ({ madeOf = [] }) => madeOf.every(([path, hash]) => hashAt(resolve(root, path)) === hash),
  };
}

/** Files of packages are no dependencies of a source: they change with what the package manager has written down. */
export function lockFilesOf(root: string): readonly string[] {
  return upwards(root).flatMap((folder) => LOCK_FILES.map((name) => readRegularOrNull(join(folder, name))).filter((text) => text !== null));
}

const LOCK_FILES = ['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock', 'bun.lockb'];
