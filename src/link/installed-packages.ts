/** Installed packages: where one is, and whether a file of it has the directive. */
import { readdirSync, realpathSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { readRegularOrNull } from '../files/regular-file.ts';
import { upwards } from '../files/upwards.ts';
import { hasDirective } from './has-directive.ts';

/** The folder of a package without links, looked for as Node.js looks; null for one that is not there. */
export function installedFolder(name: string, folder: string): string | null {
  for (const at of upwards(folder)) {
    try {
      return realpathSync.native(join(at, 'node_modules', name));
    } catch {
      // Not there.
    }
  }
  return null;
}

/** All of its files are read until one has the directive; packages inside of it are others. */
export function packageHoldsDirective(folder: string): boolean {
  return entriesOf(folder).some((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name !== 'node_modules' && !entry.name.startsWith('.') && packageHoldsDirective(path);
    return entry.isFile() && /(?<!\.d)\.[cm]?[jt]sx?$/.test(entry.name) && hasDirective(readRegularOrNull(path) ?? '', path);
  });
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
