/**
 * What git tracks, read from its index: a tracked file is part of the repository, whatever `.gitignore` says of it.
 *
 * Nothing is run. An index that is there and is not understood (of a future version, larger than any) counts as none.
 * https://git-scm.com/docs/index-format
 */
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { upwards } from '../../files/upwards.ts';
import { readRegularOrNull, withRegularFile } from '../../files/regular-file.ts';

/** The nearest folder above, or `folder` itself, that is a repository; null where there is none. */
export function repositoryOf(folder: string): string | null {
  return upwards(folder).find((at) => statSync(join(at, '.git'), { throwIfNoEntry: false }) !== undefined) ?? null;
}

/** @returns the tracked regular files for whose names `isWanted` is true, absolute, in git's order. */
export function trackedFiles(repository: string, isWanted: (path: string) => boolean): string[] {
  try {
    return namesIn(
      withRegularFile(join(gitFolder(repository), 'index'), (descriptor) => readFileSync(descriptor)),
      isWanted,
    ).map((name) => join(repository, name));
  } catch {
    return [];
  }
}

/** In a second working tree `.git` is a file that names the folder. */
function gitFolder(repository: string): string {
  const path = join(repository, '.git');
  const named = /^gitdir: (.+?)\r?\n?$/.exec(readRegularOrNull(path) ?? '')?.[1];
  return named === undefined ? path : resolve(repository, named);
}

const HEADER = 12;
/** Times, device, inode, mode (here), owner, size. */
const MODE = 24;
/** Of the name of an object, which is 20 bytes long but in repositories with SHA-256. */
const OBJECT = 40;
const REGULAR = 0o10;
const EXTENDED = 0x4000;

function namesIn(index: Buffer, isWanted: (path: string) => boolean): string[] {
  const version = index.readUInt32BE(4);
  if (index.toString('latin1', 0, 4) !== 'DIRC' || version < 2 || version > 4) return [];
  const names: string[] = [];
  let before = '';
  let at = HEADER;
  for (let left = index.readUInt32BE(8); left > 0; left--) {
    const flags = index.readUInt16BE(at + OBJECT + 20);
    let start = at + OBJECT + 22 + ((flags & EXTENDED) === 0 ? 0 : 2);
    let shared = '';
    if (version === 4) {
      const cut = varint(index, start);
      shared = before.slice(0, before.length - cut.value);
      start = cut.end;
    }
    const end = index.indexOf(0, start);
    // Bytes as characters: what a name shares with the one before is counted in bytes.
    const name = shared + index.toString('latin1', start, end);
    const path = Buffer.from(name, 'latin1').toString();
    if (index.readUInt16BE(at + MODE + 2) >> 12 === REGULAR && isWanted(path)) names.push(path);
    before = name;
    // Filled up to a multiple of eight, with one zero at least; not in version 4.
    at = version === 4 ? end + 1 : at + ((end - at + 8) & ~7);
  }
  return names;
}

/** As in packs: seven bits a byte, each step one more. */
function varint(bytes: Buffer, start: number): { readonly value: number; readonly end: number } {
  let at = start;
  let byte = bytes.readUInt8(at++);
  let value = byte & 0x7f;
  while ((byte & 0x80) !== 0) {
    byte = bytes.readUInt8(at++);
    value = (value + 1) * 128 + (byte & 0x7f);
  }
  return { value, end: at };
}
