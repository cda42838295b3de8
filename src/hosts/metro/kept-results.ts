/**
 * Metro's caches, with an eye on the notes: a result is handed out while its note holds, and when it stops to hold, Metro is told.
 *
 * Metro looks into a cache when a file has changed. A file whose text has stayed, but whose stubs have not, is touched: its time of change
 * becomes now, Metro asks for it, and the note tells the cache to give nothing. The text is never written.
 */
import { utimesSync, watch } from 'node:fs';
import { dirname } from 'node:path';
import { fingerprintOf, holds, UNREADABLE } from './noted-result.ts';
import type { Note, NotedResult } from './noted-result.ts';

/** A cache as Metro has it. */
export interface CacheStore {
  readonly name?: string;
  get(key: Buffer): Promise<unknown> | unknown;
  set(key: Buffer, value: unknown): Promise<void> | void;
  clear(): Promise<void> | void;
}

export function withNotes(stores: readonly CacheStore[]): CacheStore[] {
  return stores.map((store) => ({
    ...(store.name !== undefined && { name: store.name }),
    async get(key) {
      const value = await store.get(key);
      const note = noteIn(value);
      if (note === undefined) return value;
      if (!holds(note)) return null;
      keepAnEyeOn(note);
      return value;
    },
    set(key, value) {
      const note = noteIn(value);
      if (note !== undefined) keepAnEyeOn(note);
      return store.set(key, value);
    },
    clear: () => store.clear(),
  }));
}

function noteIn(value: unknown): Note | undefined {
  return typeof value === 'object' && value !== null ? (value as NotedResult).useServer : undefined;
}

/** By the file that was transformed; those that have been told of are told of once. */
const notes = new Map<string, Note>();
const watched = new Set<string>();

function keepAnEyeOn(note: Note): void {
  notes.set(note.file, note);
  for (const [file] of note.seen) watchFolder(dirname(file));
}

/** Folders, and not files: editors put a new file in the place of the old one. */
function watchFolder(folder: string): void {
  if (watched.has(folder)) return;
  try {
    // A single build must not wait for changes.
    const watcher = watch(folder, { persistent: false }, () => tellOfChanges(folder));
    watched.add(folder);
    watcher.on('error', () => {
      watcher.close();
      watched.delete(folder);
    });
  } catch {
    // A folder that is not there yet, or more of them than the system watches.
  }
}

function tellOfChanges(folder: string): void {
  for (const [file, { seen }] of notes) {
    const hasChanged = seen.some(([path, fingerprint]) => {
      if (dirname(path) !== folder) return false;
      const now = fingerprintOf(path);
      return now !== fingerprint && now !== UNREADABLE;
    });
    if (!hasChanged) continue;
    notes.delete(file);
    touch(file);
  }
}

function touch(file: string): void {
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    // It went away meanwhile, and Metro knows.
  }
}
