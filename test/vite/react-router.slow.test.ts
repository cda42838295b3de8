/**
 * React Router's RSC mode stands on plugin-rsc; the plugin stands behind React Router's own, which takes route modules apart.
 * With plugin-rsc 0.5.36 to 0.5.38 React Router 8.4 does not build, whatever compiles the directive: hence 0.5.34, the oldest that we take.
 */
import { readFileSync, rmSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { readManifest } from '../../src/manifest.ts';
import { launchChromium } from './chromium.ts';
import { installProject } from './install.ts';
import { callAllOf } from './routes.ts';
import { nodeRun, nodeServe } from './vite-cli.ts';
import type { RunningServer } from './vite-cli.ts';

const reactRouter = '../node_modules/@react-router/dev/dist/cli/index.js';
const EXPECTED = ['["a post"]', '1', '"A post!"'];
let root: string;
let browser: Browser;
let server: RunningServer | undefined;

beforeAll(async () => {
  root = `${installProject('react-router')}app`;
  rmSync(`${root}/build`, { recursive: true, force: true });
  browser = await launchChromium();
}, 300_000);

afterEach(async () => {
  await server?.stop();
  server = undefined;
});

afterAll(() => browser?.close());

test('a build', async () => {
  await nodeRun({ root, args: [reactRouter, 'build'] });
  const { references } = readManifest(readFileSync(`${root}/build/server/use-server-manifest.json`, 'utf8'));
  expect(Object.values(references).map(({ name }) => name).sort()).toEqual(['ServerComponent.describe', 'ServerComponent.later', 'countCalls']);
  server = await nodeServe({ root, args: () => ['server.js'], env: { NODE_ENV: 'production' } });
  expect(await callAllOf(browser, server.url)).toEqual(EXPECTED);
}, 120_000);

test('development', async () => {
  server = await nodeServe({ root, args: (port) => [reactRouter, 'dev', '--port', port] });
  expect(await callAllOf(browser, server.url)).toEqual(EXPECTED);
}, 120_000);
