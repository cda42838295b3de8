/**
 * Random programs that another compiler has had before: types and JSX are gone, names of its own are there, `this` stands where no author wrote it. As in packages,
 * and behind loaders in front of ours.
 */
import { minifySync, transformSync } from 'rolldown/utils';
import { expect, it, vi } from 'vitest';
import { compileProgram, lawPrograms } from '../harness/compile-program.ts';
import { runLaw } from '../law/law.ts';
import { hasDecorators } from '../law/lower.ts';
import { compileRandom } from './judge.ts';
import { filesOf, randomProgram, type RandomProgram } from './program.ts';
import { programSeed } from './random.ts';
import { scenario } from './scenario.ts';
import { formsOf } from './tree.ts';

// React chooses its build when it is loaded.
vi.hoisted(() => {
  process.env['NODE_ENV'] = 'production';
});

const seed = 20261201;

type Before = (path: string, code: string) => string;

const byOxc =
  (jsx: { readonly runtime: 'automatic' | 'classic'; readonly development: boolean }): Before =>
  (path, code) => {
    const { code: compiled, errors } = transformSync(path, code, { lang: 'tsx', target: 'esnext', sourcemap: false, jsx });
    if (errors[0] !== undefined) throw errors[0];
    return jsx.runtime === 'classic' ? `${compiled}\nimport * as React from 'react';` : compiled;
  };

/** Long names are what the scenario knows exports by; those stay. */
const minified: Before = (path, code) =>
  minifySync('a.js', byOxc({ runtime: 'automatic', development: false })(path, code), { module: true, compress: false, codegen: { removeWhitespace: true } })
    .code;

const compilers: Readonly<Record<string, Before>> = {
  'JSX for development': byOxc({ runtime: 'automatic', development: true }),
  'classic JSX for development': byOxc({ runtime: 'classic', development: true }),
  minified,
};

/** Null where the program stays what it was: it agrees, or was refused as it is written. */
async function differenceOf(program: RandomProgram, before: Before): Promise<string | null> {
  const source = {
    entry: 'app/page.js',
    files: new Map([...filesOf(program)].map(([path, code]) => [path.replace(/\.tsx?$/, '.js'), before(path, code)])),
  };
  const compiled = compileProgram(source);
  const refused = [...compiled.server.values()].find((outcome) => outcome.kind === 'refused');
  if (refused?.kind === 'refused') return [...compileRandom(program).server.values()].some(({ kind }) => kind === 'refused') ? null : refused.message;
  return (await runLaw(lawPrograms(compiled), scenario)).difference;
}

it.each(Object.entries(compilers))('60 programs after a compiler: %s', { timeout: 300_000 }, async (_, before) => {
  const found: string[] = [];
  let withElements = 0;
  for (let index = 0, count = 0; count < 60 && found.length < 2; index++) {
    const program = randomProgram(programSeed(seed, index));
    // No compiler but Babel takes the decorators of today.
    if ([...filesOf(program).values()].some(hasDecorators)) continue;
    count++;
    if (formsOf(program.tree).has('JSX')) withElements++;
    const difference = await differenceOf(program, before);
    if (difference !== null) found.push(`program ${program.seed}:\n${difference}`);
  }
  expect(found.join('\n\n')).toBe('');
  expect(withElements).toBeGreaterThan(20);
});
