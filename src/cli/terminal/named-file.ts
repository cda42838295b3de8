/** Files that are named on the command line. */
import { readFileSync } from 'node:fs';
import { reasonOf } from '../../project/tree/walk.ts';
import { UsageError } from './usage-error.ts';

/**
 * Such a file as text. By default pipes of the shell's (`<(git show main:manifest.json)`) are read as well.
 *
 * @param what How a sentence about it begins: "The manifest".
 * @param written the path as the user wrote it
 * @param read `readRegularFile` for sources, which a stranger may have written
 * @throws UsageError for what cannot be read
 */
export function readNamedFile(what: string, written: string, path: string, read: (path: string) => string = readText): string {
  try {
    return read(path);
  } catch (error) {
    throw new UsageError(`${what} \`${written}\` cannot be read: ${reasonOf(error)}.`);
  }
}

function readText(path: string): string {
  return readFileSync(path, 'utf8');
}
