/** `use-server help <code>`: the section of docs/diagnostics.md about a diagnostic, which the package brings along. */
import type { DiagnosticCode } from '../../diagnostics/catalogue/catalogue.ts';
import { publishedText } from '../../own-files.ts';
import type { Terminal } from './terminal.ts';

/**
 * The documentation of a diagnostic as it stands in the package: no network is needed.
 *
 * @example diagnosticHelp('capture-written', terminal) // "capture-written\n\nAlways an error. …"
 */
export function diagnosticHelp(code: DiagnosticCode, { colors }: Pick<Terminal, 'colors'>): string {
  const docs = publishedText('docs/diagnostics.md');
  const heading = `\n## ${code}\n`;
  const start = docs.indexOf(heading) + heading.length;
  const end = docs.indexOf('\n## ', start);
  const section = docs.slice(start, end === -1 ? docs.length : end).trim();
  return `${colors.bold(code)}\n\n${section.replaceAll(/^\*\*(Wrong|Right)\*\*$/gm, (_, word: string) => colors.bold(word))}\n`;
}
