/**
 * Modules that are compiled by a look into other files, while these are edited: what stands behind `export *`, and what a barrel passes on.
 * Vite takes an importer for unchanged when only what it imports has changed.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import rsc from '@vitejs/plugin-rsc';
import { afterEach, describe, expect, test } from 'vitest';
import * as vite8 from 'vite';
import type { InlineConfig } from 'vite';
import * as vite7 from 'vite-7';
import useServer, { serverFunctions } from '../../src/hosts/vite/index.ts';
import { endServer } from './end-of-server.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

type CreateServer = typeof vite8.createServer;
const VITES: readonly (readonly [string, CreateServer])[] = [
  ['Vite 8', vite8.createServer],
  ['Vite 7', vite7.createServer as never],
];

type Files = Readonly<Record<string, string>>;

interface Developed {
  readonly url: string;
  readonly write: (files: Files) => void;
}

async function develop(createServer: CreateServer, plugins: unknown, files: Files): Promise<Developed> {
  mkdirSync(join(here, 'dist'), { recursive: true });
  const root = mkdtempSync(join(here, 'dist', 'soft-'));
  ends.push(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));
  const write = (changed: Files): void => {
    for (const [file, text] of Object.entries(changed)) writeFileSync(join(root, file), text);
  };
  write({ 'package.json': '{ "name": "shop", "type": "module" }', ...files });
  const config: InlineConfig = { configFile: false, logLevel: 'silent', root, plugins: plugins as never, server: { port: 0, host: '127.0.0.1' } };
  const server = await createServer(config);
  ends.push(() => endServer(server));
  await server.listen();
  const address = server.httpServer?.address();
  return { write, url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` };
}

const soon = <T>(look: () => T) => expect.poll(look, { timeout: 30_000 });

/** A function that answers with its name. */
const fn = (name: string, words = ''): string => `export async function ${name}() { ${words}return 'the answer of ${name}'; }\n`;

describe.each(VITES)('%s', (_, createServer) => {
  describe('serverFunctions()', () => {
    /** What the functions answer that the client's module has stubs of. */
    async function answers({ url }: Developed): Promise<readonly string[]> {
      const text = await (await fetch(`${url}/client.js`)).text();
      const ids = [...text.matchAll(/sharedReference\("([^"]+)"/g)].flatMap(([, id = '']) => (id.endsWith('#*') ? [] : [id]));
      const headersOf = (id: string): HeadersInit => ({ 'server-function': encodeURIComponent(id), 'content-type': 'text/plain', origin: url });
      // A call that comes while the server loads its program anew may have no answer.
      const called = ids.map(async (id) => {
        const request = { method: 'POST', headers: headersOf(id), body: '[]', signal: AbortSignal.timeout(5000) };
        return fetch(url, request).then(async (response) => response.text(), String);
      });
      const found = await Promise.all(called);
      return found.map((answer, index) => /the answer of \w+/.exec(answer)?.[0] ?? `${ids[index] ?? ''}: ${answer}`).sort();
    }
    const answer = (...names: readonly string[]): string[] => names.map((name) => `the answer of ${name}`);

    test('a file behind `export *` of the module with the directive', async () => {
      const app = await develop(createServer, [serverFunctions()], {
        'client.js': "import * as all from './actions.js';\nexport { all };\n",
        'actions.js': "'use server';\nexport * from './first.js';\n",
        'first.js': fn('save') + fn('gone'),
      });
      await soon(() => answers(app)).toEqual(answer('gone', 'save'));
      app.write({ 'first.js': fn('save') + fn('added') });
      await soon(() => answers(app)).toEqual(answer('added', 'save'));
      app.write({ 'second.js': fn('deep'), 'first.js': `export * from './second.js';\n${fn('save')}` });
      await soon(() => answers(app)).toEqual(answer('deep', 'save'));
      app.write({ 'second.js': fn('deeper') });
      await soon(() => answers(app)).toEqual(answer('deeper', 'save'));
    }, 120_000);

    test('a barrel, of which the importer takes something else, too', async () => {
      const app = await develop(createServer, [serverFunctions()], {
        'client.js': "import { save, other } from './barrel.js';\nexport { save, other };\n",
        'barrel.js': "export { save } from './actions.js';\nexport const other = 1;\n",
        'actions.js': `'use server';\n${fn('save')}`,
        'actions2.js': `'use server';\n${fn('store')}`,
      });
      await soon(() => answers(app)).toEqual(answer('save'));
      app.write({ 'barrel.js': "export { store as save } from './actions2.js';\nexport const other = 2;\n" });
      await soon(() => answers(app)).toEqual(answer('store'));
      app.write({ 'barrel.js': 'export const save = () => {};\nexport const other = 3;\n' });
      await soon(() => answers(app)).toEqual([]);
      app.write({ 'barrel.js': `${fn('save', "'use server'; ")}export const other = 4;\n` });
      await soon(async () => (await fetch(`${app.url}/client.js`)).text()).toMatch(/`other` of `\.\/barrel\.js` is imported by client code/);
    }, 120_000);
  });

  test('useServer() beside rsc(): a file behind `export *`', async () => {
    const plugins = [useServer(), rsc({ entries: { rsc: './entry.rsc.js', ssr: './entry.ssr.js', client: './entry.browser.js' } })];
    const app = await develop(createServer, plugins, {
      'entry.rsc.js': `import * as actions from './actions.js';
import { Button } from './button.js';
import { loadServerAction, renderToReadableStream } from '@vitejs/plugin-rsc/rsc';
export default async function handle(request) {
  if (request.method !== 'POST') return new Response(renderToReadableStream({ ...actions, Button }));
  const action = await loadServerAction('/actions.js#' + (await request.text()));
  return Response.json(action?.$$typeof === Symbol.for('react.server.reference') ? await action() : 'no Server Function');
}
`,
      'entry.ssr.js': "export * from './button.js';\n",
      'entry.browser.js': "import './button.js';\n",
      'button.js': "'use client';\nimport * as actions from './actions.js';\nexport const Button = () => actions;\n",
      'actions.js': "'use server';\nexport * from './first.js';\n",
      'first.js': fn('save') + fn('gone'),
    });
    const call = async (name: string): Promise<unknown> => (await fetch(app.url, { method: 'POST', body: name })).json();
    /** Which functions a page can have of the module. */
    const sent = async (): Promise<string[]> =>
      [...(await (await fetch(app.url)).text()).matchAll(/"id":"\/actions\.js#(\w+)"/g)].map(([, name = '']) => name).sort();
    await soon(sent).toEqual(['gone', 'save']);
    expect(await call('gone')).toBe('the answer of gone');
    app.write({ 'first.js': fn('save') + fn('added') });
    await soon(sent).toEqual(['added', 'save']);
    expect(await call('added')).toBe('the answer of added');
  }, 120_000);
});
