/** The texts that diagnostics point into. */
import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../model.ts';

/** @returns the text of the file itself and, read from disk, of other files that a diagnostic shows a place of. */
export function sourcesOf(diagnostics: readonly Diagnostic[], filename: string, code: string): Map<string, string> {
  const sources = new Map([[filename, code]]);
  for (const { filename: other = filename } of diagnostics.flatMap(({ related }) => related)) {
    if (sources.has(other)) continue;
    try {
      sources.set(other, readFileSync(other, 'utf8'));
    } catch {
      // It is named without being shown.
    }
  }
  return sources;
}
