/** Files that are loaded by a pattern of names: which of them are, only a bundler finds out. */
import { dirname, resolve, sep } from 'node:path';
import type { ImportIndex } from '../tree/scan.ts';

/**
 * May some code, tests apart, load the file by a pattern? An alias (`@/acts/*.ts`) is looked for behind its first slash, anywhere.
 *
 * @param isTest Of absolute paths.
 */
export function mayBeLoadedByPattern(file: string, { patterns, root }: ImportIndex, isTest: (file: string) => boolean): boolean {
  return patterns.some(({ file: importer, prefix }) => importer !== file && !isTest(importer) && mayBegin(file, prefix, importer, root));
}

function mayBegin(file: string, prefix: string, importer: string, root: string): boolean {
  if (prefix.startsWith('.')) return file.startsWith(pathTo(dirname(importer), prefix));
  const path = file.split(sep).join('/');
  // `/src/acts/*.ts` begins at the root of the app, which may be a folder of the tree.
  return path.startsWith(prefix) || file.startsWith(pathTo(root, `.${prefix}`)) || path.includes(prefix.slice(prefix.indexOf('/')));
}

/** A slash at the end stays: `./acts/` is no beginning of `./acts2.ts`. */
function pathTo(folder: string, prefix: string): string {
  return `${resolve(folder, prefix)}${prefix.endsWith('/') ? sep : ''}`;
}
