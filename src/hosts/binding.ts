/** React's binding, the package that compiled code imports: what to say where it is not installed. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** @returns one sentence with the command that helps */
export function missingBindingText(name: string, folder: string): string {
  const version = versionOf('react', folder);
  return `${name} is not installed, and Server Functions are called through it. Install it in the version of your react: npm install ${name}${version === null ? '' : `@${version}`}`;
}

/** @param specifier What compiled code imports. */
export function isFound(specifier: string, folder: string): boolean {
  try {
    requireFrom(folder).resolve(specifier);
    return true;
  } catch {
    return false;
  }
}

function versionOf(name: string, folder: string): string | null {
  try {
    const { version }: { readonly version: string } = JSON.parse(readFileSync(requireFrom(folder).resolve(`${name}/package.json`), 'utf8'));
    return version;
  } catch {
    return null;
  }
}

const requireFrom = (folder: string): NodeJS.Require => createRequire(join(folder, 'package.json'));
