/** What one request can hold on to or end: functions that were never registered, functions that wait, the process. Over real HTTP. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { bodyOf } from './rows.ts';
import { send } from './raw-request.ts';
import type { RawAnswer } from './raw-request.ts';
import { manifestOf, moduleOf, register, serve } from './serve.ts';
import type { App } from './serve.ts';

let app: App;
afterEach(() => app.close());

async function post(id: string, rows: Readonly<Record<string, string>> | string): Promise<RawAnswer> {
  const { type, body } = await bodyOf(rows);
  return send(app.origin, { headers: { 'content-type': type, 'server-function': id }, body });
}

describe('references inside arguments', () => {
  const reference = (id: string): Readonly<Record<string, string>> => ({ 0: '["$h1"]', 1: JSON.stringify({ id, bound: null }) });

  test('are as many as referenceLimit says, however they are written', async () => {
    app = await serve({ echo: async (...args: unknown[]) => args.length }, { referenceLimit: 3 });
    const two = {
      0: '["$h1","$h1","$h2","$h3"]',
      1: '{"id":"echo","bound":null}',
      2: '{"id":"ech\\u006f","bound":"$@4"}',
      3: '{"bound":null,"id":"echo"}',
      4: '[1]',
    };
    expect((await post('echo', two)).status).toBe(200);
    expect((await post('echo', { ...two, 0: '["$h1","$h2","$h3","$h5"]', 5: '{"id":"echo","bound":null}' })).status).toBe(400);
    // In a body of one row, behind a path, with more than React writes: no client does.
    for (const odd of [
      '[{"id":"echo","bound":null},"$h0:0"]',
      { 0: '["$h1:0"]', 1: '[{"id":"echo","bound":null}]' },
      { 0: '["$h1"]', 1: '{"id":"echo","bound":null,"then":1}' },
      { 0: '["$h1"]', 1: '{"id":"echo","bound":[]}' },
    ]) {
      expect((await post('echo', odd)).status).toBe(400);
    }
  });

  test('that were never registered are refused, wherever they stand', async () => {
    const helper = vi.fn(async () => 'SECRET');
    const echo = vi.fn(async (value: unknown) => await value);
    const module = moduleOf({ helper, echo: register(echo as never, 'echo') });
    app = await serve({}, { manifest: manifestOf(['echo', 'helper'], module) });
    for (const id of ['helper', 'h\\u0065lper']) {
      const row = `{"id":"${id}","bound":null}`;
      for (const rows of [
        { 0: '["$h1"]', 1: row },
        { 0: '["$@2"]', 1: row, 2: '["$h1"]' },
        { 0: '[{"then":"$h1"}]', 1: row },
        { 0: '["$h3"]', 1: row, 2: '"$h1"', 3: '{"id":"echo","bound":"$@2"}' },
        { 0: '["$R2"]', 1: row, S2: '["$h1"]' },
      ])
        expect([400, 409], JSON.stringify(rows)).toContain((await post('echo', rows)).status);
      const form = await bodyOf({ $ACTION_REF_1: '', '$ACTION_1:0': '{"id":"echo","bound":"$@1"}', '$ACTION_1:1': '["$h2"]', '$ACTION_1:2': row });
      expect((await send(app.origin, { headers: { 'content-type': form.type }, body: form.body })).status).toBe(409);
    }
    expect([helper.mock.calls, echo.mock.calls]).toEqual([[], []]);
  });

  test('that are registered arrive, also late and in streams', async () => {
    app = await serve({
      like: async (what: string) => `liked ${what}`,
      late: async (promise: Promise<[(what: string) => Promise<string>]>) => (await wait(5), (await promise)[0]('it')),
    });
    const answer = await post('late', { 0: '["$@1"]', 1: '["$h2"]', 2: '{"id":"like","bound":null}' });
    expect([answer.status, answer.text]).toEqual([200, expect.stringContaining('liked it')]);
    expect((await post('late', reference('gone'))).status).toBe(409);
  });
});

describe('what versions of React read differently', () => {
  async function postForm(fields: readonly (readonly [string, string])[]): Promise<RawAnswer> {
    const form = new FormData();
    for (const [name, value] of fields) form.append(name, value);
    const response = new Response(form);
    return send(app.origin, { headers: { 'content-type': response.headers.get('content-type') ?? '' }, body: await response.bytes() });
  }
  const bound = (id: string, row: number): string => `{"id":"${id}","bound":"$@${row}"}`;
  const arguments_ = [
    ['$ACTION_1:1', '["$h2"]'],
    ['$ACTION_1:2', '{"id":"secret","bound":null}'],
  ] as const;

  test.each([
    ['the first row', [['$ACTION_REF_1', ''], ['$ACTION_1:0', bound('secret', 1)], ['$ACTION_1:0', bound('echo', 1)], ...arguments_]],
    ['the last row', [['$ACTION_REF_1', ''], ['$ACTION_1:0', bound('echo', 1)], ['$ACTION_1:0', bound('secret', 1)], ...arguments_]],
    ['a key between two', [['$ACTION_REF_1', ''], ['$ACTION_ID_secret', ''], ['$ACTION_REF_1', ''], ['$ACTION_1:0', bound('echo', 1)], ...arguments_]],
  ] as const)('no form calls another function than the one that was authorized, by %s', async (_, fields) => {
    const called = vi.fn(async () => {});
    app = await serve({ echo: called, secret: called }, { authorize: ({ id }) => id === 'echo' });
    expect([400, 403]).toContain((await postForm(fields)).status);
    expect(called).not.toHaveBeenCalled();
  });

  test('no row is there twice', async () => {
    const called = vi.fn(async () => {});
    app = await serve({ echo: called });
    for (const rows of [
      [
        ['0', '[]'],
        ['0', '["$R1"]'],
      ],
      [
        ['0', '["$1"]'],
        ['1', '["$R2"]'],
        ['1', '1'],
      ],
    ] as const) {
      const form = new FormData();
      for (const [name, value] of rows) form.append(name, value);
      const response = new Response(form);
      const headers = { 'content-type': response.headers.get('content-type') ?? '', 'server-function': 'echo' };
      expect((await send(app.origin, { headers, body: await response.bytes() })).status).toBe(400);
    }
    expect(called).not.toHaveBeenCalled();
  });

  test('a stream that ends under the name of another version does not end', async () => {
    app = await serve({ echo: async () => {} });
    const { type, body } = await bodyOf({ 0: '["$R1"]', S1: 'C' });
    const other = new TextDecoder().decode(body).replace(/name="(S?)1"/, (_, prefix: string) => `name="${prefix === 'S' ? '' : 'S'}1"`);
    const answers = [body, other].map((text) => send(app.origin, { headers: { 'content-type': type, 'server-function': 'echo' }, body: text }));
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 400]);
  });
});

describe('what a body leaves open', () => {
  test.each([
    ['a stream', { 0: '["$R1"]' }],
    ['a stream that has begun', { 0: '["$R1"]', S1: '"piece"' }],
    ['a stream of bytes', { 0: '["$r1"]' }],
    ['an async iterable', { 0: '["$X1"]', S1: '1' }],
    ['an async iterator', { 0: '["$x1"]' }],
    ['a stream behind a promise', { 0: '["$@2"]', 2: '{"a":["$R1"]}' }],
    ['a stream in an escape', { 0: '["\\u0024R1"]' }],
    ['a stream in a stream', { 0: '["$X1"]', S1: 'C"$R2"' }],
    ['a promise of a reference that is bound to it', { 0: '["$@1"]', 1: '["$h2"]', 2: '{"id":"wait","bound":"$@1"}' }],
    ['one on a longer way', { 0: '["$@1"]', 1: '["$h2"]', 2: '{"id":"wait","bound":"$@3"}', 3: '"$4"', 4: '["$h2"]' }],
    ['one by a path', { 0: '["$@1"]', 1: '["$h2:x"]', 2: '{"id":"wait","x":{"id":"wait","bound":"$@3"}}', 3: '["$h2:x"]' }],
    ['a stream that is what its own piece waits for', { 0: '["$R2"]', 1: '{"id":"wait","bound":"$@3"}', 2: '"$@1"', S2: 'C["$h1"]', 3: '"$2"' }],
    ['a stream whose row is a value, too', { 0: '["$X1","$@1"]', S1: 'C1' }],
    ['one in a closed stream', { 0: '["$R1"]', S1: 'C"$h2"', 2: '{"id":"wait","bound":"$@3"}', 3: '["$h2"]' }],
  ] as readonly (readonly [string, Readonly<Record<string, string>>])[])('%s is refused at once, and the function is not called', async (_, rows) => {
    const called = vi.fn(async () => {});
    app = await serve({ wait: called });
    const answer = await post('wait', rows);
    expect([answer.status, called.mock.calls]).toEqual([400, []]);
    const bound = Object.fromEntries(Object.entries(rows).map(([name, value]) => [`$ACTION_1:${name === '0' ? '9' : name}`, value]));
    const form = await bodyOf({ $ACTION_REF_1: '', '$ACTION_1:0': '{"id":"wait","bound":"$@9"}', ...bound });
    expect((await send(app.origin, { headers: { 'content-type': form.type }, body: form.body })).status).toBe(400);
    expect(called).not.toHaveBeenCalled();
  });

  test('but what React itself writes arrives: circles of objects, streams, promises', async () => {
    app = await serve({
      echo: async (value: { self?: unknown }, stream: AsyncIterable<unknown>, promise: PromiseLike<{ up: unknown }>) => {
        const pieces: unknown[] = [];
        for await (const piece of stream) pieces.push(piece);
        const settled = await promise;
        return [value.self === value, pieces, settled.up === settled];
      },
    });
    const circle: { self?: unknown } = {};
    circle.self = circle;
    const up: { up?: unknown } = {};
    up.up = up;
    expect(
      await app.call('echo', [
        circle,
        (async function* () {
          yield 1;
          yield { two: [2] };
        })(),
        Promise.resolve(up),
      ]),
    ).toEqual([true, [1, { two: [2] }], true]);
  });
});

describe('what a function throws, or a result rejects with, ends no process', () => {
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const hostile = new Proxy(new Error('x'), {
    get() {
      throw new Error('get');
    },
    getPrototypeOf() {
      throw new Error('getPrototypeOf');
    },
  });
  // Marked here; each time that it is thrown it is a new one that nobody has looked at.
  const rejected = Symbol('a promise that rejects');
  const odd: readonly (readonly [string, unknown])[] = [
    ['an object without a prototype', Object.create(null)],
    [
      'a toString that throws',
      {
        toString() {
          throw new Error('toString');
        },
      },
    ],
    ['a toString that gives an object', { toString: () => ({}) }],
    ['a symbol', Symbol('x')],
    ['a function', () => {}],
    ['a proxy that was revoked', revoked.proxy],
    ['a proxy that throws', hostile],
    [
      'an Error whose message throws',
      Object.defineProperty(new Error('x'), 'message', {
        get() {
          throw new Error('message');
        },
      }),
    ],
    ['an Error whose message is an object', Object.defineProperty(new Error('x'), 'message', { value: Object.create(null) })],
    [
      'an Error whose stack is odd',
      Object.defineProperty(new Error('x'), 'stack', {
        get() {
          throw new Error('stack');
        },
      }),
    ],
    [
      'a digest that throws',
      Object.defineProperty({}, 'digest', {
        get() {
          throw new Error('digest');
        },
      }),
    ],
    ['null', null],
    ['undefined', undefined],
    ['a promise that rejects', rejected],
    [
      'a promise with a then that throws',
      Object.defineProperty(Promise.resolve(), 'then', {
        value: () => {
          throw new Error('then');
        },
      }),
    ],
  ];
  test.each(odd)('%s', async (_, what) => {
    const unhandled = vi.fn();
    process.on('uncaughtException', unhandled);
    process.on('unhandledRejection', unhandled);
    const reason = (): unknown => (what === rejected ? Promise.reject(new Error('inner')) : what);
    for (const hooks of [{ onError() {} }, {}]) {
      const log = vi.spyOn(console, 'error').mockImplementation((...parts) => void parts.map(String));
      app = await serve(
        {
          fail: () => Promise.reject(reason()),
          result: async () => ({ later: Promise.reject(reason()) }),
          stream: async function* () {
            yield 1;
            throw reason();
          },
        },
        { onError: undefined, ...hooks } as object,
      );
      expect((await post('fail', '[]')).status).toBe(500);
      for (const id of ['result', 'stream']) expect((await post(id, '[]')).status, id).toBe(200);
      const form = await bodyOf({ $ACTION_ID_fail: '' });
      expect((await send(app.origin, { headers: { 'content-type': form.type }, body: form.body })).status).toBe(500);
      log.mockRestore();
      await app.close();
    }
    app = await serve({});
    await wait(10);
    process.off('uncaughtException', unhandled);
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  test('async hooks of the host that reject are noted', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const down = async (): Promise<never> => {
      throw new Error('the log is down');
    };
    app = await serve({ fail: () => Promise.reject(new Error('x')) }, { onError: down as never, onRefusal: down as never });
    expect([(await post('fail', '[]')).status, (await post('gone', '[]')).status]).toEqual([500, 409]);
    await wait(10);
    process.off('unhandledRejection', unhandled);
    expect([unhandled.mock.calls, log.mock.calls.map(([words]) => String(words).split(' ')[0])]).toEqual([[], ['onError', 'onRefusal']]);
    log.mockRestore();
  });
});
