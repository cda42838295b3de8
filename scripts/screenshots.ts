/**
 * The pictures of the documentation, made from what they show: the report of the guestbook in Chromium, and what oxlint prints of a slip.
 *
 *     npm run screenshots              writes docs/images/*.png, and docs/images/shown.json
 *
 * `shown.json` has the texts in the pictures; test/screenshots.long.test.ts compares them with what is shown today, since pixels are others on
 * every machine.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../test/harness/chromium.ts';
import { IMAGES, lintError, openLintError, openReport } from '../test/harness/pictures.ts';

const browser = await launchChromium();
try {
  const error = lintError();
  const [report, lint] = [await openReport(browser), await openLintError(browser, error)];
  writeFileSync(join(IMAGES, 'report.png'), await report.page.screenshot());
  writeFileSync(join(IMAGES, 'lint-error.png'), await lint.locator('pre').screenshot());
  writeFileSync(join(IMAGES, 'shown.json'), `${JSON.stringify({ report: report.text, lint: error.text }, null, 2)}\n`);
} finally {
  await browser.close();
}
