/** Every message that one file brings about, as the overlay and the terminal of `next dev` show it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { launchChromium } from '../harness/chromium.ts';
import { expectToTell, refusedExamples, wrongExamples } from '../harness/wrong-examples.ts';
import type { WrongExample } from '../harness/wrong-examples.ts';
import { dev, makeApp } from './app.ts';
import type { App, Server } from './app.ts';

const FILE = 'app/wrong.tsx';
const FILES = {
  'app/layout.tsx': 'export default function Layout({ children }) { return <html><body>{children}</body></html>; }\n',
  'app/page.tsx': "import * as wrong from './wrong';\nexport default function Page() {\n  return <p>{Object.keys(wrong)}</p>;\n}\n",
  [FILE]: 'export {};\n',
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => browser?.close());

describe.each(['webpack', 'turbopack'] as const)('next dev with %s', (bundler) => {
  let app: App;
  let server: Server;
  let page: Page;

  const put = ({ text }: WrongExample): void => writeFileSync(join(app.directory, FILE), text);

  beforeAll(async () => {
    app = makeApp(`messages-${bundler}`, { withExample: false, routes: [], files: FILES });
    server = await dev(app, bundler);
    page = await browser.newPage();
    await page.goto(server.origin);
  });
  afterAll(async () => {
    await page?.close();
    await server?.stop();
  });

  test.each(refusedExamples)('$code, in the overlay', async (example) => {
    put(example);
    const overlay = page.locator('nextjs-portal');
    await page.goto(server.origin).catch(() => null);
    // The page is shown anew, or the old one gets the news, while this looks.
    await vi.waitFor(
      async () => {
        const text = (await overlay.evaluateAll((found) => found.map((each) => each.shadowRoot?.textContent ?? ''))).join('');
        expectToTell(partOf(text, example.code), FILE, example);
        // What opens the file in the editor.
        expect(await overlay.getByLabel('Open in editor').count()).toBeGreaterThan(0);
      },
      { timeout: 30_000, interval: 250 },
    );
  });

  test.each(wrongExamples)('$code, in the terminal', async (example) => {
    put(example);
    const severity = example.isError ? 'error' : 'warning';
    await expect
      .poll(async () => (await fetch(server.origin).catch(() => null), server.output()), { timeout: 30_000 })
      .toContain(`${severity} ${example.code}`);
    expectToTell(server.output(), FILE, example);
  });
});

/** The overlay's text without its styles. */
function partOf(text: string, code: string): string {
  const at = text.indexOf(`error ${code}`);
  return text.slice(Math.max(at - 200, 0), at + 3000);
}
