/**
 * Files that a module holds, and does not import: as text (`?raw`), or in a URL that Vite has made of a small one.
 *
 *     import text from './actions.ts?raw'                 export default "'use server';\n…"
 *     new URL('./actions.ts', import.meta.url)            new URL("data:video/mp2t;base64,J3VzZSBzZXJ2ZXInOw…", …)
 */
import { dirname, resolve } from 'node:path';
import { readRegularOrNull } from '../../../files/regular-file.ts';
import { hasDirective } from '../../../link/has-directive.ts';
import { fileOf } from '../build/claims.ts';

/** How Vite puts a file into a URL; only an SVG has another way. Of its type nothing is to be learned: that of `.ts` is a video's. */
export const DATA_URL = /data:[^\s"'`,;]*(?:;[^\s"'`,;]+)*;base64,/;

const SCRIPT = /\.[cm]?[jt]sx?$/;

/** @returns the file with a directive whose text this module is; null for any other module. */
export function fileInText(id: string): string | null {
  const file = fileOf(id);
  if (!/[?&]raw(?:[&=]|$)/.test(id) || !SCRIPT.test(file)) return null;
  return hasDirective(readRegularOrNull(file) ?? '', file) ? file : null;
}

/** @returns the file with a directive that stands in a URL of this module, or else the module itself; null where there is none. */
export function fileInDataUrls(code: string, id: string): string | null {
  for (const text of textsInDataUrls(code)) if (isScriptWithDirective(text)) return fileWithText(text, id);
  return null;
}

export function hasShippedDirective(code: string): boolean {
  return textsInDataUrls(code).some(isScriptWithDirective);
}

function textsInDataUrls(code: string): string[] {
  return [...code.matchAll(new RegExp(`${DATA_URL.source}([\\w+/]+)`, 'g'))].map(([, data = '']) => Buffer.from(data, 'base64').toString());
}

/** Which syntax it has is not known. */
function isScriptWithDirective(text: string): boolean {
  return ['module.tsx', 'module.ts'].some((name) => hasDirective(text, name));
}

/** A URL does not say which file it was; the module's own source names it. */
function fileWithText(text: string, id: string): string {
  const importer = fileOf(id);
  const named = [...(readRegularOrNull(importer) ?? '').matchAll(/["'`]([^"'`\n?#]+)/g)].map(([, path = '']) => resolve(dirname(importer), path));
  return [importer, ...named].find((file) => SCRIPT.test(file) && readRegularOrNull(file) === text) ?? importer;
}
