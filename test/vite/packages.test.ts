/**
 * Packages with Server Functions that know nothing of React: in environments of servers Vite leaves such packages to Node.js. They are
 * compiled in every environment, and called over HTTP, in development and in a build.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import rsc from '@vitejs/plugin-rsc';
import { afterEach, describe, expect, test } from 'vitest';
import * as vite8 from 'vite';
import type { InlineConfig } from 'vite';
import * as vite7 from 'vite-7';
import useServer, { serverFunctions } from '../../src/hosts/vite/index.ts';
import { endServer } from './end-of-server.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const MARKER = 'a key of the server';
const ends: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

type Vite = Pick<typeof vite8, 'createServer' | 'createBuilder' | 'preview'>;
const VITES: readonly (readonly [string, Vite])[] = [
  ['Vite 8', vite8],
  ['Vite 7', vite7 as never],
];

const packageJson = (name: string, more: object = {}): string => JSON.stringify({ name, version: '1.0.0', type: 'module', exports: './index.js', ...more });
/** Counts in its module, so that a second copy of it would show. */
const actions = (name: string): string => `'use server';
import { total } from './total.js';
export async function ${name}(amount) { return globalThis.String('${MARKER}').length + total(amount); }
`;
const TOTAL = 'let sum = 0;\nexport const total = (amount) => (sum += amount);\n';

const PACKAGES = {
  // A dependency of the app.
  'node_modules/billing/package.json': packageJson('billing'),
  'node_modules/billing/index.js': "export * from './actions.js';\nexport { total } from './total.js';\n",
  'node_modules/billing/actions.js': actions('charge'),
  'node_modules/billing/total.js': TOTAL,
  // A dependency of a dependency, which is all that leads to it.
  'node_modules/shop-kit/package.json': packageJson('shop-kit', { dependencies: { ledger: '1.0.0' } }),
  'node_modules/shop-kit/index.js': "export { enter } from 'ledger';\n",
  'node_modules/shop-kit/node_modules/ledger/package.json': packageJson('ledger'),
  'node_modules/shop-kit/node_modules/ledger/index.js': actions('enter'),
  'node_modules/shop-kit/node_modules/ledger/total.js': TOTAL,
  // CommonJS, which hands on what a module has.
  'node_modules/old-kit/package.json': JSON.stringify({ name: 'old-kit', version: '1.0.0', main: './index.js', dependencies: { register: '1.0.0' } }),
  'node_modules/old-kit/index.js': "exports.label = () => 'old';\n",
  'node_modules/register/package.json': packageJson('register'),
  'node_modules/register/index.js': actions('ring'),
  'node_modules/register/total.js': TOTAL,
  // A package of the workspace, linked below.
  'packages/linked/package.json': packageJson('linked'),
  'packages/linked/index.js': actions('ship'),
  'packages/linked/total.js': TOTAL,
};
const DEPENDENCIES = { billing: '1.0.0', 'shop-kit': '1.0.0', 'old-kit': '1.0.0', linked: '1.0.0' };
const IMPORTS = `import { charge, total } from 'billing';
import { enter } from 'shop-kit';
import { label } from 'old-kit';
import { ship } from 'linked';
`;

function project(files: Readonly<Record<string, string>>): string {
  mkdirSync(join(here, 'dist'), { recursive: true });
  const root = mkdtempSync(join(here, 'dist', 'packages-'));
  ends.push(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));
  for (const [file, text] of Object.entries({
    'package.json': JSON.stringify({ name: 'shop', type: 'module', dependencies: DEPENDENCIES }),
    ...PACKAGES,
    ...files,
  })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  symlinkSync('../packages/linked', join(root, 'node_modules/linked'), 'dir');
  return root;
}

const quiet: InlineConfig = {
  configFile: false,
  logLevel: 'silent',
  server: { port: 0, host: '127.0.0.1', watch: null, ws: false },
  preview: { port: 0, host: '127.0.0.1' },
};

function urlOf(server: { readonly httpServer: { address: () => unknown } | null }): string {
  return `http://127.0.0.1:${(server.httpServer?.address() as { readonly port: number }).port}`;
}

async function develop(vite: Vite, root: string, config: InlineConfig): Promise<string> {
  const server = await vite.createServer({ ...quiet, root, ...config });
  ends.push(() => endServer(server));
  await server.listen();
  return urlOf(server);
}

async function buildAndServe(vite: Vite, root: string, config: InlineConfig): Promise<string> {
  const builder = await vite.createBuilder({ ...quiet, root, ...config });
  await builder.buildApp();
  const server = await vite.preview({ ...quiet, root, ...config });
  ends.push(() => server.close());
  return urlOf(server);
}

function textIn(folder: string): string {
  if (!existsSync(folder)) return '';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
  return files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
}

const call = async (url: string, id: string, amount: number): Promise<string> => {
  const headers = { 'server-function': encodeURIComponent(id), 'content-type': 'text/plain', origin: url };
  const answer = await fetch(`${url}/`, { method: 'POST', headers, body: `[${amount}]` });
  return `${answer.status} ${await answer.text()}`;
};

describe('beside plugin-rsc', () => {
  const FILES = {
    'entry.rsc.js': `${IMPORTS}import { Button } from './button.js';
import { createElement } from 'react';
import { decodeReply, loadServerAction, renderToReadableStream } from '@vitejs/plugin-rsc/rsc';
export default async function handle(request) {
  if (request.method !== 'POST') {
    const stream = renderToReadableStream({ charge, enter, ship, label: label(), button: createElement(Button) });
    if (!request.url.endsWith('html')) return new Response(stream);
    const { render } = await import.meta.viteRsc.loadModule('ssr', 'index');
    return new Response(await render(stream));
  }
  const fn = await loadServerAction(decodeURIComponent(request.headers.get('server-function')));
  if (fn.$$typeof !== Symbol.for('react.server.reference')) return new Response('', { status: 409 });
  return Response.json({ result: await fn(...(await decodeReply(await request.text()))), total: total(0) });
}
`,
    'entry.ssr.js': `import { createElement, use } from 'react';
import { renderToReadableStream } from 'react-dom/server.edge';
import { createFromReadableStream } from '@vitejs/plugin-rsc/ssr';
export async function render(stream) {
  const model = createFromReadableStream(stream);
  const Page = () => use(model).button;
  return renderToReadableStream(createElement('html', null, createElement('body', null, createElement(Page))));
}
`,
    'entry.browser.js': "import './button.js';\n",
    'button.js': `'use client';
import { createElement } from 'react';
import { charge } from 'billing';
import { enter } from 'shop-kit';
import { ship } from 'linked';
export const Button = () => createElement('form', { action: charge }, [enter, ship].map((one) => one.$$FORM_ACTION === undefined ? 'plain' : 'stub').join());
`,
  };
  const plugins = (): never => [useServer(), rsc({ entries: { rsc: './entry.rsc.js', ssr: './entry.ssr.js', client: './entry.browser.js' } })] as never;
  // With Vite 7 as a second one beside it, plugin-rsc neither builds nor renders; `npm run test:vite` installs the two alone.
  const vite = vite8;

  async function tryAll(url: string): Promise<void> {
    const sent = await (await fetch(`${url}/`)).text();
    expect(sent).toContain('"label":"old"');
    const ids = [...sent.matchAll(/\{"id":"([^"]+)","bound":null/g)].map(([, id = '']) => id);
    expect(ids).toHaveLength(3);
    const [charge = '', ...others] = ids;
    const answerOf = (result: number, total: number): string => `200 {"result":${MARKER.length + result},"total":${total}}`;
    expect(await call(url, charge, 1)).toBe(answerOf(1, 1));
    expect(await call(url, charge, 2)).toBe(answerOf(3, 3));
    for (const id of others) expect(await call(url, id, 5)).toBe(answerOf(5, 3));
    const html = await (await fetch(`${url}/html`)).text();
    expect(html).toContain('stub,stub');
    expect(html).toContain(`name="$ACTION_ID_${charge}"`);
  }

  test('in development', async () => {
    const root = project(FILES);
    const url = await develop(vite, root, { plugins: plugins() });
    await tryAll(url);
    expect(await (await fetch(`${url}/button.js`)).text()).not.toContain(MARKER);
  }, 60_000);

  test('in a build', async () => {
    const root = project(FILES);
    await tryAll(await buildAndServe(vite, root, { plugins: plugins() }));
    for (const folder of ['dist/client', 'dist/ssr']) expect(textIn(join(root, folder))).toMatch(/^(?![^]*a key of the server)[^]/);
    expect(textIn(join(root, 'dist/rsc'))).toContain(MARKER);
  }, 60_000);

  test('left to Node.js by the configuration: refused where something imports it', async () => {
    const root = project(FILES);
    const environments = { rsc: { resolve: { external: ['billing'] } } };
    const builder = await vite.createBuilder({ ...quiet, root, plugins: plugins(), environments });
    const error = await builder.buildApp().then(() => '', String);
    expect(error).toMatch(/untransformed-module: `billing` has a 'use server' directive[^]*`resolve\.external` of the environment `rsc`/);
    const url = await develop(vite, root, { plugins: plugins(), environments });
    const answer = await fetch(`${url}/`);
    expect([answer.status, await answer.text()]).toEqual([500, expect.stringContaining('untransformed-module: `billing`')]);
  }, 60_000);

  test('that the app does not list: a warning names it', async () => {
    const root = project({ ...FILES, 'package.json': '{ "name": "shop", "type": "module", "dependencies": { "shop-kit": "1.0.0", "old-kit": "1.0.0" } }' });
    const warnings: string[] = [];
    const customLogger = { ...vite8.createLogger('silent'), warn: (text: string) => void warnings.push(text) };
    const builder = await vite.createBuilder({ ...quiet, root, plugins: plugins(), customLogger, logLevel: 'warn' });
    await builder.buildApp();
    const said = warnings.filter((text) => text.includes('untransformed-module'));
    expect(said.map((text) => /`(\w+)` has a 'use server' directive[^]*environment `(\w+)`/.exec(text)?.slice(1)).sort()).toEqual([
      ['billing', 'rsc'],
      ['billing', 'ssr'],
    ]);
  }, 60_000);
});

describe('with serverFunctions()', () => {
  const FILES = {
    'index.html': '<script type="module" src="/main.js"></script>',
    'main.js': `${IMPORTS.replace(', total', '')}import { read } from './actions.js';\nglobalThis.all = [charge, enter, label, ship, read];\n`,
    'actions.js': `'use server';\n${IMPORTS}export const read = async () => [total(0), await charge(0), await enter(0), await ship(0), label()];\n`,
  };

  async function tryAll(url: string, idOf: (name: string) => string): Promise<void> {
    for (const name of ['charge', 'enter', 'ship']) expect(await call(url, idOf(name), 3)).toMatch(new RegExp(`^200 [^]*\\b${MARKER.length + 3}\\b`));
    const sum = MARKER.length + 3;
    // One module each, whoever calls.
    expect(await call(url, idOf('read'), 0)).toContain(`[3,${sum},${sum},${sum},"old"]`);
  }

  describe.each(VITES)('%s', (_version, vite) => {
    test('in development', async () => {
      const root = project(FILES);
      const url = await develop(vite, root, { plugins: [serverFunctions()] as never });
      const main = await (await fetch(`${url}/main.js`)).text();
      const texts = await Promise.all([...main.matchAll(/from "(\/[^"]+)"/g)].map(async ([, path]) => (await fetch(url + path)).text()));
      const all = [main, ...texts].join('\n');
      expect(all).not.toContain(MARKER);
      await tryAll(url, (name) => new RegExp(`"([^"\\s]+#${name})"`).exec(all)?.[1] ?? '');
    }, 60_000);

    test('in a build', async () => {
      const root = project(FILES);
      const url = await buildAndServe(vite, root, { plugins: [serverFunctions()] as never });
      const { references } = JSON.parse(readFileSync(join(root, 'dist/server/use-server-manifest.json'), 'utf8')) as {
        readonly references: Readonly<Record<string, { readonly name: string }>>;
      };
      expect(textIn(join(root, 'dist/client'))).not.toContain(MARKER);
      await tryAll(url, (name) => Object.keys(references).find((id) => references[id]?.name === name) ?? '');
    }, 60_000);
  });
});
