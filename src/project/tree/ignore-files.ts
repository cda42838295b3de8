/**
 * What git ignores, folder by folder.
 *
 *     /repo/.gitignore       dist            for everything below /repo
 *     /repo/app/.gitignore   !dist           for everything below /repo/app; it wins, being nearer
 *
 * The syntax of the patterns is the `ignore` package's business; which file applies where is done here (gitignore(5)).
 */
import { lstatSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { repositoryOf } from './git-index.ts';
import ignore from 'ignore';
import type { Ignore } from 'ignore';

/** The rules of one folder and, behind them, those of the folders above. */
export interface IgnoreRules {
  readonly folder: string;
  readonly text: string;
  /** null where there is no file. */
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
  return rulesIn(folder, join(folder, '.gitignore'), above && reopened(above, folder));
}

/**
 * `!dist` in a nearer file, or a user who names the folder, opens what a farther file had closed. The farther patterns still hold
 * inside, but would find everything in there closed: they are told.
 */
function reopened(rules: IgnoreRules, folder: string): IgnoreRules {
  const above = rules.above && reopened(rules.above, folder);
  const inside = inRules(rules, folder);
  if (rules.patterns === null || inside === '' || !rules.patterns.test(`${inside}/`).ignored) return above === rules.above ? rules : { ...rules, above };
  const segments = inside.replace(/[\\*?[\]]/g, '\\$&').split('/');
  const text = [rules.text, ...segments.map((_, index) => `!/${segments.slice(0, index + 1).join('/')}/`)].join('\n');
  return { ...rules, text, patterns: ignore().add(text), above };
}

/** Is this path, whose folder is not ignored itself, ignored? */
export function isIgnored(rules: IgnoreRules, path: string, isFolder: boolean): boolean {
  return verdictOn(rules, path, isFolder) === 'ignored';
}

/** What the nearest rule says that says anything of this path; null where none does. */
export function verdictOn(rules: IgnoreRules, path: string, isFolder: boolean): 'ignored' | 'opened' | null {
  for (let at: IgnoreRules | null = rules; at !== null; at = at.above) {
    if (at.patterns === null) continue;
    const inside = inRules(at, path);
    const { ignored, unignored } = at.patterns.test(isFolder ? `${inside}/` : inside);
    if (ignored) return 'ignored';
    if (unignored) return 'opened';
  }
  return null;
}

/** Can these rules ignore anything? */
export function hasPatterns(rules: IgnoreRules | null): boolean {
  for (let at = rules; at !== null; at = at.above) if (at.patterns !== null) return true;
  return false;
}

/** Outside of a repository the folders above have no say. */
function rulesAbove(folder: string): IgnoreRules | null {
  return repositoryOf(folder) === null ? null : rulesFor(folder);
}

function privateRules(repository: string): IgnoreRules | null {
  const rules = rulesIn(repository, join(repository, '.git', 'info', 'exclude'), null);
  return rules.patterns === null ? null : rules;
}

function rulesIn(folder: string, file: string, above: IgnoreRules | null): IgnoreRules {
  try {
    const stats = lstatSync(file);
    // A link may lead anywhere, to a device that never ends; git does not follow one, either.
    if (!stats.isFile() || stats.size > LARGEST) return { folder, text: '', patterns: null, above };
    const text = readFileSync(file, 'utf8');
    return { folder, text, patterns: ignore().add(text), above };
  } catch {
    return { folder, text: '', patterns: null, above };
  }
}

/** In bytes; no file of patterns written by hand is larger. */
const LARGEST = 1024 * 1024;

/** The path as the patterns of a file see it. */
function inRules({ folder }: IgnoreRules, path: string): string {
  // Nearly always it is below, and cut off in no time.
  const isBelow = path.startsWith(folder) && path.startsWith(sep, folder.length);
  const inside = isBelow ? path.slice(folder.length + 1) : relative(folder, path);
  return sep === '/' ? inside : inside.split(sep).join('/');
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
