/** Development, in a browser: what plugin-rsc's own pass gets wrong, hot updates, and what is refused. The same for every Vite. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../harness/chromium.ts';
import { callAll, ROUTES, visit } from './routes.ts';
import { viteServe } from './vite-cli.ts';
import type { RunningServer } from './vite-cli.ts';
import { copyApp } from './work-copy.ts';
import type { WorkCopy } from './work-copy.ts';

/** @param parent Where Vite and the plugins are found. */
export function testDevelopment(parent: string): void {
  let copy: WorkCopy;
  let server: RunningServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    copy = copyApp(parent);
    [server, browser] = await Promise.all([viteServe({ root: copy.root }, 'dev'), launchChromium()]);
    page = await browser.newPage();
    page.setDefaultTimeout(15_000);
    // Vite may find a dependency at the first visit, bundle it, and load the page again.
    await visit(page, server.url, 'captured');
    await page.waitForTimeout(3000);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    copy?.removeAll();
  });

  test.each(Object.entries(ROUTES))(
    'the route %s',
    async (route, expected) => {
      expect(await visit(page, server.url, route)).toEqual(expected);
    },
    60_000,
  );

  describe('a hot update', () => {
    const source = 'routes/captured.tsx';
    const call = async (): Promise<string> => (await callAll(page))[0] ?? '';

    beforeAll(async () => {
      await visit(page, server.url, 'captured');
      // Lost when the page is loaded anew.
      await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
    });

    test('of a body', async () => {
      copy.edit(source, '`Hello ${user.name}`', '`Good morning ${user.name}`');
      await expect.poll(call, { timeout: 15_000 }).toBe('"Good morning Ada"');
    }, 30_000);

    test('of a new capture', async () => {
      copy.edit(source, '`Good morning ${user.name}`', '`Good morning ${user.name} in ${place}`');
      await expect.poll(call, { timeout: 15_000 }).toBe('"Good morning Ada in London"');
    }, 30_000);

    test('to code that is refused shows the diagnostic, and its correction goes on', async () => {
      copy.edit(source, 'return `Good morning', 'this; return `Good morning');
      const overlay = page.locator('vite-error-overlay');
      await overlay.waitFor({ state: 'attached' });
      expect(await overlay.locator('.message-body').textContent()).toContain('uses-this');
      // Nobody corrects anything faster; the watcher takes two writes in one moment for one.
      await page.waitForTimeout(1000);
      copy.edit(source, 'this; ', '');
      await expect.poll(call, { timeout: 15_000 }).toBe('"Good morning Ada in London"');
    }, 45_000);

    test('of a removed directive takes the function from the endpoints', async () => {
      const request = page.waitForRequest((sent) => sent.method() === 'POST');
      await page.getByRole('button', { name: 'call' }).click();
      const id = (await request).headers()['server-function'] ?? '';
      expect(id).toBe('/routes/captured.tsx#Page$greet$$0e88c384');
      const post = async (): Promise<number> =>
        (await fetch(`${server.url}/?show=routes/captured`, { method: 'POST', headers: { 'server-function': id, origin: server.url }, body: '[]' })).status;
      expect(await post()).not.toBe(404);
      copy.edit(source, "    'use server';\n", '');
      copy.edit(source, '<Caller call={greet} />', '<p>{typeof greet}</p>');
      await page.getByText('function', { exact: true }).waitFor();
      await expect.poll(post, { timeout: 15_000 }).toBe(404);
      expect(await page.evaluate(() => Reflect.get(globalThis, 'sameDocument'))).toBe(true);
    }, 45_000);

    test('of a file that goes away takes its functions, too', async () => {
      copy.write(
        'routes/gone.tsx',
        `import { Caller } from '../components/caller.tsx';\nimport { here } from '../modules/gone.ts';\nexport default () => <Caller call={here} />;\n`,
      );
      copy.write('modules/gone.ts', `'use server';\nexport async function here() {\n  return 'here';\n}\n`);
      await expect.poll(() => visit(page, server.url, 'gone').catch(() => 'fails'), { timeout: 15_000 }).toEqual(['"here"']);
      copy.remove('routes/gone.tsx');
      copy.remove('modules/gone.ts');
      const post = async (): Promise<number> =>
        (
          await fetch(`${server.url}/?show=routes/loop`, {
            method: 'POST',
            headers: { 'server-function': '/modules/gone.ts#here', origin: server.url },
            body: '[]',
          })
        ).status;
      await expect.poll(post, { timeout: 15_000 }).toBe(404);
    }, 60_000);
  });

  describe('refused', () => {
    test.each([
      ['uses-this', 'uses-this'],
      ['uses-arguments', 'uses-arguments'],
      ['uses-super', 'uses-super'],
      ['inline-in-client', 'client-module-defines-server-function'],
    ])(
      '%s, with the diagnostic %s and its place',
      async (route, code) => {
        const before = server.output().length;
        const response = await fetch(`${server.url}/?show=refused/${route}`);
        expect(response.status).toBe(500);
        expect(server.output().slice(before)).toContain(code);
      },
      30_000,
    );

    test('an inline directive behind a client component, in SSR and in the browser', async () => {
      const browsers = await fetch(`${server.url}/components/inline-in-plain-module.ts`);
      // The page of the error shows the source, as the terminal does; no module is sent.
      expect(browsers.status).toBe(500);
      expect((await browsers.text()).trimStart()).toMatch(/^<!DOCTYPE html>/);
      const before = server.output().length;
      expect((await fetch(`${server.url}/?show=refused/inline-behind-client`)).status).toBe(500);
      expect(server.output().slice(before)).toContain('client-module-defines-server-function');
    }, 30_000);
  });
}
