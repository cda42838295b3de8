/**
 * The folder that `use-server compile` writes to.
 *
 *     dist/server/…  dist/client/…  dist/manifest.json  dist/.use-server/{cache.json,journal,tmp-<pid>/}
 *
 * Guaranteed: every file is written elsewhere and renamed, so it is there whole or as it was; whatever moment a run is killed at.
 * A file that was ever written is known, from the cache or from the journal, so that it can be removed when its source is gone;
 * nothing else is ever removed. What the state says is not believed: it may have come with the repository. Only places inside of the
 * folder, to which no link leads, are written, removed or taken for ours.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readdirSync, renameSync, rmSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkInside, isReached, makeWay, readRegular, statsOf, staysInside } from '../../files/real-folder.ts';

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
const JOURNAL = `${STATE}/journal`;

/**
 * @param folder Absolute; made when it is not there.
 * @param remembered The files that the cache of the last whole run knows.
 */
export function openOutputFolder(folder: string): OutputFolder & { readonly remember: (paths: Iterable<string>) => void } {
  const temporary = openState(folder);
  const known = new Set((readRegular(join(folder, JOURNAL)) ?? '').split('\n').filter(isOutput));
  // It is written to the end of: what is there as a link would be written to somewhere else.
  if (statsOf(join(folder, JOURNAL))?.isFile() === false) rmSync(join(folder, JOURNAL), { recursive: true });
  const madeFolders = new Set<string>();
  const place = (path: string, text: string): void => {
    const parent = dirname(path);
    const next = join(temporary, 'next');
    if (!madeFolders.has(parent)) makeWay(folder, path);
    madeFolders.add(parent);
    writeFileSync(next, text);
    // What is there as a link is replaced, not followed.
    renameSync(next, join(folder, path));
  };
  const end = (): void => rmSync(temporary, { recursive: true, force: true });
  return {
    remember: (paths) => {
      for (const path of paths) if (isOutput(path)) known.add(path);
    },
    write: (path, text) => {
      // The journal has one path a line.
      checkInside(path);
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
    readState: (name) => readRegular(join(folder, STATE, name)),
    finish: (name, state) => {
      place(`${STATE}/${name}`, state);
      rmSync(join(folder, JOURNAL), { force: true });
      end();
    },
    giveUp: (name, state) => {
      place(JOURNAL, `${[...known].join('\n')}\n`);
      place(`${STATE}/${name}`, state);
      end();
    },
  };
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 27);
}

/** Of all that a run writes: what the state may name. */
function isOutput(path: string): boolean {
  return staysInside(path) && (path === 'manifest.json' || /^(?:server|client)\//.test(path));
}

/** By its content: other programs may set times and sizes. */
function isIntact(folder: string, { path, hash, size }: WrittenFile): boolean {
  if (!isOutput(path) || !isReached(folder, path)) return false;
  const text = statsOf(join(folder, path))?.size === size ? readRegular(join(folder, path)) : null;
  return text !== null && hashOf(text) === hash;
}

function removeFile(folder: string, path: string): void {
  if (!isReached(folder, path)) return;
  rmSync(join(folder, path), { force: true });
  for (let parent = dirname(path); parent.includes('/'); parent = dirname(parent)) {
    try {
      rmdirSync(join(folder, parent));
    } catch {
      return;
    }
  }
}

/** @returns a new folder for what is being written, beside the state. */
function openState(folder: string): string {
  const state = join(folder, STATE);
  makeWay(folder, `${STATE}/cache.json`);
  removeLeftovers(state);
  const temporary = join(state, `tmp-${process.pid}`);
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary);
  return temporary;
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
