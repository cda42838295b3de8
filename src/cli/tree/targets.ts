/**
 * Which findings of a tree are wanted: files, folders and globs on the command line, as lint-staged hands them over.
 *
 *     use-server check app/actions.ts "lib/**\/*.{ts,tsx}"
 *
 * The whole tree is read all the same: whether a function is used, and from where, is told by other files.
 */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import ignore from 'ignore';
import { fromRoot } from '../../files/from-root.ts';
import { isWithin } from '../../files/real-folder.ts';
import { realPlace } from '../../files/real-place.ts';
import { UsageError } from '../terminal/usage-error.ts';

export interface Targets {
  /** @param file Absolute. */
  readonly holds: (file: string) => boolean;
  /** Folders and globs, as written: there must be a source in them. A file that is named need not be one: it may be a declaration file. */
  readonly searched: readonly { readonly written: string; readonly holds: (file: string) => boolean }[];
}

/**
 * @param written Names and globs; from `cwd`.
 * @throws UsageError for a name without wildcards that does not exist.
 */
export function targetsOf(written: readonly string[], cwd: string): Targets {
  const all = written.map((one) => ({ written: one, ...targetOf(one, cwd) }));
  return { holds: (file) => all.some(({ holds }) => holds(file)), searched: all.filter(({ isFile }) => !isFile) };
}

function targetOf(written: string, cwd: string): { readonly isFile: boolean; readonly holds: (file: string) => boolean } {
  const path = resolve(cwd, written);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats !== undefined) {
    const places = [path, realPlace(path)];
    const isFile = !stats.isDirectory();
    return { isFile, holds: (file) => places.some((place) => (isFile ? file === place : isWithin(file, place))) };
  }
  if (!/[*?[\]{}]/.test(written)) throw new UsageError(`There is no file or folder \`${written}\`.`);
  const patterns = ignore().add(alternatives(fromRoot(path, cwd)).map((pattern) => `/${pattern}`));
  return {
    isFile: false,
    holds: (file) => {
      const inside = fromRoot(file, cwd);
      return inside !== '' && !inside.startsWith('../') && patterns.ignores(inside);
    },
  };
}

/** `a.{ts,tsx}` is `a.ts` and `a.tsx`: patterns of .gitignore have no braces. */
function alternatives(glob: string): string[] {
  const match = /^(.*?)\{([^{}]*)\}(.*)$/s.exec(glob);
  if (match === null) return [glob];
  const [, before = '', inside = '', after = ''] = match;
  return inside.split(',').flatMap((part) => alternatives(before + part + after));
}
