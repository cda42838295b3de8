/** Server Functions that client code gets from another one, out of a module that it imports nothing from: a build serves them, too. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import rsc from '@vitejs/plugin-rsc';
import { afterEach, expect, test } from 'vitest';
import * as vite8 from 'vite';
import type { InlineConfig } from 'vite';
import * as vite7 from 'vite-7';
import { readManifest } from '../../src/manifest.ts';
import { endServer } from './end-of-server.ts';
import useServer, { serverFunctions } from '../../src/hosts/vite/index.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

type CreateBuilder = typeof vite8.createBuilder;

const FILES = {
  'package.json': '{ "name": "shop", "type": "module" }',
  'index.html': '<script type="module" src="/button.js"></script>',
  'button.js': "'use client';\nimport { remove } from './actions.js';\nexport const Button = () => globalThis.String(remove);\nglobalThis.button = Button;\n",
  'actions.js': "'use server';\nimport { undo } from './undo.js';\nexport async function remove() { return [undo, (await import('./later.js')).later]; }\n",
  // Which imports the module back.
  'undo.js':
    "import { remove } from './actions.js';\nimport 'node:fs';\nexport async function undo() { 'use server'; return 'undone'; }\nexport const again = () => remove;\n",
  'later.js': "'use server';\nexport { later } from './passed.js';\n",
  'passed.js': "export async function later() { 'use server'; return 'later'; }\n",
  'unrelated.js': "'use server';\nexport async function unrelated() {}\n",
  'entry.rsc.js': `import { Button } from './button.js';
import { loadServerAction, renderToReadableStream } from '@vitejs/plugin-rsc/rsc';
export default async function handle(request) {
  if (request.method !== 'POST') return new Response(renderToReadableStream({ Button }));
  return new Response(renderToReadableStream({ result: await (await loadServerAction(decodeURIComponent(request.headers.get('server-function'))))() }));
}
`,
  'entry.ssr.js': "export * from './button.js';\n",
  'entry.browser.js': "import './button.js';\n",
};

const ENTRIES = { rsc: './entry.rsc.js', ssr: './entry.ssr.js', client: './entry.browser.js' };

test.each([
  ['serverFunctions(), Vite 8', () => [serverFunctions()], vite8.createBuilder, 'dist/server/handler.js'],
  ['serverFunctions(), Vite 7', () => [serverFunctions()], vite7.createBuilder as never, 'dist/server/handler.js'],
  ['useServer() beside rsc()', () => [useServer(), rsc({ entries: ENTRIES })], vite8.createBuilder, 'dist/rsc/index.js'],
] as const)(
  '%s',
  async (_, plugins, createBuilder: CreateBuilder, handler) => {
    mkdirSync(join(here, 'dist'), { recursive: true });
    const root = mkdtempSync(join(here, 'dist', 'handed-'));
    ends.push(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));
    for (const [file, text] of Object.entries(FILES)) writeFileSync(join(root, file), text);
    const config: InlineConfig = { configFile: false, logLevel: 'silent', root, plugins: plugins() as never };
    await (await createBuilder(config)).buildApp();

    const { references } = readManifest(readFileSync(join(root, dirname(handler), 'use-server-manifest.json'), 'utf8'));
    const { default: handle } = (await import(pathToFileURL(join(root, handler)).href)) as { default: (request: Request) => Promise<Response> };
    const called = Object.entries(references).map(async ([id, { name }]) => {
      const headers = { 'server-function': encodeURIComponent(id), 'content-type': 'text/plain', origin: 'http://shop.test' };
      const response = await handle(new Request('http://shop.test/', { method: 'POST', headers, body: '[]' }));
      return `${name}: ${response.status} ${/"result":"(\w+)"/.exec(await response.text())?.[1] ?? ''}`;
    });
    expect((await Promise.all(called)).sort()).toEqual(['later: 200 later', 'later: 200 later', 'remove: 200 ', 'undo: 200 undone']);
  },
  60_000,
);

test.each([
  ['Vite 8', vite8.createServer],
  ['Vite 7', vite7.createServer as never],
] as const)(
  'serverFunctions() in development, %s',
  async (_, createServer: typeof vite8.createServer) => {
    mkdirSync(join(here, 'dist'), { recursive: true });
    const root = mkdtempSync(join(here, 'dist', 'handed-'));
    ends.push(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));
    for (const [file, text] of Object.entries(FILES)) writeFileSync(join(root, file), text);
    const server = await createServer({
      configFile: false,
      logLevel: 'silent',
      root,
      plugins: [serverFunctions()] as never,
      server: { port: 0, host: '127.0.0.1', watch: null },
    });
    ends.push(() => endServer(server));
    await server.listen();
    const address = server.httpServer?.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    const call = async (id: string): Promise<string> => {
      const headers = { 'server-function': encodeURIComponent(id), 'content-type': 'text/plain', origin: url };
      return (await fetch(url, { method: 'POST', headers, body: '[]', signal: AbortSignal.timeout(5000) })).text().catch(String);
    };
    await (await fetch(`${url}/button.js`)).text();
    await expect.poll(() => call('actions.js#remove').catch(String), { timeout: 30_000 }).toContain('"id":"undo.js#undo"');
    expect(await call('undo.js#undo')).toContain('"result":"undone"');
    expect(await call('passed.js#later')).toContain('"result":"later"');
    expect(await call('unrelated.js#unrelated')).toContain('unknown-function');
  },
  60_000,
);
