/**
 * What git ignores, folder by folder.
 *
 *     /repo/.gitignore       dist            for everything below /repo
 *     /repo/app/.gitignore   !dist           for everything below /repo/app; it wins, being nearer
 *
 * The syntax of the patterns is the `ignore` package's business; which file applies where is done here (gitignore(5)).
 */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore from 'ignore';
import type { Ignore } from 'ignore';

/** The rules of one folder and, behind them, those of the folders above. */
export interface IgnoreRules {
  readonly folder: string;
  readonly patterns: Ignore | null;
  readonly above: IgnoreRules | null;
}

/** The rules that hold in `folder`: its own, those of every folder above up to the repository, and the repository's private ones. */
export function rulesFor(folder: string): IgnoreRules {
  const isRepository = exists(join(folder, '.git'));
  const parent = dirname(folder);
  const above = isRepository || parent === folder ? privateRules(folder) : rulesAbove(parent);
  return rulesBelow(above, folder);
}

/** The rules of a folder whose parent has the rules `above`. */
export function rulesBelow(above: IgnoreRules | null, folder: string): IgnoreRules {
  return { folder, patterns: readPatterns(join(folder, '.gitignore')), above };
}

/** Is this path, whose folder is not ignored itself, ignored? The nearest rule that says anything decides. */
export function isIgnored(rules: IgnoreRules, path: string, isFolder: boolean): boolean {
  for (let at: IgnoreRules | null = rules; at !== null; at = at.above) {
    if (at.patterns === null) continue;
    const inside = relative(at.folder, path).split(sep).join('/');
    const { ignored, unignored } = at.patterns.test(isFolder ? `${inside}/` : inside);
    if (ignored) return true;
    if (unignored) return false;
  }
  return false;
}

/** Outside of a repository the folders above have no say. */
function rulesAbove(folder: string): IgnoreRules | null {
  for (let at = folder; ; at = dirname(at)) {
    if (exists(join(at, '.git'))) return rulesFor(folder);
    if (dirname(at) === at) return null;
  }
}

function privateRules(repository: string): IgnoreRules | null {
  const patterns = readPatterns(join(repository, '.git', 'info', 'exclude'));
  return patterns === null ? null : { folder: repository, patterns, above: null };
}

function readPatterns(file: string): Ignore | null {
  try {
    return ignore().add(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
