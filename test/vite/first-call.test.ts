/** The first call after a start: what it needs is made ready before it is waited for. And what may be called at all. Over HTTP, in development. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import rsc from '@vitejs/plugin-rsc';
import { afterEach, describe, expect, test } from 'vitest';
import { createServer } from 'vite';
import type { InlineConfig } from 'vite';
import useServer, { serverFunctions } from '../../src/hosts/vite/index.ts';
import { endServer } from './end-of-server.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const ends: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

function copyOf(example: string): string {
  mkdirSync(join(here, 'dist'), { recursive: true });
  const root = mkdtempSync(join(here, 'dist', 'first-call-'));
  ends.push(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));
  cpSync(join(examples, example), root, { recursive: true, filter: (path) => !/[\\/](?:dist|node_modules)$/.test(path) });
  return root;
}

async function develop(root: string, config: InlineConfig): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = await createServer({ configFile: false, logLevel: 'silent', root, server: { port: 0, host: '127.0.0.1', watch: null, ws: false }, ...config });
  const close = (): Promise<void> => endServer(server);
  ends.push(close);
  await server.listen();
  const address = server.httpServer?.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, close };
}

/** @param id As the transport of the app sends it. */
const call = (url: string, id: string): Promise<Response> =>
  fetch(`${url}/`, { method: 'POST', headers: { 'server-function': id, 'content-type': 'text/plain', origin: url }, body: '[]' });

/** Milliseconds that this process computes, however busy the machine is. */
async function computing(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function untilQuiet(): Promise<void> {
  for (let quiet = 0, round = 0; quiet < 4 && round < 300; round++) {
    const busy = await computing(() => new Promise((done) => setTimeout(done, 200)));
    quiet = busy < 40 ? quiet + 1 : 0;
  }
}

describe('serverFunctions()', () => {
  const start = (root: string): ReturnType<typeof develop> =>
    develop(root, { plugins: [serverFunctions()], resolve: { alias: { '@server': join(root, 'server') } } });
  const list = async (url: string): Promise<void> => {
    expect((await call(url, encodeURIComponent('server/notes.ts#list'))).status).toBe(200);
  };

  test('the first call after a start and after a restart is as quick as the second', async () => {
    const root = copyOf('vite-spa');
    const first = await start(root);
    await fetch(`${first.url}/src/app.tsx`);
    await untilQuiet();
    const afterStart = [await computing(() => list(first.url)), await computing(() => list(first.url))] as const;
    await first.close();
    const second = await start(root);
    await untilQuiet();
    const afterRestart = [await computing(() => list(second.url)), await computing(() => list(second.url))] as const;
    expect(afterStart[0] - afterStart[1]).toBeLessThan(300);
    expect(afterRestart[0] - afterRestart[1]).toBeLessThan(300);
  }, 120_000);

  test('nothing but Server Functions can be called', async () => {
    const root = copyOf('vite-spa');
    writeFileSync(
      join(root, 'server/time.ts'),
      "export async function serverTime() { 'use server'; return 1; }\nexport async function secret() { return 'a secret'; }\n",
    );
    const { url } = await start(root);
    await fetch(`${url}/src/app.tsx`);
    expect((await call(url, encodeURIComponent('server/time.ts#serverTime'))).status).toBe(200);
    for (const id of ['server/time.ts#secret', 'server/time.ts#default', 'server/time.ts#', 'server/db.ts#db', 'server/time.ts']) {
      const answer = await call(url, encodeURIComponent(id));
      expect([id, answer.ok, (await answer.text()).includes('a secret')]).toEqual([id, false, false]);
    }
  }, 60_000);
});

test('the handler of examples/vite-rsc calls what was registered, and no other export of a module', async () => {
  const root = copyOf('vite-rsc');
  writeFileSync(
    join(root, 'app/actions.ts'),
    "export async function visit() { 'use server'; return 'seen'; }\nexport async function secret() { return 'a secret'; }\n",
  );
  writeFileSync(
    join(root, 'app/page.tsx'),
    "import { visit } from './actions.ts';\nexport default function Page() { return <html><body><form action={visit}><button>go</button></form></body></html>; }\n",
  );
  const entries = { rsc: './framework/entry.rsc.tsx', ssr: './framework/entry.ssr.tsx', client: './framework/entry.browser.tsx' };
  const { url } = await develop(root, { plugins: [useServer(), rsc({ entries })], resolve: { alias: { '@': root } } });
  const page = await (await fetch(url, { headers: { accept: 'text/html' } })).text();
  expect(page).toContain('$ACTION_ID_/app/actions.ts#visit');
  const submit = async (id: string): Promise<Response> => {
    const form = new FormData();
    form.set(`$ACTION_ID_${id}`, '');
    return await fetch(url, { method: 'POST', headers: { origin: url }, body: form });
  };
  expect((await call(url, '/app/actions.ts#visit')).status).toBe(200);
  expect((await submit('/app/actions.ts#visit')).status).toBe(200);
  for (const name of ['secret', 'default', 'then', 'toString', '']) {
    const answers = await Promise.all([call(url, `/app/actions.ts#${name}`), submit(`/app/actions.ts#${name}`)]);
    for (const answer of answers) expect([name, answer.ok, (await answer.text()).includes('a secret')]).toEqual([name, false, false]);
  }
}, 120_000);
