/**
 * Packages with Server Functions in Next.js, which compiles them itself: in `transpilePackages` and not, by file and inline, from the server
 * and from the client. All can be called, or are one error; nothing of them is in what browsers get.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../harness/chromium.ts';
import { build, clientText, configWith, makeApp, start } from './app.ts';
import type { App, Server } from './app.ts';
import { resultOf } from './checks.ts';

const MARKER = 'a key of the server';
const NAMES = ['transpiled', 'plain'] as const;

/** Nothing that a bundler works out beforehand. */
const keyAnd = (text: string): string => `globalThis.String('${MARKER}').length + ${text}`;

function packageFiles(name: string): Readonly<Record<string, string>> {
  const folder = `node_modules/${name}-kit`;
  return {
    [`${folder}/package.json`]: JSON.stringify({
      name: `${name}-kit`,
      version: '1.0.0',
      type: 'module',
      exports: { './actions': './actions.js', './make': './make.js' },
    }),
    [`${folder}/actions.js`]: `'use server';\nexport async function add(x = 1) { return ${keyAnd('x')}; }\n`,
    [`${folder}/make.js`]: `export function make(id) { return async function send() { 'use server'; return ${keyAnd('id')}; }; }\n`,
  };
}

const FILES: Readonly<Record<string, string>> = {
  ...Object.assign({}, ...NAMES.map(packageFiles)),
  'app/layout.jsx': 'export default ({ children }) => <html><body>{children}</body></html>;\n',
  ...Object.fromEntries(
    NAMES.flatMap((name) => [
      [
        `app/${name}-server/page.jsx`,
        `import { add } from '${name}-kit/actions';\nimport { make } from '${name}-kit/make';\nimport { Run } from '../_ui/run';\nexport default () => <Run calls={[add, make(7)]} />;\n`,
      ],
      [
        `app/${name}-client/page.jsx`,
        `'use client';\nimport { add } from '${name}-kit/actions';\nimport { Run } from '../_ui/run';\nexport default () => <Run calls={[add]} />;\n`,
      ],
    ]),
  ),
};
const config = configWith({}, "transpilePackages: ['transpiled-kit']");
const appWith = (name: string, files: Readonly<Record<string, string>>): App => makeApp(name, { withExample: false, routes: ['_ui'], config, files });

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => browser?.close());

describe.each(['webpack', 'turbopack'] as const)('next build with %s', (bundler) => {
  describe('of what is right', () => {
    let app: App;
    let server: Server;
    let page: Page;
    beforeAll(async () => {
      app = appWith(`packages-${bundler}`, FILES);
      const { code, output } = await build(app, bundler);
      expect(code, output).toBe(0);
      server = await start(app);
      page = await browser.newPage();
    });
    afterAll(async () => {
      await Promise.all([page?.context().close(), server?.stop()]);
    });

    test.each(NAMES)('a package that is %s, from the server and from the client', async (name) => {
      expect(await resultOf(page, server.origin, `${name}-server`)).toBe(JSON.stringify([MARKER.length + 1, MARKER.length + 7]));
      expect(await resultOf(page, server.origin, `${name}-client`)).toBe(JSON.stringify([MARKER.length + 1]));
    });

    test('nothing of them is in what browsers get', () => {
      expect(clientText(app)).toContain('createServerReference');
      expect(clientText(app)).not.toContain(MARKER);
    });
  });

  test.each(NAMES)('an inline function of a package that is %s, in the client: one error', async (name) => {
    const app = appWith(`packages-inline-${bundler}`, {
      ...FILES,
      'app/wrong/page.jsx': `'use client';\nimport { make } from '${name}-kit/make';\nimport { Run } from '../_ui/run';\nexport default () => <Run calls={[make(7)]} />;\n`,
    });
    const { code, output } = await build(app, bundler);
    expect(code).not.toBe(0);
    expect(output.match(/not allowed to define inline "use server"|error client-module-defines-server-function/g)).toHaveLength(1);
    expect(output).toContain(`${name}-kit/make.js`);
    // No build that anybody could serve. Where Next.js refuses under Turbopack, chunks have been written by then, this one among them.
    expect(existsSync(join(app.directory, '.next/BUILD_ID'))).toBe(false);
    if (bundler === 'webpack' || name === 'transpiled') expect(clientText(app)).not.toContain(MARKER);
  });
});
