/**
 * Where the names of packages change their meaning: below a folder that has packages, a package.json or a tsconfig.json of its own.
 *
 *     /app/package.json, /app/node_modules, /app/admin/tsconfig.json
 *     /app/src/pages/cart      /app            'react' means the same here as in /app
 *     /app/admin/pages         /app/admin
 */
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const CONFIGURING = ['package.json', 'node_modules', 'tsconfig.json', 'jsconfig.json'];

/** @returns the nearest such folder, the one asked for included; each folder is looked at once. */
export function configuredFolders(): (folder: string) => string {
  const known = new Map<string, string>();
  const nearest = (folder: string): string => {
    const found = known.get(folder);
    if (found !== undefined) return found;
    const parent = dirname(folder);
    const isConfigured = parent === folder || CONFIGURING.some((name) => statSync(join(folder, name), { throwIfNoEntry: false }) !== undefined);
    const answer = isConfigured ? folder : nearest(parent);
    known.set(folder, answer);
    return answer;
  };
  return nearest;
}
