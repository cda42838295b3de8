/**
 * The same checks against Next.js alone: what its documentation shows works there too, so those checks test the app and not our compiler;
 * what is in `routes` does not, so those tell the two apart.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../harness/chromium.ts';
import { addRoute, build, dev, idsInManifest, idsOf, makeApp, removeRoute, start, STOCK_CONFIG } from './app.ts';
import type { App, Server } from './app.ts';
import { checks, resultOf, routes } from './checks.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => browser?.close());

describe.each(['webpack', 'turbopack'] as const)('Next.js alone, %s', (bundler) => {
  describe('the examples of its documentation', () => {
    let app: App;
    let server: Server;
    let page: Page;
    beforeAll(async () => {
      app = makeApp(`stock-${bundler}`, { config: STOCK_CONFIG });
      const { code, output } = await build(app, bundler);
      expect(code, output).toBe(0);
      server = await start(app);
      page = await browser.newPage();
    });
    afterAll(async () => {
      await Promise.all([page?.context().close(), server?.stop()]);
    });

    test.each(checks)('$name', async ({ run }) => run(page, server.origin));

    test('has ids of its own', () => {
      const ours = new Set(idsOf(app).values());
      const theirs = idsInManifest(app);
      expect(theirs).toHaveLength(ours.size);
      expect(theirs.filter((id) => ours.has(id))).toEqual([]);
    });
  });

  describe('what it refuses or gets wrong', () => {
    let app: App;
    let server: Server;
    let page: Page;
    beforeAll(async () => {
      app = makeApp(`stock-dev-${bundler}`, { config: STOCK_CONFIG });
      server = await dev(app, bundler);
      page = await browser.newPage();
      page.setDefaultTimeout(20_000);
    });
    afterAll(async () => {
      await Promise.all([page?.context().close(), server?.stop()]);
    });

    test('ids: a function that is put in front takes over the id of the one behind it', async () => {
      const functions = (names: readonly string[]): string => `import { Run } from '../_ui/run';
export default function Page() {
  ${names.map((name) => `async function ${name}() { 'use server'; return '${name}'; }`).join('\n  ')}
  return <><h2>{${names.length}} functions</h2><Run calls={[second]} /></>;
}
`;
      const file = join(app.directory, 'app/front/page.tsx');
      mkdirSync(dirname(file));
      const sent = async (names: readonly string[]): Promise<string | undefined> => {
        writeFileSync(file, functions(names));
        await expect.poll(async () => (await fetch(`${server.origin}/front`)).status, { timeout: 50_000 }).toBe(200);
        await page.goto(`${server.origin}/front`);
        await page.getByText(`${names.length} functions`).waitFor();
        const request = page.waitForRequest((one) => 'next-action' in one.headers());
        await page.getByRole('button', { name: 'Run' }).click();
        return (await request).headers()['next-action'];
      };
      const before = await sent(['second']);
      const after = await sent(['first', 'second']);
      expect(after).not.toBe(before);
      const headers = { 'next-action': before ?? '', 'content-type': 'text/plain;charset=UTF-8' };
      expect(await (await fetch(`${server.origin}/front`, { method: 'POST', headers, body: '[]' })).text()).toContain('"first"');
    });

    test.each(Object.entries(routes))('%s', async (route, values) => {
      // One at a time: what does not compile fails all others with it.
      addRoute(app, route);
      await expect.poll(async () => (await fetch(`${server.origin}/${route}`)).status, { timeout: 50_000 }).not.toBe(404);
      const result = await resultOf(page, server.origin, route).catch((error: unknown) => (error instanceof Error ? error.name : String(error)));
      console.log(`${bundler} ${route}: ${result}`);
      expect(result).not.toBe(JSON.stringify(values));
      removeRoute(app, route);
      await expect.poll(async () => (await fetch(`${server.origin}/${route}`)).status, { timeout: 50_000 }).toBe(404);
    });
  });
});
