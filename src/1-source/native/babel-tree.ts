/**
 * The tree of another parser (ESTree with TypeScript, as oxc gives it) in the shape that analysis reads, Babel's.
 *
 *     Literal 'a'                        StringLiteral
 *     Property { method: true }          ObjectMethod
 *     ChainExpression(a?.b.c)            OptionalMemberExpression of OptionalMemberExpression
 *     'use server' in the body           a Directive beside the body
 *
 * Types hold no code that runs and are left out, as analysis leaves them out. Lines and columns of a node are found when its `loc` is read.
 * Guaranteed: a tree that analysis cannot tell from Babel's, or `NotConvertible` where that is not certain.
 */
import type * as t from '@babel/types';
import type { LineTable } from '../../syntax/line-table.ts';
import { skipTrivia } from '../../syntax/positions.ts';

/** A node of the other parser. */
export interface ForeignNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** Here the other parser's tree may differ from Babel's: Babel is to be asked. */
export class NotConvertible extends Error {}

/** A node in Babel's shape. */
export class SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly lines: LineTable;
  declare extra?: Readonly<Record<string, unknown>>;
  [key: string]: unknown;

  constructor(type: string, start: number, end: number, lines: LineTable) {
    this.type = type;
    this.start = start;
    this.end = end;
    this.lines = lines;
  }

  get loc(): { readonly start: t.SourceLocation['start']; readonly end: t.SourceLocation['end'] } {
    const start = this.lines.at(this.start);
    const end = this.lines.at(this.end);
    return { start: { ...start, index: this.start }, end: { ...end, index: this.end } };
  }
}

/** What a conversion shares: the text, its lines, and the way to what is inside a node. */
export interface Conversion {
  readonly code: string;
  readonly lines: LineTable;
  readonly one: (value: unknown) => SyntaxNode;
  readonly maybe: (value: unknown) => SyntaxNode | null;
  readonly all: (list: unknown) => (SyntaxNode | null)[];
}

export function make(type: string, { start, end }: ForeignNode, { lines }: Conversion): SyntaxNode {
  return new SyntaxNode(type, start, end, lines);
}

export function asNode(value: unknown): ForeignNode {
  if (!isForeign(value)) throw new NotConvertible('a node is missing');
  return value;
}

export function isForeign(value: unknown): value is ForeignNode {
  return typeof value === 'object' && value !== null;
}

export function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new NotConvertible('a list is missing');
  return value as readonly unknown[];
}

/** A string, template or piece of JSX text as it is written; what the parsers may decode in different ways is Babel's. */
export function plainText({ start, end }: ForeignNode, code: string, undecided: RegExp): string {
  const raw = code.slice(start, end);
  if (undecided.test(raw)) throw new NotConvertible('text that needs decoding');
  return raw;
}

/** Where the `*` of `export * as name` stands. */
export function starOf({ start }: ForeignNode, code: string): number {
  const at = skipTrivia(code, start + 'export'.length);
  if (code[at] !== '*') throw new NotConvertible('no star');
  return at;
}
