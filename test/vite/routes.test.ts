/** What plugin-rsc's own pass refuses or gets wrong, built and in a browser; `stock.slow.test.ts` is the control. */
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../harness/chromium.ts';
import { ROUTES, visit } from './routes.ts';
import { viteBuild, viteServe } from './vite-cli.ts';
import type { RunningServer } from './vite-cli.ts';

const root = fileURLToPath(new URL('app/', import.meta.url));
let server: RunningServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  await viteBuild({ root });
  [server, browser] = await Promise.all([viteServe({ root }, 'preview'), launchChromium()]);
  page = await browser.newPage();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe('a route of a build', () => {
  test.each(Object.entries(ROUTES))('%s', async (route, expected) => {
    expect(await visit(page, server.url, route)).toEqual(expected);
  }, 30_000);
});
