/** What a compiled module depends on besides its own text, told to webpack, Rspack or Turbopack: their caches ask for it. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Options } from '../options/options.ts';

/** `this` of a loader. */
interface Dependent {
  readonly addDependency: (file: string) => void;
  readonly addMissingDependency: (file: string) => void;
}

interface Dependencies {
  /** Those of a `CompileResult`: `export *` makes a module depend on others, some of them files that might come to be. */
  readonly files: readonly string[];
  /** A table of aliases in a file has a say in every id. */
  readonly ids: Options['ids'];
  readonly root: string;
}

/** @param loader Is built again when one of the files changes, comes or goes. */
export function dependOn(loader: Dependent, { files, ids, root }: Dependencies): void {
  const table = typeof ids?.aliases === 'string' ? [resolve(root, ids.aliases)] : [];
  for (const file of [...files, ...table]) {
    if (existsSync(file)) loader.addDependency(file);
    else loader.addMissingDependency(file);
  }
}
