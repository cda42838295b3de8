/** Packages with Server Functions, in development: what the dependency optimiser bundles has no text of theirs in it, and they can be called. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { createServer } from 'vite';
import type { ViteDevServer } from 'vite';
import { serverFunctions } from '../../src/hosts/vite/index.ts';
import { endServer } from './end-of-server.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const MARKER = 'a key of the server';
const ends: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

function project(): string {
  mkdirSync(join(here, 'dist'), { recursive: true });
  const root = mkdtempSync(join(here, 'dist', 'optimizer-'));
  ends.push(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));
  const files = {
    'package.json': '{ "name": "shop", "type": "module", "dependencies": { "billing": "1.0.0" } }',
    'index.html': '<script type="module" src="/main.js"></script>',
    'main.js': "import { pay } from 'billing';\nglobalThis.pay = pay;\n",
    'node_modules/billing/package.json': JSON.stringify({ name: 'billing', version: '1.0.0', type: 'module', main: './index.js' }),
    'node_modules/billing/index.js': "import { charge } from './actions.js';\nexport const pay = () => charge(1);\n",
    'node_modules/billing/actions.js': `'use server';\nconst key = '${MARKER}';\nexport async function charge(amount) { return key.length + amount; }\n`,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

async function develop(root: string): Promise<{ readonly server: ViteDevServer; readonly url: string }> {
  const server = await createServer({
    configFile: false,
    logLevel: 'silent',
    root,
    plugins: [serverFunctions()],
    server: { port: 0, host: '127.0.0.1', watch: null, ws: false },
  });
  ends.push(() => endServer(server));
  await server.listen();
  const address = server.httpServer?.address();
  return { server, url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` };
}

const call = (url: string, id: string, path = '/'): Promise<Response> =>
  fetch(url + path, { method: 'POST', headers: { 'server-function': encodeURIComponent(id), 'content-type': 'text/plain', origin: url }, body: '[1]' });

/** Asks for what a page would load. */
async function load(url: string): Promise<string> {
  const main = await (await fetch(`${url}/main.js`)).text();
  const dependency = /from "([^"]*billing[^"]*)"/.exec(main)?.[1] ?? '';
  return `${main}\n${await (await fetch(url + dependency)).text()}`;
}

test('a package is bundled as stubs, can be called, and after a restart at once', async () => {
  const root = project();
  const first = await develop(root);
  const text = await load(first.url);
  expect(text).not.toContain(MARKER);
  expect(text).toContain('createServerReference');
  const deps = join(root, 'node_modules/.vite/deps');
  expect(
    readdirSync(deps)
      .map((file) => readFileSync(join(deps, file), 'utf8'))
      .join('\n'),
  ).not.toContain(MARKER);
  const id = /"(node_modules\/billing\/[^"]*#charge)"/.exec(text)?.[1] ?? '';
  const answer = await call(first.url, id);
  expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining(String(MARKER.length + 1))]);

  await first.server.close();
  const second = await develop(root);
  expect((await call(second.url, id)).status).toBe(200);
  expect((await call(second.url, `${id}2`)).status).not.toBe(200);
}, 120_000);

test('a malformed URL is the fault of the client', async () => {
  const { url } = await develop(project());
  expect((await call(url, 'x', '//[')).status).toBe(400);
}, 60_000);
