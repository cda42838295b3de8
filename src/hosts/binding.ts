/** React's binding, the package that compiled code imports: what to say where it is not installed. */
import { installedVersion, requireFrom } from './installed-version.ts';

/** @returns one sentence with the command that helps */
export function missingBindingText(name: string, folder: string): string {
  const version = installedVersion('react', folder);
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
