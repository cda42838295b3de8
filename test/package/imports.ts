/** What the text of a module, or of its types, imports at once: the specifiers, as they are written. */
export function importedBy(text: string): readonly string[] {
  return [...text.matchAll(/^(?:import|export)\b[^'"]*?\bfrom ['"]([^'"]+)['"]|^import ['"]([^'"]+)['"]/gm)].map(([, from, bare]) => from ?? bare ?? '');
}
