/**
 * The native parser and Babel's give analysis the same tree, and refuse the same programs in the same words; `invariants.ts` has the rest:
 * the same output, byte for byte.
 *
 *     CORPUS=3000 npx vitest run test/parsers.long.test.ts     that many source files of each folder
 */
import type * as t from '@babel/types';
import { describe, expect, it } from 'vitest';
import { parseNatively, withoutNativeParser } from '../src/1-source/native/native.ts';
import { parseSource } from '../src/1-source/parse.ts';
import { readFixtures } from './fixtures/read-fixture.ts';
import { installedSources } from './harness/installed-sources.ts';
import { treeDifference } from './harness/tree-difference.ts';
import { randomProgram, filesOf } from './random/program.ts';
import { programSeed } from './random/random.ts';

const COUNT = Number(process.env['CORPUS'] ?? 60);

function byBabel(code: string, filename: string): t.Program {
  return withoutNativeParser(() => parseSource(code, filename));
}

/** @returns null where Babel is asked. */
function natively(code: string, filename: string): t.Program | null {
  const syntax = /\.[cm]?tsx?$/.test(filename) ? (filename.endsWith('x') ? 'tsx' : 'ts') : 'jsx';
  const tree = parseNatively(code, syntax, 'shared memory');
  const fromJson = parseNatively(code, syntax, 'json');
  if (tree === null || fromJson === null) expect(fromJson).toBe(tree);
  else expect(treeDifference(tree, fromJson), code).toBeNull();
  return tree;
}

interface Source {
  readonly name: string;
  readonly filename: string;
  readonly code: string;
}

function differences(sources: readonly Source[]): { readonly found: readonly string[]; readonly native: number } {
  let native = 0;
  const found = sources.flatMap(({ name, filename, code }) => {
    const tree = natively(code, filename);
    if (tree === null) return [];
    native++;
    const difference = treeDifference(byBabel(code, filename), tree);
    return difference === null ? [] : [`${name}: ${difference}`];
  });
  return { found, native };
}

const statements: readonly (readonly [filename: string, code: string])[] = [
  ['a.js', '#!/usr/bin/env node\n"use strict"; \'use server\'\nexport async function a() { "use server"; "use strict" }'],
  ['a.js', 'a?.b.c(d)?.[e].f; (a?.b).c; a?.(b); a.b?.c.d; new a.b(c); delete a?.b; (a)?.b; a?.b`${c}`'.replace('; a?.b`${c}`', '; a.b`${c}`')],
  ['a.ts', 'o?.["m"]<T>?.(2); a?.b<T>; a<T>?.(1); a?.b<T>`c`; a.b?.<T>(c); new a.b<T>(c)'],
  ['a.ts', 'a?.b!.c; a!.b?.c!; (a?.b)!.c; (a?.b!).c; a?.b!.c!(d!).e; a?.b<string>(c)'],
  ['a.js', 'x = { a, b: c, "d": 1, 2: 3, [e]: f, g() {}, async *h() {}, get i() { return 1 }, set i(v) {}, ...j, async k() {}, __proto__: l, 0xFFn: m }'],
  ['a.js', '({ a, b: { c = 1, ...d }, [e]: f = g, ...h } = i); [a, , b = 1, ...[c]] = d; ((a)) = b; [(a)] = b; ({ a: (b) } = c)'],
  [
    'a.js',
    'class A extends (B, C) { static #a = 1; #b() { return #a in this } static { "use server"; this.#a } get [c]() {} static async *d() {} "e" = 1; static f; accessor g = 2; constructor() { super(); super.x } }',
  ],
  [
    'a.js',
    'for (const a of b) c: for (;;) { break c } for (var d in e); for await (const f of g) {} while (0) do ; while (1) ; switch (h) { case 1: default: i }',
  ],
  ['a.js', 'try { a } catch { b } finally { c } try {} catch ({ d = 1 }) {} if (e) f; else g; debugger; throw h'],
  [
    'a.js',
    'import "a"; import b, * as c from "d"; import { default as e, f, "g h" as i } from "j" with { type: "json" }; export * from "k"; export * as l from "m"; export /* * */ * as n from "o"; export { p as "q r", s as default } from "t"',
  ],
  ['a.js', 'import("a"); import("a", { with: {} }); import.meta.url; a = b ?? c || d && e ** f; a ||= b; a >>>= 1; void typeof !~-+a; a++, --b; (a, b)'],
  ['a.js', '1n; 0xFFn; 1_000; 0b11; .5e3; /a[/]b/gimsuy; /a/mg; "a\\n\\x41"; \'b\'; `c${d}e\\n`; null; true; new.target'.replace('; new.target', '')],
  [
    'a.js',
    'async () => { await a; for await (const b of c) yield_ }; function* g() { yield; yield* a; yield b } async function* h() {} (function () {}); (async function named() {}); (a) => a; async a => ({})',
  ],
  ['a.jsx', '<a b="c" d={e} {...f} g-h:i="j" k=<l /> >m {n} {/* o */} {...p}<></><a.b.c/><this.d/><a:b/> é 😀</a>'],
  ['a.jsx', '<a title="x &amp; y">&lt; {`z`} &nbsp;</a>'],
  [
    'a.tsx',
    'enum A { B, "C" = 1, D = B } declare enum E {} const enum F { G } namespace H { export const i = 1; "use server" } declare namespace J { const k: 1 } declare module "l" {} declare global { var m: 1 } namespace N.O {}',
  ],
  ['a.ts', 'import a = require("b"); import c = d.e.f; export = g'],
  [
    'a.ts',
    'import type { A } from "b"; import { type C, d } from "e"; export type { F } from "g"; export { type H, i } from "j"; export type * from "k"; export type * as L from "m"; export import n = o.p',
  ],
  [
    'a.ts',
    'function f(this: A, a?: B, ...c: D[]): void; function f(a = 1 as const, { b }: C = {}, [d]: E) {} abstract class G<T> extends H<T> implements I { declare a: 1; abstract b(): void; abstract c: 1; private d?: 1 = 2; constructor(readonly e: 1, private f = 2) { super() } [g: string]: any; static async h<T>(this: A, i?: T): Promise<void> {} j!: 1 }',
  ],
  [
    'a.ts',
    'let a = b as C; d = <E>f; g = h!; i = j satisfies K; l = m<N>; type O = P; interface Q {} declare const r: 1; declare function s(): 1; (t as U) = 1; (v!)++; using w = x; export as namespace y;',
  ],
  ['a.tsx', 'const a = <T,>(b: T) => <div<T> c="d" />; export default interface E {}'],
  ['a.ts', '@dec class A { @dec() a; @dec static async b(@dec c) {} }'],
  ['a.js', '// @flow\nconst a: number = (b: any)'],
  ['a.js', 'const \\u0061 = "\\u{1F600}"; a'],
  ['a.js', '\ufeffconst a = 1'],
  ['a.jsx', 'const a = `b\r\nc`;\r\nconst d = <e f="g\r\nh">i\r\nj</e>;\r\n\rk'],
  ['a.js', 'a\u2028b; "c\u2029d"'],
  ['a.js', 'async function a() { return (/* b */ (await c)) } export default (async () => {}); export { a as b }'],
  ['a.js', ''],
  ['a.js', 'return; await a; new.target; super.x'],
];

const refused: readonly (readonly [filename: string, code: string])[] = [
  ['a.js', 'const a = ;'],
  ['a.js', 'let a; let a'],
  ['a.js', 'export { a }'],
  ['a.js', 'export const a = 1; export { a }'],
  ['a.js', 'a: a: b'],
  ['a.js', 'break'],
  ['a.js', 'class A { #a; #a }'],
  ['a.js', 'class A { b() { this.#c } }'],
  ['a.js', 'var let'],
  ['a.js', 'with (a) {}'],
  ['a.js', '010'],
  ['a.js', '"\\01"'],
  ['a.js', '/a/gg'],
  ['a.js', '/[/'],
  ['a.js', 'a?.b = c'],
  ['a.js', 'new a?.b()'],
  ['a.js', 'function f(a, a) {}'],
  ['a.js', 'delete a'],
  ['a.js', '({ a: 1, __proto__: b, __proto__: c })'],
  ['a.js', 'async (a, await) => {}'],
  ['a.js', 'const a'],
  ['a.js', 'for (let a = 1 of b);'],
  ['a.js', 'import { a } from "b"; const a = 1'],
  ['a.js', 'import a, { a } from "b"'],
  ['a.js', 'class A extends B { constructor() { super() } constructor() {} }'],
  ['a.jsx', '<a></b>'],
  ['a.jsx', '<a/><b/>'],
  ['a.ts', 'let a: = 1'],
  ['a.tsx', 'let a = <B>c'],
  ['a.ts', 'abstract a'],
  ['a.ts', 'enum A { b; }'],
  ['a.ts', 'function f(a?, b = 1, ...c, d) {}'],
  ['a.js', 'let a: number'],
  ['a.js', '<!-- a'],
  ['a.js', '`${a'],
  ['a.js', '"a\nb"'],
  ['a.js', 'yield = 1'],
  ['a.js', 'arguments = 1'],
  ['a.js', 'eval = 1'],
];

describe('the native parser', () => {
  it('is there, and is what these tests are about', () => {
    expect(natively('a', 'a.js')).not.toBeNull();
    expect(withoutNativeParser(() => natively('a', 'a.js'))).toBeNull();
  });

  it.each(statements)('gives the tree of Babel, or leaves it to Babel: %s %j', (filename, code) => {
    expect(differences([{ name: filename, filename, code }]).found).toEqual([]);
  });

  it('gives the tree of Babel for every fixture, and leaves hardly one to Babel', { timeout: 120_000 }, () => {
    const sources = readFixtures().flatMap(({ name, source, settings }) =>
      settings.syntax === 'flow' ? [] : [...source.files].map(([filename, code]) => ({ name: `${name}/${filename}`, filename, code })),
    );
    const { found, native } = differences(sources);
    expect(found).toEqual([]);
    expect(native / sources.length).toBeGreaterThan(0.9);
  });

  it('gives the tree of Babel for random programs', { timeout: 120_000 }, () => {
    const sources = Array.from({ length: 200 }, (_, index) => programSeed(20261125, index)).flatMap((seed) =>
      [...filesOf(randomProgram(seed))].map(([filename, code]) => ({ name: `program ${seed}/${filename}`, filename, code })),
    );
    const { found, native } = differences(sources);
    expect(found).toEqual([]);
    expect(native / sources.length).toBeGreaterThan(0.9);
  });

  it.each(['node_modules', 'src', 'test'])('gives the tree of Babel for source files in %s', { timeout: 1_200_000 }, (folder) => {
    const sources: Source[] = [];
    for (const { path, code } of installedSources(folder)) if (sources.push({ name: path, filename: path, code }) >= COUNT) break;
    const { found, native } = differences(sources);
    expect(found).toEqual([]);
    expect(sources.length).toBeGreaterThan(50);
    expect(native / sources.length).toBeGreaterThan(0.8);
  });

  it.each(refused)('leaves errors to Babel, in its words: %s %j', (filename, code) => {
    const words = (): string => {
      try {
        parseSource(code, filename);
        return 'accepted';
      } catch (error) {
        return String(error);
      }
    };
    expect(words()).toBe(withoutNativeParser(words));
  });
});

describe('the comparison of trees', () => {
  it.each([
    ['a', 'b'],
    ['a', ' a'],
    ['"use server"', '("use server")'],
    ['a.b', 'a[b]'],
    ['a?.b', 'a.b'],
    ['async () => {}', '() => {}'],
    ['/a/g', '/a/i'],
    ['function f() { "use server" }', 'function f() { }'],
    ["'a'", '"a"'],
    ['let a', 'var a'],
    ['`a`', '`b`'],
    ['import { a } from "b"', 'import { c as a } from "b"'],
  ])('tells %s from %s', (one, other) => {
    expect(treeDifference(byBabel(one, 'a.js'), byBabel(other, 'a.js'))).not.toBeNull();
  });
});
