/**
 * One line for each, as compilers write them and editors read them:
 *
 *   app/page.tsx:4:5: error: The Server Function `save` writes to `count`, … [capture-written]
 */
import type { Diagnostic } from '../../model/index.ts';
import type { FormatOptions } from './options.ts';
import { lineAndColumn } from './place.ts';
import { visible } from '../catalogue/wording.ts';

export function formatUnix(diagnostics: readonly Diagnostic[], { root }: FormatOptions): string {
  return diagnostics
    .map(({ code, severity, message, filename, span }) => {
      const place = lineAndColumn(filename, span, root);
      return `${visible(place.filename)}:${place.line}:${place.column}: ${severity === 'error' ? 'error' : 'warning'}: ${message} [${code}]`;
    })
    .join('\n');
}
