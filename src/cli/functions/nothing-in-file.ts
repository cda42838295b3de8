/** What is said of a file that somebody has named, and in which there is no Server Function to explain. */
import { statSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { visible } from '../../diagnostics/catalogue/wording.ts';
import { hasDirective } from '../../link/has-directive.ts';
import { packageOf } from '../../link/files.ts';
import { isInstalled } from '../../link/installed.ts';
import type { Diagnostic } from '../../model/index.ts';
import { isSourceFile, problemText } from '../../project/tree/walk.ts';
import { readRegularOrNull } from '../../files/regular-file.ts';
import { realPlace } from '../../files/real-place.ts';
import { fromRoot } from '../../files/from-root.ts';
import { isWithin } from '../../files/real-folder.ts';
import type { Tree } from '../tree/place.ts';
import type { Survey } from '../tree/survey.ts';
import { typed } from '../terminal/next.ts';
import { writtenPlace } from './find-function.ts';

interface Asked {
  readonly tree: Tree;
  readonly found: Survey;
  readonly cwd: string;
}

/** @returns null where the query names no file: it may be a name, or an id. */
export function nothingInFile(query: string, { tree, found, cwd }: Asked): string | null {
  const { name, line, paths } = writtenPlace(query, { cwd, root: tree.root });
  const file = paths.find(isFile);
  const shown = `\`${visible(name)}\``;
  if (file === undefined) return isSourceFile(name) || line !== null ? `There is no file ${shown}.` : null;
  const isHere = (path: string): boolean => path === file || path === realPlace(file);
  const problem = found.problems.find(({ path }) => isHere(path));
  if (problem !== undefined) return `${shown} was left out: ${problemText(problem)}.`;
  const said = found.scan.diagnostics.filter(({ filename }) => isHere(filename));
  if (said.length > 0) return `Nothing in ${shown} becomes a Server Function: ${listOf(said)}. \`${typed(`check ${shellWord(name)}`)}\` shows it.`;
  if (found.scan.index?.files.some(isHere) === true) return withoutDirective(shown, readRegularOrNull(file) ?? '', file);
  return outsideOfTree(shown, realPlace(file), tree, cwd);
}

/** What is wrong at a line in which there is no function, though there are some in the file; empty for nothing. */
export function refusedAt(query: string, { tree, found, cwd }: Asked): string {
  const { line, paths } = writtenPlace(query, { cwd, root: tree.root });
  const said = found.scan.diagnostics.filter(
    ({ filename, span }) => line !== null && paths.includes(filename) && span.start.line <= line && line <= span.end.line,
  );
  return said.length === 0 ? '' : ` What is there is refused: ${listOf(said)}.`;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

const MOST_CODES = 3;

function listOf(diagnostics: readonly Diagnostic[]): string {
  const codes = [...new Set(diagnostics.map(({ code, span }) => `${code} in line ${span.start.line}`))];
  return codes.length > MOST_CODES ? `${codes.slice(0, MOST_CODES).join(', ')} and ${codes.length - MOST_CODES} more` : codes.join(', ');
}

function withoutDirective(shown: string, code: string, file: string): string {
  if (code.trim() === '') return `${shown} is empty: there is no Server Function in it.`;
  if (hasDirective(code, file)) return `${shown} says 'use server' and exports nothing that could be called: there is no Server Function in it.`;
  return `${shown} has no 'use server' directive, so there is no Server Function in it. \`${typed('check')}\` finds directives that are misspelled or misplaced.`;
}

/** A file of a package has its ids from the root of the app. */
function outsideOfTree(shown: string, file: string, { folder, root }: Tree, cwd: string): string {
  if (isInstalled(file)) {
    const inside = dirname(packageOf(file) ?? file);
    const flags = `--dir ${shellWord(relative(cwd, inside) || '.')} --root ${shellWord(relative(cwd, root) || '.')}`;
    return `${shown} is in an installed package, and only the sources of the tree are looked through. \`${typed(`explain <name> ${flags}`)}\` explains what is in the package.`;
  }
  const isInside = isWithin(file, folder);
  return isInside
    ? `${shown} was not read: it is no source, git ignores it, or a build has written it. \`--include-ignored\` reads what is ignored.`
    : `${shown} is outside of the tree, \`${visible(fromRoot(folder, cwd) || '.')}\`: \`--dir\` names another one.`;
}

/** As a shell takes it. */
function shellWord(text: string): string {
  return /^[\w./@:-]+$/.test(text) ? text : `'${visible(text).replaceAll("'", `'\\''`)}'`;
}
