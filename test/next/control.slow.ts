/**
 * The same checks against Next.js alone: what its documentation shows works there too, so those checks test the app and not our compiler;
 * what is in `routes` does not, so those tell the two apart.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addRoute, build, dev, idsInManifest, idsOf, makeApp, openBrowser, removeRoute, start, STOCK_CONFIG } from './app.ts';
import type { App, Server } from './app.ts';
import { checks, resultOf, routes } from './checks.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => browser?.close());

describe.each(['webpack', 'turbopack'] as const)('Next.js alone, %s', (bundler) => {
  describe('the examples of its documentation', () => {
    let app: App;
    let server: Server;
    let page: Page;
    beforeAll(async () => {
      app = makeApp(`stock-${bundler}`, { config: STOCK_CONFIG });
      const { code, output } = await build(app, bundler);
      expect(code, output).toBe(0);
      server = await start(app);
      page = await browser.newPage();
    });
    afterAll(async () => {
      await Promise.all([page?.context().close(), server?.stop()]);
    });

    test.each(checks)('$name', async ({ run }) => run(page, server.origin));

    test('has ids of its own', () => {
      const ours = new Set(idsOf(app).values());
      const theirs = idsInManifest(app);
      expect(theirs).toHaveLength(ours.size);
      expect(theirs.filter((id) => ours.has(id))).toEqual([]);
    });
  });

  describe('what it refuses or gets wrong', () => {
    let app: App;
    let server: Server;
    let page: Page;
    beforeAll(async () => {
      app = makeApp(`stock-dev-${bundler}`, { config: STOCK_CONFIG });
      server = await dev(app, bundler);
      page = await browser.newPage();
      page.setDefaultTimeout(20_000);
    });
    afterAll(async () => {
      await Promise.all([page?.context().close(), server?.stop()]);
    });

    test.each(Object.entries(routes))('%s', async (route, values) => {
      // One at a time: what does not compile fails all others with it.
      addRoute(app, route);
      await expect.poll(async () => (await fetch(`${server.origin}/${route}`)).status, { timeout: 20_000 }).not.toBe(404);
      const result = await resultOf(page, server.origin, route).catch((error: unknown) => (error instanceof Error ? error.name : String(error)));
      console.log(`${bundler} ${route}: ${result}`);
      expect(result).not.toBe(JSON.stringify(values));
      removeRoute(app, route);
      await expect.poll(async () => (await fetch(`${server.origin}/${route}`)).status, { timeout: 20_000 }).toBe(404);
    });
  });
});
