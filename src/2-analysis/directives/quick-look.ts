/**
 * What is meant as a directive, and what the text of a file says of directives before there is a tree.
 *
 *     'use server'    'use sevrer'    `use server`    'use ' + 'server'     may hold
 *     'use client'    className="flex"    import from '@/lib/server'        hold none
 *
 * Both come from one list of phrases. The look at the text is coarse: it says yes too often, and the walk of the tree
 * (`find.ts`) decides. Every slip passes this look, because it asks only for what a slip must leave behind:
 *
 * * A slip is one edit. So of `use` and `server` one is whole (but for the swap of letters in `useserver`), and of the other
 *   most letters are there.
 * * A phrase stands behind a quote. Which quote ends it is not asked: quotes stand in comments, too.
 * * Where a letter may be spelled by number, a string goes on in the next line, or strings are added up, the answer is yes.
 *
 * Guaranteed: wherever `findDirectives` finds or reports anything, `mayHoldDirective` is true; its time is linear in the text.
 */
import { isLineEnd, isSpace } from '../../syntax/white-space.ts';

/** What people write who mean the directive. The first two may be one edit away. */
const NEARLY = ['use server', 'useserver'];
const EXACTLY = ['use action', 'use actions'];

/** The most characters that are looked at: a phrase, and white space around and in it. */
const LONGEST = 24;

/** `'\t'` and its like. */
const CONTROLS = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['b', '\b'],
]);

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
  if (text.length > LONGEST) return false;
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
  return EXACTLY.includes(plain) || NEARLY.some((phrase) => isWithinOneEdit(plain, phrase));
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

const QUOTE = '["\'`]';
const UNQUOTED = '[^"\'`]';
const LINE_END = '[\\n\\r\\u2028\\u2029]';
const ANY = '[\\s\\S]';
/** What `isMeant` takes for a space, or trims; an escape may be one. */
const GAP = `(?:[\\s_-]|\\\\${ANY}){0,${LONGEST}}`;
/** An escape takes two characters. Those that take more are asked for alone. */
const MOST = 2 * LONGEST;
/** The word, any letter of it behind a backslash that means nothing. */
const spelled = (word: string): string => [...word].join('\\\\?');

/**
 * `mayHoldDirective` as one expression, for bundlers that want to know which files to hand over. Without look-around and
 * back-references, which not every engine has. What repeats without a bound is lazy: a greedy loop would keep a place to go
 * back to for every space of a file that has millions of them. And no two starts share what they run over.
 */
export const MAY_HOLD_DIRECTIVE: RegExp = new RegExp(
  [
    // The slip is in `use`, which has two letters of its own left, so at least one of these; `server` ends the string.
    `${QUOTE}[^"'\`us]{0,${MOST}}[us]${UNQUOTED}{0,${MOST}}${spelled('server')}${GAP}${QUOTE}`,
    // The slip is behind `use`, which begins the string: of `server` the first or the last two letters are left.
    `${QUOTE}${GAP}${spelled('use')}${UNQUOTED}{0,${MOST}}(?:${spelled('se')}|${spelled('er')}|${spelled('action')})`,
    // The slip is a quote of another kind.
    `${QUOTE}[\\s_usetnvfrb\\\\-]{0,${MOST}}${QUOTE}[\\s_usetnvfrb\\\\-]{0,${MOST}}${spelled('server')}`,
    `${QUOTE}${GAP}${spelled('use')}[\\s_servtnfb\\\\-]{0,${MOST}}${QUOTE}[\\s_servtnfb\\\\-]{0,${MOST}}(?:${spelled('se')}|${spelled('er')})`,
    // The swap that spoils both, of a letter or of what stands between the words.
    `${spelled('us')}(?:\\\\?s|${GAP})\\\\?${spelled('eerver')}`,
    // Letters by number, and strings that go on in the next line.
    `\\\\(?:[xu0-7]|${LINE_END})`,
    // Strings that are added up; between them comments, whose end alone can be seen, and the end of a line for `//`.
    `(?:(?:${QUOTE}|\\*/)[\\s)]*?|${LINE_END}(?:[^\\S\\n\\r\\u2028\\u2029]|\\))*?)\\+[\\s(]*?(?:${QUOTE}|/[/*])`,
  ].join('|'),
  'i',
);

/**
 * A cheap look at the text: can it hold a directive, or an attempt at one? False for nearly every file.
 *
 * @example mayHoldDirective('export const a = 1') // false
 */
export function mayHoldDirective(code: string): boolean {
  return MAY_HOLD_DIRECTIVE.test(code);
}

/**
 * The same for directives alone, without attempts: the exact words between quotes, where a statement may begin.
 * For code of which the reader of a message cannot mend the slips: that of packages.
 *
 * @example mayHoldExactDirective('throw Error("Mark it with \'use server\'.")') // false
 */
export function mayHoldExactDirective(code: string): boolean {
  for (let at = code.indexOf('use server'); at !== -1; at = code.indexOf('use server', at + 1)) {
    const quote = code[at - 1];
    if ((quote === '"' || quote === "'") && code[at + 10] === quote && mayBeginStatement(code, at - 1)) return true;
  }
  return false;
}

/** Stands at the start, in a new line, or behind what may end a statement, a block's head or a comment. */
function mayBeginStatement(code: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isBlank(code.charCodeAt(before))) before--;
  return before < 0 || ENDS.has(code[before] ?? '') || isLineEnd(code.charCodeAt(before));
}

const ENDS = new Set(';{}/');

/** White space within a line. */
const isBlank = (unit: number): boolean => isSpace(unit) && !isLineEnd(unit);
