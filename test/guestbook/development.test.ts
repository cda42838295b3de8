/** `npm run demo -- --dev` on a copy of the guestbook: what a person sees in the browser while they edit. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../harness/chromium.ts';
import { visit } from './browse.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const directory = mkdtempSync(join(tmpdir(), 'guestbook-dev-'));
const guestbook = join(directory, 'guestbook');

let browser: Browser;
let demo: ChildProcess;
let output = '';

beforeAll(async () => {
  cpSync(join(root, 'examples/guestbook'), guestbook, { recursive: true, filter: (path) => !/guestbook[\\/](?:dist|data|node_modules)$/.test(path) });
  symlinkSync(join(root, 'node_modules'), join(directory, 'node_modules'), 'junction');
  demo = spawn(process.execPath, ['framework/main.ts', '--dev', '--rspack', '--port', '0'], {
    cwd: guestbook,
    env: { ...process.env, GUESTBOOK_DATABASE: ':memory:' },
  });
  for (const stream of [demo.stdout, demo.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  browser = await launchChromium();
}, 30_000);

afterAll(async () => {
  await browser?.close();
  demo?.kill();
  rmSync(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

test('an edit of either side shows up by itself, an error in the terminal, and the old page goes on meanwhile', async () => {
  await expect.poll(() => output, { timeout: 60_000 }).toMatch(/http:\/\/localhost:\d+/);
  const origin = /http:\/\/localhost:\d+/.exec(output)?.[0] ?? '';
  const { page } = await visit(browser, origin);
  const edit = (file: string, from: string, to: string): void => {
    const path = join(guestbook, file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  };

  edit('components/sign-form.tsx', 'Sign the guestbook', 'Leave a note');
  await page.getByRole('button', { name: 'Leave a note' }).waitFor();

  edit('app/actions.ts', 'Please write something first.', 'Not a word?');
  edit('app/page.tsx', '<h1>Guestbook</h1>', '<h1>Visitors</h1>');
  await page.getByRole('heading', { name: 'Visitors' }).waitFor();
  await page.waitForSelector('html[data-hydrated]');
  await page.getByRole('button', { name: 'Leave a note' }).click();
  await page.getByRole('alert').filter({ hasText: 'Not a word?' }).waitFor();

  edit('app/actions.ts', 'export async function countView()', 'export function countView()');
  await expect.poll(() => output, { timeout: 20_000 }).toContain('function-not-async');
  expect(output).toContain('the last build goes on');
  await page.reload();
  await page.getByRole('heading', { name: 'Visitors' }).waitFor();
}, 120_000);
