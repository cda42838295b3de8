/** What the text says of directives before there is a tree: it may say too much, and never too little. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../src/1-source/parse.ts';
import { mayHoldDirective, mayHoldExactDirective } from '../src/2-analysis/directives/quick-look.ts';
import { isClientFile } from '../src/project/file/imports.ts';
import { findDirectives } from '../src/2-analysis/directives/find.ts';

/** How the letter may be spelled in a string; 5 and 9 are not by number. */
const spelled = (letter: string): readonly string[] => {
  const code = letter.charCodeAt(0).toString(16);
  return [
    letter,
    letter,
    letter,
    letter,
    letter,
    letter.toUpperCase(),
    `\\x${code.padStart(2, '0')}`,
    `\\u${code.padStart(4, '0')}`,
    `\\u{${code}}`,
    `\\${letter}`,
    `\\\n${letter}`,
    `\\\r\n${letter}`,
    `${letter}\\\u2028`,
  ];
};

const NOISE = [...'usevractionx -_19', ...'\'"`+/*();{}', "\\'", '\\"', '\\`', '\u200b', '\u00ad', '\u2013', '\ufeff', '\\t', '\\q', '\\v', '\\r', '\\n', '\t'];

const slip = fc.record({ at: fc.nat(12), kind: fc.constantFrom('insert', 'remove', 'replace', 'swap', 'none'), noise: fc.constantFrom(...NOISE) });

const attempt = fc
  .record({
    words: fc.constantFrom('use server', 'useserver', 'use action', 'use actions', 'use  server', 'use-server'),
    slips: fc.oneof({ weight: 4, arbitrary: fc.array(slip, { maxLength: 1 }) }, { weight: 1, arbitrary: fc.array(slip, { maxLength: 2 }) }),
    // Most are spelled in plain letters: where a letter is spelled by number, the coarse look says yes by that alone.
    spellings: fc.oneof(
      { weight: 8, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(fc.constantFrom(0, 5, 9), { minLength: 14, maxLength: 14 }) },
      { weight: 1, arbitrary: fc.array(fc.nat(12), { minLength: 14, maxLength: 14 }) },
    ),
    around: fc.tuple(fc.constantFrom('', '', '', ' ', '\\ ', '_'), fc.constantFrom('', '', '', ' ')),
    quote: fc.constantFrom('"', "'", '`'),
    split: fc.oneof({ weight: 12, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat(12) }),
  })
  .map(({ words, slips, spellings, around: [before, after], quote, split }) => {
    let letters = [...words];
    for (const { at, kind, noise } of slips) letters = slipped(letters, at % letters.length, kind, noise);
    const spelling = letters.map((letter, index) => (letter.length > 1 || !/\w/.test(letter) ? letter : (spelled(letter)[spellings[index] ?? 0] ?? letter)));
    // A quote of the kind that ends the string is escaped, mostly.
    const text = [before, ...spelling, after].map((part) => (part === quote ? `\\${part}` : part));
    if (split === null) return quote + text.join('') + quote;
    return `${quote}${text.slice(0, split).join('')}${quote} + ${quote}${text.slice(split).join('')}${quote}`;
  });

function slipped(letters: readonly string[], at: number, kind: string, noise: string): string[] {
  switch (kind) {
    case 'insert':
      return [...letters.slice(0, at), noise, ...letters.slice(at)];
    case 'remove':
      return letters.length > 1 ? [...letters.slice(0, at), ...letters.slice(at + 1)] : [...letters];
    case 'replace':
      return [...letters.slice(0, at), noise, ...letters.slice(at + 1)];
    case 'swap':
      return [...letters.slice(0, at), letters[at + 1] ?? '', letters[at] ?? '', ...letters.slice(at + 2)];
    default:
      return [...letters];
  }
}

/** Everything that is found or reported; null for no program. */
function findings(code: string): string[] | null {
  try {
    const program = parseSource(code, 'a.js');
    const reported: string[] = [];
    const { moduleDirective, sites, repeated } = findDirectives(program, (name) => void reported.push(name));
    return [...reported, ...(moduleDirective === null ? [] : ['module']), ...sites.map(() => 'inline'), ...repeated.map(() => 'repeated')];
  } catch {
    return null;
  }
}

const LINE_ENDS = ['\n', '\r\n', '\r', '\u2028', '\u2029'];

/** What stands above an attempt or between its parts: comments with quotes, short strings, white space of all kinds. */
const beside = fc
  .tuple(
    fc.array(fc.constantFrom("// don't", '// "', '// `', '// it\'s "so"', "/* don't */", '/* ` */', '/* \n " */', '', ' ', '\t', '\u00a0'), { maxLength: 3 }),
    fc.constantFrom(...LINE_ENDS),
  )
  .map(([parts, end]) => parts.map((part) => (part.startsWith('//') ? part + end : part)).join('') + end);

/** The same with a statement in front that ends in a short string. */
const above = fc
  .tuple(beside, fc.constantFrom('', '', "log('a');", 'log("b")\n', "const c = 'd'\n", "'use strict'\n", 'log(`e${1}`);'), beside)
  .map((parts) => parts.join(''));

const PLACES: readonly ((text: string, before: string, after: string) => string)[] = [
  (text, before, after) => `${before}${text}${after};\nexport const a = 1;`,
  (text, before, after) => `export async function f(id) {${before}${text};${after}\n  return id;\n}`,
  (text, before, after) => `export async function f(id) {${before}${text}${after}}`,
  (text, before, after) => `export async function f(id) {\n  log(id);${before}${text};${after}\n}`,
  (text, before, after) => `export const f = async (id) => {${before}(${text})${after}};`,
  (text, before, after) => `export const f = async (id) => { if (id) {${before}${text}${after}} };`,
  (text, before, after) => `export const f = async (id) => {${before}${text}${before}+ id${after}};`,
];

/** Strings that are added up, with comments between them. */
const put = fc.oneof(
  { weight: 12, arbitrary: attempt },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.nat(12), fc.nat(12), beside, beside, fc.constantFrom('"', "'", '`')).map(([first, second, left, right, quote]) => {
      const [a, b] = [Math.min(first, second), Math.max(first, second)];
      return ['use server'.slice(0, a), 'use server'.slice(a, b), 'use server'.slice(b)].map((part) => quote + part + quote).join(`${left}+${right}`);
    }),
  },
);

/** More for a longer look: RUNS=1000000. */
const numRuns = Number(process.env['RUNS'] ?? 40_000);

describe('what the text says', () => {
  it('misses no directive, and no attempt at one', { timeout: 3_600_000 }, () => {
    let found = 0;
    let inPlainLetters = 0;
    fc.assert(
      fc.property(put, fc.constantFrom(...PLACES), above, beside, (text, place, before, after) => {
        const code = place(text, before, after);
        const all = findings(code);
        if (all === null || all.length === 0) return;
        found++;
        if (!/[\\+]/.test(code)) inPlainLetters++;
        expect(mayHoldDirective(code)).toBe(true);
        if (all.some((kind) => !kind.includes('-'))) expect(mayHoldExactDirective(code)).toBe(true);
      }),
      { numRuns },
    );
    // Or nothing would have been asked.
    expect(found).toBeGreaterThan(numRuns / 4);
    // Escapes and sums alone make the answer yes.
    expect(inPlainLetters, `of ${found}`).toBeGreaterThan(0.4 * found);
  });

  it.each([
    "'use client';",
    '"use strict";',
    "import server from '@/lib/server';",
    "import { renderToString } from 'react-dom/server';",
    "const a = 'used car' + b;",
    "/* don't use a server */ const server = 1;",
    "fail('Could not reach the host ' + name);",
  ])('knows that %s holds none', (code) => {
    expect(mayHoldDirective(code)).toBe(false);
  });

  // Neither the time nor the stack that this takes may grow faster than the text.
  it.each([
    ['spaces', ' '],
    ['line ends', '\n'],
    ['line ends of the four kinds', '\r\n\u2028\u2029'],
    ['quotes', '"'],
    ['quotes of the three kinds', '\'"`'],
    ['backslashes', '\\\\'],
    ['lines that are continued', '\\\r\n'],
    ['escaped quotes', "\\'"],
    ['escaped quotes of two kinds', `\\'\\"`],
    ['quotes and backslashes', '"\\'],
    ['words and quotes', "us'"],
    ['letters behind quotes', "'s"],
    ['gaps', '\t_- '],
    ['words', 'use '],
    ['words behind quotes', "'use "],
    ['sums', '+ '],
    ['quotes and spaces', "'          "],
    ['comments', '/* */'],
    ['slashes', '//'],
    ['line ends and parentheses', '\n)('],
    ['strings', "'us' "],
  ])('takes a text of %s without end', (_, unit) => {
    for (const around of [(text: string) => text, (text: string) => `"${text}`, (text: string) => `${text}+`]) {
      const text = around(unit.repeat(Math.ceil(4_000_000 / unit.length)));
      expect(mayHoldDirective(text)).toBe(mayHoldDirective(around(unit.repeat(100))));
      expect(mayHoldExactDirective(text)).toBe(false);
    }
  });
});

describe('a slip that spoils both words, or ends a string where quotes are paired,', () => {
  it.each([
    `'use"server'`,
    `'us"e server'`,
    `"use ser'ver"`,
    "'use` server'",
    `'use server"'`,
    `'"use server'`,
    `"use serve'"`,
    "'us eerver'",
    '`us-eerver`',
    "'use\\'server'",
    "'us\\'e server'",
  ])('is seen in %s', (text) => {
    expect(findDirectives(parseSource(text, 'a.js'), () => {}).sites).toEqual([]);
    expect(mayHoldDirective(text)).toBe(true);
  });
});

it('looks for the directive of the client through white space of any length, and all line ends', () => {
  expect(isClientFile(`${' '.repeat(16_000_000)}'use client'`)).toBe(true);
  expect(isClientFile("// a\u2028'use client'")).toBe(true);
  expect(isClientFile("/* 'use client'")).toBe(false);
});
