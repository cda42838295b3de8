/** The control: the same app under plugin-rsc's own pass. When a line here turns red, plugin-rsc has learnt something, and the docs have to. */
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../harness/chromium.ts';
import { RIGHT_IN_STOCK, ROUTES, visit } from './routes.ts';
import { viteServe } from './vite-cli.ts';
import type { RunningServer } from './vite-cli.ts';
import { copyApp } from './work-copy.ts';
import type { WorkCopy } from './work-copy.ts';

let copy: WorkCopy;
let server: RunningServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  copy = copyApp(fileURLToPath(new URL('.', import.meta.url)));
  [server, browser] = await Promise.all([viteServe({ root: copy.root, env: { COMPILER: 'stock' } }, 'dev'), launchChromium()]);
  page = await browser.newPage();
  await visit(page, server.url, 'captured');
  await page.waitForTimeout(3000);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  copy?.removeAll();
});

describe('the stock pass', () => {
  test.each(Object.entries(ROUTES))(
    '%s',
    async (route, expected) => {
      const shown = await visit(page, server.url, route).catch((error: unknown) => `fails: ${String(error)}`);
      if (RIGHT_IN_STOCK.includes(route)) expect(shown).toEqual(expected);
      else expect(shown).not.toEqual(expected);
    },
    60_000,
  );

  test('ships an inline Server Function to the browser', async () => {
    const response = await fetch(`${server.url}/components/inline-in-plain-module.ts`);
    expect(await response.text()).toContain('the-secret-of-the-server');
    expect(response.headers.get('content-type')).toContain('javascript');
  });

  test.each(['uses-this', 'uses-arguments'])('does not refuse %s', async (route) => {
    const response = await fetch(`${server.url}/?show=refused/${route}`);
    expect(response.status).toBe(200);
  });
});
