/** Waku stands on plugin-rsc, and brings it along out of the app's sight: the plugin goes into `vite.plugins`, and that is all. */
import { readFileSync, rmSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { readManifest } from '../../src/manifest.ts';
import { launchChromium } from './chromium.ts';
import { installProject } from './install.ts';
import { callAllOf } from './routes.ts';
import { nodeRun, nodeServe } from './vite-cli.ts';
import type { RunningServer } from './vite-cli.ts';

const waku = '../node_modules/waku/cli.js';
const EXPECTED = ['["a post"]', '1', '"A post!"'];
let root: string;
let browser: Browser;
let server: RunningServer | undefined;

beforeAll(async () => {
  root = `${installProject('waku')}app`;
  rmSync(`${root}/dist`, { recursive: true, force: true });
  browser = await launchChromium();
}, 300_000);

afterEach(async () => {
  await server?.stop();
  server = undefined;
});

afterAll(() => browser?.close());

test('a build', async () => {
  await nodeRun({ root, args: [waku, 'build'] });
  const { references } = readManifest(readFileSync(`${root}/dist/server/use-server-manifest.json`, 'utf8'));
  expect(Object.values(references).map(({ name }) => name).sort()).toEqual(['Page.describe', 'Page.later', 'countCalls']);
  server = await nodeServe({ root, args: (port) => [waku, 'start', '--port', port] });
  expect(await callAllOf(browser, server.url)).toEqual(EXPECTED);
}, 120_000);

test('development', async () => {
  server = await nodeServe({ root, args: (port) => [waku, 'dev', '--port', port] });
  expect(await callAllOf(browser, server.url)).toEqual(EXPECTED);
}, 120_000);
