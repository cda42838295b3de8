/** Real-world sources: JavaScript and TypeScript files of the installed packages, those with functions inside of functions. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@babel/parser';
import type * as t from '@babel/types';

const extensions = /\.(?:[cm]?js|jsx|ts|tsx|mts)$/;
const smallest = 1_000;
const largest = 100_000;

/** Paths of candidate files below a directory, sorted, so that every run sees the same. */
export function* sourceFiles(directory: string): Generator<string> {
  const entries = readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(directory, entry.name);
    // Links lead to files of this repository (workspaces), which are no corpus.
    if (entry.isDirectory()) yield* sourceFiles(path);
    else if (entry.isFile() && extensions.test(entry.name) && !/\.min\.|\.d\.[cm]?ts$/.test(entry.name)) yield path;
  }
}

/** The text of a file that is worth comparing, or null. */
export function readCandidate(path: string): string | null {
  const code = readFileSync(path, 'utf8');
  if (code.length < smallest || code.length > largest) return null;
  return /\bfunction\b[^]*\bfunction\b|=>[^]*=>/.test(code) ? code : null;
}

/** The syntax tree, as a module or as a script; null where it is neither. */
export function parseFile(code: string, path: string): t.File | null {
  const typed = /\.[cm]?tsx?$/.test(path);
  const plugins = path.endsWith('.tsx') ? (['typescript', 'jsx'] as const) : typed ? (['typescript'] as const) : (['jsx'] as const);
  try {
    const file = parse(code, {
      sourceType: 'unambiguous',
      allowReturnOutsideFunction: true,
      plugins: [...plugins, 'decorators', 'explicitResourceManagement'],
    });
    return file as unknown as t.File;
  } catch {
    return null;
  }
}
