/** What is known of the last run: each source's hash, what was made of it and what there was to say. */
import { createManifest } from '../../5-manifest/manifest.ts';
import { diagnosticCodes } from '../../diagnostics/catalogue/catalogue.ts';
import type { Diagnostic, ModuleEntry } from '../../model/index.ts';
import type { WrittenFile } from './output-folder.ts';

export interface CachedFile {
  /** Of the source; empty for one that had errors. */
  readonly hash: string;
  readonly outputs: readonly WrittenFile[];
  readonly entry: ModuleEntry | null;
  /** Warnings; file names are relative to the root. */
  readonly diagnostics: readonly Diagnostic[];
}

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
  const { hash, outputs, entry, diagnostics } = cached as Partial<Record<keyof CachedFile, unknown>>;
  return (
    typeof hash === 'string' &&
    Array.isArray(outputs) &&
    outputs.every((output) => isWrittenFile(output, path)) &&
    (hash === '' || outputs.some(({ path: target }) => target === `server/${path}`)) &&
    Array.isArray(diagnostics) &&
    diagnostics.every(isDiagnostic) &&
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
