/** What a browser is told of an edit beside plugin-rsc: nothing, where its stubs are the same; the server's modules are anew. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import rsc from '@vitejs/plugin-rsc';
import { afterEach, expect, test } from 'vitest';
import * as vite8 from 'vite';
import type { ViteDevServer } from 'vite';
import * as vite7 from 'vite-7';
import useServer from '../../src/hosts/vite/index.ts';
import { endServer } from './end-of-server.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const FILES = {
  'package.json': '{ "name": "shop", "type": "module" }',
  'entry.rsc.js': `import './actions.js';
import { Button } from './button.js';
import { decodeReply, loadServerAction, renderToReadableStream } from '@vitejs/plugin-rsc/rsc';
export default async function handle(request) {
  if (request.method !== 'POST') return new Response(renderToReadableStream({ Button }));
  const fn = await loadServerAction('/actions.js#greet');
  return Response.json(await fn(...(await decodeReply(await request.text()))));
}
`,
  'entry.ssr.js': "export * from './button.js';\n",
  'entry.browser.js': "import './button.js';\n",
  // No boundary of hot updates: whatever changes for it loads the page anew.
  'button.js': "'use client';\nimport { greet } from './actions.js';\nexport const Button = () => greet;\n",
  'actions.js': "'use server';\nexport async function greet(name) {\n  return 'Hello ' + name;\n}\n",
};

async function develop(createServer: typeof vite8.createServer): Promise<{ readonly root: string; readonly server: ViteDevServer; readonly url: string }> {
  mkdirSync(join(here, 'dist'), { recursive: true });
  const root = mkdtempSync(join(here, 'dist', 'hot-'));
  ends.push(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));
  for (const [file, text] of Object.entries(FILES)) writeFileSync(join(root, file), text);
  const server = await createServer({
    configFile: false,
    logLevel: 'silent',
    root,
    plugins: [useServer(), rsc({ entries: { rsc: './entry.rsc.js', ssr: './entry.ssr.js', client: './entry.browser.js' } })] as never,
    server: { port: 0, host: '127.0.0.1' },
  });
  ends.push(() => endServer(server));
  await server.listen();
  const address = server.httpServer?.address();
  return { root, server, url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` };
}

test.each([
  ['Vite 8', vite8.createServer],
  ['Vite 7', vite7.createServer as never],
])(
  '%s',
  async (_, createServer: typeof vite8.createServer) => {
    const { root, server, url } = await develop(createServer);
    const call = async (): Promise<unknown> => (await fetch(url, { method: 'POST', body: '["Ada"]' })).json();
    await (await fetch(url)).text();
    expect(await call()).toBe('Hello Ada');
    for (const name of ['client', 'ssr']) for (const file of ['/button.js', '/actions.js']) await server.environments[name]?.transformRequest(file);
    const told: string[] = [];
    for (const name of ['client', 'ssr']) {
      const { hot } = server.environments[name]!;
      const send = hot.send.bind(hot);
      hot.send = (...args: unknown[]) => {
        const [first] = args;
        told.push(`${name} ${typeof first === 'string' ? first : String(Reflect.get(Object(first), 'event') ?? Reflect.get(Object(first), 'type'))}`);
        send(...(args as Parameters<typeof send>));
      };
    }
    const edit = async (text: string): Promise<readonly string[]> => {
      told.length = 0;
      writeFileSync(join(root, 'actions.js'), text);
      await expect.poll(() => told.includes('client rsc:update'), { timeout: 15_000 }).toBe(true);
      // What else is told is told at once.
      await new Promise((done) => setTimeout(done, 200));
      return [...told].sort();
    };

    expect(await edit(FILES['actions.js'].replace('Hello', 'Good morning'))).toEqual(['client rsc:update']);
    expect(await call()).toBe('Good morning Ada');
    // Lines above and in the function.
    expect(await edit(FILES['actions.js'].replace('export', '// A comment.\nexport').replace('return', 'let text;\n  return').replace('Hello', 'Hi'))).toEqual([
      'client rsc:update',
    ]);
    expect(await call()).toBe('Hi Ada');
    // A mistake is shown, and goes with its correction, although the stub is what it was before.
    writeFileSync(join(root, 'actions.js'), "'use server';\nexport function greet() {}\n");
    await expect.poll(() => told.some((one) => /^client (?:error|full-reload|update)/.test(one)), { timeout: 15_000 }).toBe(true);
    await new Promise((done) => setTimeout(done, 1000));
    expect(await edit(FILES['actions.js'])).toContain('client full-reload');
    for (const file of ['/button.js', '/actions.js']) await server.environments['client']?.transformRequest(file);
    // Clients get another stub: the page is loaded anew.
    const more = await edit(`${FILES['actions.js']}export async function more() {}\n`);
    expect(more).toContain('client full-reload');
    expect(await call()).toBe('Hello Ada');
  },
  60_000,
);
