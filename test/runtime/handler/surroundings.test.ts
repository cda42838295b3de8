/** What servers and middleware around the handler do wrong, or otherwise than Node. */
import { createRequestListener } from '@remix-run/node-fetch-server';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test, vi } from 'vitest';
import { createHandler } from '../../../src/runtime/server-core.ts';
import type { ErrorContext, Refusal } from '../../../src/runtime/server-core.ts';
import { manifestOf, moduleOf, reactServer, register } from './serve.ts';

const called = vi.fn(async (..._args: readonly unknown[]) => 'called');
const errors: { readonly error: unknown; readonly context: ErrorContext }[] = [];
const refusals: Refusal[] = [];
async function* endless(): AsyncGenerator<number> {
  for (let count = 0; ; count++) {
    yield count;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
async function aborts(): Promise<object> {
  return { later: Promise.reject(new DOMException('This operation was aborted', 'AbortError')) };
}
const handle = createHandler(reactServer, {
  manifest: manifestOf(
    ['save', 'endless', 'aborts'],
    moduleOf({ save: register(called, 'save'), endless: register(endless, 'endless'), aborts: register(aborts, 'aborts') }),
  ),
  onError: (error, context) => void errors.push({ error, context }),
  onRefusal: (refusal) => void refusals.push(refusal),
});
afterEach(() => {
  vi.useRealTimers();
  called.mockClear();
  errors.length = 0;
  refusals.length = 0;
});

// The types of browsers do not know `duplex`, which Node wants for a stream.
const request = (id = 'save', headers: Readonly<Record<string, string>> = {}, body: string | ReadableStream = '[]', signal?: AbortSignal): Request =>
  new Request('http://app.test/', {
    method: 'POST',
    headers: { 'server-function': id, 'content-type': 'text/plain', ...headers },
    body,
    signal,
    duplex: 'half',
  } as RequestInit);

const empty = (): ReadableStream => new ReadableStream({ start: (controller) => controller.close() });

test.each([
  [
    'read it',
    async () => {
      const read = request();
      await read.text();
      return read;
    },
  ],
  [
    'is reading it',
    async () => {
      const locked = request();
      locked.body?.getReader();
      return locked;
    },
  ],
  ['left the end of it', async () => request('save', { 'content-length': '2' }, empty())],
])('a middleware has a body parser that %s: the host is told, and nothing called', async (_, make) => {
  const answer = await handle(await make());
  expect([answer.status, called.mock.calls, refusals]).toEqual([500, [], []]);
  expect(errors).toMatchObject([{ context: { phase: 'host' } }]);
  expect((errors[0]?.error as Error).message).toBe(
    'The body of the request has been read already. If the client has sent it, a body parser or another middleware has read it: none of them may stand before the Server Function handler.',
  );
});

test('an empty body is no body that somebody has read', async () => {
  expect((await handle(request('save', {}, empty()))).status).toBe(400);
  expect((await handle(request('save', { 'content-length': '0' }, empty()))).status).toBe(400);
  expect([errors, refusals.map(({ reason }) => reason)]).toEqual([[], ['malformed', 'malformed']]);
});

test('an adapter waits for a body that a middleware has read: it is given up, and says why', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const listener = createRequestListener(handle);
  let answering = (): void => {};
  const read = new Promise<void>((resolve) => (answering = resolve));
  const server = createServer(async (incoming, outgoing) => {
    expect(await text(incoming)).toBe('[]');
    listener(incoming, outgoing);
    answering();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const answer = fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, {
    method: 'POST',
    headers: { 'server-function': 'save', 'content-type': 'text/plain' },
    body: '[]',
  });
  await read;
  await new Promise(setImmediate);
  await vi.advanceTimersByTimeAsync(30_000);
  expect((await answer).status).toBe(408);
  expect([refusals[0]?.reason, called.mock.calls, errors]).toEqual(['slow-body', [], []]);
  expect(refusals[0]?.message).toMatch(/^Not a byte of the body came within 30 seconds\. If the client has sent it, a body parser/);
  server.closeAllConnections();
  server.close();
});

test('a body that has begun may take its time', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let body: ReadableStreamDefaultController<Uint8Array> | undefined;
  const stream = new ReadableStream<Uint8Array>({ start: (controller) => void (body = controller) });
  const answer = handle(request('save', {}, stream));
  body?.enqueue(new TextEncoder().encode('['));
  for (let turn = 0; turn < 10; turn++) await new Promise(setImmediate);
  await vi.advanceTimersByTimeAsync(100_000);
  body?.enqueue(new TextEncoder().encode(']'));
  body?.close();
  expect((await answer).status).toBe(200);
  expect(vi.getTimerCount()).toBe(0);
});

// Workers do it in this order.
test('a result that is cancelled before the signal aborts is no error', async () => {
  const client = new AbortController();
  const { body } = await handle(request('endless', {}, '[]', client.signal));
  const reader = (body ?? expect.fail('no body')).getReader();
  await reader.read();
  await reader.cancel();
  client.abort();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(errors).toEqual([]);
});

test('an abort in a result whose client is there is told to the host', async () => {
  const answer = await handle(request('aborts'));
  expect(await answer.text()).toContain('This operation was aborted');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(errors).toMatchObject([{ error: { name: 'AbortError' }, context: { phase: 'result', call: { id: 'aborts' } } }]);
});
