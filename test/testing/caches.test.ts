/** What Jest and Vitest keep of compiled modules from run to run: it is not used when a module behind an `export *` has changed. Needs the built package. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyProject, JEST, outputOf, snippet, VITEST } from './project.ts';

const ACTIONS = `'use server';\nexport * from './all';\n`;
const ALL = 'export async function save() {}\n';
const MORE = `${ALL}export async function erase() {}\n`;
/** Fails with the names that the stubs have. */
const TEST = "import * as actions from './actions';\ntest('names', () => { throw new Error(`names: ${Object.keys(actions).sort()}.`); });\n";

test.each([
  ['Jest', 'package.json', '{ "private": true }', 'jest.config.js', [JEST, '--cacheDirectory', '.cache']],
  ['Vitest', 'package.json', '{ "private": true, "type": "module" }', 'vitest.config.ts', [VITEST, 'run']],
] as const)('%s', { timeout: 120_000 }, (name, manifest, json, config, command) => {
  const folder = emptyProject(`caches-${name}`);
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
  const names = (): string => /names: (.*)\./.exec(outputOf(folder, command))?.[1] ?? '';
  // A folder of its own for what Vitest keeps.
  const text = snippet(config)
    .replace('defineConfig({', "defineConfig({ cacheDir: '.cache',")
    .replace('globals: true', "globals: true, fsModuleCachePath: '.cache'");
  const files = { [manifest]: json, [config]: text, 'babel.config.js': "module.exports = { presets: ['@babel/preset-env'] };\n" };
  for (const [file, code] of Object.entries({ ...files, 'actions.js': ACTIONS, 'all.js': ALL, 'names.test.js': TEST })) write(file, code);

  expect(names()).toBe('save');
  write('all.js', MORE);
  expect(names()).toBe('erase,save');
  write('all.js', ALL);
  expect(names()).toBe('save');
});
