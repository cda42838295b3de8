/** The built site as a browser shows it, on a phone and on a desk, light and dark. */
import axe from 'axe-core';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { extname } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groups } from '../../site/pages.ts';
import { launchChromium } from '../harness/chromium.ts';

const built = new URL('../../site/.vitepress/dist/', import.meta.url);
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};
const PLAYGROUND = '/site/playground';

let server: Server;
let browser: Browser;
let origin = '';

beforeAll(async () => {
  browser = await launchChromium();
  server = createServer(({ url = '' }, response) => {
    const path = decodeURI(new URL(url, 'http://localhost').pathname).slice(1) || 'index';
    const file = [path, `${path}.html`].map((name) => new URL(name, built)).find((one) => existsSync(one) && statSync(one).isFile());
    if (file === undefined) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': types[extname(file.pathname)] ?? 'text/plain' }).end(readFileSync(file));
  });
  await new Promise<void>((done) => void server.listen(0, done));
  const address = server.address();
  origin = `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}`;
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<{ readonly page: Page; readonly errors: string[] }> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })).newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`${origin}${path}`);
  if (path.startsWith(PLAYGROUND))
    await page
      .getByText('registerServerReference')
      .first()
      .or(page.locator('#shown', { hasNotText: 'Loading' }))
      .first()
      .waitFor();
  return { page, errors };
}

it('all columns of what was tried are seen on a phone', async () => {
  const { page } = await open('/docs/compatibility', { viewport: { width: 360, height: 800 } });
  const widths = await page.evaluate(() => [...document.querySelectorAll('.vp-doc table')].map(({ clientWidth, scrollWidth }) => scrollWidth - clientWidth));
  expect(widths.length).toBeGreaterThan(3);
  expect(widths.filter((hidden) => hidden > 0)).toEqual([]);
  await page.context().close();
});

describe.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 360],
  ['dark', 360],
] as const)('%s, %i pixels wide', (colorScheme, width) => {
  it.each(groups.flatMap(({ items }) => items.map(({ link }) => link)))('%s fits, and has no fault that axe knows', async (path) => {
    const { page, errors } = await open(path, { colorScheme, viewport: { width, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const loaded = window as typeof window & { readonly axe: typeof axe };
      return (await loaded.axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    });
    expect([violations, errors]).toEqual([[], []]);
    await page.context().close();
  });
});

describe('the playground', () => {
  it('compiles what is written, and keeps it in the address', async () => {
    const { page } = await open(PLAYGROUND);
    await page.getByLabel('Source').fill("export function Page({ user }) {\n  return async () => { 'use server'; return user.name; };\n}\n");
    await page.getByRole('tab', { name: 'Captures' }).click();
    await page.getByRole('tabpanel').getByText('user.name, encrypted').waitFor();
    await page.getByLabel('captures encrypted').uncheck();
    await page.getByRole('tabpanel').getByText('user.name, in clear').waitFor();
    await expect.poll(() => new URL(page.url()).hash.length).toBeGreaterThan(50);
    const { page: other } = await open(PLAYGROUND + new URL(page.url()).hash);
    expect(await other.getByLabel('Source').inputValue()).toContain('user.name');
    await other.getByRole('tabpanel').getByText('user.name, in clear').waitFor();
    expect(await other.getByRole('tab', { selected: true }).textContent()).toBe('Captures');
    await Promise.all([page.context().close(), other.context().close()]);
  });

  it('has tabs that the keyboard reaches, and every sample says something', async () => {
    const { page, errors } = await open(PLAYGROUND);
    await page.getByRole('tab', { name: 'Server output' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Client output');
    const samples = await page.getByLabel('Sample').locator('option').allTextContents();
    expect(samples.length).toBeGreaterThan(5);
    for (const title of samples) {
      await page.getByLabel('Sample').selectOption(title);
      await page.getByRole('tab', { name: 'Diagnostics' }).click();
      await page.waitForTimeout(300);
      const said = await page.getByRole('tabpanel').textContent();
      expect([title, said === 'Nothing to say.']).toEqual([title, !title.startsWith('Refused')]);
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
