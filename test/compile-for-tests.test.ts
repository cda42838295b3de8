/** What the test kit compiles for the key of a cache is not compiled again when the cache has nothing for it. */
import { afterAll, expect, it, vi } from 'vitest';
import type * as Compile from '../src/compile.ts';
import type { TestOptions } from '../src/hosts/compile-for-tests.ts';

vi.mock('../src/compile.ts', async (load) => {
  const original = await load<typeof Compile>();
  return { ...original, compile: vi.fn(original.compile) };
});

// Another file of this process may have loaded them before, and others will.
vi.resetModules();
afterAll(() => vi.resetModules());
const { compile } = await import('../src/compile.ts');
const { cacheKeyForTests, compileForTests } = await import('../src/hosts/compile-for-tests.ts');

const CODE = "'use server';\nexport async function save() {}\n";

/** The layers that a step compiles. */
function layersOf(step: () => unknown): unknown[] {
  const { mock } = vi.mocked(compile);
  const before = mock.calls.length;
  step();
  return mock.calls.slice(before).map(([, options]) => options.layer);
}

it.each<[string, TestOptions]>([
  ['without options', {}],
  ['with some', { root: '/app', ids: { salt: 'x' }, resolve: { alias: { '@': '/app/src' } } }],
])('once, %s', (_, options) => {
  expect(layersOf(() => cacheKeyForTests(CODE, '/app/a.ts', options))).toEqual(['server', 'client']);
  expect(layersOf(() => compileForTests(CODE, '/app/a.ts', { ...options }))).toEqual([]);
  expect(layersOf(() => compileForTests(CODE, '/app/a.ts', options))).toEqual(['server', 'client']);
});

it.each<[string, string, string, TestOptions, TestOptions]>([
  ['another text', `${CODE}export async function erase() {}\n`, '/app/a.ts', {}, {}],
  ['another file', CODE, '/app/b.ts', {}, {}],
  ['other options', CODE, '/app/a.ts', {}, { ids: { salt: 'x' } }],
  ['a function that resolves', CODE, '/app/a.ts', { resolve: () => null }, { resolve: () => null }],
])('anew, %s', (_, code, file, before, after) => {
  cacheKeyForTests(CODE, '/app/a.ts', before);
  expect(layersOf(() => compileForTests(code, file, after))).toEqual(['server', 'client']);
});

it('anew, where there is something to say', () => {
  const code = "'use server';\nexport async function pay() { return 'sk_live_4eC39HqLyjWDarjtT1zdp7dc'; }\n";
  cacheKeyForTests(code, '/app/a.ts', {});
  expect(layersOf(() => compileForTests(code, '/app/a.ts', {}))).toEqual(['server', 'client']);
});
