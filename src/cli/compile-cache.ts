/** What is known of the last run: each source's hash, what was made of it and what there was to say. */
import type { Diagnostic, ModuleEntry } from '../model.ts';
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

/** Reads a cache; one that cannot be read is empty. It is ours alone: what begins like it is taken for it. */
export function readCache(text: string | null): CompileCache {
  if (text === null) return EMPTY;
  try {
    const value: unknown = JSON.parse(text);
    return isCache(value) ? value : EMPTY;
  } catch {
    return EMPTY;
  }
}

const EMPTY: CompileCache = { key: '', files: {} };

function isCache(value: unknown): value is CompileCache {
  return typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string' && 'files' in value && typeof value.files === 'object' && value.files !== null;
}
