/** `src/1-source/module-id.ts` where there are no packages and no links: a module's id is its path below the root. */
import { posix } from 'node:path';
import type { ModuleId } from '../../../src/model/index.ts';

export function moduleIdOf(filename: string, root: string): ModuleId {
  const written = filename.replace(/(\.\w+)[?#].*$/, '$1');
  return posix.relative(root, posix.resolve(root, written)) as ModuleId;
}

export const isAbsolutePath = posix.isAbsolute;
