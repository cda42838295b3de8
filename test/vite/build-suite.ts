/** A build of the test app in a browser: each route shows what the plain program gives. The same for every Vite and every way to compile. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../harness/chromium.ts';
import { ROUTES, visit } from './routes.ts';
import { viteBuild, viteServe } from './vite-cli.ts';
import type { RunningServer } from './vite-cli.ts';

export interface AppToBuild {
  readonly root: string;
  /** For a copy: takes it away when all is done. */
  readonly removeAll?: () => void;
}

/**
 * @param prepare Called once, before the build; it may install what it needs.
 * @returns the root of the app, for tests that look at the output
 */
export function testBuild(prepare: () => AppToBuild): () => string {
  let app: AppToBuild;
  let server: RunningServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    app = prepare();
    await viteBuild({ root: app.root });
    [server, browser] = await Promise.all([viteServe({ root: app.root }, 'preview'), launchChromium()]);
    page = await browser.newPage();
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    app?.removeAll?.();
  });

  test.each(Object.entries(ROUTES))(
    'the route %s',
    async (route, expected) => {
      expect(await visit(page, server.url, route)).toEqual(expected);
    },
    30_000,
  );

  return () => app.root;
}
