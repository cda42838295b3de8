/**
 * Edits of a text, each at a place of its own: sorted once, written once.
 *
 *     f(async () => {…})    { start: 2, end: 16, rank: 'replace', parts: ['save$ref'] }                       f(save$ref)
 *     import a from 'a'     { start: 17, end: 17, rank: 'top', parts: ['const save$ref = ', {2–16}] }         …the function moves here
 *
 * Guaranteed: what is not edited stays byte for byte, also in a range that moves or is copied, which is written with the edits inside of it; an edit inside of
 * what is removed is gone with it. Every character of the author's and every registration has its place in the source map.
 */
import type { Span } from '../../../model/index.ts';
import type { MapWriter } from './map.ts';

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Text of the compiler's, or a range of the author's. */
export type TextPart = string | Range;

export interface TextEdit extends Range {
  readonly rank: Rank;
  /** What stands instead of the range, which may be empty. */
  readonly parts: readonly TextPart[];
  /** What a registration in it is to lead to. */
  readonly origin?: Span | null;
}

/** The order of edits at one place. Edits that end there have been written by then; those that start there come last. */
const RANKS = ['semicolon', 'comment', 'after', 'top', 'scope-start', 'name', 'end', 'replace'] as const;

export type Rank = (typeof RANKS)[number];

/** Takes what is written. */
interface Output {
  text: string;
  /** Null where the caller wants no source map, and in copies. */
  readonly map: MapWriter | null;
}

export class TextWriter {
  readonly #code: string;
  readonly #edits: readonly TextEdit[];

  constructor(code: string, edits: readonly TextEdit[]) {
    this.#code = code;
    const rankOf = new Map(RANKS.map((rank, index) => [rank, index] as const));
    const order = (edit: TextEdit): number => rankOf.get(edit.rank) ?? 0;
    // Of two edits of one range, the one that keeps what it is about is around the other.
    const keeps = ({ start, end, parts }: TextEdit): number =>
      parts.some((part) => typeof part !== 'string' && part.start === start && part.end === end) ? 0 : 1;
    this.#edits = [...edits].sort((a, b) => a.start - b.start || order(a) - order(b) || b.end - a.end || keeps(a) - keeps(b));
  }

  write(map: MapWriter | null): string {
    const output: Output = { text: '', map };
    const everything = { start: 0, end: this.#code.length };
    this.#copy(everything, 0, (edit) => isWithin(edit, everything), output);
    return output.text;
  }

  /** Writes a range with the edits in it. @param first The edits before this one are not for it. */
  #copy(range: Range, first: number, isIn: (edit: TextEdit) => boolean, output: Output): void {
    let at = range.start;
    for (let index = first; index < this.#edits.length; index++) {
      const edit = this.#edits[index];
      if (edit === undefined || edit.start > range.end) break;
      if (edit.start < at || !isIn(edit)) continue;
      this.#keep(at, edit.start, output);
      for (const part of edit.parts) this.#part(part, edit, index, output);
      at = edit.end;
    }
    this.#keep(at, range.end, output);
  }

  #part(part: TextPart, edit: TextEdit, index: number, output: Output): void {
    if (typeof part === 'string') {
      output.map?.add(part, edit.origin ?? null);
      output.text += part;
    } else if (isWithin(part, edit)) {
      // A hole: what has the same range as the edit itself, and comes behind it, is inside of the hole.
      this.#copy(part, index + 1, (inner) => isWithin(inner, part) && !isAtEdge(inner, part), output);
    } else {
      // The text is moved or copied from elsewhere: an edit of its very range is about the place that it had.
      this.#copy(part, this.#firstFrom(part.start), (inner) => isWithin(inner, part) && !isAtEdge(inner, part) && !isWithin(part, inner), output);
    }
  }

  #keep(start: number, end: number, output: Output): void {
    if (end <= start) return;
    output.map?.keep(start, end);
    output.text += this.#code.slice(start, end);
  }

  #firstFrom(start: number): number {
    let low = 0;
    let high = this.#edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#edits[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function isWithin(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Something is put before or behind the range, not into it. */
function isAtEdge({ start, end }: Range, range: Range): boolean {
  return start === end && (start === range.start || start === range.end);
}
