/**
 * Entries on disk, for pipelines without a host: one file for each compiled module.
 *
 * A file is written beside its place and then renamed, so a reader, or another worker, sees the old one or the new one and never a part.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ModuleEntry } from '../model.ts';

/** The file of a module's entry: readable, and one for each module id whatever characters it has. */
export function entryFile(manifestDir: string, moduleId: string): string {
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

/** Removes the entry of a module that has no references any more. */
export function removeEntry(manifestDir: string, moduleId: string): void {
  remove(entryFile(manifestDir, moduleId));
}

/** Of a file that is not there: neither where its directory is missing, nor where that is a file itself. */
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
