/**
 * Annotations of a GitHub workflow run, one line each:
 *
 *   ::error file=app/page.tsx,line=3,endLine=3,col=5,endColumn=10,title=capture-written::The Server Function …%0AHint: …
 *
 * Rules of the escaping: docs.github.com, "Workflow commands for GitHub Actions".
 */
import type { Diagnostic } from '../../model/index.ts';
import type { FormatOptions } from './options.ts';
import { fileOfRelated, lineAndColumn } from './place.ts';

export function formatGithub(diagnostics: readonly Diagnostic[], options: FormatOptions): string {
  return diagnostics.map((diagnostic) => annotation(diagnostic, options)).join('\n');
}

function annotation(diagnostic: Diagnostic, { root }: FormatOptions): string {
  const place = lineAndColumn(diagnostic.filename, diagnostic.span, root);
  // GitHub rejects columns of an annotation that spans several lines.
  const columns = place.line === place.endLine ? { col: place.column, endColumn: place.endColumn } : {};
  const properties = Object.entries({
    file: place.filename,
    line: place.line,
    endLine: place.endLine,
    ...columns,
    title: diagnostic.code,
  }).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const related = diagnostic.related.map((entry) => {
    const { filename, line, column } = lineAndColumn(fileOfRelated(diagnostic, entry), entry.span, root);
    return `${entry.message} (${filename}:${line}:${column})`;
  });
  const text = [diagnostic.message, ...related, `Hint: ${diagnostic.hint}`, diagnostic.url].join('\n');
  const command = diagnostic.severity === 'error' ? 'error' : 'warning';
  return `::${command} ${properties.join(',')}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
