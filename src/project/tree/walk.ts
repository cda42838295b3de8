/**
 * The source files of a tree, one after the other, in a fixed order.
 *
 * Guaranteed: what git ignores, `node_modules`, version control and, unless asked for, what builds have written are left out, and what
 * git tracks though it would ignore it is not; each file comes once, however many links lead to it, and none from outside of the
 * repository; what cannot be read is told and the walk goes on.
 */
import { readdirSync, realpathSync, statSync } from 'node:fs';
import type { Dirent, Stats } from 'node:fs';
import { sep } from 'node:path';
import { repositoryOf, trackedFiles } from './git-index.ts';
import { hasPatterns, isIgnored, rulesBelow, rulesFor, verdictOn } from './ignore-files.ts';
import type { Position } from '../../model/index.ts';
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
  /** What git ignores is walked through like everything else. */
  readonly withIgnored?: boolean;
  /** Told of each page of another kind that git does not ignore. */
  readonly onPage?: (path: string) => void;
  /**
   * Told of each source that is left out: git ignores it or a build has written it (`ignored`), or git tracks it inside of `node_modules` (`tracked`).
   *
   * @returns false to be told of no more
   */
  readonly onLeftOut?: (path: string, why: 'ignored' | 'tracked') => boolean;
}

const SOURCE = /(?<!\.d)\.(?:[jt]sx?|[mc][jt]s)$/;
const NEVER: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn', '.jj']);
/** What decides which files are read, and what imports mean. */
const CONFIGURATION: ReadonlySet<string> = new Set(['package.json', 'tsconfig.json', 'jsconfig.json', '.gitignore']);

/** Is this the name of a file that may hold code? Declaration files hold none. */
export function isSourceFile(name: string): boolean {
  return SOURCE.test(name);
}

/** Is this the name of a file of another kind, in which imports may stand? */
function isPageFile(name: string): boolean {
  return /\.(?:mdx|astro|svelte|vue)$/.test(name);
}

/**
 * @param folder Absolute.
 * @returns Absolute paths; the files of a folder by name, then its folders by name.
 *
 * @example for (const file of walkSources('/app', { onProblem })) …
 */
export function* walkSources(folder: string, options: WalkOptions): Generator<string> {
  const home = realpathOr(folder);
  const repository = repositoryOf(folder);
  const walk: Walk = {
    options,
    home,
    except: new Set(options.except),
    bounds: repository === null ? home : realpathOr(repository),
    tracked: new Set(repository === null ? [] : trackedFiles(repository, isSourceFile)),
    linked: new Set(),
  };
  if (home !== folder) options.onLink?.(folder, home);
  yield* walkFolder(folder, readFolder(folder, walk), rulesFor(folder), walk);
  tellInstalled(folder, walk);
}

interface Walk {
  readonly options: WalkOptions;
  readonly except: ReadonlySet<string>;
  /** The tree without links; whatever a link leads to in here is met anyway. */
  readonly home: string;
  /** What no link is followed out of: the repository, or else the tree. */
  readonly bounds: string;
  /** Sources that git tracks. */
  readonly tracked: ReadonlySet<string>;
  /** What links have led to so far. */
  readonly linked: Set<string>;
}

function* walkFolder(folder: string, entries: readonly Dirent[], rules: IgnoreRules, walk: Walk): Generator<string> {
  const { except, tracked, options } = walk;
  const folders: string[] = [];
  const leftOut: LeftOut[] = [];
  const isLeftOut = (path: string): boolean => options.withIgnored !== true && isIgnored(rules, path, false);
  for (const entry of entries) {
    const path = `${folder}${folder.endsWith(sep) ? '' : sep}${entry.name}`;
    const kind = kindOf(entry, path, walk);
    if (kind === null) {
      if (options.onPage !== undefined && entry.isFile() && isPageFile(entry.name) && !isLeftOut(path)) options.onPage(path);
      continue;
    }
    if (kind === 'folder') {
      const verdict = except.has(path) ? null : verdictOnFolder(entry.name, path, { rules, siblings: entries, walk });
      if (verdict === 'read') folders.push(path);
      else if (verdict !== null) leftOut.push({ path, isIgnored: verdict === 'ignored' });
      continue;
    }
    if (kind === 'outside' || kind === 'none') {
      if (!isLeftOut(path))
        options.onProblem({
          path,
          reason:
            kind === 'none' ? 'it is no regular file' : 'it is a link out of the repository, and none is followed: name what it leads to, to look into that',
        });
    } else if (!isLeftOut(path) || tracked.has(path)) yield path;
    else leftOut.push({ path, isIgnored: true });
  }
  for (const one of leftOut) yield* walkLeftOut(one, walk);
  for (const path of folders) {
    const inside = readFolder(path, walk);
    // Without patterns from above and without a `.gitignore` here, the rules stay what they are.
    const isSilent = !hasPatterns(rules) && !inside.some(({ name }) => name === '.gitignore');
    yield* walkFolder(path, inside, isSilent ? rules : rulesBelow(rules, path), walk);
  }
}

interface Surroundings {
  readonly rules: IgnoreRules;
  readonly siblings: readonly Dirent[];
  readonly walk: Walk;
}

/** `ignored` by git; `built`: by its name it is what a build has written, and no `.gitignore` says anything of it. */
function verdictOnFolder(name: string, path: string, { rules, siblings, walk: { options } }: Surroundings): 'read' | 'ignored' | 'built' {
  const verdict = verdictOn(rules, path, true);
  if (verdict === 'ignored') return options.withIgnored === true ? 'read' : 'ignored';
  if (verdict === 'opened' || options.withOutputs === true) return 'read';
  if (name.startsWith('.')) return DOT_SOURCES.has(name) ? 'read' : 'built';
  return name === 'dist' || (OUTPUTS.has(name) && siblings.some((sibling) => sibling.name === 'package.json')) ? 'built' : 'read';
}

/** Folders with a dot that people keep sources in: React Router's, routes by that name, a configuration that is code. */
const DOT_SOURCES: ReadonlySet<string> = new Set(['.server', '.client', '.well-known', '.storybook']);
/** What builds write to, beside a package.json; deeper down these are names like others. */
const OUTPUTS: ReadonlySet<string> = new Set(['build', 'out', 'coverage', 'storybook-static']);

interface LeftOut {
  /** A source, or a folder. */
  readonly path: string;
  /** git ignores it. If false, a build has written it, and git may track it. */
  readonly isIgnored: boolean;
}

const NONE: ReadonlySet<string> = new Set();

/** Yields what git tracks in an ignored folder, and tells `onLeftOut` of the other sources in it. */
function* walkLeftOut({ path, isIgnored }: LeftOut, walk: Walk): Generator<string> {
  const pending = [path];
  const { options } = walk;
  const tracked = isIgnored ? walk.tracked : NONE;
  let isWanted = options.onLeftOut !== undefined;
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (isSourceFile(at) && !isFolder(at)) {
      if (tracked.has(at)) yield at;
      else if (isWanted) isWanted = options.onLeftOut?.(at, 'ignored') === true;
      continue;
    }
    if (!isWanted && !holdsAny(path, tracked)) return;
    for (const entry of readFolder(at, walk).reverse()) {
      if (entry.isDirectory() ? !NEVER.has(entry.name) : entry.isFile() && isSourceFile(entry.name)) pending.push(`${at}${sep}${entry.name}`);
    }
  }
}

function holdsAny(folder: string, files: ReadonlySet<string>): boolean {
  for (const file of files) if (isWithin(file, folder)) return true;
  return false;
}

/** What is installed is not tracked; what is tracked in a `node_modules` is source code of the repository. */
function tellInstalled(folder: string, { tracked, options }: Walk): void {
  for (const path of tracked) {
    if (path.startsWith(folder + sep) && path.slice(folder.length).includes(`${sep}node_modules${sep}`) && options.onLeftOut?.(path, 'tracked') === false)
      return;
  }
}

function readFolder(folder: string, { options }: Walk): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    options.onProblem({ path: folder, reason: reasonOf(error) });
    return [];
  }
}

/** `none` for what has the name of a file that counts, and is none; `outside` for what lies outside of the repository. */
type Kind = 'file' | 'folder' | 'none' | 'outside';

function kindOf(entry: Dirent, path: string, walk: Walk): Kind | null {
  if (entry.isDirectory()) return NEVER.has(entry.name) ? null : 'folder';
  const counts = isSourceFile(entry.name);
  if (entry.isFile()) return counts ? 'file' : null;
  if (!entry.isSymbolicLink()) return counts || CONFIGURATION.has(entry.name) ? 'none' : null;
  return NEVER.has(entry.name) ? null : kindOfLink(entry.name, path, walk);
}

function kindOfLink(name: string, path: string, { home, bounds, linked, options }: Walk): Kind | null {
  let target: string;
  let stats: Stats;
  try {
    target = realpathSync(path);
    stats = statSync(target);
  } catch (error) {
    if (isSourceFile(name)) options.onProblem({ path, reason: reasonOf(error) });
    return null;
  }
  if (!stats.isDirectory() && !isSourceFile(name)) return CONFIGURATION.has(name) && !stats.isFile() ? 'none' : null;
  if (!stats.isDirectory() && !stats.isFile()) return 'none';
  if (!isWithin(target, bounds) && !isWithin(bounds, target)) return 'outside';
  options.onLink?.(path, target);
  const isMet = isWithin(target, home) || isWithin(home, target) || [...linked].some((met) => isWithin(target, met));
  if (isMet) return null;
  linked.add(target);
  return stats.isDirectory() ? 'folder' : 'file';
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
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
    case 'EISDIR':
      return 'it is a folder';
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
