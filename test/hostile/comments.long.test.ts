/** Files of comments: however many there are, and wherever they stand, time grows with them, and not with their square. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { UseServerError } from '../../src/diagnostics/error.ts';
import type { Layer } from '../../src/model/index.ts';

const COMMENTS: Readonly<Record<string, string>> = {
  'in one line': '/* a */',
  'in one line, with brackets': '/* ( [ { */',
  'of lines': "// don't ( [\n",
  'of several lines': '/*\n * {a}\n */\n',
};

const PLACES: Readonly<Record<string, (comment: string, count: number) => string>> = {
  'in front of everything': (comment, count) => `${comment.repeat(count)}\nexport async function save() { 'use server'; }`,
  'behind a statement': (comment, count) => `let a;${comment.repeat(count)}\n;export async function save() { 'use server'; }`,
  'in front of a directive': (comment, count) => `export async function save() {${comment.repeat(count)}\n'use server'; }`,
  'behind a directive': (comment, count) => `export async function save() { 'use server'${comment.repeat(count)}\n}`,
  'around parameters': (comment, count) =>
    `export const Page = (id) => async (${comment.repeat(count)}\na) => ${comment.repeat(count)}\n{ 'use server'; return id; };`,
  'among arguments': (comment, count) =>
    `export const Page = (id) => f(${`${comment}\n1,`.repeat(count)}${comment.repeat(count)}\nasync () => { 'use server'; return id; });`,
  'in JSX': (comment, count) =>
    `export const Page = (id) => <p>{${comment.repeat(count)}\n}<form ${comment.repeat(count)}\naction={async () => { 'use server'; return id; }} /></p>;`,
  'in front of statements': (comment, count) =>
    `export function Page(id) { ${`${comment}\nf(id);`.repeat(count)} return async () => { 'use server'; ${`${comment}\nf(id);`.repeat(count)} }; }`,
  'in front of functions': inFrontOfFunctions,
};

function inFrontOfFunctions(comment: string, count: number): string {
  const functions = Array.from({ length: count / 500 }, (_, index) => `${comment.repeat(500)}\nexport async function save${index}() { 'use server'; }\n`);
  return functions.join('');
}

/** How long it takes to compile a text several times; the better of two, for what else the machine does can only make a run slower. */
function elapsed(code: string, times: number, layer: Layer): number {
  const runs = [0, 1].map(() => {
    const start = performance.now();
    for (let left = times; left > 0; left--) compileOrRefuse(code, layer);
    return performance.now() - start;
  });
  return Math.min(...runs);
}

/** Inline directives are refused in the client layer: a message for each, with its lines. */
function compileOrRefuse(code: string, layer: Layer): void {
  try {
    compile(code, { filename: '/project/page.jsx', root: '/project', layer });
  } catch (error) {
    expect(error).toBeInstanceOf(UseServerError);
  }
}

/** A long text takes as long as its eighth does in eight times; if time grew with the square, it would take eight times as long. */
function expectProportion(source: (count: number) => string, layer: Layer): void {
  expect(elapsed(source(80_000), 1, layer) / elapsed(source(10_000), 8, layer)).toBeLessThan(4);
}

const OPTIONS = { timeout: 120_000, retry: 2 };

describe.each(Object.entries(COMMENTS))('comments %s', (_kind, comment) => {
  it.each(Object.entries(PLACES))('%s take time in proportion', OPTIONS, (_place, source) => {
    expectProportion((count) => source(comment, count), 'server');
  });

  it('in front of functions that are refused, with a message for each, take time in proportion', OPTIONS, () => {
    expectProportion((count) => inFrontOfFunctions(comment, count), 'client');
  });
});
