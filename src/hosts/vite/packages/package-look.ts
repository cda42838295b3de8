/**
 * Is there a file with the directive in an installed package? To find out, all of its files are read, so what was found is kept in Vite's
 * folder for caches, until the package has another package.json.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRegularOrNull } from '../../../files/regular-file.ts';
import { isInstalled } from '../../../link/installed.ts';
import { packageHoldsDirective } from '../../../link/installed-packages.ts';
import { version } from '../../../own-files.ts';
import { moment } from '../../../resolve/stamps.ts';

const NAME = 'use-server-packages.json';

export interface PackageLook {
  /** @param folder Without links. Of a folder of the project the answer is no: Vite does not leave those to Node.js. */
  readonly holds: (folder: string) => boolean;
  /** Keeps what was found for the next start. */
  readonly keep: () => void;
}

/** By folders: the stamp of package.json, and the answer. */
type Known = Map<string, { readonly stamp: string; readonly holds: boolean }>;

/** @param cacheDir null to keep nothing. */
export function createPackageLook(cacheDir: string | null): PackageLook {
  const kept = cacheDir === null ? new Map() : readKept(cacheDir);
  const known: Known = new Map();
  const { stampOf } = moment();
  let isNew = false;
  return {
    holds(folder) {
      const file = join(folder, 'package.json');
      if (!isInstalled(file)) return false;
      const before = known.get(folder);
      if (before !== undefined) return before.holds;
      const stamp = stampOf(file);
      const earlier = kept.get(folder);
      const isSame = earlier?.stamp === stamp;
      isNew ||= !isSame;
      const holds = isSame ? earlier.holds : packageHoldsDirective(folder);
      known.set(folder, { stamp, holds });
      return holds;
    },
    keep() {
      if (cacheDir === null || !isNew) return;
      try {
        mkdirSync(cacheDir, { recursive: true });
        writeFileSync(
          join(cacheDir, NAME),
          JSON.stringify({ version: version(), packages: [...known].map(([folder, one]) => [folder, one.stamp, one.holds]) }),
        );
      } catch {
        // All packages are read again at the next start.
      }
    },
  };
}

function readKept(cacheDir: string): Known {
  const known: Known = new Map();
  try {
    const written = JSON.parse(readRegularOrNull(join(cacheDir, NAME)) ?? '{}') as { readonly version?: unknown; readonly packages?: unknown };
    if (written.version !== version() || !Array.isArray(written.packages)) return known;
    for (const [folder, stamp, holds] of written.packages as readonly (readonly unknown[])[]) {
      if (typeof folder === 'string' && typeof stamp === 'string' && typeof holds === 'boolean') known.set(folder, { stamp, holds });
    }
  } catch {
    // Whatever is wrong with it, it is written anew.
  }
  return known;
}
