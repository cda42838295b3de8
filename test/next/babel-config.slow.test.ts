/** A project with a Babel configuration of its own, under webpack: Next.js alone cannot build any Server Function there. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../harness/chromium.ts';
import { build, configWith, idsInManifest, idsOf, makeApp, start, STOCK_CONFIG } from './app.ts';
import type { App, Server } from './app.ts';
import { checks, resultOf, routes } from './checks.ts';

const files = { 'babel.config.js': "module.exports = { presets: ['next/babel'] };\n", 'package.json': '{ "private": true }\n' };

test('Next.js alone does not build it', { timeout: 240_000 }, async () => {
  const { code, output } = await build(makeApp('stock-babel', { config: STOCK_CONFIG, files }), 'webpack');
  expect(code).not.toBe(0);
  expect(output).toMatch(/async function/i);
});

describe('with our loader', () => {
  let browser: Browser;
  let app: App;
  let server: Server;
  let page: Page;
  beforeAll(async () => {
    app = makeApp('babel', { config: configWith(), files, routes: 'all' });
    const { code, output } = await build(app, 'webpack');
    expect(code, output).toBe(0);
    server = await start(app);
    browser = await launchChromium();
    page = await browser.newPage();
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), server?.stop()]);
  });

  test.each(checks)('$name', async ({ run }) => run(page, server.origin));
  test.each(Object.entries(routes))('%s', async (route, values) => {
    expect(await resultOf(page, server.origin, route)).toBe(JSON.stringify(values));
  });
  test('Next.js knows the functions by our ids', () => {
    expect(idsInManifest(app)).toEqual([...idsOf(app).values()].sort());
  });
});
