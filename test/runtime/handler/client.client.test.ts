/** What the ready transport sends, and what a call rejects with when no handler answers. */
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createClientRuntime, ServerFunctionError, setServerCallback, VersionSkewError } from '../../../src/runtime/client-core.ts';
import type { ClientBinding } from '../../../src/runtime/client-core.ts';

const require = createRequire(import.meta.url);
Object.assign(globalThis, { __webpack_require__: Object.assign(() => {}, { u: (chunk: string) => chunk }) });
const browser: ClientBinding = require('react-server-dom-webpack/client.browser');
const { callServer, createServerCallback } = createClientRuntime(browser);

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, Symbol.for('babel-plugin-use-server.serverCallback'));
});

async function listen(listener: RequestListener): Promise<string> {
  const own = (server = createServer(listener));
  await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(own.address() as AddressInfo).port}/page`;
}

const flight = { 'content-type': 'text/x-component' };
const answers: RequestListener = (_, outgoing) => outgoing.writeHead(200, flight).end('0:{"result":"answer"}\n');

async function failure(listener: RequestListener): Promise<unknown> {
  const url = await listen(listener);
  try {
    return await createServerCallback({ url })('app/a.ts#save', []);
  } catch (error) {
    return error;
  }
}

describe('what is sent', () => {
  test('with headers of the app, to the address of the page or another one', async () => {
    const seen: unknown[] = [];
    const url = await listen((incoming, outgoing) => {
      seen.push([incoming.method, incoming.url, incoming.headers['server-function'], incoming.headers['x-token'], incoming.headers['content-type']]);
      answers(incoming, outgoing);
    });
    vi.stubGlobal('document', {});
    vi.stubGlobal('location', { href: url });
    expect(await callServer('ä/b.ts#save', [1])).toBe('answer');
    setServerCallback(createServerCallback({ url: () => new URL('/rpc', url), headers: async () => ({ 'x-token': 't', 'server-function': 'other' }) }));
    expect(await callServer('id', [new Map()])).toBe('answer');
    expect(seen).toEqual([
      ['POST', '/page', '%C3%A4%2Fb.ts%23save', undefined, 'text/plain;charset=UTF-8'],
      ['POST', '/rpc', 'id', 't', expect.stringMatching(/^multipart\/form-data; boundary=/) as unknown],
    ]);
  });

  test('nothing outside of a browser, where nothing is installed', async () => {
    await expect(callServer('id', [])).rejects.toThrow('nothing knows how to reach the server. Call setServerCallback(');
  });

  test('nothing when reading an argument throws; the call rejects', async () => {
    const fetch = vi.fn();
    await expect(
      createServerCallback({ url: 'http://x/', fetch })('id', [
        {
          get own() {
            throw new RangeError('own');
          },
        },
      ]),
    ).rejects.toThrow('own');
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('a call rejects', () => {
  test('when there is no server', async () => {
    const error = await Promise.resolve(createServerCallback({ url: 'http://127.0.0.1:1/' })('save', [])).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ServerFunctionError);
    expect(error).toMatchObject({
      reason: 'network',
      status: null,
      referenceId: 'save',
      code: 'USE_SERVER_CALL_FAILED',
      message: 'The server did not answer the call of the Server Function "save".',
    });
    expect((error as Error).cause).toBeInstanceOf(TypeError);
  });

  test.each([
    ['a login page', 200, { 'content-type': 'text/html' }, '<html>'],
    ["a proxy's error", 502, { 'content-type': 'text/html' }, 'Bad Gateway'],
    ['an error page that looks like JSON', 409, { 'content-type': 'application/json' }, '{"error":"not found"}'],
    ['JSON that is none', 400, { 'content-type': 'application/json' }, '{'],
    ['nothing', 204, {}, ''],
    ['Flight of something else', 200, flight, '0:"page"\n'],
  ])('when %s answers', async (_, status, headers, text) => {
    const error = await failure((_incoming, outgoing) => outgoing.writeHead(status, headers).end(text));
    expect(error).toBeInstanceOf(ServerFunctionError);
    expect(error).not.toBeInstanceOf(VersionSkewError);
    expect(error).toMatchObject({ reason: 'foreign-answer', status });
    expect((error as Error).message).toContain('"app/a.ts#save"');
  });

  test('when it is redirected, saying where to', async () => {
    const error = await failure((incoming, outgoing) => {
      if (incoming.url === '/login') outgoing.writeHead(200, { 'content-type': 'text/html' }).end('log in');
      else outgoing.writeHead(303, { location: '/login' }).end();
    });
    expect((error as Error).message).toMatch(/was answered by http:.*\/login, where the call was redirected to, with status 200 and text\/html/);
  });

  test('when the answer breaks off', async () => {
    const error = await failure((_, outgoing) => {
      outgoing.writeHead(200, flight).write('0:{"result":');
      setTimeout(() => outgoing.destroy(), 20);
    });
    expect(error).toMatchObject({ reason: 'network', status: 200, message: 'The answer of the Server Function "app/a.ts#save" broke off.' });
  });

  test('when a part of the result breaks off, with that part', async () => {
    const url = await listen((_, outgoing) => {
      outgoing.writeHead(200, flight).write('0:{"result":{"now":1,"later":"$@1"}}\n');
      setTimeout(() => outgoing.destroy(), 20);
    });
    const result = (await createServerCallback({ url })('save', [])) as { now: number; later: Promise<unknown> };
    expect(result.now).toBe(1);
    await expect(result.later).rejects.toThrow();
  });

  test.each([
    ['unknown-function', 409, true],
    ['stale-bound-arguments', 400, true],
    ['malformed', 400, false],
    ['origin', 403, false],
    ['too-large', 413, false],
    ['time-limit', 504, false],
  ])('when the handler refuses: %s', async (reason, status, isSkew) => {
    const onVersionSkew = vi.fn();
    const url = await listen((_, outgoing) =>
      outgoing.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ error: { reason, message: 'Because.' } })),
    );
    const error = await Promise.resolve(createServerCallback({ url, onVersionSkew })('save', [])).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ reason, status, message: `The server refused the call of the Server Function "save" (${status}): Because.` });
    expect(error instanceof VersionSkewError).toBe(isSkew);
    expect(onVersionSkew).toHaveBeenCalledTimes(isSkew ? 1 : 0);
  });
});
