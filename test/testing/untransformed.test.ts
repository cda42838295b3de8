/**
 * Packages that Jest runs as they are, in tests of clients: a module with 'use server' in one is an error, however it has come in and
 * whatever compiles the rest. Needs the built package.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyProject, JEST, run } from './project.ts';

const presets = [['@babel/preset-env', { targets: { node: 'current' } }]];

/** What compiles the app. */
const WAYS = {
  'the test kit': { transform: { '\\.js$': 'babel-plugin-use-server/testing/jest' }, plugins: [] },
  'Babel, layer client': { transform: { '\\.js$': 'babel-jest' }, plugins: [['use-server', { layer: 'client' }]] },
  'Babel, clientImports': { transform: { '\\.js$': 'babel-jest' }, plugins: [['use-server', { layer: 'client', clientImports: true }]] },
} as const;

const SERVER = `'use server';\nexports.save = async () => 'of the server';\n`;
const FILES: Readonly<Record<string, string>> = {
  'node_modules/shop/package.json': '{ "name": "shop", "main": "index.js" }',
  'node_modules/shop/index.js': `exports.buy = () => require('./lib/actions.js').save();\nexports.actions = require('./lib/actions.js');\n`,
  'node_modules/shop/lib/actions.js': `/* Made by a compiler. */\n"use strict";\n${SERVER}`,
  'node_modules/lazy/package.json': '{ "name": "lazy", "main": "index.js" }',
  'node_modules/lazy/index.js': `exports.buy = () => require('./actions.js').save();\n`,
  'node_modules/lazy/actions.js': SERVER,
  'node_modules/maker/package.json': '{ "name": "maker", "main": "index.js" }',
  'node_modules/maker/index.js': `exports.make = (id) => async () => { /* On the server. */\n  "use strict"; 'use server'; return 'of the server ' + id; };\n`,
  'node_modules/plain/package.json': '{ "name": "plain", "main": "index.js" }',
  'node_modules/plain/index.js': `// Not a directive: 'use server';\nexports.text = "a 'use server' directive";\nexports.also = () => { const text = 'use server'; return text; };\n`,
  'src/actions.js': `'use server';\nexport async function own() { return 'of the server'; }\n`,
};

/** Runs one test file, in an environment. @returns its output, whether it passes or not */
function outcome(way: keyof typeof WAYS, test: string, environment = '@happy-dom/jest-environment'): { readonly passed: boolean; readonly output: string } {
  const folder = emptyProject('untransformed');
  const { transform, plugins } = WAYS[way];
  const runtime = 'export const createServerReference = () => async () => "of the stub"; export const callServer = null; export const findSourceMapURL = null;';
  const files = {
    ...FILES,
    'package.json': '{ "private": true }',
    'babel.config.js': `module.exports = ${JSON.stringify({ presets, plugins })};`,
    'jest.config.js': `module.exports = ${JSON.stringify({ testEnvironment: environment, transform, moduleNameMapper: { '^babel-plugin-use-server/runtime/client$': '<rootDir>/src/runtime.js' } })};`,
    'src/runtime.js': runtime,
    'src/a.test.js': test,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  try {
    return { passed: true, output: run(folder, [JEST, '--no-cache', '--runInBand']) };
  } catch (error) {
    return { passed: false, output: String(error) };
  }
}

describe.each(Object.keys(WAYS) as (keyof typeof WAYS)[])('%s', { timeout: 120_000 }, (way) => {
  it('a package that brings one', () => {
    const { passed, output } = outcome(way, `import { buy } from 'shop';\ntest('buys', () => { expect(typeof buy).toBe('function'); });\n`);
    expect([passed, output]).toEqual([
      false,
      expect.stringMatching(/untransformed-module: .*shop.lib.actions\.js has a 'use server' directive[^]*'\/node_modules\/\(\?!shop\/\)'/),
    ]);
  });

  it('one that loads it later', () => {
    const { passed, output } = outcome(way, `import { buy } from 'lazy';\ntest('buys', async () => { await buy(); });\n`);
    expect([passed, output]).toEqual([false, expect.stringContaining('untransformed-module')]);
  });

  it('a package with a directive inside of a function: as one of the app', () => {
    const { passed, output } = outcome(
      way,
      `import { make } from 'maker';\ntest('makes', async () => { expect(await make(7)()).toBe('of the server 7'); });\n`,
    );
    // For clients alone the compiler refuses it; the kit lets it run, for a Server Component may be looked at in a DOM.
    if (way === 'the test kit') expect([passed, output]).toEqual([true, expect.stringContaining('1 passed')]);
    else if (way === 'Babel, clientImports') expect([passed, output]).toEqual([false, expect.stringContaining('export-not-a-server-function')]);
    else expect([passed, output]).toEqual([false, expect.stringMatching(/untransformed-module: .*maker.index\.js has a 'use server' directive/)]);
  });

  it('a mock in its place, packages that only speak of it, and modules of the app, are none', () => {
    const test =
      `import { buy } from 'shop';\nimport { text } from 'plain';\nimport { own } from './actions.js';\njest.mock('shop', () => ({ buy: () => 'mocked' }));\n` +
      `test('buys', () => { expect([buy(), text, typeof own]).toEqual(['mocked', "a 'use server' directive", 'function']); });\n`;
    const { passed, output } = outcome(way, test);
    expect([passed, output]).toEqual([true, expect.stringContaining('1 passed')]);
  });
});

it('in Node, a package is of the server with the test kit', { timeout: 120_000 }, () => {
  const test = `import { buy } from 'shop';\ntest('buys', async () => { expect(await buy()).toBe('of the server'); });\n`;
  expect(outcome('the test kit', test, 'node')).toMatchObject({ passed: true });
});
