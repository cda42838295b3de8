/**
 * The file system, as the library for imports asks it: most of what it asks for is not there, and it keeps each answer, errors too.
 *
 * An error of the system has a stack, and with that all variables of the calls on it; a large tree would keep a hundred thousand of them.
 * Here each kind is one.
 */
import fs from 'node:fs';
import { withRegularFile } from '../files/regular-file.ts';

function errorWith(code: string): Error {
  return Object.assign(new Error(code), { code });
}

const MISSING = errorWith('ENOENT');
const NO_LINK = errorWith('EINVAL');

function orMissing<T>(found: T | undefined): T {
  if (found === undefined) throw MISSING;
  return found;
}

/** `a.ts/b` where `a.ts` is a file, and whatever else the system refuses, is not there either. */
function quietly<T>(ask: () => T | undefined): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

function readlinkSync(path: fs.PathLike): string {
  const stats = orMissing(quietly(() => fs.lstatSync(path, { throwIfNoEntry: false })));
  if (!stats.isSymbolicLink()) throw NO_LINK;
  return orMissing(quietly(() => fs.readlinkSync(path)));
}

function statSync(path: fs.PathLike): fs.Stats {
  return orMissing(quietly(() => fs.statSync(path, { throwIfNoEntry: false })));
}

function readFileSync(path: fs.PathOrFileDescriptor, encoding?: BufferEncoding): string | Buffer {
  const read = (from: fs.PathOrFileDescriptor): string | Buffer => (encoding === undefined ? fs.readFileSync(from) : fs.readFileSync(from, encoding));
  return orMissing(quietly(() => (typeof path === 'string' ? withRegularFile(path, read) : read(path))));
}

/** Those calls that are made for everything on the way; the others are Node's. */
export const quietFiles: typeof fs = Object.assign(Object.create(fs) as typeof fs, { statSync, readFileSync, readlinkSync });
