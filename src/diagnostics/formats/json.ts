/** Diagnostics for scripts: the data as it is, with file names relative to the root. */
import type { Diagnostic } from '../../model/index.ts';
import type { FormatOptions } from './options.ts';
import { shownFilename } from './place.ts';

/** `{ "diagnostics": [ … ] }`; lines count from 1, columns from 0, as in Babel. */
export function formatJson(diagnostics: readonly Diagnostic[], { root }: FormatOptions): string {
  const named = diagnostics.map((diagnostic) => ({
    ...diagnostic,
    filename: shownFilename(diagnostic.filename, root),
    related: diagnostic.related.map((related) => (related.filename === undefined ? related : { ...related, filename: shownFilename(related.filename, root) })),
  }));
  return JSON.stringify({ diagnostics: named }, null, 2);
}
