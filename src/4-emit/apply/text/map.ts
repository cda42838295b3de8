/** Source maps of text output. */
import { LineTable } from '../../../syntax/line-table.ts';
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
/** What is mapped of the author's: line ends are passed, words and marks have a place each. */
const WORD = /(\r\n?|[\n\u2028\u2029])|(?:[\w$]|[^\0-\x7f\s])+|[^\s\w$]/g;
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

  /** Text of the author's. */
  keep(text: string, offset: number): void {
    const start = this.#lines.at(offset);
    let { line } = start;
    // Columns, in the source and in the output, less the index in the text.
    let shift = start.column;
    let column = this.#segments.column;
    for (const { index, 0: word, 1: lineEnd } of text.matchAll(WORD)) {
      if (lineEnd === undefined) {
        this.#segments.add(column + index, line, shift + index);
        continue;
      }
      line++;
      shift = -(index + word.length);
      column = shift;
      this.#segments.nextLine();
    }
    this.#segments.column = column + text.length;
  }

  /** Text of the compiler's. */
  add(text: string, origin: Span | null): void {
    text.split(LINE_END).forEach((line, index) => {
      if (index > 0) this.#segments.nextLine();
      const call = origin === null ? -1 : line.search(CALL);
      if (origin !== null && call !== -1) this.#segments.add(this.#segments.column + call, origin.start.line, origin.start.column);
      this.#segments.column += line.length;
    });
  }

  finish(filename: string): SourceMap {
    return new SourceMap(this.#segments.text, filename, this.#code);
  }
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The encoding of source maps: what a segment says is what it adds to the one before. */
class Segments {
  text = '';
  /** Where in the line the output is. */
  column = 0;
  #generated = 0;
  #line = 0;
  #column = 0;
  #hasSource = false;
  #isFirst = true;

  /** @param line 1-based */
  add(generated: number, line: number, column: number): void {
    if (!this.#isFirst) this.text += ',';
    this.#number(generated - this.#generated);
    this.#number(0);
    this.#number(line - 1 - this.#line);
    this.#number(column - this.#column);
    this.#generated = generated;
    this.#line = line - 1;
    this.#column = column;
    this.#hasSource = true;
    this.#isFirst = false;
  }

  nextLine(): void {
    this.text += ';';
    this.column = 0;
    this.#generated = 0;
    this.#isFirst = true;
  }

  isEmpty(): boolean {
    return !this.#hasSource;
  }

  /** Base 64, five bits in each digit, the least first; the sign is the last bit of all. */
  #number(value: number): void {
    let rest = value < 0 ? (-value << 1) | 1 : value << 1;
    do {
      const digit = rest & 31;
      rest >>>= 5;
      this.text += DIGITS[rest > 0 ? digit | 32 : digit] ?? '';
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
    if (origin !== null) segments.add(Math.max(first.indexOf('createServerReference'), 0), origin.start.line, origin.start.column);
    for (const _ of [first, ...more]) segments.nextLine();
  }
  return segments.isEmpty() ? new SourceMap('', null, null) : new SourceMap(segments.text, filename, '');
}
