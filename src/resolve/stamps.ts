/**
 * What was looked at on disk, and whether it still is as it was.
 *
 * An answer that was found by looking at files holds until one of them changes, one that was there goes, or one that was missed comes.
 * A stamp tells: a look at the metadata, no reading.
 */
import { statSync } from 'node:fs';

/** `''` for what is not there. */
export type Stamp = string;

/** One moment: nothing changes while one module is compiled, so each path is looked at once. */
export interface Moment {
  readonly stampOf: (path: string) => Stamp;
}

export function moment(): Moment {
  const stamps = new Map<string, Stamp>();
  return {
    stampOf: (path) => {
      const known = stamps.get(path);
      if (known !== undefined) return known;
      const stamp = takeStamp(path);
      stamps.set(path, stamp);
      return stamp;
    },
  };
}

/** Of a folder only that it is there counts: files come and go in it. */
function takeStamp(path: string): Stamp {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return '';
    return stats.isDirectory() ? `folder ${stats.ino}` : `${stats.ino} ${stats.size} ${stats.mtimeMs}`;
  } catch {
    // `a.ts/b` where `a.ts` is a file, and whatever else the system will not look at.
    return '';
  }
}
