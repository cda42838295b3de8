/** The recipes of docs/testing.md in the Jest and the Vitest that are installed here. Needs the built package. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { layOut, run, snippet } from './project.ts';

const require = createRequire(import.meta.url);

function project(runner: 'jest' | 'vitest'): string {
  const folder = fileURLToPath(new URL(`./.work/${runner}`, import.meta.url));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  symlinkSync(fileURLToPath(new URL('../..', import.meta.url)), join(folder, 'node_modules/babel-plugin-use-server'), 'dir');
  layOut(folder, runner);
  return folder;
}

it('Jest', { timeout: 180_000 }, () => {
  const folder = project('jest');
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  writeFileSync(join(folder, 'jest.config.js'), snippet('jest.config.js'));
  const bin = join(dirname(require.resolve('jest/package.json')), 'bin/jest.js');
  expect(run(folder, [bin, '--no-cache', '--runInBand'])).toMatch(/Tests: +18 passed, 18 total/);
});

it('Vitest', { timeout: 180_000 }, () => {
  const folder = project('vitest');
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  writeFileSync(join(folder, 'vitest.config.ts'), snippet('vitest.config.ts'));
  const bin = join(dirname(require.resolve('vitest/package.json')), 'vitest.mjs');
  expect(run(folder, [bin, 'run'])).toMatch(/Tests +18 passed/);
});
