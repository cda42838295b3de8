/**
 * The folder that `use-server compile` writes to.
 *
 *     dist/server/…  dist/client/…  dist/manifest.json  dist/.use-server/{cache.json,journal,tmp-<pid>/}
 *
 * Guaranteed: every file is written elsewhere and renamed, so it is there whole or as it was; whatever moment a run is killed at.
 * A file that was ever written is known, from the cache or from the journal, so that it can be removed when its source is gone;
 * nothing else is ever removed.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file as it was left behind. */
export interface WrittenFile {
  /** From the folder on, with slashes. */
  readonly path: string;
  readonly hash: string;
  readonly size: number;
  readonly mtimeMs: number;
}

export interface OutputFolder {
  readonly write: (path: string, text: string) => WrittenFile;
  /** Is the file still as it was written? */
  readonly isIntact: (file: WrittenFile) => boolean;
  /** Removes every file that this command has ever written here and that is not one of these. */
  readonly keepOnly: (paths: ReadonlySet<string>) => number;
  readonly readState: (name: string) => string | null;
  /** Ends a run in which all went well: the files that the state names are all there is. */
  readonly finish: (name: string, state: string) => void;
  /** Ends a run in which something went wrong: what was written before stays known. */
  readonly giveUp: (name: string, state: string) => void;
}

const STATE = '.use-server';
const JOURNAL = join(STATE, 'journal');

/**
 * @param folder Absolute; made when it is not there.
 * @param remembered The files that the cache of the last whole run knows.
 */
export function openOutputFolder(folder: string): OutputFolder & { readonly remember: (paths: Iterable<string>) => void } {
  const temporary = join(folder, STATE, `tmp-${process.pid}`);
  mkdirSync(temporary, { recursive: true });
  removeLeftovers(join(folder, STATE));
  const known = new Set((readOr(join(folder, JOURNAL)) ?? '').split('\n').filter((path) => path !== ''));
  const madeFolders = new Set<string>();
  const place = (path: string, text: string): void => {
    const target = join(folder, path);
    const parent = dirname(target);
    const next = join(temporary, 'next');
    if (!madeFolders.has(parent)) mkdirSync(parent, { recursive: true });
    madeFolders.add(parent);
    writeFileSync(next, text);
    renameSync(next, target);
  };
  const end = (): void => rmSync(temporary, { recursive: true, force: true });
  return {
    remember: (paths) => {
      for (const path of paths) known.add(path);
    },
    write: (path, text) => {
      if (!known.has(path)) appendFileSync(join(folder, JOURNAL), `${path}\n`);
      known.add(path);
      place(path, text);
      const { size, mtimeMs } = statSync(join(folder, path));
      return { path, hash: hashOf(text), size, mtimeMs };
    },
    isIntact: (file) => isIntact(folder, file),
    keepOnly: (paths) => {
      const stale = [...known].filter((path) => !paths.has(path));
      for (const path of stale) removeFile(folder, path);
      return stale.length;
    },
    readState: (name) => readOr(join(folder, STATE, name)),
    finish: (name, state) => {
      place(join(STATE, name), state);
      rmSync(join(folder, JOURNAL), { force: true });
      end();
    },
    giveUp: (name, state) => {
      place(JOURNAL, `${[...known].join('\n')}\n`);
      place(join(STATE, name), state);
      end();
    },
  };
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 27);
}

/** By size and time; where the time differs (a restored cache, a fresh checkout) by content. */
function isIntact(folder: string, { path, hash, size, mtimeMs }: WrittenFile): boolean {
  const stats = statSync(join(folder, path), { throwIfNoEntry: false });
  if (stats === undefined || !stats.isFile() || stats.size !== size) return false;
  return stats.mtimeMs === mtimeMs || hashOf(readOr(join(folder, path)) ?? '') === hash;
}

function removeFile(folder: string, path: string): void {
  rmSync(join(folder, path), { force: true });
  for (let parent = dirname(path); parent.includes('/'); parent = dirname(parent)) {
    try {
      rmdirSync(join(folder, parent));
    } catch {
      return;
    }
  }
}

/** What runs that were killed left behind; those of running ones stay. */
function removeLeftovers(state: string): void {
  for (const name of readdirSync(state)) {
    const pid = Number(/^tmp-(\d+)$/.exec(name)?.[1] ?? process.pid);
    if (pid !== process.pid && !isRunning(pid)) rmSync(join(state, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function readOr(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
