/**
 * Aligned columns. Where they do not fit, the widest column gives way and its cells go on in the next line: between words
 * as long as that is enough, then within them.
 */

export interface Column {
  readonly title: string;
  readonly cells: readonly string[];
}

const GAP = '  ';

/**
 * @param styleTitle changes how a title looks, not how wide it is.
 * @returns the lines of the table, none of them wider than `width`.
 */
export function formatTable(
  columns: readonly Column[],
  width: number,
  styleTitle: (text: string) => string,
): readonly string[] {
  const widths = fitWidths(columns, width);
  const formatRow = (cells: readonly string[], style = (text: string) => text): string[] => {
    const wrapped = cells.map((cell, column) => wrap(cell, widths[column] ?? 0));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      wrapped
        .map((lines, column) => {
          const text = lines[line] ?? '';
          return style(text) + ' '.repeat(Math.max(0, (widths[column] ?? 0) - text.length));
        })
        .join(GAP)
        .trimEnd(),
    );
  };
  const rowCount = Math.max(0, ...columns.map(({ cells }) => cells.length));
  return [
    ...formatRow(
      columns.map(({ title }) => title),
      styleTitle,
    ),
    ...Array.from({ length: rowCount }, (_, row) => formatRow(columns.map(({ cells }) => cells[row] ?? ''))).flat(),
  ];
}

function fitWidths(columns: readonly Column[], width: number): readonly number[] {
  const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => text.length));
  const texts = columns.map(({ title, cells }) => [title, ...cells]);
  const widths = texts.map(longest);
  const narrowest = texts.map((cells) => longest(cells.flatMap((cell) => cell.split(' '))));
  const available = width - GAP.length * (columns.length - 1);
  while (widths.reduce((sum, each) => sum + each, 0) > available) {
    const spare = widths.map((each, column) => (each > (narrowest[column] ?? 0) ? each : 0));
    const candidates = spare.some((each) => each > 0) ? spare : widths;
    const widest = candidates.indexOf(Math.max(...candidates));
    // A terminal of a few columns: the table is wider than it.
    if ((widths[widest] ?? 0) <= 1) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/** Breaks a text into lines of at most `width` characters, of one where there is no room at all. */
export function wrap(text: string, room: number): readonly string[] {
  const width = Math.max(1, room);
  const lines: string[] = [];
  const words = text.split(' ').flatMap((word) => (word.length <= width ? [word] : (word.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [])));
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && `${line} ${word}`.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
