/** The texts that diagnostics point into. */
import { readRegularOrNull } from '../files/regular-file.ts';
import type { Diagnostic } from '../model/index.ts';

/** @returns the text of the file itself and, read from disk, of other files that a diagnostic shows a place of. */
export function sourcesOf(diagnostics: readonly Diagnostic[], filename: string, code: string): Map<string, string> {
  return withTexts(diagnostics.flatMap(relatedFiles), new Map([[filename, code]]));
}

/** The same of diagnostics of several files, all read from disk. */
export function sourcesOnDisk(diagnostics: readonly Diagnostic[]): Map<string, string> {
  return withTexts(
    diagnostics.filter(wasRead).flatMap((diagnostic) => [diagnostic.filename, ...relatedFiles(diagnostic)]),
    new Map(),
  );
}

/** What was left unread is not shown either: a link may lead out of the project. A mistake in a text has a place in it. */
function wasRead({ code, span: { start } }: Diagnostic): boolean {
  return code !== 'file-not-readable' || start.line > 1 || start.column > 0;
}

function relatedFiles({ related }: Diagnostic): readonly string[] {
  return related.flatMap(({ filename }) => filename ?? []);
}

function withTexts(files: readonly string[], sources: Map<string, string>): Map<string, string> {
  for (const file of new Set(files)) {
    const text = sources.has(file) ? null : readRegularOrNull(file);
    // A file that cannot be read is named alone.
    if (text !== null) sources.set(file, text);
  }
  return sources;
}
