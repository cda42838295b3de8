/** Bodies that are meant to harm the server that decodes them. */
import { afterEach, expect, test, vi } from 'vitest';
import { manifestOf, moduleOf, reactServer, register } from './serve.ts';
import { createHandler } from '../../../src/runtime/server-core.ts';
import type { Refusal, ServerFunctionHandlerOptions } from '../../../src/runtime/server-core.ts';

const called = vi.fn(async (...args: readonly unknown[]) => args.length);
const refusals: Refusal[] = [];
function handler(options: Partial<ServerFunctionHandlerOptions> = {}): (request: Request) => Promise<Response> {
  return createHandler(reactServer, {
    manifest: manifestOf(['echo'], moduleOf({ echo: register(called as never, 'echo') })),
    onRefusal: (refusal) => void refusals.push(refusal),
    ...options,
  });
}
afterEach(() => {
  called.mockClear();
  refusals.length = 0;
});

function post(rows: Readonly<Record<string, string>> | string, headers: Readonly<Record<string, string>> = { 'server-function': 'echo' }): Request {
  if (typeof rows === 'string') return new Request('http://x/', { method: 'POST', headers, body: rows });
  const body = new FormData();
  for (const [name, value] of Object.entries(rows)) body.append(name, value);
  return new Request('http://x/', { method: 'POST', headers, body });
}

test.each([
  ['a reference that is bound to itself', { 0: '["$h1"]', 1: '{"id":"echo","bound":"$@2"}', 2: '["$h1"]' }],
  ['references that are bound to each other', { 0: '["$h1"]', 1: '{"id":"echo","bound":"$@2"}', 2: '["$h3"]', 3: '{"id":"echo","bound":"$@4"}', 4: '["$h1"]' }],
])('%s is given up', async (_, rows) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const answer = handler()(post(rows));
  for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  expect((await answer).status).toBe(400);
  expect(called).not.toHaveBeenCalled();
});

test('keys that lead to prototypes lead nowhere', async () => {
  const key = '__proto__';
  await handler()(post(`[{"${key}":{"polluted":true},"constructor":{"prototype":{"polluted":true}}},[{"a":{"${key}":{"polluted":true}}}]]`));
  const [first, second] = called.mock.calls[0] as [object, [{ a: object }]];
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(Object.getPrototypeOf(first)).toBe(Object.prototype);
  expect(Reflect.get(first, 'polluted')).toBeUndefined();
  expect(Reflect.get(second[0].a, 'polluted')).toBeUndefined();
  for (const path of ['$1:__proto__', '$1:constructor', '$1:__proto__:constructor', '$1:toString', '$1:0:constructor:constructor']) {
    expect((await handler()(post({ 0: `["${path}"]`, 1: '[{}]' }))).status, path).toBe(400);
  }
});

test('more bound arguments than React allows are refused', async () => {
  const bound = (count: number): Request => post({ 0: '["$h1"]', 1: '{"id":"echo","bound":"$@2"}', 2: JSON.stringify(Array.from({ length: count }, () => 0)) });
  expect((await handler()(bound(1000))).status).toBe(200);
  expect((await handler()(bound(1001))).status).toBe(400);
  expect(refusals[0]?.message).toContain('too many bound arguments');
});

test('arrays that grow by pointing at each other are refused, earlier with arraySizeLimit', async () => {
  const rows: Record<string, string> = { 0: '["$1"]' };
  for (let row = 1; row < 8; row++) rows[row] = JSON.stringify(Array.from({ length: 20 }, () => `$${row + 1}`));
  rows[8] = '[1,2,3]';
  expect((await handler()(post(rows))).status).toBe(400);
  const few = { 0: '["$1"]', 1: JSON.stringify(Array.from({ length: 50 }, () => '$2')), 2: JSON.stringify(Array.from({ length: 50 }, () => 1)) };
  expect((await handler()(post(few))).status).toBe(200);
  expect((await handler({ arraySizeLimit: 100 })(post(few))).status).toBe(400);
});

test('nesting that overflows the stack is refused', async () => {
  for (const body of ['['.repeat(200_000) + ']'.repeat(200_000), `[${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}]`]) {
    expect((await handler()(post(body))).status).toBe(400);
  }
  expect((await handler()(post(`[${'['.repeat(100)}${']'.repeat(100)}]`))).status).toBe(200);
});

test('an opaque reference in arguments is not to be read', async () => {
  await handler()(post('["$T"]'));
  const [opaque] = called.mock.calls[0] ?? [];
  expect(() => Reflect.get(Object(opaque), 'anything')).toThrow();
});

test('what is thrown while a module is loaded is the fault of the app', async () => {
  const errors: unknown[] = [];
  const broken = new Error('the module does not load');
  const handle = createHandler(
    { ...reactServer, loadServerReference: () => Promise.reject(broken) },
    {
      manifest: manifestOf(['echo'], 'none'),
      onError: (error, { phase }) => void errors.push([error, phase]),
    },
  );
  expect((await handle(post('[]'))).status).toBe(500);
  expect((await handle(post({ $ACTION_ID_echo: '' }, {}))).status).toBe(500);
  expect(errors).toEqual([
    [broken, 'function'],
    [broken, 'function'],
  ]);
});

test('a manifest that is made anew is asked at each request', async () => {
  let ids = ['other'];
  const module = moduleOf({ echo: register(called as never, 'echo') });
  const handle = handler({ manifest: () => manifestOf(ids, module) });
  expect((await handle(post('[]'))).status).toBe(409);
  ids = ['echo'];
  expect((await handle(post('[]'))).status).toBe(200);
  ids = [];
  expect((await handle(post('[]'))).status).toBe(409);
});

test('a promise among the arguments has then, catch and finally, wherever it is', async () => {
  const seen: unknown[] = [];
  called.mockImplementationOnce(async (first: unknown, second: unknown) => {
    const { list, map } = second as { list: Promise<{ inner: Promise<number> }>[]; map: Map<string, Promise<number>> };
    seen.push(
      await (first as Promise<number>).then((value) => value + 1).then((value) => value + 1),
      await list[0]?.then(({ inner }) => inner.finally(() => {})),
    );
    seen.push(await map.get('k')?.catch(() => 0), list[0] === list[1]);
    return 0;
  });
  expect((await handler()(post({ 0: '["$@1",{"list":["$@2","$@2"],"map":"$Q4"}]', 1: '5', 2: '{"inner":"$@3"}', 3: '7', 4: '[["k","$@1"]]' }))).status).toBe(
    200,
  );
  expect(seen).toEqual([7, 7, 5, true]);
});

test('a promise that cannot be decoded rejects where it is looked at, and harms nobody who does not look', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  called.mockImplementationOnce(async (promise: unknown) => (promise as Promise<unknown>).catch(() => 1) as never);
  for (let call = 0; call < 2; call++) expect((await handler()(post({ 0: '["$@1"]', 1: '{"broken":' }))).status).toBe(200);
  await new Promise((resolve) => setTimeout(resolve, 5));
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

test.each([
  ['long', `[${'0,'.repeat(300_000)}"$@1"]`],
  ['deep', `${'['.repeat(2000)}"$@1"${']'.repeat(2000)}`],
])('a promise in a %s list', async (_, list) => {
  expect((await handler()(post({ 0: `[${list}]`, 1: '5' }))).status).toBe(200);
  expect(called).toHaveBeenCalledOnce();
});
