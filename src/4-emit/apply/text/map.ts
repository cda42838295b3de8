/** Source maps of text output. */
import { LineTable } from '../../../syntax/line-table.ts';
import { CARRIAGE_RETURN, isLineEnd, isSpace, LINE_FEED } from '../../../syntax/white-space.ts';
import type { Span } from '../../../model/index.ts';
import type { ClientStatement } from '../../client/stubs.ts';

/** A source map, as bundlers and browsers read it. */
export class SourceMap {
  readonly version = 3;
  readonly sources: string[];
  readonly sourcesContent: string[];
  readonly names: string[] = [];
  readonly mappings: string;

  constructor(mappings: string, filename: string | null, content: string | null) {
    this.sources = filename === null ? [] : [filename];
    this.sourcesContent = content === null ? [] : [content];
    this.mappings = mappings;
  }

  /** As JSON. */
  toString(): string {
    return JSON.stringify(this);
  }

  /** As a data URL, for a comment in the code. */
  toUrl(): string {
    return `data:application/json;charset=utf-8;base64,${Buffer.from(this.toString()).toString('base64')}`;
  }
}

const LINE_END = /\r\n?|[\n\u2028\u2029]/g;
const CALL = /registerServerReference[\w$]*\(/;

/**
 * The map of a text while it is written. The author's text maps word by word; each registration maps to the function that it registers,
 * since React reads a function's position from there.
 */
export class MapWriter {
  readonly #code: string;
  readonly #lines: LineTable;
  readonly #segments = new Segments();

  constructor(code: string) {
    this.#code = code;
    this.#lines = new LineTable(code);
  }

  /** Text of the author's, from one offset to another: words and marks have a place each. */
  keep(start: number, end: number): void {
    const segments = this.#segments;
    let { line, column } = this.#lines.at(start);
    let isInWord = false;
    for (let at = start; at < end; at++, column++, segments.column++) {
      const unit = this.#code.charCodeAt(at);
      const isWord = isOfWord(unit);
      if (isWord ? !isInWord : !isSpace(unit)) segments.add(line, column);
      isInWord = isWord;
      if (!isLineEnd(unit) || (unit === CARRIAGE_RETURN && at + 1 < end && this.#code.charCodeAt(at + 1) === LINE_FEED)) continue;
      segments.nextLine();
      line++;
      // The next character is at the start of both lines.
      column = segments.column = -1;
    }
  }

  /** Text of the compiler's. */
  add(text: string, origin: Span | null): void {
    text.split(LINE_END).forEach((line, index) => {
      if (index > 0) this.#segments.nextLine();
      const call = origin === null ? -1 : line.search(CALL);
      if (origin === null || call === -1) {
        this.#segments.column += line.length;
        return;
      }
      this.#segments.column += call;
      this.#segments.add(origin.start.line, origin.start.column);
      this.#segments.column += line.length - call;
    });
  }

  finish(filename: string): SourceMap {
    return new SourceMap(this.#segments.text(), filename, this.#code);
  }
}

/** Letters, digits and whatever else may stand in a name. */
function isOfWord(unit: number): boolean {
  if (unit >= 0x80) return !isSpace(unit);
  const letter = unit | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f || unit === 0x24;
}

const DIGITS = new TextEncoder().encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const COMMA = 0x2c;
const SEMICOLON = 0x3b;
/** Four numbers of seven digits at most, and a comma. */
const LONGEST_SEGMENT = 32;

/** The encoding of source maps: what a segment says is what it adds to the one before. In bytes: text that grows by a character at a time is a tree of its pieces. */
class Segments {
  /** Where in the line the output is. */
  column = 0;
  #bytes = new Uint8Array(4096);
  #length = 0;
  #generated = 0;
  #line = 0;
  #column = 0;
  #hasSource = false;
  #isFirst = true;

  /** What is written next comes from this place of the source. @param line 1-based */
  add(line: number, column: number): void {
    this.#makeRoom();
    if (!this.#isFirst) this.#bytes[this.#length++] = COMMA;
    this.#number(this.column - this.#generated);
    this.#number(0);
    this.#number(line - 1 - this.#line);
    this.#number(column - this.#column);
    this.#generated = this.column;
    this.#line = line - 1;
    this.#column = column;
    this.#hasSource = true;
    this.#isFirst = false;
  }

  nextLine(): void {
    this.#makeRoom();
    this.#bytes[this.#length++] = SEMICOLON;
    this.column = 0;
    this.#generated = 0;
    this.#isFirst = true;
  }

  isEmpty(): boolean {
    return !this.#hasSource;
  }

  text(): string {
    return new TextDecoder().decode(this.#bytes.subarray(0, this.#length));
  }

  #makeRoom(): void {
    if (this.#length + LONGEST_SEGMENT <= this.#bytes.length) return;
    const bytes = new Uint8Array(2 * this.#bytes.length);
    bytes.set(this.#bytes);
    this.#bytes = bytes;
  }

  /** Base 64, five bits in each digit, the least first; the sign is the last bit of all. */
  #number(value: number): void {
    let rest = value < 0 ? (-value << 1) | 1 : value << 1;
    do {
      const digit = rest & 31;
      rest >>>= 5;
      this.#bytes[this.#length++] = DIGITS[rest > 0 ? digit | 32 : digit] ?? 0;
    } while (rest > 0);
  }
}

/**
 * The map of a stub module: empty in production; in development each stub leads to its function. The source is not in it: its place is
 * taken by an empty text, because Vite reads the file of a source without a text and sends it along.
 */
export function mapOfStubs(statements: readonly ClientStatement[], filename: string): SourceMap {
  const segments = new Segments();
  for (const { code, origin } of statements) {
    const [first = '', ...more] = code.split('\n');
    segments.column = Math.max(first.indexOf('createServerReference'), 0);
    if (origin !== null) segments.add(origin.start.line, origin.start.column);
    for (const _ of [first, ...more]) segments.nextLine();
  }
  return segments.isEmpty() ? new SourceMap('', null, null) : new SourceMap(segments.text(), filename, '');
}
