/** Sources nested so deep that a parser ends: an error that names the file, never the end of the process. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { mayBeTooDeep } from '../../src/1-source/native/nesting.ts';
import { parseSource } from '../../src/1-source/parse.ts';
import { SourceSyntaxError } from '../../src/diagnostics/syntax-error.ts';

const DEEP: Readonly<Record<string, (count: number) => string>> = {
  parentheses: (count) => `a = ${'('.repeat(count)}1${')'.repeat(count)}`,
  lists: (count) => `a = ${'['.repeat(count)}${']'.repeat(count)}`,
  objects: (count) => `a = ${'{a:'.repeat(count)}1${'}'.repeat(count)}`,
  blocks: (count) => '{'.repeat(count) + '}'.repeat(count),
  functions: (count) => 'function a(){'.repeat(count) + '}'.repeat(count),
  arrows: (count) => `a = ${'a=>'.repeat(count)}1`,
  negations: (count) => `a = ${'!'.repeat(count)}1`,
  words: (count) => `a = ${'typeof '.repeat(count)}a`,
  conditions: (count) => `a = ${'a?b:'.repeat(count)}1`,
  branches: (count) => `${'if(a);else '.repeat(count)};`,
  loops: (count) => `${'while(a)'.repeat(count)};`,
  labels: (count) => `${Array.from({ length: count }, (_, index) => `l${index}:`).join('')};`,
  elements: (count) => `a = ${'<a>'.repeat(count)}${'</a>'.repeat(count)}`,
  templates: (count) => `a = ${'`${'.repeat(count)}1${'}`'.repeat(count)}`,
  sums: (count) => `a = 1${'+1'.repeat(count)}`,
  'sums of calls': (count) => `a = 1${'+f(a,b)'.repeat(count)}`,
  members: (count) => `a${'.a'.repeat(count)}`,
  calls: (count) => `a${'()'.repeat(count)}`,
};

describe.each(Object.entries(DEEP))('deep %s', (_kind, source) => {
  it('are parsed, or are an error with the name of the file', () => {
    for (const count of [1000, 100_000]) {
      try {
        expect(parseSource(source(count), '/project/deep.jsx').type).toBe('Program');
      } catch (error) {
        expect(error).toBeInstanceOf(SourceSyntaxError);
        expect(String(error)).toContain('/project/deep.jsx');
      }
    }
  });

  it('are compiled in a Server Function, or are such an error', () => {
    for (const count of [1000, 5000]) {
      const code = `let a, f;\nexport function Page({ id }) { return async () => { 'use server'; id; ${source(count)} }; }`;
      try {
        expect(compile(code, { filename: '/project/deep.jsx', root: '/project', layer: 'server' })?.references).toHaveLength(1);
      } catch (error) {
        expect(error).toBeInstanceOf(SourceSyntaxError);
        expect(String(error)).toContain('/project/deep.jsx');
      }
    }
  });

  it('are seen in time, and what is not deep is left alone', () => {
    expect(mayBeTooDeep(source(4000))).toBe(true);
    expect(mayBeTooDeep(source(200))).toBe(false);
    expect(mayBeTooDeep(`${source(20)};\n`.repeat(1000))).toBe(false);
  });
});
