/**
 * Where files of this package lie: its own modules, which bundlers load by path, and what is published beside them.
 *
 * The modules of the published `dist` are joined into few files (scripts/bundle.ts), so no other module may ask where it lies itself.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** `.ts` in the sources, `.js` in the package. */
const EXTENSION = /\.\w+$/.exec(import.meta.url)?.[0] ?? '.js';

/**
 * The path of a module of this package that stays a file of its own.
 *
 * @param name From `src`, without extension.
 * @example ownModule('hosts/webpack/loader') // '/app/node_modules/babel-plugin-use-server/dist/hosts/webpack/loader.js'
 */
export function ownModule(name: string): string {
  return fileURLToPath(new URL(`./${name}${EXTENSION}`, import.meta.url));
}

/** The folder of what compiled code calls, with a separator at its end. */
export const OWN_RUNTIME = fileURLToPath(new URL('./runtime/', import.meta.url));

/** Where a file lies that is published, by its path from the root of the package. */
export function publishedFile(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

/** The text of a file that is published, from the root of the package. */
export function publishedText(path: string): string {
  return readFileSync(publishedFile(path), 'utf8');
}

/** The version of the package. */
export function version(): string {
  const { version: found }: { version: string } = JSON.parse(publishedText('package.json'));
  return found;
}
