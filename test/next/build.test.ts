/** The example of the documentation and more, built by Next.js with webpack and with Turbopack, used by a browser. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../harness/chromium.ts';
import { build, clientText, idsInManifest, idsOf, makeApp, start } from './app.ts';
import type { App, Server } from './app.ts';
import { checks, resultOf, routes } from './checks.ts';

/** A function that gives a promise, with rules of its own for both bundlers, between two other wrappers. */
const COMPOSED = `import { withServerFunctions } from 'babel-plugin-use-server/next';

const withHeader = (config) => async (...args) => ({ ...(await (typeof config === 'function' ? config(...args) : config)), poweredByHeader: false });

export default withHeader(withServerFunctions(withHeader(async (phase, { defaultConfig }) => ({
  typescript: { ignoreBuildErrors: defaultConfig !== undefined },
  env: { PHASE: phase },
  ...(process.env.TURBOPACK
    ? { turbopack: { rules: { '*.txt': { type: 'raw' } } } }
    : { webpack: (config) => ({ ...config, module: { ...config.module, rules: [...config.module.rules, { test: /\\.txt$/, type: 'asset/source' }] } }) }),
}))));
`;
const NOTE = {
  'app/note/note.txt': 'a note, as the bundler loads it',
  'app/note/page.tsx': `// @ts-ignore
import note from './note.txt';
import { Run } from '../_ui/run';

export default function Page() {
  const text: string = note;
  async function read() {
    'use server';
    return [text, process.env.PHASE];
  }
  return <Run calls={[read]} />;
}
`,
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(async () => browser?.close());

describe.each(['webpack', 'turbopack'] as const)('next build with %s', (bundler) => {
  let app: App;
  let server: Server;
  let page: Page;
  let plain: Page;

  beforeAll(async () => {
    app = makeApp(bundler, { routes: 'all', config: COMPOSED, files: NOTE });
    const { code, output } = await build(app, bundler);
    expect(output).not.toMatch(/warn/i);
    expect(code, output).toBe(0);
    server = await start(app);
    page = await browser.newPage();
    plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    for (const opened of [page, plain]) opened.setDefaultTimeout(15_000);
  }, 240_000);
  afterAll(async () => {
    await Promise.all([page?.context().close(), plain?.context().close(), server?.stop()]);
  });

  test.each(checks)('$name', async ({ run }) => run(page, server.origin), 30_000);
  test.each(checks.filter((check) => check.withoutJavaScript))('without JavaScript: $name', async ({ run }) => run(plain, server.origin), 30_000);
  test.each(Object.entries(routes))(
    '%s',
    async (route, values) => {
      expect(await resultOf(page, server.origin, route)).toBe(JSON.stringify(values));
    },
    30_000,
  );

  test('configuration of others stays, around and inside', async () => {
    expect(await resultOf(page, server.origin, 'note')).toBe('[["a note, as the bundler loads it","phase-production-build"]]');
    expect((await fetch(server.origin)).headers.has('x-powered-by')).toBe(false);
  });

  test('Next.js knows the functions by our ids, and no others', () => {
    expect(idsInManifest(app)).toEqual([...idsOf(app).values()].sort());
  });

  test('our id is what a call sends', async () => {
    const sent = page.waitForRequest((request) => request.method() === 'POST');
    await page.goto(`${server.origin}/like`);
    await page.getByRole('button', { name: 'Like' }).click();
    expect((await sent).headers()['next-action']).toBe(idsOf(app).get('app/actions.ts#incrementLike'));
  });

  test('only POST invokes a function', async () => {
    const id = idsOf(app).get('app/actions.ts#incrementLike') ?? '';
    const likes = async (): Promise<string | undefined> => /Likes: (?:<!-- -->)?(\d+)/.exec(await (await fetch(`${server.origin}/like`)).text())?.[1];
    const before = await likes();
    const headers = { 'next-action': id };
    await Promise.all(['GET', 'HEAD', 'PUT', 'DELETE'].map((method) => fetch(`${server.origin}/like`, { method, headers })));
    await fetch(`${server.origin}/like?$ACTION_ID_${id}=`);
    expect(await likes()).toBe(before);
    await fetch(`${server.origin}/like`, { method: 'POST', headers: { ...headers, 'content-type': 'text/plain;charset=UTF-8' }, body: '[]' });
    expect(await likes()).toBe(String(Number(before) + 1));
  });

  test('browsers get no code of the server, and captured values encrypted', async () => {
    expect(clientText(app)).not.toMatch(/addPost|exampleData|Untitled|loaded from|by Ada|use server/);
    const html = await (await fetch(`${server.origin}/inline`)).text();
    expect(html).toContain('$ACTION_');
    expect(html).not.toMatch(/not for the browser|(?:"|&quot;)Ada/);
  });

  test('a bound argument that was changed calls nothing', async () => {
    await plain.goto(`${server.origin}/inline`);
    const posts = await plain.locator('li').count();
    await plain
      .locator('input[type="hidden"][name*=":"]')
      .last()
      .evaluate((input) => {
        const { value } = input as HTMLInputElement;
        (input as HTMLInputElement).value = `${value.slice(0, 30)}${value[30] === 'A' ? 'B' : 'A'}${value.slice(31)}`;
      });
    await plain.fill('input[name="title"]', 'forged');
    const [response] = await Promise.all([
      plain.waitForResponse((one) => one.request().method() === 'POST'),
      plain.getByRole('button', { name: 'Create' }).click(),
    ]);
    expect(response.status()).toBe(500);
    await plain.goto(`${server.origin}/inline`);
    expect(await plain.locator('li').count()).toBe(posts);
    expect(server.output()).toContain('The bound arguments of the Server Function');
  });
});
