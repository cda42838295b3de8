/** Paths of a tree as they are shown and compared: from a folder on, with slashes on every system. */
import { relative, sep } from 'node:path';

/** @example fromRoot('/app/lib/a.ts', '/app') // 'lib/a.ts' */
export function fromRoot(path: string, root: string): string {
  const inside = relative(root, path);
  return sep === '/' ? inside : inside.split(sep).join('/');
}
