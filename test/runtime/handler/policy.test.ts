/** What a host decides: who may call, how much and how long; and what it cannot mean. Over real HTTP. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { configFor } from '../../../src/config/config-file.ts';
import { createHandler } from '../../../src/runtime/server-core.ts';
import type { CallToAuthorize, ServerFunctionHandlerOptions } from '../../../src/runtime/server-core.ts';
import { decryptBoundArgs, encryptBoundArgs } from '../../../src/runtime/bound-args.ts';
import { openCaptures } from '../../../src/runtime/references.ts';
import { tree } from '../../cli/tree.ts';
import { formFields } from './form-fields.ts';
import { send } from './raw-request.ts';
import { bodyOf } from './rows.ts';
import type { RawAnswer } from './raw-request.ts';
import { reactServer, serve } from './serve.ts';
import type { App } from './serve.ts';

let app: App | null = null;
afterEach(async () => {
  vi.unstubAllEnvs();
  await app?.close();
  app = null;
});
const url = (): string => app?.origin ?? '';
const post = (id: string, body: string | Readable = '[]', headers: Readonly<Record<string, string>> = {}): Promise<RawAnswer> =>
  send(url(), { headers: { 'content-type': 'text/plain', 'server-function': id, ...headers }, body });
async function postForm(id: string, bound: readonly unknown[] = [], path = '/'): Promise<RawAnswer> {
  const body = new Response(await formFields(id, bound));
  return send(url() + path, { headers: { 'content-type': body.headers.get('content-type') ?? '' }, body: await body.bytes() });
}
const reference = { name: 'Page.save', module: 'app/page.tsx', kind: 'inline', loc: { line: 7 }, captures: ['post'] };

describe('authorize', () => {
  test('is told of the call, and says no before the body is read', async () => {
    const save = vi.fn(async () => {});
    const calls: CallToAuthorize[] = [];
    app = await serve(
      { save },
      {
        fullManifest: { references: { save: { ...reference, guard: { status: 'public', reason: 'no session yet' } } } },
        authorize: (call) => (calls.push(call), false),
      },
    );
    const body = new Readable({ read() {} });
    const unread = post('save', body, { 'transfer-encoding': 'chunked' });
    body.push('[');
    const answer = await unread;
    body.destroy();
    expect([answer.status, JSON.parse(answer.text)]).toEqual([403, { error: { reason: 'forbidden', message: 'This call is not allowed.' } }]);
    expect(calls).toEqual([
      {
        id: 'save',
        name: 'Page.save',
        module: 'app/page.tsx',
        line: 7,
        kind: 'inline',
        captures: ['post'],
        guard: { status: 'public', reason: 'no session yet' },
      },
    ]);
    await expect(app.call('save', [])).rejects.toMatchObject({ reason: 'forbidden', status: 403 });
    expect(save).not.toHaveBeenCalled();
  });

  test('says no to forms before anything is loaded or opened', async () => {
    const loaded = vi.fn();
    const authorize = vi.fn(async (_: CallToAuthorize) => false);
    app = await serve(
      { save: async () => {} },
      { authorize, manifest: new Proxy({ save: { id: 'never loaded', chunks: [], name: 'save' } }, {}), onError: loaded },
    );
    expect((await postForm('save', ['forged'])).status).toBe(403);
    expect((await postForm('save')).status).toBe(403);
    expect([loaded.mock.calls, authorize.mock.calls[0]?.[0]]).toEqual([[], { id: 'save', name: null, module: null, line: null, kind: null, captures: null }]);
    expect((await postForm('gone')).status).toBe(409);
    expect(authorize).toHaveBeenCalledTimes(2);
  });

  test.each<[string, unknown, number]>([
    ['nothing', undefined, 200],
    ['true', true, 200],
    ['a promise of nothing', Promise.resolve(), 200],
    ['false', false, 403],
    ['a promise of false', Promise.resolve(false), 403],
    ['null', null, 403],
    ['0', 0, 403],
    ['a text', 'no', 403],
    ['a Response', new Response(null, { status: 401 }), 401],
  ])('that answers with %s', async (_, decision, status) => {
    const save = vi.fn(async () => {});
    app = await serve({ save }, { authorize: () => decision as boolean });
    expect([(await post('save')).status, save.mock.calls.length]).toEqual([status, status === 200 ? 1 : 0]);
  });

  test('that throws is an error of the host, and that never answers has no more time than the request', async () => {
    const save = vi.fn(async () => {});
    app = await serve({ save }, { authorize: () => Promise.reject(new Error('session store')) });
    expect((await post('save')).status).toBe(500);
    expect(app.errors.map(({ context }) => context.phase)).toEqual(['host']);
    await app.close();
    app = await serve({ save }, { authorize: () => new Promise(() => {}), timeLimit: 50 });
    expect((await post('save')).status).toBe(504);
    expect(save).not.toHaveBeenCalled();
  });
});

describe('limits', () => {
  test('of a function, by id and by name, are in place of those of all', async () => {
    const never = (): Promise<void> => new Promise(() => {});
    app = await serve(
      { small: async () => {}, upload: async () => {}, slow: never },
      {
        bodySizeLimit: '1kb',
        fullManifest: { references: { small: { ...reference, name: 'tiny' } } },
        limits: { tiny: { bodySize: 10 }, upload: { bodySize: '4 KB' }, slow: { time: 50 } },
      },
    );
    const text = (size: number): string => JSON.stringify(['x'.repeat(size - 4)]);
    const statuses = async (id: string, sizes: readonly number[]): Promise<number[]> =>
      Promise.all(sizes.map(async (size) => (await post(id, text(size))).status));
    expect(await statuses('small', [10, 11])).toEqual([200, 413]);
    expect(await statuses('upload', [1025, 4096, 4097])).toEqual([200, 200, 413]);
    expect((await post('slow')).status).toBe(504);
    expect((await postForm('slow')).status).toBe(504);
    const big = await bodyOf({ $ACTION_ID_small: '', text: 'x'.repeat(2000) });
    expect((await send(url(), { headers: { 'content-type': big.type }, body: big.body })).status).toBe(413);
  });

  test('are those of the configuration, by module and name where two have one name', async () => {
    const configuration = { limits: { upload: { bodySize: '1kb' }, 'app/films.ts#upload': { bodySize: '4kb' } } };
    const { folder } = tree({ 'use-server.config.json': JSON.stringify(configuration) });
    const faults: string[] = [];
    expect([configFor(folder, faults)?.folder, faults]).toEqual([folder, []]);
    const { limits } = JSON.parse(readFileSync(join(folder, 'use-server.config.json'), 'utf8')) as typeof configuration;
    const references = {
      first: { ...reference, name: 'upload', module: 'app/pictures.ts' },
      second: { ...reference, name: 'upload', module: 'app/films.ts' },
    };
    app = await serve({ first: async () => {}, second: async () => {} }, { fullManifest: { references }, limits });
    const ofSize = (size: number): string => JSON.stringify(['x'.repeat(size - 4)]);
    const statuses = await Promise.all(['first', 'second'].flatMap((id) => [1024, 1025, 4097].map(async (size) => (await post(id, ofSize(size))).status)));
    expect(statuses).toEqual([200, 413, 413, 200, 200, 413]);
  });

  test('are for functions that are there, by whatever they are named, and may be for any while manifests change', () => {
    const table = { references: { id: { ...reference, name: 'save', module: 'app/a.ts' } } };
    const made = (options: object): unknown => createHandler(reactServer, { manifest: { id: { id: 'module', chunks: [], name: 'save' } }, ...options });
    for (const name of ['id', 'save', 'app/a.ts#save']) made({ limits: { [name]: { time: 5 } }, fullManifest: table });
    made({ limits: { id: { time: 5 } } });
    made({ limits: { later: { time: 5 } }, manifest: () => ({}) });
    made({ limits: { later: { time: 5 } }, fullManifest: () => table });
    expect(() => made({ limits: { save: { time: 5 } } })).toThrow(
      '`limits["save"]` is for no Server Function of the manifest, and without `fullManifest` only ids are known',
    );
  });

  test('of arrays hold for forms without JavaScript, too', async () => {
    app = await serve({ save: async () => {} }, { arraySizeLimit: 100 });
    expect((await postForm('save', [[1, 2, 3]])).status).toBe(303);
    expect((await postForm('save', [Array.from({ length: 500 }, () => 1)])).status).toBe(400);
  });
});

describe('options that cannot be meant', () => {
  const make = (options: object): unknown => createHandler(reactServer, { manifest: {}, ...options } as ServerFunctionHandlerOptions);
  test.each([
    { bodySizeLimit: NaN },
    { bodySizeLimit: -1 },
    { bodySizeLimit: '2 parsecs' },
    { bodySizeLimit: '0kb' },
    { bodySizeLimit: Infinity },
    { timeLimit: '5s' },
    { timeLimit: NaN },
    { timeLimit: 0 },
    { timeLimit: 2 ** 31 },
    { arraySizeLimit: 1.5 },
    { referenceLimit: '10' },
    { bodySizelimit: 5 },
    { allowedOrigin: [] },
    { allowedOrigins: 'https://example.com' },
    { trustForwardedHost: 'yes' },
    { onError: 'log' },
    { authorize: true },
    { manifest: null },
    { manifest: undefined },
    { limits: { save: { size: 5 } } },
    { limits: { save: 5 } },
    { limits: { save: null } },
    { limits: [] },
    { limits: { save: { time: '5s' } } },
    { limits: { save: { bodySize: 'x' } } },
    { limits: { save: { bodySize: '1kb' } } },
    { limits: { save: { bodySize: '1kb' } }, fullManifest: { references: { id: { ...reference, name: 'saved' } } } },
    ...[
      'https://*',
      'https://*.com',
      'https://*.co.uk',
      'https://example.*',
      'https://*.example.*',
      'https://my-*.com',
      'http://10.0.0.*',
      'ftp://example.com',
      'ws://example.com',
    ].map((origin) => ({ allowedOrigins: [origin] })),
  ])('%j', (options) => {
    expect(() => make(options)).toThrow(TypeError);
  });

  test('are named all at once', () => {
    expect(() => make({ bodySizelimit: 5, timeLimit: '5s' })).toThrow(
      'there is no option `bodySizelimit`; `timeLimit` is "5s", and has to be a number of milliseconds above zero',
    );
  });

  test.each([
    { bodySizeLimit: '2mb' },
    { bodySizeLimit: '1.5 MB' },
    { timeLimit: 0.5 },
    { onError: undefined },
    { allowedOrigins: ['https://*.example.co.uk', 'http://*.localhost:3000', 'https://pr-*.example.com'] },
  ])('but not %j', (options) => {
    expect(make(options)).toBeTypeOf('function');
  });
});

test('a form at a path with two slashes is not sent to another host', async () => {
  const handle = createHandler(reactServer, { manifest: {}, onRefusal() {} });
  expect((await handle(new Request('http://x/', { method: 'POST' }))).status).toBe(415);
  app = await serve({ save: async () => {} });
  for (const path of ['//evil.example/x', '///evil.example/x', '/%5Cevil.example', '/.//evil.example/x']) {
    const { headers, status } = await postForm('save', [], path);
    expect([path, status]).toEqual([path, 303]);
    const target = new URL(headers.location ?? '', 'https://app.example/');
    expect(target.host, path).toBe('app.example');
  }
});

test('every answer says what it is, and that nobody may guess', async () => {
  app = await serve({ save: async () => 1, fail: () => Promise.reject(new Error('x')) });
  const answers = [
    await post('save'),
    await post('fail'),
    await post('gone'),
    await post('save', '['),
    await postForm('save'),
    await postForm('fail'),
    await postForm('gone'),
  ];
  for (const { headers } of answers) expect([headers['x-content-type-options'], headers['cache-control']]).toEqual(['nosniff', 'no-store']);
});

test('a stale bound argument of an async generator is refused before the answer begins', async () => {
  const closure = {
    id: 'rows',
    layout: 'Xk3v9QaP',
    name: 'rows',
    length: 0,
    generator: true,
    make: ([last]: readonly unknown[]) =>
      async function* () {
        for (let row = 0; row < Number(last); row++) yield row;
      },
  };
  app = await serve({ rows: openCaptures(closure, decryptBoundArgs) });
  const rows: unknown[] = [];
  for await (const row of (await app.call('rows', [await encryptBoundArgs('rows', () => ['Xk3v9QaP', 3])])) as AsyncIterable<unknown>) rows.push(row);
  expect(rows).toEqual([0, 1, 2]);
  for (const bound of ['forged', await encryptBoundArgs('rows', () => ['another!', 3])]) {
    await expect(app.call('rows', [bound])).rejects.toMatchObject({ reason: 'stale-bound-arguments', status: 400 });
  }
});

test('a form whose state cannot be made is refused before its function is called', async () => {
  const save = vi.fn(async () => {});
  app = await serve({ save }, { renderPage: () => new Response('page') });
  for (const row of ['{"id":"save"}', '{"id":"save","bound":null}', '{"id":"save","bound":5}', '{"id":"save","bound":{}}']) {
    const { type, body } = await bodyOf({ $ACTION_REF_1: '', $ACTION_KEY: 'k', '$ACTION_1:0': row });
    expect((await send(url(), { headers: { 'content-type': type }, body })).status, row).toBe(400);
  }
  expect(save).not.toHaveBeenCalled();
});

describe('behind a proxy', () => {
  const from = async (headers: Readonly<Record<string, string>>): Promise<number> => (await post('save', '[]', headers)).status;

  test('the port that the browser asked for counts', async () => {
    app = await serve({ save: async () => {} }, { trustForwardedHost: true });
    expect(await from({ origin: 'https://example.com:8443', 'x-forwarded-host': 'example.com', 'x-forwarded-port': '8443' })).toBe(200);
    expect(await from({ origin: 'https://example.com:8443', 'x-forwarded-host': 'example.com:8443', 'x-forwarded-port': '3000' })).toBe(200);
    expect(await from({ origin: 'https://example.com', 'x-forwarded-host': 'example.com', 'x-forwarded-port': '443' })).toBe(200);
    expect(await from({ origin: 'https://example.com', 'x-forwarded-host': 'example.com', 'x-forwarded-port': '80' })).toBe(200);
    expect(await from({ origin: 'https://example.com:9000', 'x-forwarded-host': 'example.com', 'x-forwarded-port': '8443' })).toBe(403);
    expect(app.refusals[0]?.message).toContain('it has to set X-Forwarded-Host, and X-Forwarded-Port');
    expect(app.refusals[0]?.message).not.toContain('set trustForwardedHost');
  });

  test('only http and https have pages', async () => {
    app = await serve({ save: async () => {} });
    const { host } = new URL(app.origin);
    for (const scheme of ['ftp', 'ws', 'chrome-extension', 'file']) expect([scheme, await from({ origin: `${scheme}://${host}` })]).toEqual([scheme, 403]);
  });

  test('production names no inner host to the client, but to the log', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    app = await serve({ save: async () => {} });
    const answer = await post('save', '[]', { origin: 'https://example.com', host: 'inner.internal:3000' });
    expect([answer.status, answer.text.includes('inner.internal')]).toEqual([403, false]);
    expect(String(app.refusals[0]?.cause)).toContain('inner.internal:3000');
  });
});

test('a binding that is too old is refused at start, with the reason', () => {
  const old = { ...reactServer, decodeReply: () => ({ then: (resolve: (value: unknown) => void) => resolve(1n) }) } as unknown;
  expect(() => createHandler(old as typeof reactServer, { manifest: {} })).toThrow('The React binding is older than 19.2.4');
  const { renderToReadableStream: _, ...older } = reactServer;
  expect(() => createHandler(older as typeof reactServer, { manifest: {} })).toThrow(
    'The React binding has no renderToReadableStream: it is older than React 19.2',
  );
});
