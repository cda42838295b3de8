/** A project of a user: the app, with the configurations and the tests that docs/testing.md shows. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { snippetsOf } from '../harness/doc-snippets.ts';

export const snippet: (title: string) => string = snippetsOf('testing');

/** A folder of its own beside this file, where the package is the repository. */
export function emptyProject(name: string): string {
  const folder = fileURLToPath(new URL(`./.work/${name}`, import.meta.url));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  symlinkSync(fileURLToPath(new URL('../..', import.meta.url)), join(folder, 'node_modules/babel-plugin-use-server'), 'dir');
  return folder;
}

/** Where the Jest and the Vitest that are installed here begin. */
const require = createRequire(import.meta.url);
export const JEST: string = join(dirname(require.resolve('jest/package.json')), 'bin/jest.js');
export const VITEST: string = join(dirname(require.resolve('vitest/package.json')), 'vitest.mjs');

const RECIPES = ['mock', 'answer', 'run'];

/** Lays the app out in `folder`. Jest and Vitest differ in the recipe for mocks: `jest.mock` is `vi.mock`. */
export function layOut(folder: string, runner: 'jest' | 'vitest'): void {
  rmSync(join(folder, 'src'), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(fileURLToPath(new URL('./app', import.meta.url)), folder, { recursive: true });
  for (const name of RECIPES) {
    const code = snippet(`${name}.spec.tsx`).replace(/^.*\n/, '');
    writeFileSync(join(folder, `src/${name}.spec.tsx`), runner === 'jest' ? code : code.replaceAll(/\bjest\.mock/g, 'vi.mock'));
  }
  writeFileSync(join(folder, 'babel.config.js'), BABEL);
}

/** With the plugin in it, as an app without layers has it. */
const BABEL = `module.exports = {
  presets: [['@babel/preset-env', { targets: { node: 'current' } }], ['@babel/preset-react', { runtime: 'automatic' }], '@babel/preset-typescript'],
  plugins: [['use-server', { layer: 'client', clientImports: true }]],
};
`;

/** Runs a command of the project. @returns what it printed; @throws when it fails */
export function run(folder: string, command: readonly string[], environment: Readonly<Record<string, string>> = {}): string {
  const { VITEST: _, VITEST_WORKER_ID: __, NODE_OPTIONS: ___, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...env, NODE_ENV: 'test', NO_COLOR: '1', ...environment },
  });
  const output = `${stdout}${stderr}`;
  if (status !== 0) throw new Error(output);
  return output;
}

/** The same of a command that is meant to fail, or may. */
export function outputOf(folder: string, command: readonly string[]): string {
  try {
    return run(folder, command);
  } catch (error) {
    return String(error);
  }
}
