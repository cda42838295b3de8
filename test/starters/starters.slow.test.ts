/** `init` in what starters make: shown, written, written once; then the app is developed, built and served, and its Server Functions answer. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Walk } from '../first-hour/walk.ts';
import { launchChromium } from '../harness/chromium.ts';
import { packInto } from '../package/install.ts';
import { rememberHost } from '../peers/hosts-tried.ts';
import type { TriedInHost } from '../peers/hosts-tried.ts';
import { writePage } from '../peers/results.ts';
import { copyFiles, STARTERS } from './starters.ts';
import type { Starter } from './starters.ts';

/** A folder in which apps stay, so that another run need not make them. */
const KEPT = process.env['STARTERS'];

let browser: Browser;
let root: string;
let tarball: string;

beforeAll(async () => {
  root = KEPT ?? realpathSync(mkdtempSync(join(tmpdir(), 'use-server-starters-')));
  tarball = packInto(root).file;
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  if (KEPT === undefined) rmSync(root, { recursive: true, force: true, maxRetries: 3 });
});

describe.each(STARTERS)('$name', (starter) => {
  const folder = (): string => join(root, starter.name.replaceAll(/\W+/g, '-'));
  const app = (): string => join(folder(), 'app');
  const config = (): string => readFileSync(join(app(), starter.config), 'utf8');

  const worked = (...tried: TriedInHost[]): void => {
    const { version } = JSON.parse(readFileSync(join(app(), 'node_modules', starter.host, 'package.json'), 'utf8')) as { readonly version: string };
    rememberHost({ made: starter.name, host: starter.host, version, tried });
    writePage();
  };

  test('init shows what it would write, writes it, and has nothing to do then', async () => {
    if (existsSync(folder())) return;
    mkdirSync(folder());
    const walk = new Walk(folder(), tarball, await browser.newPage());
    for (const command of starter.make) await walk.take({ kind: 'run', command });
    if (starter.copied !== undefined) copyFiles(starter.copied, app());
    await walk.take({ kind: 'run', command: 'cd app' });
    await walk.take({ kind: 'run', command: `npm install babel-plugin-use-server ${starter.beside ?? ''}` });
    const before = config();
    const look = walk.shell('npx babel-plugin-use-server init');
    expect(look).toMatchObject({ status: 0, output: expect.stringContaining(`\n${starter.config}\n`) });
    expect(config()).toBe(before);
    expect(walk.shell('npx babel-plugin-use-server init --write')).toMatchObject({ status: 0, output: expect.stringContaining('Written.') });
    const after = config();
    expect(after).not.toBe(before);
    expect(walk.shell('npx babel-plugin-use-server init --write')).toMatchObject({ status: 0, output: expect.stringContaining('Nothing to do') });
    expect(config()).toBe(after);
    expect(walk.shell('npx babel-plugin-use-server doctor')).toMatchObject({ status: 0, output: expect.stringContaining('Nothing is wrong') });
    if (starter.added !== undefined) copyFiles(starter.added, app());
    for (const step of starter.app) await walk.take(step);
    worked('init');
  });

  // A plain webpack app has no server for development.
  test.skipIf(starter.added !== undefined)('development: calls and captures', async () => {
    await visit(starter, ['npm run dev'], app(), 'Ada');
    worked('development');
  });
  test('a build: calls, captures, forms before any script', async () => {
    await visit(starter, ['npm run build', starter.serve], app(), 'Grace');
    worked('build', ...(starter.hasHtmlForms ? (['form without JavaScript'] as const) : []));
  });
});

/** Signs twice, the second time with another capture, and once more without JavaScript; then clears. */
async function visit({ hasHtmlForms }: Starter, commands: readonly string[], app: string, name: string): Promise<void> {
  const page = await browser.newPage();
  const bare = await browser.newPage({ javaScriptEnabled: false });
  // Starters take fonts from elsewhere, and a page waits for them.
  for (const each of [page, bare])
    await each.route(
      ({ hostname }) => hostname !== 'localhost',
      (route) => route.abort(),
    );
  const walk = new Walk(app, tarball, page);
  // Not every framework shows the page anew after a call, and a development server may reload it on its own.
  const isSeenAnew = (look: () => Promise<unknown>): Promise<unknown> =>
    vi.waitFor(
      async () => {
        await walk.take({ kind: 'open' });
        await page.waitForLoadState('networkidle');
        await look();
      },
      { timeout: 120_000, interval: 250 },
    );
  const shows = (text: string): Promise<void> => page.getByText(text, { exact: true }).waitFor({ timeout: 2000 });
  const press = async (text: string): Promise<void> => {
    const answer = page.waitForResponse((response) => response.request().method() === 'POST', { timeout: 60_000 });
    await walk.take({ kind: 'press', text });
    // An answer to a page that has gone meanwhile is never said to have ended.
    await Promise.race([(await answer).finished(), page.waitForTimeout(20_000)]);
  };
  try {
    rmSync(join(app, 'guests.txt'), { force: true });
    for (const command of commands) await walk.take({ kind: 'run', command });
    // A development server finds out what to bundle when it is asked for the first time.
    for (let visits = 0; visits < 2; visits += 1) await isSeenAnew(() => page.getByRole('textbox').waitFor({ timeout: 10_000 }));
    for (const line of [`1. ${name}`, `2. ${name}`]) {
      await walk.take({ kind: 'type', text: name });
      await press('Sign');
      await isSeenAnew(() => shows(line));
    }
    if (hasHtmlForms) {
      // What arrives late of a page is hidden until a script shows it; the form in it is whole all the same.
      await bare.route(page.url(), async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).replaceAll('<div hidden', '<div') });
      });
      await bare.goto(page.url());
      await bare.getByRole('textbox').fill(name);
      await bare.getByRole('button', { name: 'Sign' }).click();
      await isSeenAnew(() => shows(`3. ${name}`));
    }
    await press('Clear');
    await isSeenAnew(async () => expect(await page.getByText(`1. ${name}`).count()).toBe(0));
  } finally {
    await walk.stop();
    await page.close();
    await bare.close();
  }
}
