/** The pictures in the documentation show what is shown today. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launchChromium } from './harness/chromium.ts';
import { IMAGES, lintError, openReport } from './harness/pictures.ts';

const shown = JSON.parse(readFileSync(join(IMAGES, 'shown.json'), 'utf8')) as { readonly report: string; readonly lint: string };
const REMEDY = 'take the pictures anew: npm run screenshots';

test('the report', async () => {
  const browser = await launchChromium();
  try {
    expect((await openReport(browser)).text, REMEDY).toBe(shown.report);
  } finally {
    await browser.close();
  }
});

test('the lint error', () => {
  expect(lintError().text, REMEDY).toBe(shown.lint);
});

test('they are small', () => {
  for (const name of ['report.png', 'lint-error.png']) expect(statSync(join(IMAGES, name)).size).toBeLessThan(150_000);
});
