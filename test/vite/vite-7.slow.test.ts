import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../harness/chromium.ts';
import { testDevelopment } from './development-suite.ts';
import { installProject } from './install.ts';
import { ROUTES, visit } from './routes.ts';
import { viteBuild, viteServe } from './vite-cli.ts';
import type { RunningServer } from './vite-cli.ts';
import { copyApp } from './work-copy.ts';
import type { WorkCopy } from './work-copy.ts';

const folder = installProject('vite-7');

test('it is Vite 7 that runs', () => {
  const { version } = createRequire(`${folder}package.json`)('vite/package.json') as { version: string };
  expect(version).toMatch(/^7\./);
});

describe('Vite 7, development', () => testDevelopment(folder));

describe('Vite 7, a build', () => {
  let copy: WorkCopy;
  let server: RunningServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    copy = copyApp(folder);
    await viteBuild({ root: copy.root });
    [server, browser] = await Promise.all([viteServe({ root: copy.root }, 'preview'), launchChromium()]);
    page = await browser.newPage();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    copy?.removeAll();
  });

  test.each(Object.entries(ROUTES))('the route %s', async (route, expected) => {
    expect(await visit(page, server.url, route)).toEqual(expected);
  }, 30_000);
});
