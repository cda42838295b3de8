/**
 * The source files of a tree, one after the other, in a fixed order.
 *
 * Guaranteed: what git ignores, `node_modules`, version control and, on request, what builds have written are left out; each file comes once, however many links lead to it;
 * what cannot be read is told and the walk goes on. Nothing is kept but the folders on the way down.
 */
import { readdirSync, realpathSync, statSync } from 'node:fs';
import type { Dirent, Stats } from 'node:fs';
import { sep } from 'node:path';
import { hasPatterns, isIgnored, rulesBelow, rulesFor, verdictOn } from './ignore-files.ts';
import type { Position } from '../model.ts';
import type { IgnoreRules } from './ignore-files.ts';

/** A file or folder that could not be looked into. */
export interface Problem {
  /** Absolute. */
  readonly path: string;
  readonly reason: string;
  /** Where, in a file that was read but is no valid program. */
  readonly at?: Position;
}

/** `line 3, column 5: Unexpected token`. */
export function problemText({ reason, at }: Problem): string {
  return at === undefined ? reason : `line ${at.line}, column ${at.column + 1}: ${reason}`;
}

export interface WalkOptions {
  readonly onProblem: (problem: Problem) => void;
  /** Told of every link to a file or folder that is met, and of the tree itself where links lead to it; the target without links. */
  readonly onLink?: (path: string, target: string) => void;
  /** Absolute folders to leave out. */
  readonly except?: readonly string[];
  /** Whether folders that by their names hold no sources (`.next`, `dist`) are gone through as well, where no `.gitignore` says anything of them. */
  readonly withOutputs?: boolean;
}

const SOURCE = /(?<!\.d)\.(?:[jt]sx?|[mc][jt]s)$/;
const NEVER: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn', '.jj']);

/** Is this the name of a file that may hold code? Declaration files hold none. */
export function isSourceFile(name: string): boolean {
  return SOURCE.test(name);
}

/**
 * @param folder Absolute.
 * @returns Absolute paths; the files of a folder by name, then its folders by name.
 *
 * @example for (const file of walkSources('/app', { onProblem })) …
 */
export function* walkSources(folder: string, options: WalkOptions): Generator<string> {
  const walk: Walk = { options, except: new Set([...(options.except ?? [])]), home: realpathOr(folder), linked: new Set() };
  if (walk.home !== folder) options.onLink?.(folder, walk.home);
  yield* walkFolder(folder, readFolder(folder, walk), rulesFor(folder), walk);
}

interface Walk {
  readonly options: WalkOptions;
  readonly except: ReadonlySet<string>;
  /** The tree without links; whatever a link leads to in here is met anyway. */
  readonly home: string;
  /** What links have led to so far. */
  readonly linked: Set<string>;
}

function* walkFolder(folder: string, entries: readonly Dirent[], rules: IgnoreRules, walk: Walk): Generator<string> {
  const folders: string[] = [];
  for (const entry of entries) {
    const path = `${folder}${folder.endsWith(sep) ? '' : sep}${entry.name}`;
    const kind = kindOf(entry, path, walk);
    if (kind === 'folder') {
      if (!walk.except.has(path) && isLookedInto(entry.name, path, { rules, siblings: entries, walk })) folders.push(path);
    } else if (kind === 'file' && !isIgnored(rules, path, false)) yield path;
  }
  for (const path of folders) {
    const inside = readFolder(path, walk);
    // Where nothing is ignored so far, and nothing is said here, there is nothing to read.
    const isSilent = !hasPatterns(rules) && !inside.some(({ name }) => name === '.gitignore');
    yield* walkFolder(path, inside, isSilent ? rules : rulesBelow(rules, path), walk);
  }
}

interface Surroundings {
  readonly rules: IgnoreRules;
  readonly siblings: readonly Dirent[];
  readonly walk: Walk;
}

function isLookedInto(name: string, path: string, { rules, siblings, walk }: Surroundings): boolean {
  const verdict = verdictOn(rules, path, true);
  if (verdict !== null || walk.options.withOutputs === true) return verdict !== 'ignored';
  if (name.startsWith('.')) return DOT_SOURCES.has(name);
  return name !== 'dist' && !(OUTPUTS.has(name) && siblings.some((sibling) => sibling.name === 'package.json'));
}

/** Folders with a dot that people keep sources in: React Router's, routes by that name, a configuration that is code. */
const DOT_SOURCES: ReadonlySet<string> = new Set(['.server', '.client', '.well-known', '.storybook']);
/** What builds write to, beside a package.json; deeper down these are names like others. */
const OUTPUTS: ReadonlySet<string> = new Set(['build', 'out', 'coverage', 'storybook-static']);

function readFolder(folder: string, { options }: Walk): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    options.onProblem({ path: folder, reason: reasonOf(error) });
    return [];
  }
}

function kindOf(entry: Dirent, path: string, walk: Walk): 'file' | 'folder' | null {
  if (entry.isDirectory()) return NEVER.has(entry.name) ? null : 'folder';
  if (entry.isFile()) return isSourceFile(entry.name) ? 'file' : null;
  return entry.isSymbolicLink() && !NEVER.has(entry.name) ? kindOfLink(entry.name, path, walk) : null;
}

function kindOfLink(name: string, path: string, { home, linked, options }: Walk): 'file' | 'folder' | null {
  let target: string;
  let stats: Stats;
  try {
    target = realpathSync(path);
    stats = statSync(target);
  } catch (error) {
    if (isSourceFile(name)) options.onProblem({ path, reason: reasonOf(error) });
    return null;
  }
  if (stats.isFile() && !isSourceFile(name)) return null;
  options.onLink?.(path, target);
  const isMet = isWithin(target, home) || isWithin(home, target) || [...linked].some((met) => isWithin(target, met));
  if (isMet) return null;
  linked.add(target);
  return stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : null;
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}

/** What the system says, in words where it is a common case. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'ENOENT':
      return 'it does not exist';
    case 'ELOOP':
      return 'the link leads to itself';
    case 'ENOSPC':
      return 'no space left on the device';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}

function realpathOr(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}
