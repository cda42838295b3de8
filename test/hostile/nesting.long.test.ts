/** Sources nested so deep that a parser ends: an error that names the file, never the end of the process. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { lintFindings } from '../../src/lint/findings.ts';
import { readCompilerOptions } from '../../src/options/options.ts';
import { readResolveSettings } from '../../src/options/resolve.ts';
import { readModule } from '../../src/project/file/module.ts';
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
  'optional chains': (count) => `a${'?.a'.repeat(count)}`,
  'optional calls': (count) => `a${'?.(b)'.repeat(count)}`,
  'calls in calls': (count) => `f(${'f('.repeat(count)}${')'.repeat(count)})`,
  'lists with brackets in strings': (count) => `a = ${"[']', ".repeat(count)}1${']'.repeat(count)}`,
  'lists with brackets in regular expressions': (count) => `a = ${"[/\\]|['\\]]/, ".repeat(count)}1${']'.repeat(count)}`,
  'lists with brackets in templates': (count) => `a = ${'[`]${b}]`, '.repeat(count)}1${']'.repeat(count)}`,
  'conditions with semicolons in strings': (count) => `a = ${"b ? ';' : ".repeat(count)}1`,
  'powers of strings with commas': (count) => `a = ${'"," ** '.repeat(count)}1`,
  'sums of strings with commas': (count) => `a = 1${" + ','".repeat(count)}`,
  'negations with commas in comments': (count) => `a = ${'! /* , */ '.repeat(count)}1`,
  'negations with semicolons in comments': (count) => `a = ${'! // ;\n'.repeat(count)}1`,
  callbacks: (count) => `f(${'f(() => '.repeat(count)}1${')'.repeat(count)})`,
  awaits: (count) => `a = ${'await '.repeat(count)}1`,
  yields: (count) => `(function* () { ${'yield '.repeat(count)}1; })`,
  constructors: (count) => `a = ${'new '.repeat(count)}f`,
  assignments: (count) => `${'a = '.repeat(count)}1`,
  powers: (count) => `a = 1${' ** 1'.repeat(count)}`,
  logic: (count) => `a = 1${' && 1'.repeat(count)}`,
  'asynchronous arrows': (count) => `a = ${'async () => '.repeat(count)}1`,
  'throws in branches': (count) => `${'if (a) '.repeat(count)}throw 1`,
  'branches in blocks': (count) => `${'if (a) {} else '.repeat(count)}{}`,
  patterns: (count) => `var ${'{ a: '.repeat(count)}b${' }'.repeat(count)} = a`,
  defaults: (count) => `a = ${'(b = '.repeat(count)}1${') => 1'.repeat(count)}`,
  'classes in classes': (count) => `a = ${'class { a = '.repeat(count)}1${' }'.repeat(count)}`,
  'classes of classes': (count) => `a = ${'class extends '.repeat(count)}f${' {}'.repeat(count)}`,
  attributes: (count) => `a = ${'<a b={'.repeat(count)}1${'} />'.repeat(count)}`,
  children: (count) => `a = ${'<a>{'.repeat(count)}1${'}</a>'.repeat(count)}`,
};

const DEEP_IN_TYPESCRIPT: typeof DEEP = {
  'type arguments': (count) => `type T = ${'A<'.repeat(count)}B${'>'.repeat(count)}`,
  'operators of types': (count) => `type T = ${'keyof '.repeat(count)}A`,
  'types of lists': (count) => `type T = A${'[]'.repeat(count)}`,
  'types of members': (count) => `type T = A${"['a']".repeat(count)}`,
  'types of objects': (count) => `type T = ${'{ a: '.repeat(count)}1${' }'.repeat(count)}`,
  'types of functions': (count) => `type T = ${'() => '.repeat(count)}A`,
  'conditions of types': (count) => `type T = ${'A extends B ? C : '.repeat(count)}D`,
  'names of types': (count) => `type T = a${'.a'.repeat(count)}`,
  assertions: (count) => `a = f${' as any'.repeat(count)}`,
  'assertions in front': (count) => `a = ${'<any>'.repeat(count)}f`,
  'assertions of presence': (count) => `a${'!.a'.repeat(count)}`,
  // With two brackets each.
  decorators: (count) => `a = ${'@f(class { '.repeat(count / 2)}${' }) class {}'.repeat(count / 2)}`,
};

const all = [
  ...Object.entries(DEEP).map((one) => [...one, '/project/deep.jsx'] as const),
  ...Object.entries(DEEP_IN_TYPESCRIPT).map((one) => [...one, '/project/deep.ts'] as const),
];

/** Does what is done with a file succeed, or end in an error that names it? */
function isNamed(filename: string, run: () => unknown): void {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(SourceSyntaxError);
    expect(String(error)).toContain(filename);
  }
}

const { ids, diagnostics: overrides } = readCompilerOptions({}, { root: '/project', development: false });
const resolve = readResolveSettings(undefined, { path: 'resolve', faults: [], root: '/project', development: false });

describe.each(all)('deep %s', (_kind, source, filename) => {
  it('are parsed, or are an error with the name of the file', () => {
    for (const count of [1000, 3000, 100_000]) isNamed(filename, () => expect(parseSource(source(count), filename).type).toBe('Program'));
  });

  it('are compiled in a Server Function, or are such an error', () => {
    for (const count of [1000, 3000, 5000]) {
      const code = `let a, f;\nexport function Page({ id }) { return async () => { 'use server'; id; ${source(count)} }; }`;
      isNamed(filename, () => expect(compile(code, { filename, root: '/project', layer: 'server' })?.references).toHaveLength(1));
    }
  });

  it('are listed and linted, or are such an error', () => {
    for (const count of [1000, 1500, 2000, 3000]) {
      const code = `let a, f;\n${source(count)};\nexport async function save() { 'use server'; }`;
      const options = { root: '/project', ids, overrides, resolve, withUses: true };
      isNamed(filename, () => expect(readModule(filename, code, options).module?.functions).toHaveLength(1));
      expect(lintFindings(code, filename)).toEqual([]);
    }
  });

  it('are seen in time, and what is not deep is left alone', () => {
    expect(mayBeTooDeep(source(4000))).toBe(true);
    expect(mayBeTooDeep(source(200))).toBe(false);
    expect(mayBeTooDeep(`${source(20)};\n`.repeat(1000))).toBe(false);
  });
});

it.each([
  ['brackets in comments', '/* ( [ { */'],
  ['brackets in comments of lines', "// don't ( [ {\n"],
  ['documentation', '/** @param {Array<string>} a The names\n * of all */\nconst f = (a) => [a];\n'],
  ['comments behind statements', 'f(1); // note\n'],
  ['comments in front of statements', '/* note */ f(1);\n'],
  ['brackets in strings', "f('(', \"[\", ')');\n"],
  ['brackets in templates', 'f(`( ${a} [ ${b(`{`)}`);\n'],
  ['brackets in regular expressions', 'f(a / b, /[(]/);\n'],
  ['texts with apostrophes', "f(<p>It's {a}</p>);\n"],
])('%s are not nested', (_, unit) => {
  expect(mayBeTooDeep(unit.repeat(20_000))).toBe(false);
});
