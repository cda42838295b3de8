/** What a text names of other modules, fast and without parsing; it may find too much (a comment, a string). */

const SPECIFIER = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*(?:\/\*[^*]*\*\/\s*)?["'`]([^"'`\n]+)["'`]/g;

/** Everything in the text that looks like the name of an imported module. */
export function scanSpecifiers(code: string): string[] {
  const found: string[] = [];
  for (const [, specifier = ''] of code.matchAll(SPECIFIER)) found.push(specifier);
  return found;
}
