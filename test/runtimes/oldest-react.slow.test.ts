/** The request handler on the lowest version of React that package.json allows, installed for this: what is refused, the CVEs among it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { peerDependencies }: { readonly peerDependencies: Readonly<Record<string, string>> } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const SUITES = ['cve', 'one-request', 'decoding', 'statuses', 'streams'];

it.each(['react-server-dom-webpack', 'react-server-dom-turbopack'])('%s', { timeout: 900_000 }, (binding) => {
  const lowest = /^>=(\S+)/.exec(peerDependencies[binding] ?? '')?.[1] ?? expect.fail(binding);
  const folder = mkdtempSync(join(tmpdir(), 'use-server-oldest-react-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...['react', 'react-dom', binding].map((name) => `${name}@${lowest}`)], folder);
    const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
    const files = SUITES.map((name) => `test/runtime/handler/${name}.test.ts`);
    expect(
      run(process.execPath, [vitest, 'run', '--project', 'react-server', ...files], root, {
        TESTED_REACT_FROM: join(folder, 'package.json'),
        TESTED_BINDING: binding,
      }),
    ).toMatch(/Test Files +5 passed/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function run(command: string, args: readonly string[], cwd: string, more: Readonly<Record<string, string>> = {}): string {
  const { VITEST: _, VITEST_WORKER_ID: __, NODE_OPTIONS: ___, NODE_ENV: ____, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...env, NO_COLOR: '1', ...more } });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return stdout;
}
