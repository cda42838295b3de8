/**
 * Digests, ids and verdicts do not depend on the way in which the compiler is called: source files of installed packages, in which every async
 * function gets a directive, through the plugin on both Babels and through `compile()`.
 *
 *     CORPUS=2000 npx vitest run test/corpus.long.test.ts     that many files, and the figures
 *     CORPUS=2000 TREES=<folder> npx vitest run test/corpus.long.test.ts     files of bare clones `<owner>/<name>.git`; those with the directive as they are, too
 */
import * as babel8 from '@babel/core';
import type * as t from '@babel/types';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../src/1-source/parse.ts';
import { forEachChild } from '../src/syntax/children.ts';
import { digestOf } from '../src/syntax/digest.ts';
import { isFunction } from '../src/syntax/nodes.ts';
import { compile, UseServerError } from '../src/compile.ts';
import type { Diagnostic, ModuleEntry } from '../src/index.ts';
import { transform7, transform8 } from './harness/babels.ts';
import { clonedSources } from './harness/cloned-sources.ts';
import { installedSources } from './harness/installed-sources.ts';
import type { InstalledSource } from './harness/installed-sources.ts';
import { compileModule, parserPlugins, projectRoot } from './harness/compile-module.ts';

const babel7 = createRequire(new URL('babel-7/package.json', import.meta.url))('@babel/core') as {
  readonly parseSync: (code: string, options: object) => { readonly program: t.Program } | null;
};

const COUNT = Number(process.env['CORPUS'] ?? 12);
const trees = process.env['TREES'];
/** Packages have about 1,700 files with async functions; the tests of this repository have as many again. */
function* othersAndOwn(): Generator<InstalledSource> {
  for (const folder of ['node_modules', 'test', 'src']) yield* installedSources(folder);
}

/** What is compiled of a file: itself, where it has the directive; then with directives in it, of every fourth file with one on top alone. */
function programsOf({ path, code }: InstalledSource, isOnTop: boolean): readonly string[] {
  const own = code.includes('use server') ? [code] : [];
  return [...own, isOnTop ? `'use server';${code}` : (marked(code, path) ?? [])].flat();
}

/** A directive in every async function with a body of its own; half of the files get one on top too. null where there is nothing to mark. */
function marked(code: string, path: string): string | null {
  const places: number[] = [];
  const visit = (node: t.Node): void => {
    if (isFunction(node) && node.async === true && node.body.type === 'BlockStatement' && typeof node.body.start === 'number') places.push(node.body.start + 1);
    forEachChild(node, visit);
  };
  visit(parseSource(code, path));
  if (places.length === 0) return null;
  const inside = places.sort((one, other) => other - one).reduce((text, at) => `${text.slice(0, at)}'use server';${text.slice(at)}`, code);
  return path.length % 2 === 0 || code.startsWith('#!') ? inside : `'use server';${inside}`;
}

/** Verdict, ids and digests of a module; what is said where a parser does not take it, is the parser's. */
function outcomes(code: string, path: string): readonly string[] {
  const source = { path, code };
  const byPlugin = (transform: typeof transform8): string => {
    const outcome = compileModule(source, 'server', { transform });
    return outcome.kind === 'refused' && outcome.diagnostics.length === 0
      ? 'syntax'
      : written(outcome.diagnostics, outcome.kind === 'refused' ? null : outcome.entry);
  };
  return [byPlugin(transform8), byPlugin(transform7), byCompile(code, path)];
}

function byCompile(code: string, path: string): string {
  try {
    const result = compile(code, { filename: `${projectRoot}/${path}`, root: projectRoot, layer: 'server', development: true });
    return written(result?.diagnostics ?? [], result?.entry ?? null);
  } catch (error) {
    if (error instanceof UseServerError) return written(error.diagnostics, null);
    if (error instanceof SyntaxError) return 'syntax';
    throw error;
  }
}

function written(diagnostics: readonly Diagnostic[], entry: ModuleEntry | null): string {
  return JSON.stringify({ said: diagnostics.map(({ code, message, span }) => ({ code, message, span })), functions: entry?.references ?? {} }, null, 1);
}

/** Babel alone refuses more than a parser does, a name declared twice for one. */
function isTakenByBabel(code: string, path: string): boolean {
  try {
    transform8(code, { filename: `${projectRoot}/${path}`, root: projectRoot, development: true, parserPlugins: parserPlugins(path, undefined), plugins: [] });
    return true;
  } catch {
    return false;
  }
}

/** The digest of every function, by the tree of each parser. */
function digests(code: string, path: string): readonly string[] {
  const plugins = parserPlugins(path, undefined);
  const options = { filename: path, sourceType: 'module', configFile: false, babelrc: false, parserOpts: { plugins } };
  const trees = [parseSource(code, path), babel8.parseSync(code, options as never)?.program, babel7.parseSync(code, options)?.program];
  return trees.map((tree) => {
    const found: string[] = [];
    const visit = (node: t.Node): void => {
      if (isFunction(node)) found.push(`${node.start}: ${digestOf(node)}`);
      forEachChild(node, visit);
    };
    if (tree) visit(tree);
    return found.sort().join('\n');
  });
}

const allAlike = (values: readonly string[]): boolean => values.every((value) => value === values[0]);

describe('source files of installed packages', () => {
  it('are one program to the plugin on both Babels and to compile()', { timeout: 1_200_000 }, () => {
    const figures = { files: 0, functions: 0, compiled: 0, refused: 0, syntax: 0 };
    const different: string[] = [];
    for (const source of trees === undefined ? othersAndOwn() : clonedSources(trees)) {
      if (figures.files >= COUNT) break;
      const { path, code } = source;
      const isOnTop = figures.files % 4 === 0;
      if (!isOnTop && !/\basync\b/.test(code)) continue;
      try {
        const found = digests(code, path);
        if (!allAlike(found)) different.push(`${path}: digests`);
        figures.functions += (found[0] ?? '').split('\n').length;
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        continue;
      }
      const programs = programsOf(source, isOnTop).filter((program) => isTakenByBabel(program, path));
      if (programs.length > 0) figures.files++;
      for (const program of programs) {
        const found = outcomes(program, path);
        if (!allAlike(found)) different.push(`${path}: ${found.map((one) => one.slice(0, 600)).join('\n')}`);
        figures[found[0] === 'syntax' ? 'syntax' : found[0]?.includes('"functions": {}') === true ? 'refused' : 'compiled']++;
      }
    }
    if (COUNT > 12) console.info(figures);
    expect(different).toEqual([]);
    expect(figures.files).toBe(COUNT);
  });
});
