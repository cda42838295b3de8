/** Every message that one file brings about, as a page and the terminal of `vite dev` show it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../harness/chromium.ts';
import { expectToTell, refusedExamples, wrongExamples } from '../harness/wrong-examples.ts';
import type { WrongExample } from '../harness/wrong-examples.ts';
import { viteServe } from './vite-cli.ts';
import type { RunningServer } from './vite-cli.ts';
import { copyFolder } from './work-copy.ts';
import type { WorkCopy } from './work-copy.ts';

let copy: WorkCopy;
let server: RunningServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  copy = copyFolder(fileURLToPath(new URL('../../examples/vite-rsc/', import.meta.url)), fileURLToPath(new URL('.', import.meta.url)));
  const source = readFileSync(join(copy.root, 'app/page.tsx'), 'utf8');
  copy.write('app/page.tsx', `import * as wrong from './wrong.tsx';\nvoid wrong;\n${source}`);
  copy.write('app/wrong.tsx', 'export {};\n');
  [server, browser] = await Promise.all([viteServe({ root: copy.root }, 'dev'), launchChromium()]);
  page = await browser.newPage();
  page.setDefaultTimeout(15_000);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  copy?.removeAll();
});

const FILE = 'app/wrong.tsx';

/** Puts an example into the app. Nobody edits faster; the watcher takes two writes in one moment for one. */
async function put({ text }: WrongExample): Promise<void> {
  copy.write(FILE, text);
  await page.waitForTimeout(300);
}

test.each(refusedExamples)('$code, in the overlay: message, place and lines apart', async (example) => {
  await put(example);
  await page.goto(server.url);
  const overlay = page.locator('vite-error-overlay');
  await overlay.waitFor({ state: 'attached' });
  const part = async (name: string): Promise<string> => (await overlay.locator(`.${name}`).textContent()) ?? '';
  await expect.poll(() => part('message-body')).toContain(` ${example.code}`);
  const [message, place, frame] = await Promise.all([part('message-body'), part('file'), part('frame')]);
  expectToTell(`${message}\n${frame}`, FILE, example);
  const { line, column } = example.diagnostics[0]?.span.start ?? { line: 0, column: 0 };
  expect(place).toContain(`${FILE}:${line}:${column}`);
  expect(frame).toMatch(new RegExp(`^ *> *${line} \\|`, 'm'));
  // The link opens the file in the editor.
  expect(await overlay.locator('.file .file-link').count()).toBeGreaterThan(0);
});

test.each(wrongExamples)('$code, in the terminal', async (example) => {
  await put(example);
  await fetch(server.url);
  await expect.poll(() => server.output(), { timeout: 10_000 }).toContain(` ${example.code}`);
  expectToTell(server.output(), FILE, example);
});
