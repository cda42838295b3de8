/** `next dev`: the example, hot reload of Server Functions, and what a person sees of wrong code. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../harness/chromium.ts';
import { dev, idsOf, makeApp } from './app.ts';
import type { App, Server } from './app.ts';
import { checks, resultOf, routes } from './checks.ts';

const PAGE = `import { Run } from '../_ui/run';

export default function Page() {
  const first = 'one';
  const second = 'two';
  async function read() {
    'use server';
    return first;
  }
  return <><h2>version 1</h2><Run calls={[read]} /></>;
}
`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => browser?.close());

describe.each(['webpack', 'turbopack'] as const)('next dev with %s', (bundler) => {
  let app: App;
  let server: Server;
  let page: Page;

  const edit = (file: string, change: (code: string) => string): void => {
    const path = join(app.directory, file);
    const code = readFileSync(path, 'utf8');
    const changed = change(code);
    expect(changed).not.toBe(code);
    writeFileSync(path, changed);
  };
  const result = async (): Promise<string> => {
    // While the page is being replaced, or behind the overlay, the button cannot be pressed.
    await page.getByRole('button', { name: 'Run' }).click({ timeout: 2_000 });
    return (await page.locator('output:not(:empty)').textContent({ timeout: 2_000 })) ?? '';
  };

  beforeAll(async () => {
    app = makeApp(`dev-${bundler}`, { routes: 'all', files: { 'app/hot/page.tsx': PAGE } });
    server = await dev(app, bundler);
    page = await browser.newPage();
    page.setDefaultTimeout(30_000);
  });
  afterAll(async () => {
    await Promise.all([page?.context().close(), server?.stop()]);
  });

  test.each(checks)('$name', async ({ run }) => run(page, server.origin));
  test.each(Object.entries(routes))('%s', async (route, values) => {
    expect(await resultOf(page, server.origin, route)).toBe(JSON.stringify(values));
  });

  describe('hot reload', () => {
    test('of the body of a Server Function, without loading the page again', async () => {
      await page.goto(`${server.origin}/like`);
      await page.evaluate(() => Object.assign(window, { stayed: true }));
      await page.getByRole('button', { name: 'Like' }).click();
      const likes = async (): Promise<number> => Number(/\d+/.exec((await page.getByText(/^Likes: /).textContent()) ?? '')?.[0]);
      await expect.poll(likes).toBeGreaterThan(3);
      edit('app/actions.ts', (code) => code.replace('data.likes++', 'data.likes += 1000'));
      await expect
        .poll(
          async () => {
            await page.getByRole('button', { name: 'Like' }).click();
            return likes();
          },
          { timeout: 30_000, interval: 500 },
        )
        .toBeGreaterThan(1000);
      expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
    });

    test('of a new capture, and of a function above: the id stays', async () => {
      await page.goto(`${server.origin}/hot`);
      expect(await result()).toBe('["one"]');
      const before = idsOf(app).get('app/hot/page.tsx#Page.read');

      edit('app/hot/page.tsx', (code) => code.replace('return first;', 'return first + second;').replace('version 1', 'version 2'));
      await page.getByText('version 2').waitFor();
      await expect.poll(result, { timeout: 30_000, interval: 500 }).toBe('["onetwo"]');

      edit('app/hot/page.tsx', (code) =>
        code
          .replace('  async function read', "  async function other() {\n    'use server';\n    return second;\n  }\n  async function read")
          .replace('version 2', 'version 3')
          .replace('calls={[read]}', 'calls={[read, other]}'),
      );
      await page.getByText('version 3').waitFor();
      const sent = page.waitForRequest((request) => request.method() === 'POST' && 'next-action' in request.headers());
      await expect.poll(result, { timeout: 30_000, interval: 500 }).toBe('["onetwo","two"]');
      expect((await sent).headers()['next-action']).toBe(before);
    });

    test('of wrong code: the diagnostic, with its place, in the overlay and in the terminal; and it goes when it is mended', async () => {
      await page.goto(`${server.origin}/hot`);
      await page.getByText('version 3').waitFor();
      edit('app/hot/page.tsx', (code) =>
        code.replace('  async function other', '  let count = 0;\n  async function other').replace('return second;', 'count++;\n    return second;'),
      );
      const overlay = page.locator('nextjs-portal');
      await overlay
        .getByText(/`count`/)
        .first()
        .waitFor();
      const text = await overlay.evaluate((portal) => (portal as HTMLElement).shadowRoot?.textContent ?? '');
      expect(text).toContain('capture-written');
      expect(text).toContain('app/hot/page.tsx:9');
      await expect.poll(() => server.output()).toMatch(/capture-written[^]*app\/hot\/page\.tsx:9/);
      expect(server.output()).not.toMatch(/at .*(?:dist|src)[\\/]hosts[\\/]next/);
      edit('app/hot/page.tsx', (code) => code.replace('count++;\n    return second;', 'return second + count;').replace('version 3', 'version 4'));
      await page.getByText('version 4').waitFor();
      await expect.poll(result, { timeout: 30_000, interval: 500 }).toBe('["onetwo","two0"]');
    });
  });
});
