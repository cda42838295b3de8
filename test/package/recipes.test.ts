/** The recipes of docs/recipes.md as users have them: the packed package in a folder of its own, functions and stubs compiled by it, React's own client. */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { snippetsOf } from '../harness/doc-snippets.ts';
import { installInto, packInto } from './install.ts';

const snippet = snippetsOf('recipes');
const require = createRequire(import.meta.url);
const versionOf = (name: string): string => (require(`${name}/package.json`) as { readonly version: string }).version;

/** What `client.mjs` prints. */
interface Outcome {
  readonly exposed: readonly unknown[];
  readonly went: unknown;
  readonly withoutScript: unknown;
  readonly files: readonly unknown[];
  readonly cancelled: unknown;
  readonly parallel: readonly unknown[];
  readonly seen: unknown;
}

let folder: string;
let server: ChildProcess | undefined;
let outcome: Outcome;
const env = { ...process.env, NODE_ENV: 'production' };

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'use-server-recipes-')));
  cpSync(fileURLToPath(new URL('./recipes', import.meta.url)), folder, { recursive: true });
  mkdirSync(join(folder, 'src'));
  for (const name of ['errors', 'actions', 'order-form', 'redirect', 'request', 'client', 'upload', 'cancel', 'instrument'])
    writeFileSync(join(folder, 'src', `${name}.js`), snippet(`${name}.js`));
  cpSync(join(folder, 'functions.js'), join(folder, 'src/functions.js'));
  const names = ['react', 'react-dom', 'react-server-dom-webpack', '@remix-run/node-fetch-server'];
  installInto(
    folder,
    { 'babel-plugin-use-server': `file:${packInto(folder).file}`, ...Object.fromEntries(names.map((name) => [name, versionOf(name)])) },
    { type: 'module' },
  );
  run('build.mjs');
  server = spawn(process.execPath, ['--conditions=react-server', 'server.mjs'], { cwd: folder, env });
  const url = await new Promise<string>((resolve, reject) => {
    server?.stdout?.setEncoding('utf8').once('data', (text: string) => resolve(text.trim()));
    server?.stderr?.setEncoding('utf8').once('data', (text: string) => reject(new Error(text)));
  });
  outcome = JSON.parse(run('client.mjs', url)) as Outcome;
}, 120_000);

afterAll(() => {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

function run(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return stdout;
}

test('errors that the user shall see cross with their message, and no others do', () => {
  expect(outcome.exposed).toEqual(['Ordered 2.', 'Only 3 are left. (3)', false]);
});

test('cookies and redirects, with JavaScript and without', () => {
  const rest = 'Path=/; HttpOnly; Secure; SameSite=Lax';
  expect(outcome.went).toEqual({ to: '/home', cookies: [`user=Ann%202; ${rest}`] });
  // The form has no field for the name.
  expect(outcome.withoutScript).toEqual({ status: 303, to: '/home', cookie: expect.stringMatching(/^user=.*%203; Path=\/; HttpOnly/) });
});

test('files and large forms', () => {
  expect(outcome.files).toEqual([
    'a.png: 2000000 bytes',
    'A picture, please.',
    expect.objectContaining({ reason: 'too-large', status: 413 }),
    expect.objectContaining({ status: 413 }),
  ]);
});

test('cancelling', () => {
  expect(outcome.cancelled).toMatchObject({ reason: 'network', cause: 'AbortError' });
  expect(outcome.seen).toMatchObject({ aborted: true });
});

test('parallel calls', () => {
  expect(outcome.parallel).toEqual(['found a', 'found b', 'found c']);
  expect(outcome.seen).toMatchObject({ most: 3 });
});
