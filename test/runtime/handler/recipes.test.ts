/** The code of docs/recipes.md, taken from there and run over real HTTP, in production. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { snippetsOf } from '../../harness/doc-snippets.ts';
import type { ServerCallback, TransportOptions } from '../../../src/runtime/client-core.ts';
import type { FormOutcome, ServerFunctionHandler, ServerFunctionHandlerOptions } from '../../../src/runtime/server-core.ts';
import { formFields } from './form-fields.ts';
import type { App } from './serve.ts';

process.env['NODE_ENV'] = 'production';
const { serve } = await import('./serve.ts');

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = mkdtempSync(join(here, '.recipes-'));
const snippet = snippetsOf('recipes');
for (const name of ['errors', 'actions', 'order-form', 'redirect', 'request', 'client', 'upload', 'cancel', 'instrument']) {
  writeFileSync(
    join(folder, `${name}.js`),
    snippet(`${name}.js`).replaceAll(/'babel-plugin-use-server\/runtime\/([\w-]+)'/g, (_, module: string) => `'${here}../../../src/runtime/${module}.ts'`),
  );
}
/** JavaScript of the documentation has no types: what a test uses of it, it says. */
async function load<T>(name: string): Promise<T> {
  return (await import(join(folder, `${name}.js`))) as T;
}

interface RequestRecipe {
  readonly getCookie: (name: string) => string | undefined;
  readonly setCookie: (name: string, value: string) => void;
  readonly redirect: (to: string) => never;
  readonly redirectOf: (outcome: FormOutcome) => Response | null;
  readonly inRequest: (handle: ServerFunctionHandler) => ServerFunctionHandler;
}

interface CancelRecipe {
  readonly cancellable: (signal: AbortSignal, call: () => unknown) => unknown;
  readonly cancelling: (create: (options: TransportOptions) => ServerCallback) => ServerCallback;
}

let app: App;
afterEach(() => app.close());
afterAll(() => rmSync(folder, { recursive: true }));

test('errors that the user shall see', async () => {
  const { order } = await load<{ order: (...args: never[]) => unknown }>('actions');
  const { tryToOrder } = await load<{ tryToOrder: (...args: unknown[]) => Promise<string> }>('order-form');
  app = await serve({ order });
  const stub = (...args: unknown[]): unknown => app.call('order', args);
  expect([await tryToOrder(stub, 'cup', 2), await tryToOrder(stub, 'cup', 5)]).toEqual(['Ordered 2.', 'Only 3 are left. (3)']);
});

test('cookies and redirects', async () => {
  const { getCookie, setCookie, redirect, redirectOf, inRequest } = await load<RequestRecipe>('request');
  const { followingRedirects } = await load<{ followingRedirects: (callback: ServerCallback, go: (to: unknown) => void) => ServerCallback }>('client');
  const enter = async (name: string): Promise<void> => {
    setCookie('user', `${name} ${String(getCookie('seen'))}`);
    redirect('/home');
  };
  app = await serve(
    { enter },
    {
      renderPage: (_, outcome) => redirectOf(outcome) ?? new Response('page'),
    },
    inRequest,
  );
  let cookies: readonly string[] = [];
  const callback = (id: string, args: readonly unknown[]): Promise<unknown> =>
    app.call(id, args, {
      headers: { cookie: 'a=1; seen=2' },
      fetch: async (url, init) => {
        const response = await fetch(url, init);
        cookies = response.headers.getSetCookie();
        return response;
      },
    });
  const went = new Promise((go) => void followingRedirects(callback, go)('enter', ['Ann']));
  expect(await went).toBe('/home');
  expect(cookies).toEqual(['user=Ann%202; Path=/; HttpOnly; Secure; SameSite=Lax']);
  const form = await fetch(app.origin, { method: 'POST', body: await formFields('enter', ['Bob']), redirect: 'manual' });
  expect([form.status, form.headers.get('location'), form.headers.get('set-cookie')?.slice(0, 8)]).toEqual([303, '/home', 'user=Bob']);
});

test('files and large forms', async () => {
  const { upload, options } = await load<{ upload: (form: FormData) => unknown; options: Partial<ServerFunctionHandlerOptions> }>('upload');
  app = await serve({ upload, other: async () => {} }, options);
  const form = (size: number, type: string): FormData => {
    const data = new FormData();
    data.append('file', new File(['x'.repeat(size)], 'a.png', { type }));
    return data;
  };
  expect(await app.call('upload', [form(2_000_000, 'image/png')])).toBe('a.png: 2000000 bytes');
  expect(await app.call('upload', [form(10, 'text/html')])).toBe('A picture, please.');
  await expect(app.call('upload', [form(6_000_000, 'image/png')])).rejects.toMatchObject({ reason: 'too-large', status: 413 });
  await expect(app.call('other', [form(200_000, 'image/png')])).rejects.toMatchObject({ status: 413 });
});

test('cancelling', async () => {
  const { instrument, callSignal } = await load<{ instrument: NonNullable<ServerFunctionHandlerOptions['instrument']>; callSignal: () => AbortSignal }>(
    'instrument',
  );
  const { cancellable, cancelling } = await load<CancelRecipe>('cancel');
  const stopped = vi.fn();
  app = await serve(
    {
      slow: async () => {
        const signal = callSignal();
        signal.addEventListener('abort', stopped);
        await wait(2000, undefined, { signal });
      },
      quick: async () => 'done',
    },
    { instrument },
  );
  const call = cancelling((own) => (id, args) => app.call(id, args, own));
  const controller = new AbortController();
  const cancelled = cancellable(controller.signal, () => call('slow', []));
  const other = call('quick', []);
  setTimeout(() => controller.abort(), 100);
  await expect(cancelled).rejects.toMatchObject({ reason: 'network', cause: { name: 'AbortError' } });
  expect(await other).toBe('done');
  await vi.waitFor(() => expect(stopped).toHaveBeenCalled());
});

test('parallel calls', async () => {
  let running = 0;
  let most = 0;
  app = await serve({
    search: async (text: string) => {
      most = Math.max(most, ++running);
      await wait(50);
      running--;
      return text;
    },
  });
  expect(await Promise.all(['a', 'b', 'c'].map((text) => app.call('search', [text])))).toEqual(['a', 'b', 'c']);
  expect(most).toBe(3);
});
