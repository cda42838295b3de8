/** Pipelines without layers, run for real: a Jest and a Vitest project whose client components import Server Functions. Needs the built package. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const project = fileURLToPath(new URL('./project/', import.meta.url));
const require = createRequire(import.meta.url);

function run(command: readonly string[]): string {
  const { VITEST: _, VITEST_WORKER_ID: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: project, encoding: 'utf8', env: { ...env, NODE_ENV: 'test', NO_COLOR: '1' } });
  const output = `${stdout}${stderr}`;
  expect(status, output).toBe(0);
  return output;
}

it('Jest', { timeout: 120_000 }, () => {
  const bin = join(dirname(require.resolve('jest/package.json')), 'bin/jest.js');
  expect(run([bin, '--config', 'jest.config.cjs', '--no-cache', '--runInBand'])).toContain('1 passed');
});

it('Vitest', { timeout: 120_000 }, () => {
  const bin = join(dirname(require.resolve('vitest/package.json')), 'vitest.mjs');
  expect(run([bin, 'run', '--config', 'vitest.config.ts'])).toContain('1 passed');
});
