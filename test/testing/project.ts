/** A project of a user: the app, with the configurations and the tests that docs/testing.md shows. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { snippetsOf } from '../harness/doc-snippets.ts';

export const snippet: (title: string) => string = snippetsOf('testing');

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
