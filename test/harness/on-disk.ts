/** A program's files in a folder of their own, for as long as something is done with them. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * @param files text by path
 * @param use is given the folder, which is gone afterwards
 */
export async function onDisk<T>(files: Iterable<readonly [path: string, text: string]>, use: (root: string) => T | Promise<T>): Promise<T> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'use-server-')));
  try {
    writeFiles(root, files);
    return await use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

export function writeFiles(root: string, files: Iterable<readonly [path: string, text: string]>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
