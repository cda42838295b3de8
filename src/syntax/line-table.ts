/** Lines and columns of a text; the first question splits the text into lines. */
import type { Position } from '../model/index.ts';

export class LineTable {
  readonly #code: string;
  #starts: readonly number[] | null = null;
  /** The line found last: the next offset is mostly in it or behind it. */
  #last = 0;

  constructor(code: string) {
    this.#code = code;
  }

  /** 1-based line, 0-based column in UTF-16 units, as in Babel. */
  at(offset: number): Position {
    const starts = (this.#starts ??= lineStarts(this.#code));
    let low = 0;
    let high = starts.length - 1;
    const last = starts[this.#last] ?? 0;
    if (offset >= last) {
      low = this.#last;
      if (offset < (starts[low + 1] ?? Number.POSITIVE_INFINITY)) return { line: low + 1, column: offset - last };
    }
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    this.#last = low;
    return { line: low + 1, column: offset - (starts[low] ?? 0) };
  }
}

const OTHER_ENDS = /[\r\u2028\u2029]/;

function lineStarts(code: string): number[] {
  const starts = [0];
  if (!OTHER_ENDS.test(code)) {
    for (let end = code.indexOf('\n'); end !== -1; end = code.indexOf('\n', end + 1)) starts.push(end + 1);
    return starts;
  }
  for (const { index, 0: end } of code.matchAll(/\r\n?|[\n\u2028\u2029]/g)) starts.push(index + end.length);
  return starts;
}
