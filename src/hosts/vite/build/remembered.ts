/**
 * The client modules with Server Functions of the last time, in Vite's folder for caches: a page that was loaded before a restart calls
 * functions whose modules have not been asked for since, and what the dependency optimiser has bundled it does not bundle again.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRegularOrNull } from '../../../files/regular-file.ts';

const NAME = 'use-server.json';

/** Of each file that is still there, its text: it is compiled again, so nothing else of the past counts. */
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
    // Without it, pages have to be loaded again after a restart.
  }
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
