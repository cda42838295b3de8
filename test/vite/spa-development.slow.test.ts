/** The single-page app while it is developed: on Vite's own server, with edits. */
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../harness/chromium.ts';
import { useNotes } from './spa-suite.ts';
import { viteServe } from './vite-cli.ts';
import type { RunningServer } from './vite-cli.ts';
import { copyFolder } from './work-copy.ts';
import type { WorkCopy } from './work-copy.ts';

const example = fileURLToPath(new URL('../../examples/vite-spa/', import.meta.url));
let copy: WorkCopy;
let server: RunningServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  copy = copyFolder(example, fileURLToPath(new URL('.', import.meta.url)));
  [server, browser] = await Promise.all([viteServe({ root: copy.root }, 'dev'), launchChromium()]);
  page = await browser.newPage();
  // Vite may find a dependency at the first visit, bundle it, and load the page again.
  await page.goto(server.url);
  await page.waitForTimeout(3000);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  copy?.removeAll();
});

test('it works', async () => {
  await useNotes(page, server.url);
  expect(server.output()).toMatch(/serverTime took [\d.]+ ms/);
}, 60_000);

test('a body that is edited runs at the next call', async () => {
  copy.edit('server/time.ts', 'in Greenwich`', 'by the Thames`');
  await expect
    .poll(
      async () => {
        await page.getByRole('button', { name: 'What time is it?' }).click();
        await page.waitForTimeout(300);
        return page.locator('output').textContent();
      },
      { timeout: 15_000 },
    )
    .toMatch(/by the Thames$/);
}, 30_000);

test('a function that is added, and imported, can be called', async () => {
  copy.edit(
    'server/time.ts',
    'export async function serverName',
    `export async function serverDate(): Promise<string> {\n  'use server';\n  return 'a new day';\n}\n\nexport async function serverName`,
  );
  copy.edit('src/app.tsx', "import { serverTime } from '@server/time.ts';", "import { serverDate, serverTime } from '@server/time.ts';");
  copy.edit('src/app.tsx', 'setTime(await serverTime())', 'setTime(`${await serverTime()}: ${await serverDate()}`)');
  await expect
    .poll(
      async () => {
        await page.getByRole('button', { name: 'What time is it?' }).click();
        await page.waitForTimeout(300);
        return page.locator('output').textContent();
      },
      { timeout: 15_000 },
    )
    .toMatch(/: a new day$/);
}, 30_000);

test('importing what is no Server Function from such a module is refused', async () => {
  copy.edit('src/app.tsx', 'import { serverDate, serverTime }', 'import { machine, serverDate, serverTime }');
  copy.edit('src/app.tsx', '<h1>Notes</h1>', '<h1>Notes {machine}</h1>');
  const overlay = page.locator('vite-error-overlay');
  await overlay.waitFor({ state: 'attached', timeout: 15_000 });
  expect(await overlay.locator('.message-body').textContent()).toContain('machine');
}, 30_000);
