/** The walks of docs/first-hour.md, each from an empty folder, with the packed tarball. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { launchChromium } from '../harness/chromium.ts';
import { packInto } from '../package/install.ts';
import { stepsOf, WALKS } from './steps.ts';
import { Walk } from './walk.ts';

let browser: Browser;
let root: string;
let tarball: string;

beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'use-server-first-hour-')));
  tarball = packInto(root).file;
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  rmSync(root, { recursive: true, force: true, maxRetries: 3 });
});

test.each(WALKS)('%s', async (heading) => {
  const folder = join(root, heading.replaceAll(/\W+/g, '-'));
  mkdirSync(folder);
  const page = await browser.newPage();
  const walk = new Walk(folder, tarball, page);
  try {
    for (const step of stepsOf(heading)) {
      try {
        await walk.take(step);
      } catch (error) {
        throw new Error(`${JSON.stringify(step)}: ${String(error)}`, { cause: error });
      }
    }
  } finally {
    await walk.stop();
    await page.close();
  }
});
