/** The version of a package, as the code of a project finds it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** @returns null where it is not found from the folder. */
export function installedVersion(name: string, folder: string): string | null {
  try {
    const file = requireFrom(folder).resolve(`${name}/package.json`);
    return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
  } catch {
    return null;
  }
}

/** The `require` of a file in the folder. */
export const requireFrom = (folder: string): NodeJS.Require => createRequire(join(folder, 'package.json'));
