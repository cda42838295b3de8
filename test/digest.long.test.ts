/**
 * Digests against a printer: two functions have the same digest if, and only if, they are printed alike once types, JSX, comments, lone semicolons and directives that mean nothing are gone.
 * Each function of the fixtures is compared with itself, one token changed.
 */
import * as babel from '@babel/core';
import { parseExpression } from '@babel/parser';
import { VISITOR_KEYS } from '@babel/types';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../src/syntax/digest.ts';
import { DigestInput } from '../src/syntax/digest-input.ts';
import { functionIn, functionTexts, mutant } from './digest/mutants.ts';
import { readFixtures } from './fixtures/read-fixture.ts';
import { parserPlugins } from './harness/compile-module.ts';
import { normalise } from './harness/same-program.ts';
import { createRandom } from './random/random.ts';

const plugins = parserPlugins('a.tsx', undefined);
const babel7 = createRequire(new URL('babel-7/package.json', import.meta.url))('@babel/types') as { readonly VISITOR_KEYS: typeof VISITOR_KEYS };

/**
 * A text in which white space that is written by number, `&#32;` or `&#xa;`, is a character of its own: it is no formatting, but Babel's JSX takes away what it has made
 * of it, line ends and the spaces beside them. Other compilers do not.
 */
function withNumberedSpaces(raw: string): string {
  const decoded = (text: string): string => {
    const element = parseExpression(`<a>${text}</a>`, { plugins: ['jsx'] });
    return element.type === 'JSXElement' && element.children[0]?.type === 'JSXText' ? element.children[0].value : '';
  };
  const pieces = raw.split(/&#(x0*(?:9|a|d|20)|0*(?:9|10|13|32));/i);
  return pieces.map((piece, index) => (index % 2 === 0 ? decoded(piece) : String.fromCodePoint(0xe000 + Number(piece.replace(/^x/i, '0x'))))).join('');
}

/**
 * Without `'use strict'`, which means nothing in a module, and the function's own `'use server'`. All others become calls, since a printer may write
 * a string in parentheses without them.
 */
const withoutDirectives = ({ template }: { readonly template: typeof babel.template }): object => ({
  visitor: {
    JSXText({ node }: babel.NodePath<babel.types.JSXText>) {
      node.value = withNumberedSpaces(String(node.extra?.['raw'] ?? node.value));
    },
    EmptyStatement(path: babel.NodePath<babel.types.EmptyStatement>) {
      if (path.inList) path.remove();
    },
    Directive(path: babel.NodePath<babel.types.Directive>) {
      const { value } = path.node.value;
      const block = path.parentPath as babel.NodePath<babel.types.BlockStatement>;
      const statement = block.parentPath.parentPath;
      const isOwn = statement?.isExpressionStatement() === true && statement.parentPath.isProgram();
      if (value !== 'use strict' && !(isOwn && value === 'use server'))
        block.unshiftContainer('body', template.statement(`isDirective(${JSON.stringify(value)})`)());
      path.remove();
    },
  },
});

/** What is left of a function; null where Babel refuses it. */
function printed(text: string): string | null {
  try {
    const result = babel.transformSync(`(${text});`, {
      filename: 'a.tsx',
      configFile: false,
      babelrc: false,
      parserOpts: { plugins: [...plugins] as never },
      presets: ['@babel/preset-typescript', ['@babel/preset-react', { runtime: 'classic', throwIfNamespace: false }]],
      plugins: [withoutDirectives as never],
    });
    return normalise(result?.code ?? '', parserPlugins('a.js', undefined));
  } catch {
    return null;
  }
}

const digest = (text: string): string | null => {
  const node = functionIn(text, plugins);
  return node && digestOf(node);
};

interface Printed {
  readonly text: string;
  readonly print: string;
}

const withPrint = (text: string): Printed[] => {
  const print = printed(text);
  return print === null ? [] : [{ text, print }];
};

/** Functions of the fixtures that can be read as TSX. */
function functionsOfFixtures(): readonly Printed[] {
  const files = readFixtures()
    .filter(({ settings }) => settings.syntax !== 'flow')
    .flatMap(({ source }) => [...source.files]);
  return [...new Set(files.flatMap(([path, code]) => functionTexts(code, parserPlugins(path, undefined))))].flatMap(withPrint);
}

/** @returns what is wrong, or null where prints and digests agree */
function disagreement(first: Printed, second: Printed, of: typeof digest = digest): string | null {
  const isSame = first.print === second.print;
  if (isSame === (of(first.text) === of(second.text))) return null;
  return `printed ${isSame ? 'alike' : 'differently'}, digests are not:\n${first.text}\n→\n${second.text}`;
}

describe('a digest', () => {
  it('tells functions apart that are printed differently, and no others', { timeout: 120_000 }, () => {
    const random = createRandom(20261125);
    const pairs = functionsOfFixtures().flatMap((first) =>
      Array.from({ length: 8 }, () => withPrint(mutant(first.text, random)))
        .flat()
        .map((second) => ({ first, second })),
    );
    const different = pairs.filter(({ first, second }) => first.print !== second.print).length;
    expect(different).toBeGreaterThan(2_000);
    expect(pairs.length - different).toBeGreaterThan(1_000);
    expect(pairs.flatMap(({ first, second }) => disagreement(first, second) ?? [])).toEqual([]);
  });

  it('that leaves out names, or adds formatting, is seen', () => {
    const [first, renamed, spaced] = ['(id) => id + 1', '(x) => x + 1', '( id ) => (id + 1)'].flatMap(withPrint) as [Printed, Printed, Printed];
    const withoutNames = (text: string): string | null => digest(text.replace(/\bid\b/g, 'x'));
    expect(disagreement(first, renamed, withoutNames)).toMatch(/^printed differently/);
    expect(disagreement(first, spaced, (text) => text)).toMatch(/^printed alike/);
  });

  it.each([
    ['(x) => [x]', '(x) => [, x]'],
    ['([a]) => a', '([, a]) => a'],
    ['(o) => #x in o', '(o) => #y in o'],
    ['() => <a:b />', '() => <a:c />'],
    ['() => <a b:c="" />', '() => <a b:d="" />'],
    ['() => <p>a\n&nbsp;</p>', '() => <p>a</p>'],
    ['() => <p>{a} </p>', '() => <p>{a}</p>'],
    ['() => { enum A { b } }', '() => { enum A { c } }'],
    ['() => { enum A { b } }', '() => { enum C { b } }'],
    ['() => `a${b}`', '() => `${b}a`'],
    ['() => "é"', '() => "\u00c3\u00a9"'],
    ['() => ["a", "b"]', '() => ["a\u00ffb"]'],
    ['() => class { x: number }', '() => class { declare x: number }'],
    ['() => class { x: number }', '() => class { y: number }'],
    ['() => { if (a); else b() }', '() => { if (a) b(); else; }'],
    ['() => <p>{" "}</p>', '() => <p>{}</p>'],
    ['() => <b>a&#xa;b</b>', '() => <b>a&#xa; b\n</b>'],
  ])('tells %s from %s', (first, second) => {
    // `#x` needs a class around it to be parsed.
    const of = (text: string): string | null => (text.includes('#') ? digest(`class { #x; #y; m = ${text} }`) : digest(text));
    expect(of(first)).not.toBeNull();
    expect(of(first)).not.toEqual(of(second));
  });

  it.each([
    ['() => class { declare x: number; y = 1 }', '() => class { y = 1 }'],
    ['() => { abstract class A { abstract x: number } }', '() => { abstract class A { abstract y: string } }'],
    ['() => { abstract class A { abstract x(): number } }', '() => { abstract class A {} }'],
    ['() => <p>{/* a comment */}</p>', '() => <p></p>'],
    ['() => { f();; }', '() => { f() }'],
    ['() => { type T = string; interface I { x: T } return 1 }', '() => { return 1 }'],
    ['() => { declare const d: number; declare class C {} return d }', '() => { return d }'],
    ['() => { function over(x: 1): void; function over(x: 2): void; function over() {} }', '() => { function over() {} }'],
    ['() => function (this: Window, a) { return a }', '() => function (a) { return a }'],
  ])('takes %s for %s', (first, second) => {
    expect(digest(first)).not.toBeNull();
    expect(digest(first)).toEqual(digest(second));
  });

  it('has a code of its own for each type, property and operator', () => {
    const keys = [VISITOR_KEYS, babel7.VISITOR_KEYS].flatMap((all) => Object.entries(all).flatMap(([type, properties]) => [type, ...properties]));
    const operators =
      '+ - * / % ** & | ^ << >> >>> in instanceof === !== == != < > <= >= && || ?? ++ -- ! ~ typeof void delete throw = += -= *= /= %= **= <<= >>= >>>= &= |= ^= &&= ||= ??='.split(
        ' ',
      );
    const kinds = ['var', 'let', 'const', 'using', 'await using', 'get', 'set', 'method', 'constructor', 'end'];
    const words = new Set([...keys, ...operators, ...kinds]);
    const input = new DigestInput();
    const digests = [...words].map((word) => {
      input.clear();
      input.name(word);
      return input.digest();
    });
    expect(new Set(digests).size).toBe(words.size);
  });

  it('holds of a function larger than its memory', () => {
    const long = (last: string): string => `() => [${'"é", '.repeat(100_000)}"${last}"]`;
    expect(digest(long('a'))).toBe(digest(long('a')));
    expect(digest(long('a'))).not.toBe(digest(long('b')));
    expect(digest('() => 1')).toBe(digest('() => 1'));
  });
});
