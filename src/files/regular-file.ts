/**
 * Files of a tree that a stranger may have written, read in a way that always ends: a link to a device that never ends, a pipe without
 * a writer and a file of gigabytes are named, and not read.
 *
 *     readRegularFile('/app/package.json')   // /app/package.json -> /dev/zero: throws "it is no regular file"
 */
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/** People write no larger files, and a parser would take minutes for one. */
const LARGEST = 32 * 1024 * 1024;
/** To open a pipe would wait for its writer. Windows has no such flag, and no pipes among its files. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * Opens a file for `read`, and closes it again.
 *
 * @throws what the system says, and Error for what is no regular file of a usual size
 */
export function withRegularFile<T>(file: string, read: (descriptor: number) => T): T {
  const descriptor = openSync(file, READ);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new Error('it is no regular file');
    if (stats.size > LARGEST)
      throw new Error(
        `it has ${Math.ceil(stats.size / 1024 / 1024).toLocaleString('en-US')} MB, and sources of more than ${LARGEST / 1024 / 1024} MB are not read`,
      );
    return read(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** A whole file as text, from UTF-8. @throws as `withRegularFile` does */
export function readRegularFile(file: string): string {
  return withRegularFile(file, (descriptor) => readFileSync(descriptor, 'utf8'));
}

/** The same, null for whatever cannot be read. */
export function readRegularOrNull(file: string): string | null {
  try {
    return readRegularFile(file);
  } catch {
    return null;
  }
}
