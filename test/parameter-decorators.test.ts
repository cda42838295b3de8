/** TypeScript's decorators of parameters, which only Babel's `decorators-legacy` reads: they are code, and run beside the class. */
import { describe, expect, it } from 'vitest';
import { compile } from '../src/compile.ts';
import useServer from '../src/index.ts';
import { transform7, transform8 } from './harness/babels.ts';
import type { Transform } from './harness/babels.ts';

const byPlugin =
  (transform: Transform) =>
  (code: string): string =>
    transform(code, {
      filename: '/project/input.ts',
      root: '/project',
      development: true,
      parserPlugins: ['typescript', 'decorators-legacy'],
      plugins: [[useServer, { layer: 'server' }]],
    }).code;

const ways: readonly (readonly [name: string, compiled: (code: string) => string])[] = [
  ['plugin, Babel 8', byPlugin(transform8)],
  ['plugin, Babel 7', byPlugin(transform7)],
  ['compile()', (code) => compile(code, { filename: '/project/input.ts', root: '/project', layer: 'server', development: true })?.code ?? code],
];

describe.each(ways)('decorators of parameters: %s', (_name, compiled) => {
  it('are no part of a Server Function: a method with them is refused, as one with decorators of its own', () => {
    const code =
      "function inject() {}\nexport class Api {\n  static async save(@inject id) { 'use server'; return id }\n  static async load(@inject id = 1) { 'use server'; return id }\n}\n";
    expect(() => compiled(code)).toThrow(/decorated-server-function[^]*decorated-server-function/);
  });

  it('are looked through for directives and for captures', () => {
    const code =
      "export function Page({ key }) {\n  return async () => {\n    'use server';\n    class Row { constructor(@inject(key) id, @inject(() => key) other = 1) {} }\n    return Row;\n  };\n}\n";
    expect(compiled(code)).toMatch(/\[key\]/);
  });
});
