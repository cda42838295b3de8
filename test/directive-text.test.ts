/** What the text says of directives before there is a tree: it may say too much, and never too little. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../src/1-source/parse.ts';
import { MAY_HOLD_DIRECTIVE, mayHoldDirective, mayHoldIn } from '../src/2-analysis/directive-text.ts';
import { findDirectives } from '../src/2-analysis/directives.ts';
import type { MayHold } from '../src/2-analysis/directive-text.ts';

/** How the letter may be spelled in a string. */
const spelled = (letter: string): readonly string[] => {
  const code = letter.charCodeAt(0).toString(16);
  return [letter, letter, letter, letter, letter, letter.toUpperCase(), `\\x${code.padStart(2, '0')}`, `\\u${code.padStart(4, '0')}`, `\\u{${code}}`, `\\${letter}`, `\\\n${letter}`, `\\\r\n${letter}`, `${letter}\\\u2028`];
};

const NOISE = [...'usevractionx -_19', '\u200b', '\u00ad', '\u2013', '\ufeff', '\\t', '\\q', '\\v', '\\r', '\\n', '\t'];

const slip = fc.record({ at: fc.nat(12), kind: fc.constantFrom('insert', 'remove', 'replace', 'swap', 'none'), noise: fc.constantFrom(...NOISE) });

const attempt = fc
  .record({
    words: fc.constantFrom('use server', 'useserver', 'use action', 'use actions', 'use  server', 'use-server'),
    slips: fc.array(slip, { maxLength: 2 }),
    spellings: fc.array(fc.nat(12), { minLength: 14, maxLength: 14 }),
    around: fc.tuple(fc.constantFrom('', '', '', ' ', '\\ ', '_'), fc.constantFrom('', '', '', ' ')),
    quote: fc.constantFrom('"', "'", '`'),
    split: fc.option(fc.nat(12)),
  })
  .map(({ words, slips, spellings, around: [before, after], quote, split }) => {
    let letters = [...words];
    for (const { at, kind, noise } of slips) letters = slipped(letters, at % letters.length, kind, noise);
    const spelling = letters.map((letter, index) => (letter.length > 1 || !/\w/.test(letter) ? letter : (spelled(letter)[spellings[index] ?? 0] ?? letter)));
    const text = [before, ...spelling, after];
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

/** Everything that is found or reported, with nothing pruned or with what `mayHold` prunes; null for no program. */
function findings(code: string, mayHold?: MayHold): string[] | null {
  try {
    const program = parseSource(code, 'a.js');
    const reported: string[] = [];
    const { moduleDirective, sites, repeated } = findDirectives(program, (name) => void reported.push(name), mayHold);
    return [...reported, ...(moduleDirective === null ? [] : ['module']), ...sites.map(() => 'inline'), ...repeated.map(() => 'repeated')];
  } catch {
    return null;
  }
}

const PLACES: readonly ((text: string) => string)[] = [
  (text) => `${text};\nexport const a = 1;`,
  (text) => `export async function f(id) {\n  ${text};\n  return id;\n}`,
  (text) => `export async function f(id) {\n  log(id);\n  ${text};\n}`,
];

describe('what the text says', () => {
  it('misses no directive, and no attempt at one', () => {
    let found = 0;
    fc.assert(
      fc.property(attempt, fc.constantFrom(...PLACES), (text, place) => {
        const code = place(text);
        const all = findings(code);
        if (all === null || all.length === 0) return;
        found++;
        expect(mayHoldDirective(code)).toBe(true);
        expect(MAY_HOLD_DIRECTIVE.test(code)).toBe(true);
        expect(findings(code, mayHoldIn(code))).toEqual(all);
      }),
      { numRuns: 20_000 },
    );
    // Or nothing would have been asked.
    expect(found).toBeGreaterThan(5000);
  });
});
