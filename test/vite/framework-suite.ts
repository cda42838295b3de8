/** One app with three calls, built and in development, under a framework that stands on plugin-rsc. */
import { readFileSync, rmSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { readManifest } from '../../src/manifest.ts';
import { launchChromium } from '../harness/chromium.ts';
import { installProject } from './install.ts';
import { callAllOf } from './routes.ts';
import { nodeRun, nodeServe } from './vite-cli.ts';
import type { RunningServer } from './vite-cli.ts';

export interface Framework {
  /** Folder of the project beside this file; the app is in its folder `app`. */
  readonly project: string;
  /** The output, and the manifest in it. */
  readonly output: string;
  readonly manifest: string;
  /** Name of the page's component. */
  readonly page: string;
  /** Scripts for Node, with arguments. */
  readonly build: readonly string[];
  readonly start: (port: string) => readonly string[];
  readonly develop: (port: string) => readonly string[];
}

export function testFramework({ project, output, manifest, page, build, start, develop }: Framework): void {
  let root: string;
  let browser: Browser;
  let server: RunningServer | undefined;
  const expectCalls = async (url: string): Promise<void> => expect(await callAllOf(browser, url)).toEqual(['["a post"]', '1', '"A post!"']);

  beforeAll(async () => {
    root = `${installProject(project)}app`;
    rmSync(`${root}/${output}`, { recursive: true, force: true });
    browser = await launchChromium();
  }, 300_000);

  afterEach(async () => {
    await server?.stop();
    server = undefined;
  });

  afterAll(() => browser?.close());

  test('a build', async () => {
    await nodeRun({ root, args: build });
    const { references } = readManifest(readFileSync(`${root}/${output}/${manifest}`, 'utf8'));
    expect(Object.values(references).map(({ name }) => name).sort()).toEqual([`${page}.describe`, `${page}.later`, 'countCalls']);
    server = await nodeServe({ root, args: start, env: { NODE_ENV: 'production' } });
    await expectCalls(server.url);
  }, 120_000);

  test('development', async () => {
    server = await nodeServe({ root, args: develop });
    await expectCalls(server.url);
  }, 120_000);
}
