/**
 * The last part of a specifier, which tells of nearly every import that it cannot lead to a file:
 *
 *     /app/lib/actions.ts     './lib/actions', '../actions.js'                  end in `actions`
 *     /app/lib/index.ts       './lib', '.', '../lib/index.ts', './lib/'         end in `index`, `lib`, dots, or nothing
 */
import { basename, dirname, extname } from 'node:path';
import { isPath } from '../../resolve/resolver.ts';

export interface TailContext {
  /** Links of the tree: files have other names by them. */
  readonly links: ReadonlyMap<string, string>;
  /** The folder that stands for a file, because its package.json says so with `main`. */
  readonly mainFolderOf: (file: string) => string | null;
}

/** @returns false where no path can mean one of these files; names of packages and aliases may mean anything. */
export function mayLeadTo(files: readonly string[], { links, mainFolderOf }: TailContext): (specifier: string) => boolean {
  const tails = new Set([...files.flatMap((file) => tailsOf(file, mainFolderOf(file))), ...[...links.keys()].map(nameOf)]);
  return (specifier) => !isPath(specifier) || tails.has(tailOf(specifier));
}

function tailsOf(file: string, mainFolder: string | null): string[] {
  const name = nameOf(file);
  const folders = [...(name === 'index' ? [dirname(file)] : []), ...(mainFolder === null ? [] : [mainFolder])];
  return folders.length === 0 ? [name] : [name, ...folders.map((folder) => basename(folder)), '.', '..', ''];
}

function nameOf(file: string): string {
  return basename(file, extname(file));
}

function tailOf(specifier: string): string {
  return specifier.slice(specifier.lastIndexOf('/') + 1).replace(/\.[cm]?[jt]sx?$/, '');
}
