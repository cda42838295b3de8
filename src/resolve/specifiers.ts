/** What a text names of other modules, fast and without parsing; it may find too much (a comment, a string). */

/** Between the word and the name: `import.defer(`, `require?.((`, `require as any)(`, comments of a usual length. */
const SPECIFIER =
  /(?:\bfrom|\bimport|\brequire)(?:[\s()!]|\bas\s+\w+|\?\.|\.(?:defer|source)\b|\/\*(?:[^*]|\*(?!\/)){0,1000}\*\/|\/\/[^\n]{0,1000}\n)*["'`]([^"'`\n]+)["'`]/g;

/** Everything in the text that looks like the name of an imported module. */
export function scanSpecifiers(code: string): string[] {
  const found: string[] = [];
  for (const [, specifier = ''] of code.matchAll(SPECIFIER)) found.push(specifier);
  return found;
}
