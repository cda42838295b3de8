/** `use-server check --fix`: the edits that write out what is plainly meant, and change nothing else. */
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import type { Diagnostic } from '../../model/index.ts';
import { lintFindings } from '../../lint/findings.ts';
import { applyEdits, isMechanical } from '../../lint/suggestions.ts';
import { isWithin } from '../../files/real-folder.ts';

export interface Fixed {
  readonly edits: number;
  readonly files: number;
}

/**
 * Mends what can be mended without asking the user: the spelling of a directive. What changes who may call what stays a suggestion.
 *
 * @param diagnostics Where to look.
 * @param folder Absolute. What a link leads to outside of it stays as it is.
 */
export function fixFiles(diagnostics: readonly Diagnostic[], folder: string): Fixed {
  const home = realpathSync(folder);
  let [edits, files] = [0, 0];
  for (const file of new Set(diagnostics.filter(isCandidate).map(({ filename }) => filename))) {
    if (!isWithin(realpathSync(file), home)) continue;
    const code = readFileSync(file, 'utf8');
    const found = lintFindings(code, file).flatMap(({ suggestion }) => (suggestion !== null && isMechanical(suggestion) ? [suggestion] : []));
    if (found.length === 0) continue;
    writeFileSync(
      file,
      applyEdits(
        code,
        found.flatMap((suggestion) => suggestion.edits),
      ),
    );
    edits += found.length;
    files++;
  }
  return { edits, files };
}

function isCandidate({ code }: Diagnostic): boolean {
  return code === 'directive-misspelled' || code === 'directive-not-a-string';
}
