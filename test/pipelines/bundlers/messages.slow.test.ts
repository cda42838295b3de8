/** Every message that one file brings about, as a running Metro prints it, and answers it to the app, which shows it. */
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort, start, untilItAnswers } from '../../harness/running-server.ts';
import type { RunningServer } from '../../harness/running-server.ts';
import { expectToTell, refusedExamples, wrongExamples } from '../../harness/wrong-examples.ts';
import { copyOfApp, folder, snippet } from './project.ts';

const METRO = join(folder, 'node_modules/metro/src/cli.js');

const forServer = snippet('babel.config.js, Metro').replace(
  "['use-server', { layer: 'client', clientImports: true }]",
  "['use-server', { layer: 'server' }], ['@babel/plugin-proposal-decorators', { version: '2023-11' }]",
);
const config = `const { withServerFunctions } = require('babel-plugin-use-server/metro');
module.exports = withServerFunctions({ cacheStores: [], watchFolders: [__dirname, ${JSON.stringify(join(folder, 'node_modules'))}], resolver: { useWatchman: false } });
`;

let metro: RunningServer;
const printedSoFar = (): string => stripVTControlCharacters(metro.output());

beforeAll(async () => {
  const examples = Object.fromEntries(wrongExamples.map(({ code, text }) => [`${code}.js`, text]));
  const project = copyOfApp('messages', { 'babel.config.js': forServer, 'metro.config.js': config, ...examples });
  const port = await freePort();
  metro = await untilItAnswers(start({ args: [METRO, 'serve', '--port', String(port)], cwd: project }), `http://localhost:${port}`);
});
afterAll(() => metro?.stop());

/** What Metro prints of one bundle, and what it answers. */
async function bundle(code: string): Promise<{ readonly printed: string; readonly answer: string }> {
  const before = printedSoFar().length;
  const response = await fetch(`${metro.url}/${code}.bundle?platform=web&dev=true&minify=false`);
  const answer = await response.text();
  await expect.poll(() => printedSoFar().slice(before)).toContain(` ${code}\n`);
  return { printed: printedSoFar().slice(before), answer };
}

test.each(wrongExamples)('$code', async (example) => {
  const { code, diagnostics, isError } = example;
  const { printed, answer } = await bundle(code);
  expectToTell(printed, `${code}.js`, example);
  expect(printed.split(` ${code}\n`), printed).toHaveLength(diagnostics.length + 1);
  expect(printed).not.toMatch(/^ +at .*babel-plugin-use-server/m);
  if (!isError) return;
  const { message } = JSON.parse(answer) as { readonly message: string };
  expectToTell(message, `${code}.js`, example);
});

test('most are refused', () => expect(refusedExamples.length).toBeGreaterThan(20));

test('a salt that is not set is one sentence', async () => {
  const project = copyOfApp('salt', {
    'babel.config.js': forServer.replace("{ layer: 'server' }", "{ layer: 'server', ids: { salt: process.env.NOT_SET } }"),
    'metro.config.js': config,
    'one.js': 'export {};\n',
  });
  const port = await freePort();
  const running = await untilItAnswers(start({ args: [METRO, 'serve', '--port', String(port)], cwd: project }), `http://localhost:${port}`);
  try {
    const response = await fetch(`${running.url}/one.bundle?platform=web&dev=true&minify=false`);
    const { message } = (await response.json()) as { readonly message: string };
    const sentence = '`ids.salt` is written down and has no value';
    await expect.poll(() => running.output()).toContain(sentence);
    const printed = stripVTControlCharacters(running.output());
    for (const text of [printed, message]) expect(text.split(sentence), text).toHaveLength(2);
    expect(printed).not.toMatch(/^ +at /m);
  } finally {
    await running.stop();
  }
});
