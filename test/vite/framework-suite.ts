/**
 * One app with three calls, built and in development, under a framework that stands on plugin-rsc.
 *
 * What the app does is in frameworks/app, once; a folder beside it has what the framework wants around that.
 */
import { cpSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { readManifest } from '../../src/manifest.ts';
import { launchChromium } from '../harness/chromium.ts';
import { installProject } from './install.ts';
import { callAllOf } from './routes.ts';
import { nodeRun, nodeServe } from './vite-cli.ts';
import type { RunningServer } from './vite-cli.ts';
import { copyFolder } from './work-copy.ts';
import type { WorkCopy } from './work-copy.ts';

export interface Framework {
  /** Folder of the project beside this file; what the framework wants is in its folder `app`. */
  readonly project: string;
  /** Where the app's own code goes. */
  readonly sources: string;
  /** The page's file in there, what its component is declared as, and what stands beside it. */
  readonly route: { readonly file: string; readonly declaration: string; readonly more: string };
  /** The output, and the manifest in it. */
  readonly output: string;
  readonly manifest: string;
  /** Scripts for Node, with arguments. */
  readonly build: readonly string[];
  readonly start: (port: string) => readonly string[];
  readonly develop: (port: string) => readonly string[];
}

const shared = fileURLToPath(new URL('frameworks/app/', import.meta.url));

function makeApp({ project, sources, route: { file, declaration, more } }: Framework): WorkCopy {
  const folder = installProject(project);
  const copy = copyFolder(`${folder}app`, folder);
  for (const name of ['actions.ts', 'caller.tsx']) cpSync(shared + name, `${copy.root}/${sources}/${name}`);
  cpSync(`${shared}page.tsx`, `${copy.root}/${sources}/${file}`);
  copy.edit(`${sources}/${file}`, 'export async function Page', declaration);
  copy.write(`${sources}/${file}`, readFileSync(`${copy.root}/${sources}/${file}`, 'utf8') + more);
  return copy;
}

export function testFramework(framework: Framework): void {
  const { output, manifest, build, start, develop } = framework;
  const [, page = ''] = /function (\w+)/.exec(framework.route.declaration) ?? [];
  let copy: WorkCopy;
  let browser: Browser;
  let server: RunningServer | undefined;
  const expectCalls = async (url: string): Promise<void> => expect(await callAllOf(browser, url)).toEqual(['["a post"]', '1', '"A post!"']);

  beforeAll(async () => {
    copy = makeApp(framework);
    browser = await launchChromium();
  }, 300_000);

  afterEach(async () => {
    await server?.stop();
    server = undefined;
  });

  afterAll(async () => {
    await browser?.close();
    copy?.removeAll();
  });

  test('a build', async () => {
    await nodeRun({ root: copy.root, args: build });
    const { references } = readManifest(readFileSync(`${copy.root}/${output}/${manifest}`, 'utf8'));
    expect(
      Object.values(references)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([`${page}.describe`, `${page}.later`, 'countCalls']);
    server = await nodeServe({ root: copy.root, args: start, env: { NODE_ENV: 'production' } });
    await expectCalls(server.url);
  }, 120_000);

  test('development', async () => {
    server = await nodeServe({ root: copy.root, args: develop });
    await expectCalls(server.url);
  }, 120_000);
}
