/**
 * What the text alone says of directives, before there is a tree, and which parts of a tree can hold one.
 *
 *     'use server'    'use sevrer'    `use server`    'use ' + 'server'     may hold
 *     'use client'    className="flex"                                      hold none
 *
 * Guaranteed: wherever `findDirectives` would find or report anything, the text may hold it.
 */
import type * as t from '@babel/types';

/** Could this node hold a directive? Lets a caller that has the text skip what certainly holds none. */
export interface MayHold {
  (node: t.Node): boolean;
  /** Where the tree must turn out to have directives, or the text was that of another tree. */
  readonly expected: readonly number[];
}

/** `'\t'` and its like. */
const CONTROLS = new Map([['n', '\n'], ['t', '\t'], ['v', '\v'], ['f', '\f'], ['r', '\r'], ['b', '\b']]);

export function unescape(raw: string): string {
  return raw.replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]+)\}|\r\n|([^]))/gi, (_, byte?: string, unit?: string, point?: string, other?: string) => {
    const code = byte ?? unit ?? point;
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
    if (other === undefined || /[\n\r\u2028\u2029]/.test(other)) return '';
    return CONTROLS.get(other) ?? other;
  });
}

/** Is this `use server`, or so near to it that nothing else can be meant? */
export function isMeant(text: string): boolean {
  if (text.length > 24) return false;
  const plain = text.trim().toLowerCase().replace(/[\s_-]+/g, ' ');
  return plain === 'use action' || plain === 'use actions' || isWithinOneEdit(plain, 'use server') || isWithinOneEdit(plain, 'useserver');
}

/** Equal but for one inserted, missing, wrong or swapped character. */
function isWithinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === right[1]! + right[0]!);
}

/**
 * A cheap look at the text: can it hold a directive, or an attempt at one? False for nearly every file.
 *
 * @example mayHoldDirective('export const a = 1') // false
 */
export function mayHoldDirective(code: string): boolean {
  return IS_LIKELY.test(code) && (code.includes('use server') || attempts(code).next().done === false);
}

/** Spaces, seen or not, and dashes: what may stand between words, or inside of them. */
const SPACES = '\\s_\\-\\u00ad\\u200b-\\u200f\\u2010-\\u2015\\u2060\\ufeff';
const SPACE = `[${SPACES}]`;
/** In one class: two that share a character would make a search try both, over and over. */
const LETTER = `[\\w${SPACES}]`;
const QUOTE = '["\'`]';
/** One string added to the next, in parentheses or not. */
const PLUS = '[\\s)]*\\+[\\s(]*';

/**
 * A first look, several times as fast as the second: one slip leaves `server` as it is, or a quote and `use`, or it swaps the letters
 * between them (`usseerver`). Letters may be spelled with escapes, too.
 */
const IS_LIKELY = new RegExp(`server|${QUOTE}(?:\\s|\\\\[^]){0,24}use|usseerver|\\\\[xuse\\n\\r\\u2028\\u2029]|${QUOTE}${PLUS}${QUOTE}`, 'i');

/**
 * The same look, node by node: only what surrounds a directive or an attempt needs to be walked.
 *
 * @param code The text that the nodes were parsed from, unchanged since.
 */
export function mayHoldIn(code: string): MayHold {
  return mayHoldOneOf(offsetsOf(code), []);
}

/**
 * The same for a tree that comes from elsewhere: its positions may be those of another text, or count bytes, and nodes may
 * have been moved. So they are only relied on where the tree has a directive in each place in which the text has one.
 */
export function mayHoldInTree(program: t.Program, code: string): MayHold | undefined {
  if (!program.body.every(({ start, end }) => typeof start === 'number' && typeof end === 'number')) return undefined;
  const offsets = offsetsOf(code);
  return mayHoldOneOf(offsets, offsets);
}

function mayHoldOneOf(offsets: readonly number[], expected: readonly number[]): MayHold {
  const mayHold = ({ start, end }: t.Node): boolean => typeof start !== 'number' || typeof end !== 'number' || holdsOneBetween(offsets, start, end);
  return Object.assign(mayHold, { expected });
}

/** Is one of these ascending offsets in `[start, end)`? A file may hold thousands, and every statement in it asks. */
function holdsOneBetween(offsets: readonly number[], start: number, end: number): boolean {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (offsets[low] ?? Number.POSITIVE_INFINITY) < end;
}

function offsetsOf(code: string): readonly number[] {
  return [...attempts(code)].sort((a, b) => a - b);
}

/** Where a directive, or something meant as one, may stand. */
function* attempts(code: string): Generator<number, void> {
  for (const { index, 2: text = '' } of code.matchAll(ATTEMPT)) {
    if (text === 'use server' || isMeant(evaluated(text))) yield index;
  }
  if (!IS_SUM.test(code)) return;
  for (const { index, 0: sum } of code.matchAll(SUM)) {
    const texts = Array.from(sum.matchAll(LITERAL), ({ 2: text = '' }) => evaluated(text));
    if (isMeant(texts.join(''))) yield index;
  }
}

function evaluated(raw: string): string {
  return raw.includes('\\') ? unescape(raw) : raw;
}

/** What an attempt consists of: words, what may stand between them, and escapes. */
const WORDS = `(?:${LETTER}|\\\\(?:\\r\\n|u\\{[\\da-f]+\\}|[^]))`;
/** A short string or template literal of words. */
const ATTEMPT = new RegExp(`(${QUOTE})(${WORDS}{8,60})\\1`, 'gi');
const LITERAL = new RegExp(`(${QUOTE})(${WORDS}{0,60})\\1`, 'gi');
const IS_SUM = new RegExp(`${QUOTE}${PLUS}${QUOTE}`);
const SUM = new RegExp(`(${QUOTE})${WORDS}{0,60}\\1(?:${PLUS}(${QUOTE})${WORDS}{0,60}\\2)+`, 'gi');

/**
 * `mayHoldDirective` as one expression, for bundlers that want to know which files to hand over: it matches wherever that
 * is true, and now and then where it is not. Without look-around and back-references, which not every engine has.
 */
export const MAY_HOLD_DIRECTIVE: RegExp = new RegExp(
  [
    // One edit leaves "use" as it is and one half of "server", or it leaves "server".
    `${QUOTE}${SPACE}*use${SPACE}*(?:s${SPACE}*e${LETTER}{0,7}|${LETTER}{0,5}v${SPACE}*e${SPACE}*r${LETTER}?|actions?)${SPACE}*${QUOTE}`,
    `${QUOTE}${LETTER}{0,12}server${SPACE}*${QUOTE}`,
    'usseerver',
    // Escapes, and characters that nobody sees.
    `${QUOTE}(?:${LETTER}|\\\\.|[{}]){0,60}\\\\`,
    `${QUOTE}${LETTER}{0,30}[\\u00ad\\u200b-\\u200f\\u2010-\\u2015\\u2060\\ufeff]`,
    `${QUOTE}${LETTER}{0,13}${QUOTE}${PLUS}${QUOTE}${LETTER}{0,13}${QUOTE}`,
  ].join('|'),
  'i',
);
