/** `@babel/code-frame` without colours, and without the lexer that it colours with. */

interface Location {
  readonly line: number;
  readonly column: number;
}

export function codeFrameColumns(source: string, { start, end = start }: { readonly start: Location; readonly end?: Location }, { linesAbove, linesBelow, startLine }: { readonly linesAbove: number; readonly linesBelow: number; readonly startLine: number }): string {
  const before = startLine - 1;
  const lines = source.split(/\r\n|[\n\r\u2028\u2029]/);
  const first = Math.max(start.line - before - (linesAbove + 1), 0);
  const last = Math.min(lines.length, end.line - before + linesBelow);
  const width = String(last + before).length;
  return lines.slice(first, last).map((line, index) => {
    const number = before + first + 1 + index;
    const gutter = ` ${` ${number}`.slice(-width)} |`;
    const text = line === '' ? '' : ` ${line}`;
    if (number < start.line || number > end.line) return ` ${gutter}${text}`;
    const { from, count } = markOf(number, line, { start, end, second: lines[start.line - before]?.length ?? 0 });
    return `>${gutter}${text}\n ${gutter.replaceAll(/\d/g, ' ')} ${line.slice(0, Math.max(from - 1, 0)).replaceAll(/[^\t]/g, ' ')}${'^'.repeat(count || 1)}`;
  }).join('\n');
}

/** @param second The length of the second line that is marked: Babel's marks for all lines between the first and the last are as long. */
function markOf(number: number, line: string, { start, end, second }: { readonly start: Location; readonly end: Location; readonly second: number }): { readonly from: number; readonly count: number } {
  if (start.line === end.line) return { from: start.column, count: end.column - start.column };
  if (number === start.line) return { from: start.column, count: line.length - start.column + 1 };
  return { from: 0, count: number === end.line ? end.column : second };
}
