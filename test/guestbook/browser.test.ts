/**
 * The guestbook in a real browser. Two builds that differ in everything; with `npm run test:browser` every
 * combination of bundler, mode and compiler.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../harness/chromium.ts';
import { startGuestbook, visit } from './browse.ts';
import type { Build, Guestbook } from './browse.ts';
import { WITH_JAVASCRIPT, WITHOUT_JAVASCRIPT } from './uses.ts';

const EVERY: readonly Build[] = (['webpack', 'rspack'] as const).flatMap((bundler) =>
  (['production', 'development'] as const).flatMap((mode) => [
    { bundler, mode },
    { bundler, mode, babel: 8 as const },
    { bundler, mode, babel: 7 as const },
  ]),
);
const SOME: readonly Build[] = [
  { bundler: 'rspack', mode: 'production' },
  { bundler: 'webpack', mode: 'development', babel: 7 },
];
const BUILDS = process.env['EVERY_BUILD'] === undefined ? SOME : EVERY;

/** From bodies of Server Functions, and from what only they import. */
const SERVER_TEXTS = [
  'Please write something first.',
  'CREATE TABLE',
  'Nobody is signed in.',
  'may not change an entry',
  'is not the owner of this guestbook',
  'That does not look like an e-mail address.',
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(BUILDS)('$bundler, $mode, Babel $babel', (build) => {
  let guestbook: Guestbook;
  beforeAll(async () => {
    guestbook = await startGuestbook(build);
  }, 180_000);
  afterAll(() => guestbook?.stop());

  test('every use, and not a word on the console', async () => {
    const { page, complaints } = await visit(browser, guestbook.origin);
    for (const { title, run } of WITH_JAVASCRIPT) {
      await run(page).catch((error: unknown) => expect.fail(`${title}: ${String(error)}`));
      expect(complaints, title).toEqual([]);
    }
    await page.context().close();
  });

  test('JavaScript off: everything that is made of forms', async () => {
    const { page } = await visit(browser, guestbook.origin, { javaScriptEnabled: false });
    for (const { title, run } of WITHOUT_JAVASCRIPT) await run(page).catch((error: unknown) => expect.fail(`${title}: ${String(error)}`));
    await page.context().close();
  });

  test('a Server Function that throws: the digest, and not the message', async () => {
    const { page } = await visit(browser, guestbook.origin);
    await page.getByLabel('E-mail address').fill('someone@somewhere');
    await page.getByRole('button', { name: 'Subscribe' }).click();
    await page.getByText('That did not work').waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(build.mode === 'production' ? /knows more: [0-9a-f]{6,}/ : /./);
    if (build.mode === 'production') expect(await page.content()).not.toContain('That does not look like');
    await page.getByRole('button', { name: 'Back to the guestbook' }).click();
    await page.getByRole('button', { name: 'Sign the guestbook' }).waitFor();
    await page.context().close();

    const plain = await visit(browser, guestbook.origin, { javaScriptEnabled: false });
    await plain.page.getByLabel('E-mail address').fill('someone@somewhere');
    await plain.page.getByRole('button', { name: 'Subscribe' }).click();
    expect(await plain.page.getByRole('alert').innerText()).toMatch(/^That did not work \([0-9a-f]{6,}\)\.$/);
    await plain.page.context().close();
  });

  test('13: only POST calls a Server Function, and only one that may be called', async () => {
    const { page } = await visit(browser, guestbook.origin);
    const manifest = JSON.parse(readFileSync(join(guestbook.output, 'server/server-functions.json'), 'utf8')) as {
      references: Record<string, { name: string }>;
    };
    const idOf = (name: string): string => Object.entries(manifest.references).find(([, reference]) => reference.name === name)?.[0] ?? expect.fail(name);
    const send = (method: string, id: string): Promise<number> =>
      page.evaluate(
        async ([how, what]) => {
          const headers = { 'server-function': encodeURIComponent(what), 'content-type': 'text/plain;charset=UTF-8' };
          return (await fetch('/', { method: how, headers, ...(how === 'GET' ? {} : { body: '[]' }) })).status;
        },
        [method, id] as const,
      );
    const count = await page.locator('.entries > li').count();
    expect(await send('GET', idOf('clearGuestbook'))).toBe(200);
    expect(await send('PUT', idOf('clearGuestbook'))).toBe(405);
    expect(await send('POST', idOf('clearGuestbook'))).toBe(500);
    expect(await send('POST', 'app/actions.ts#addEntry')).toBe(409);
    expect(await send('POST', idOf('countView'))).toBe(200);
    await page.reload();
    expect(await page.locator('.entries > li').count()).toBe(count);
    await page.context().close();
  });

  test('each use is labelled, and its link leads to the line', async () => {
    const { page } = await visit(browser, guestbook.origin);
    const links = await page
      .locator('a.use')
      .evaluateAll((found) => found.map((link) => [link.querySelector('b')?.textContent, (link as HTMLAnchorElement).href] as const));
    expect(links.map(([number]) => Number(number)).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const [number, href] of links) {
      await page.goto(href);
      expect(await page.locator('.line:target').count(), `${String(number)}: ${href}`).toBe(1);
    }
    await page.context().close();
  });

  test('the drawer shows what crossed the wire: an id, what is sealed, the answer', async () => {
    const { page, complaints } = await visit(browser, guestbook.origin, { viewport: { width: 360, height: 740 } });
    await page.getByText('What crossed the wire').click();
    await page.getByRole('button', { name: 'Just wave, Ada' }).click();
    const crossing = page.locator('.wire li', { has: page.locator('.sealed') }).first();
    await crossing.waitFor();
    // Only the name is captured, and not even that can be read.
    expect(await crossing.locator('.sealed').first().innerText()).not.toContain('Ada');
    await expect.poll(() => crossing.innerText()).toMatch(/answer\s+\S*:/);
    if (build.mode === 'production') expect(await crossing.locator('code').first().innerText()).toMatch(/^[0-9a-f]{40}$/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('a source is shown as compiled too: the browser gets a stub, or nothing', async () => {
    const { page } = await visit(browser, guestbook.origin);
    await page.goto(`${guestbook.origin}/source/app/actions.ts`);
    await page.getByRole('link', { name: 'As compiled: server' }).click();
    await expect.poll(() => page.locator('pre').innerText()).toContain('registerServerReference(sign');
    await page.getByRole('link', { name: 'As compiled: client' }).click();
    await expect.poll(() => page.locator('pre').innerText()).toContain('createServerReference(');
    expect(await page.locator('pre').innerText()).not.toContain('Please write something first.');
    await page.goto(`${guestbook.origin}/source/app/page.tsx?as=client`);
    await page.getByText('The browser gets nothing of this file.').waitFor();
    await page.context().close();
  });

  test('fits a phone', async () => {
    const { page } = await visit(browser, guestbook.origin, { viewport: { width: 360, height: 740 }, isMobile: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.context().close();
  });

  test('nothing of the server is in what browsers can load', () => {
    const directory = join(guestbook.output, 'browser');
    const files = readdirSync(directory).filter((file) => /\.(?:js|map|css)$/.test(file));
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      const text = readFileSync(join(directory, file), 'utf8');
      expect(
        SERVER_TEXTS.filter((part) => text.includes(part)),
        file,
      ).toEqual([]);
    }
    if (build.mode === 'production') expect(readdirSync(directory).filter((file) => file.endsWith('.map'))).toEqual([]);
  });
});
