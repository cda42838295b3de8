/**
 * The lines around a place in a text. The library behind it is loaded when the first frame is made.
 *
 *     > 1 | …let log=[];function save(){"use server";count++}export{save…
 *         |                                          ^^^^^^^
 *
 * Guaranteed: no line is longer than a person can read, and what is marked stands in it, minified files included.
 */
import { createRequire } from 'node:module';

/** 1-based, as people count. */
interface Location {
  readonly line: number;
  readonly column: number;
}

interface Marked {
  readonly start: Location;
  readonly end?: Location | undefined;
}

interface CodeFrameModule {
  readonly codeFrameColumns: (
    source: string,
    location: Marked,
    options: { readonly linesAbove: number; readonly linesBelow: number; readonly forceColor: boolean; readonly startLine: number },
  ) => string;
}

const require = createRequire(import.meta.url);

/**
 * @param lines Of the whole text, which may have thousands of places to show.
 * @param location What is marked; a line that is too long for a frame is cut around it.
 */
export function codeFrame(lines: readonly string[], location: Marked, { around, color }: { readonly around: number; readonly color: boolean }): string {
  const { codeFrameColumns }: CodeFrameModule = require('@babel/code-frame');
  const { start, end = start } = location;
  // What colour a line has may depend on any line above it.
  const first = color ? 1 : Math.max(1, Math.min(start.line, lines.length) - around);
  const shown = lines.slice(first - 1, color ? lines.length : end.line + around).map((line) => line.replace(CONTROLS, picture));
  const { text, marked } = cut(shown, first, location);
  return codeFrameColumns(text, marked, { linesAbove: around, linesBelow: around, forceColor: color, startLine: first });
}

/** The text with its long lines cut, and where the marks are in it then. */
function cut(lines: readonly string[], first: number, { start, end }: Marked): { readonly text: string; readonly marked: Marked } {
  const isCut = (lines[start.line - first]?.length ?? 0) > LONGEST_LINE && start.column > LONGEST_LINE / 2;
  const hidden = isCut ? start.column - 1 - BEFORE_MARK : 0;
  const shown = lines.map((line, index) => (line.length > LONGEST_LINE ? part(line, index + first === start.line ? hidden : 0) : line));
  const placed = ({ line, column }: Location): Location => {
    const moved = line === start.line && isCut ? column - hidden + CUT.length : column;
    return { line, column: Math.min(moved, (shown[line - first]?.length ?? 0) + 1) };
  };
  return { text: shown.join('\n'), marked: { start: placed(start), end: end && placed(end) } };
}

function part(line: string, from: number): string {
  const to = from + LONGEST_LINE;
  return (from > 0 ? CUT : '') + line.slice(from, to) + (to < line.length ? CUT : '');
}

const LONGEST_LINE = 160;
/** How much of a line that is cut stands in front of what is marked. */
const BEFORE_MARK = 60;
const CUT = '…';

/** What a terminal obeys, but for line ends and tabs; and what turns the direction of text round. */
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

/** One column wide, as what it stands for is counted. */
function picture(control: string): string {
  const code = control.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
}
