/**
 * Diagnostics for people:
 *
 *   app/page.tsx:4:5: error capture-written
 *   The Server Function `save` writes to `count`, a variable of the code around it: the new value would be lost.
 *
 *     2 |   async function save() {
 *     3 |     'use server';
 *   > 4 |     count++;
 *       |     ^^^^^^^
 *
 *   `count` is declared here (app/page.tsx:1:5)
 *   …
 *   Hint: Return the new value from the function, …
 *   Docs: https://…
 */
import type { Diagnostic, RelatedSpan, Span } from '../../model/index.ts';
import { linesOf } from '../lines.ts';
import { codeFrame } from './code-frame.ts';
import type { FormatOptions } from './options.ts';
import { fileOfRelated, lineAndColumn } from './place.ts';
import { shorten } from './shorten.ts';
import { visible } from '../catalogue/wording.ts';

/** A function that spans more lines than this is shown by its first line. */
const MOST_LINES_MARKED = 5;

// Loaded on first use: most compiles have nothing to report, and the module is not free to load.
/** All frames, one empty line apart, and, if wanted, a count below where there is more than one. */
export function formatFrames(diagnostics: readonly Diagnostic[], options: FormatOptions): string {
  const known = new Map<string, readonly string[] | null>();
  const lines: LinesOfFile = (filename) => {
    const before = known.get(filename);
    if (before !== undefined) return before;
    const text = options.sources?.get(filename);
    const fresh = text === undefined ? null : linesOf(text);
    known.set(filename, fresh);
    return fresh;
  };
  const frames = diagnostics.map((diagnostic) => formatFrame(diagnostic, lines, options));
  return [...frames, ...(frames.length > 1 && options.withCount !== false ? [countOf(diagnostics)] : [])].join('\n\n');
}

/** null for a file whose text is not known. */
type LinesOfFile = (filename: string) => readonly string[] | null;

function formatFrame(diagnostic: Diagnostic, lines: LinesOfFile, options: FormatOptions): string {
  const paint = options.color === true ? painted : plain;
  const { filename, line, column } = lineAndColumn(diagnostic.filename, diagnostic.span, options.root);
  const severity = diagnostic.severity === 'error' ? paint('red', 'error') : paint('yellow', 'warning');
  const related = diagnostic.related
    .filter((entry) => !saysAgain(entry, fileOfRelated(diagnostic, entry), diagnostic))
    .map((entry) => {
      const file = fileOfRelated(diagnostic, entry);
      const place = lineAndColumn(file, entry.span, options.root);
      const head = `${shorten(entry.message)} (${visible(place.filename)}:${place.line}:${place.column})`;
      return isShown(entry.span, file, diagnostic) ? head : withCode(head, lines(file), entry.span, 1, options);
    });
  const head = `${paint('bold', `${visible(filename)}:${line}:${column}`)}: ${severity} ${diagnostic.code}\n${shorten(diagnostic.message)}`;
  const foot = `${paint('cyan', 'Hint:')} ${shorten(diagnostic.hint)}\n${paint('cyan', 'Docs:')} ${diagnostic.url}`;
  return [withCode(head, lines(diagnostic.filename), diagnostic.span, AROUND, options), ...related, foot].join('\n\n');
}

/** Lines before and behind what is wrong. */
const AROUND = 2;

/** To say where a name is declared says nothing new of what is marked above, or of the declaration around it. */
function saysAgain({ message, span: { start, end } }: RelatedSpan, file: string, { filename, span }: Diagnostic): boolean {
  const isBehind = end.line > span.end.line || (end.line === span.end.line && end.column >= span.end.column);
  const isAround = file === filename && start.line === span.start.line && start.column <= span.start.column && isBehind;
  return isAround && message.endsWith(' is declared here');
}

/** Is it in the lines that stand above already? */
function isShown({ start }: Span, file: string, { filename, span }: Diagnostic): boolean {
  const last = span.end.line - span.start.line < MOST_LINES_MARKED ? span.end.line : span.start.line;
  return file === filename && start.line >= span.start.line - AROUND && start.line <= last + AROUND;
}

function withCode(head: string, lines: readonly string[] | null, span: Span, around: number, options: FormatOptions): string {
  if (lines === null) return head;
  const frame = codeFrame(lines, marked(span, lines), { around, color: options.color === true });
  return `${head}\n\n${frame}`;
}

function marked({ start, end }: Span, lines: readonly string[]): Span {
  const from = { line: start.line, column: start.column + 1 };
  if (end.line - start.line < MOST_LINES_MARKED) return { start: from, end: { line: end.line, column: end.column + 1 } };
  const firstLine = lines[start.line - 1] ?? '';
  return { start: from, end: { line: start.line, column: firstLine.length + 1 } };
}

/** `2 errors, 1 warning`. */
export function countOf(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  return [plural(errors, 'error'), plural(warnings, 'warning')].filter((text) => text !== '').join(', ');
}

function plural(amount: number, noun: string): string {
  return amount === 0 ? '' : `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

type Style = 'bold' | 'red' | 'yellow' | 'cyan';

const SGR: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  red: [31, 39],
  yellow: [33, 39],
  cyan: [36, 39],
};

function painted(style: Style, text: string): string {
  const [on, off] = SGR[style];
  return `\u001b[${on}m${text}\u001b[${off}m`;
}

function plain(_style: Style, text: string): string {
  return text;
}
