/** The texts that diagnostics point into. */
import { readRegularOrNull } from '../regular-file.ts';
import type { Diagnostic } from '../model.ts';

/** @returns the text of the file itself and, read from disk, of other files that a diagnostic shows a place of. */
export function sourcesOf(diagnostics: readonly Diagnostic[], filename: string, code: string): Map<string, string> {
  const sources = new Map([[filename, code]]);
  for (const { filename: other = filename } of diagnostics.flatMap(({ related }) => related)) {
    if (sources.has(other)) continue;
    const text = readRegularOrNull(other);
    // What cannot be read is named without being shown.
    if (text !== null) sources.set(other, text);
  }
  return sources;
}
