/** Next.js 15.5 with webpack. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../harness/chromium.ts';
import { build, clientText, dev, idsInManifest, idsOf, makeApp, start } from './app.ts';
import type { App, Server } from './app.ts';
import { checks, resultOf, routes } from './checks.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => browser?.close());

describe.each(['build', 'dev'] as const)('Next.js 15.5, next %s', (command) => {
  let app: App;
  let server: Server;
  let page: Page;
  let plain: Page;
  beforeAll(async () => {
    app = makeApp(command, { workspace: 'test/next-15', routes: 'all' });
    if (command === 'build') {
      const { code, output } = await build(app, 'webpack');
      expect(code, output).toBe(0);
      expect(output).not.toMatch(/was tested|warn/i);
    }
    server = await (command === 'build' ? start(app) : dev(app, 'webpack'));
    page = await browser.newPage();
    plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  });
  afterAll(async () => {
    await Promise.all([page?.context().close(), plain?.context().close(), server?.stop()]);
  });

  test.each(checks)('$name', async ({ run }) => run(page, server.origin));
  test.each(checks.filter((check) => check.withoutJavaScript))('without JavaScript: $name', async ({ run }) => run(plain, server.origin));
  test.each(Object.entries(routes))('%s', async (route, values) => {
    expect(await resultOf(page, server.origin, route)).toBe(JSON.stringify(values));
  });
  test.runIf(command === 'build')('Next.js knows the functions by our ids', () => {
    expect(idsInManifest(app)).toEqual([...idsOf(app).values()].sort());
    expect(clientText(app)).not.toMatch(/addPost|exampleData|Untitled|loaded from|by Ada/);
  });
});

test('Turbopack in Next.js 15 is refused, with the way out', { timeout: 240_000 }, async () => {
  const { code, output } = await build(makeApp('turbopack', { workspace: 'test/next-15' }), 'turbopack');
  expect(code).not.toBe(0);
  expect(output).toContain('works with Turbopack from Next.js 16 on, and this is 15.5');
});
