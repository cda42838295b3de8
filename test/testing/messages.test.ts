/** Every message that one file brings about, as Jest and Vitest print it of a test that imports the file. Needs the built package. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectToTell, refusedExamples, wrongExamples } from '../harness/wrong-examples.ts';
import { emptyProject, JEST, outputOf, snippet, VITEST } from './project.ts';

const BABEL = `module.exports = { presets: ['@babel/preset-env', '@babel/preset-react', '@babel/preset-typescript'] };\n`;
const PLUGIN = `module.exports = {
  presets: ['@babel/preset-env', '@babel/preset-react', '@babel/preset-typescript'],
  plugins: [['use-server', { layer: 'server' }], ['@babel/plugin-proposal-decorators', { version: '2023-11' }]],
};\n`;

/** What is printed is the same in a DOM, which takes its time. */
const inNode = (config: string): string => config.replace(/'[^']*happy-dom[^']*'/, "'node'");

const WAYS = {
  'Jest, the test kit': { files: { 'jest.config.js': inNode(snippet('jest.config.js')), 'babel.config.js': BABEL }, command: [JEST, '--no-cache'], type: {} },
  'Jest, the Babel plugin': { files: { 'jest.config.js': 'module.exports = {};\n', 'babel.config.js': PLUGIN }, command: [JEST, '--no-cache'], type: {} },
  Vitest: { files: { 'vitest.config.ts': inNode(snippet('vitest.config.ts')) }, command: [VITEST, 'run'], type: { type: 'module' } },
};

describe.each(Object.entries(WAYS))('%s', (name, { files, command, type }) => {
  let printed: string;

  beforeAll(() => {
    const folder = emptyProject(`messages-${name.replaceAll(/\W+/g, '-')}`);
    const tests = wrongExamples.flatMap(({ code, text }) => [
      [`${code}.tsx`, text],
      [`${code}.test.js`, `import './${code}';\ntest('is loaded', () => {});\n`],
    ]);
    for (const [file = '', text = ''] of [...Object.entries(files), ['package.json', JSON.stringify({ private: true, ...type })], ...tests]) {
      writeFileSync(join(folder, file), text);
    }
    // Tests of what is refused fail, and where many have failed, Jest says all of it again.
    [printed = ''] = stripVTControlCharacters(outputOf(folder, command)).split('Summary of all failing tests');
  }, 180_000);

  test.each(wrongExamples)('$code', (example) => {
    expectToTell(printed, `${example.code}.tsx`, example);
  });

  test('each finding is there once', () => {
    for (const { code, diagnostics } of wrongExamples) expect.soft(printed.split(` ${code}\n`), code).toHaveLength(diagnostics.length + 1);
    expect(refusedExamples.length).toBeGreaterThan(20);
  });
});
