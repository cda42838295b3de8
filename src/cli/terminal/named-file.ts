/** Files that are named on the command line. */
import { readFileSync } from 'node:fs';
import { reasonOf } from '../../project/tree/walk.ts';
import { UsageError } from './usage-error.ts';

/**
 * Such a file as text; pipes of the shell's (`<(git show main:manifest.json)`) are read as well.
 *
 * @param what How a sentence about it begins: "The manifest".
 * @param written the path as the user wrote it
 * @throws UsageError for what cannot be read
 */
export function readNamedFile(what: string, written: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${what} \`${written}\` cannot be read: ${reasonOf(error)}.`);
  }
}
