/** Modules that are very large and very deep. What Babel copes with by itself, it copes with beside the compiler; time is measured in Babel's own. */
import * as babel8 from '@babel/core';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import useServer from '../../src/index.ts';
import { compileProgram, lawPrograms } from '../harness/compile-program.ts';
import { runLaw } from '../law/law.ts';

type Call = (...args: readonly unknown[]) => Promise<unknown>;

const common = { filename: '/project/file.js', root: '/project', cwd: '/project', configFile: false, babelrc: false, compact: true, ast: false } as const;

function transform(code: string, plugins: readonly unknown[]): string {
  return babel8.transformSync(code, { ...common, parserOpts: { plugins: ['jsx'] }, plugins: [...plugins] as never })?.code ?? '';
}

function elapsed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** About five megabytes, with a Server Function for every `each` ordinary functions. */
function largeModule(each: number): { readonly code: string; readonly serverFunctions: number } {
  const parts: string[] = [];
  let size = 0;
  let serverFunctions = 0;
  for (let n = 0; size < 5_000_000; n++) {
    const isServer = n % each === 0;
    if (isServer) serverFunctions += 1;
    const inner = isServer
      ? `const save${n} = async (data) => { 'use server'; return [user.id, label, data, helper${n}]; };`
      : `const save${n} = (data) => [user.id, label, data];`;
    parts.push(
      `function helper${n}(user, label = 'text ${n}') {\n  ${inner}\n  for (const item of user.items) { if (item.id > ${n}) save${n}({ ...item, [label]: item.name }); }\n  return <form action={save${n}} title={label}><b>{user.name}</b></form>;\n}\n`,
    );
    size += parts.at(-1)?.length ?? 0;
  }
  return { code: parts.join(''), serverFunctions };
}

describe('a module of five megabytes', () => {
  it("compiles in the order of Babel's own parsing", { timeout: 240_000 }, () => {
    const { code, serverFunctions } = largeModule(100);
    const parsing = elapsed(() => babel8.parseSync(code, { ...common, parserOpts: { plugins: ['jsx'] } }));
    let registered = 0;
    const text = elapsed(() => {
      const result = compile(code, { filename: '/project/file.js', root: '/project', layer: 'server' });
      registered = result?.references.length ?? 0;
    });
    expect(registered).toBe(serverFunctions);
    // It parses too.
    expect(text / parsing).toBeLessThan(6);
    // Only what happens before printing, which takes most of the time.
    const passes = (plugins: readonly unknown[]): number =>
      elapsed(() => void babel8.transformSync(code, { ...common, code: false, parserOpts: { plugins: ['jsx'] }, plugins: [...plugins] as never }));
    const without = passes([]);
    expect((passes([[useServer, { layer: 'server' }]]) - without) / parsing).toBeLessThan(6);
  });
});

const repeat = (text: string, times: number): string => text.repeat(times);
const deep: readonly (readonly [title: string, expression: (depth: number) => string])[] = [
  ['parentheses', (depth) => `${repeat('(1 + ', depth)}0${repeat(')', depth)}`],
  ['a sum', (depth) => `0${repeat(' + 1', depth)}`],
  ['arrays', (depth) => `${repeat('[', depth)}${repeat(']', depth)}.length`],
  ['objects', (depth) => `(${repeat('{ a: ', depth)}1${repeat(' }', depth)})`],
  ['calls', (depth) => `${repeat('Object(', depth)}1${repeat(')', depth)}`],
  ['members', (depth) => `(${`self${repeat('.self', depth)}`}).value`],
  ['conditions', (depth) => `${repeat('0 ? 1 : ', depth)}2`],
  ['arrows', (depth) => `(${repeat('() => ', depth)}1) && 1`],
  ['logic', (depth) => `1${repeat(' && 1', depth)}`],
  ['templates', (depth) => `${repeat('`${', depth)}1${repeat('}`', depth)}`],
  ['elements', (depth) => `(${repeat('<a>', depth)}${repeat('</a>', depth)}).type`],
];

function copes(code: string): boolean {
  try {
    transform(code, []);
    return true;
  } catch {
    return false;
  }
}

describe('expressions 2,000 deep, or half as deep as Babel copes with', () => {
  const reached = new Map<string, number>();

  it.each(deep)('%s', { timeout: 60_000 }, (title, expression) => {
    const places = (value: string): readonly string[] => [
      `export const value = ${value}; export async function save() { 'use server'; return 1; }`,
      `export function Page({ self }) { return async () => { 'use server'; return ${value}; }; }`,
      `export function Page({ self }) { const helper = () => ${value}; return async () => { 'use server'; return helper(); }; }`,
      `'use server'; const self = {}; export const save = async () => ${value};`,
    ];
    const depth = [2_000, 1_000, 500, 250, 125].find((candidate) => copes(places(expression(2 * candidate))[2] ?? ''));
    if (depth === undefined) expect.fail(`Babel does not cope with ${title} at all`);
    reached.set(title, depth);
    for (const code of places(expression(depth))) {
      expect(transform(code, [[useServer, { layer: 'server' }]]), `${depth} deep`).toContain('registerServerReference(');
      expect(compile(code, { filename: '/project/file.js', root: '/project', layer: 'server' })?.references.length, `${depth} deep`).toBe(1);
    }
  });

  it('which is deep', () => {
    expect(Math.max(...reached.values())).toBeGreaterThanOrEqual(1_000);
  });
});

describe('functions 200 deep', () => {
  const depth = 200;

  it('a Server Function that captures something of each of them keeps the law', { timeout: 60_000 }, async () => {
    const names = Array.from({ length: depth }, (_, index) => `v${index}`);
    const code = `export function top() { ${names.map((name, index) => `const ${name} = ${index}; return (() => {`).join(' ')}
      async function save(x) { 'use server'; return ${names.join(' + ')} + x; } return save; ${repeat('})();', depth)} }`;
    await expectLaw(code, 19_900 + 5);
  });

  it('a Server Function in each Server Function keeps the law', { timeout: 60_000 }, async () => {
    const levels = 30;
    const code = `export function top() { ${Array.from({ length: levels }, (_, index) => `const v${index} = ${index}; return async function f${index}() { 'use server';`).join(' ')}
      return ${Array.from({ length: levels }, (_, index) => `v${index}`).join(' + ')}; ${repeat('};', levels)} }`;
    const source = { entry: 'file.js', files: new Map([['file.js', code]]) };
    const report = await runLaw(
      lawPrograms(compileProgram(source)),
      async ({ module, send }) => {
        let value: unknown = await send((module['top'] as () => unknown)());
        while (typeof value === 'function') value = await (value as Call)();
        return value;
      },
      { timeout: 40_000 },
    );
    expect(report.difference).toBeNull();
    expect(report.plain.outcome).toBe('returned 435');
  });

  it('blocks, loops and classes around a Server Function keep the law', { timeout: 60_000 }, async () => {
    const kinds = ['{', 'for (const i of [1]) {', 'if (true) {', 'try {', 'do {', 'switch (1) { default: {'];
    const ends = ['}', '}', '}', '} finally {}', '} while (0);', '} }'];
    const code = `export function top() { const v = 7; ${Array.from({ length: depth }, (_, index) => kinds[index % kinds.length]).join(' ')}
      async function save(x) { 'use server'; return v + x; } return save; ${Array.from({ length: depth }, (_, index) => ends[(depth - 1 - index) % ends.length]).join(' ')} }`;
    await expectLaw(code, 12);
  });
});

async function expectLaw(code: string, result: number): Promise<void> {
  const source = { entry: 'file.js', files: new Map([['file.js', code]]) };
  const report = await runLaw(lawPrograms(compileProgram(source)), async ({ module, send }) => {
    const [save] = (await send([(module['top'] as () => unknown)()])) as Call[];
    return save?.(5);
  });
  expect(report.difference).toBeNull();
  expect(report.plain.outcome).toBe(`returned ${result}`);
}
