/**
 * Entries on disk, for pipelines without a host: one file for each compiled module.
 *
 * A file is written beside its place and then renamed, so a reader, or another worker, sees the old one or the new one and never a part.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ModuleEntry } from '../model/index.ts';

/** The file of a module's entry: readable, and one for each module id whatever characters it has. */
function entryFile(manifestDir: string, moduleId: string): string {
  const readable = moduleId.replace(/[^\w.-]+/g, '_').slice(-80);
  const digest = createHash('sha256').update(moduleId).digest('hex').slice(0, 12);
  return join(manifestDir, `${readable}.${digest}.json`);
}

/**
 * Writes the entry of a module; a file with the same content is left alone.
 *
 * @throws When the directory cannot be made or written to; the message names it.
 */
export function writeEntry(manifestDir: string, entry: ModuleEntry): void {
  const file = entryFile(manifestDir, entry.module);
  const text = `${JSON.stringify(entry, null, 2)}\n`;
  if (readOrNull(file) === text) return;
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    mkdirSync(manifestDir, { recursive: true });
    writeFileSync(temporary, text);
    renameSync(temporary, file);
  } catch (error) {
    remove(temporary);
    throw new Error(`The manifest entry of ${entry.module} cannot be written to ${manifestDir} (option \`manifestDir\`).`, { cause: error });
  }
}

/** The modules of a process whose entries are on disk. */
export interface WrittenEntries {
  /** Remembers a module that came from a file. */
  readonly add: (manifestDir: string, moduleId: string, file: string) => void;
  /** Removes the entries of modules whose files are gone. Looks once in a while, not for each module. */
  readonly sweep: () => void;
}

const SWEEP_INTERVAL = 500;

/** A file that has been deleted is not compiled any more, so no compilation would remove its entry. */
export function writtenEntries(now: () => number = () => performance.now()): WrittenEntries {
  const byFile = new Map<string, { readonly manifestDir: string; readonly moduleId: string }>();
  const last = { sweep: Number.NEGATIVE_INFINITY };
  return {
    add: (manifestDir, moduleId, file) => void (existsSync(file) && byFile.set(`${manifestDir}\n${file}`, { manifestDir, moduleId })),
    sweep: () => {
      if (now() - last.sweep < SWEEP_INTERVAL) return;
      last.sweep = now();
      for (const [key, { manifestDir, moduleId }] of byFile) {
        if (existsSync(key.slice(manifestDir.length + 1))) continue;
        removeEntry(manifestDir, moduleId);
        byFile.delete(key);
      }
    },
  };
}

/** Removes the entry of a module that has no references any more. */
export function removeEntry(manifestDir: string, moduleId: string): void {
  remove(entryFile(manifestDir, moduleId));
}

/** Removes a file if it is there. Its directory may be missing, or be a file. */
function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOTDIR')) throw error;
  }
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
