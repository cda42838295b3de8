/**
 * The client modules with Server Functions of the last time, in Vite's folder for caches: a page that was loaded before a restart calls
 * functions whose modules have not been asked for since, and the dependency optimiser, which would tell of those in packages, bundles nothing again.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRegularOrNull } from '../../../../files/regular-file.ts';

const NAME = 'use-server.json';

/** The files that are still there, with their texts as they are now: each is compiled again. */
export function remembered(cacheDir: string): { readonly file: string; readonly code: string }[] {
  const files: unknown = parsed(readRegularOrNull(join(cacheDir, NAME)));
  return (Array.isArray(files) ? files : []).flatMap((file: unknown) => {
    const code = typeof file === 'string' ? readRegularOrNull(file) : null;
    return typeof file !== 'string' || code === null ? [] : [{ file, code }];
  });
}

export function remember(cacheDir: string, files: readonly string[]): void {
  try {
    mkdirSync(cacheDir, { recursive: true });
    writeFileSync(join(cacheDir, NAME), JSON.stringify(files));
  } catch {
    // Without the file, pages have to be loaded again after a restart.
  }
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
