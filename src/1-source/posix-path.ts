/** Paths as module ids have them, whatever system they come from. */
import { realpathSync } from 'node:fs';
import { posix as posixPath } from 'node:path';

/** A path that is as `posix` would make it: nearly every one, and this test is faster than to normalise it. */
const PLAIN_PATH = /^(?:\/[\w@()[\]-][^/\\]*)+$/;

/** Forward slashes, no drive letter in different cases, no `.` or `..` segments. */
export function posix(path: string): string {
  if (PLAIN_PATH.test(path)) return path;
  return posixPath.normalize(path.replaceAll('\\', '/')).replace(/^[a-z]:/, (drive) => drive.toUpperCase());
}

/** Links followed; null where nothing is. */
export function realPathOf(path: string): string | null {
  try {
    return posix(realpathSync(path));
  } catch {
    return null;
  }
}
