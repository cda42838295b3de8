/** Ids, digests and all else of an entry are a function of the source: whichever Babel parsed it, or none. On all fixtures. */
import * as babel8 from '@babel/core';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { compile } from '../src/compile.ts';
import type { Layer, ModuleEntry, UseServerMetadata } from '../src/index.ts';
import useServer from '../src/index.ts';
import { readFixtures } from './fixtures/read-fixture.ts';
import type { Fixture } from './fixtures/read-fixture.ts';
import { parserPlugins, projectRoot } from './harness/compile-module.ts';

type Outcome = { readonly entry: ModuleEntry | null } | { readonly refused: readonly string[] } | { readonly syntaxError: string };
type Compiler = (path: string, code: string, layer: Layer, fixture: Fixture) => Outcome;

function byBabel(babel: typeof babel8): Compiler {
  return (path, code, layer, { settings }) =>
    outcomeOf(() => {
      const { root = projectRoot } = settings;
      const result = babel.transformSync(code, {
        filename: `${root}/${path}`,
        root,
        cwd: root,
        configFile: false,
        babelrc: false,
        envName: settings.development === false ? 'production' : 'development',
        parserOpts: { plugins: [...parserPlugins(path, settings.syntax)] as never },
        plugins: [[useServer, { ...settings.pluginOptions, layer }]],
      });
      return (result?.metadata as { readonly useServer?: UseServerMetadata }).useServer?.entry ?? null;
    });
}

const byText: Compiler = (path, code, layer, { settings }) =>
  outcomeOf(() => {
    const { root = projectRoot } = settings;
    const result = compile(code, { ...settings.pluginOptions, filename: `${root}/${path}`, root, layer, development: settings.development ?? true });
    // Of a module that only imports Server Functions the plugin leaves no entry, and compile() an empty one.
    const isServerModule = /^\s*(['"])use server\1/.test(code);
    const isClientCode = settings.pluginOptions?.['clientImports'] === true && result?.references.length === 0 && !isServerModule;
    return isClientCode ? null : (result?.entry ?? null);
  });

function outcomeOf(entry: () => ModuleEntry | null): Outcome {
  const { warn } = console;
  console.warn = () => {};
  try {
    return { entry: entry() };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const [found] = [error, error.cause].filter(
      (one): one is Error & { diagnostics: readonly { code: string; span: object }[] } => one instanceof Error && 'diagnostics' in one,
    );
    if (found !== undefined) return { refused: found.diagnostics.map(({ code, span }) => `${code} ${JSON.stringify(span)}`) };
    if (error instanceof SyntaxError || ('code' in error && error.code === 'BABEL_PARSE_ERROR')) return { syntaxError: error.message };
    throw error;
  } finally {
    console.warn = warn;
  }
}

function babelIn(workspace: string): typeof babel8 {
  return createRequire(new URL(`./${workspace}/package.json`, import.meta.url))('@babel/core') as typeof babel8;
}

const oldest = babelIn('babel-7.22');
const compilers: readonly (readonly [name: string, compiler: Compiler])[] = [
  ['Babel 7.22', byBabel(oldest)],
  ['Babel 7.29', byBabel(babelIn('babel-7'))],
  ['compile()', byText],
];
const inBabel8 = byBabel(babel8);
const fixtures = readFixtures();
const topics = [...new Set(fixtures.map(({ topic }) => topic))];
/** Fixtures in a syntax that the oldest Babel does not know yet. */
const tooNew: string[] = [];
let entries = 0;

describe.each(topics)('%s', (topic) => {
  it.each(fixtures.filter((fixture) => fixture.topic === topic))('$title', (fixture) => {
    for (const layer of ['server', 'client'] as const) {
      for (const [path, code] of fixture.source.files) {
        const expected = inBabel8(path, code, layer, fixture);
        if ('entry' in expected && expected.entry !== null) entries += 1;
        for (const [name, compiler] of compilers) {
          const outcome = compiler(path, code, layer, fixture);
          if ('syntaxError' in outcome && 'syntaxError' in expected) continue;
          if (name === 'Babel 7.22' && 'syntaxError' in outcome) tooNew.push(fixture.name);
          else expect(outcome, `${name}, ${path}, ${layer}`).toEqual(expected);
        }
      }
    }
  });
});

it('the Babels are those that they are named by, and the fixtures were theirs to compile', () => {
  expect([oldest.version, babelIn('babel-7').version, babel8.version]).toEqual([
    expect.stringMatching(/^7\.22\./),
    expect.stringMatching(/^7\.29\./),
    expect.stringMatching(/^8\./),
  ]);
  expect(entries).toBeGreaterThan(400);
  expect(new Set(tooNew).size, tooNew.join('\n')).toBeLessThan(5);
});
