/** What to do next, in words that work when they are typed, and files that can be opened. */
import { relative } from 'node:path';
import { publishedFile } from '../../own-files.ts';
import type { Terminal } from './terminal.ts';

/**
 * How a person types a command: a shell does not find `use-server`, which only scripts of package.json do,
 * and `npx` of that name would fetch a stranger's package.
 *
 * @example typed('check') // 'npx babel-plugin-use-server check'
 */
export function typed(command: string): string {
  return `npx babel-plugin-use-server ${command}`;
}

/**
 * Where a page of the documentation lies on this machine.
 *
 * @example pageAt('docs/webpack.md', terminal) // 'node_modules/babel-plugin-use-server/docs/webpack.md'
 */
export function pageAt(page: string, { cwd }: Pick<Terminal, 'cwd'>): string {
  const file = publishedFile(page);
  const path = relative(cwd, file);
  return path.startsWith('..') ? file : path.replaceAll('\\', '/');
}

/** What a look at a tree found. */
interface Looked {
  readonly fileCount: number;
  readonly modules: readonly unknown[];
}

/** Says the way on from a tree without Server Functions. */
export function sayNextOfNone({ fileCount, modules }: Looked, command: string, terminal: Terminal): void {
  if (modules.length > 0) return;
  terminal.err(
    fileCount === 0
      ? `Next: \`${typed(`${command} <dir>`)}\` with the folder of the sources. What .gitignore names, node_modules and the output of builds are left out.\n`
      : `Next: \`${typed('init')}\` says what the configuration needs; a first Server Function is in ${pageAt('docs/first-hour.md', terminal)}.\n`,
  );
}
