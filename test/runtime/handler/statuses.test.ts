/** Every answer but a result, over real HTTP, with bodies that React's own client made. */
import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { formFields } from './form-fields.ts';
import { send } from './raw-request.ts';
import { manifestOf, moduleOf, serve } from './serve.ts';
import type { App, Recorded } from './serve.ts';

const called = vi.fn(async (..._args: readonly unknown[]) => 'called');
let app: App;
let call: Recorded;
beforeAll(async () => {
  app = await serve(
    { 'app/a.ts#save': called },
    {
      bodySizeLimit: 10_000,
      allowedOrigins: ['https://shop.example.com', 'https://*.preview.example.com', 'http://localhost:3000'],
    },
  );
  call = await app.record('app/a.ts#save', ['hello']);
});
beforeEach(() => {
  called.mockClear();
  app.refusals.length = 0;
  app.errors.length = 0;
});
afterAll(() => app.close());

/** The recorded call with other headers; undefined leaves one out. */
async function again(headers: Readonly<Record<string, string | undefined>>, body: string | Uint8Array = call.body): Promise<readonly [number, string]> {
  const all = Object.entries({ ...call.headers, ...headers }).filter(([, value]) => value !== undefined);
  const answer = await send(call.url, { headers: Object.fromEntries(all), body });
  const json = answer.headers['content-type'] === 'application/json';
  return [answer.status, json ? (JSON.parse(answer.text) as { error: { reason: string } }).error.reason : answer.text];
}

/** The answer has this status, the host was told of one refusal, and nothing was called. */
async function expectRefusal(answer: Promise<readonly [number, string]>, status: number, reason: string): Promise<void> {
  expect((await answer)[0]).toBe(status);
  expect(app.refusals.map((refusal) => refusal.reason)).toEqual([reason]);
  expect(app.errors).toEqual([]);
  expect(called).not.toHaveBeenCalled();
}

test('the recorded call as it is', async () => {
  expect(call.headers).toMatchObject({ 'content-type': 'text/plain;charset=UTF-8', 'server-function': 'app%2Fa.ts%23save' });
  const [status, text] = await again({});
  expect([status, called.mock.calls]).toEqual([200, [['hello']]]);
  expect(text).toContain('"called"');
});

test('a call is refused in JSON whatever is wrong with it, for its client to read', async () => {
  for (const [headers, reason] of [
    [{ origin: 'null' }, 'origin'],
    [{ 'content-type': 'text/html' }, 'content-type'],
    [{ 'server-function': 'nope' }, 'unknown-function'],
  ] as const) {
    const answer = await send(call.url, { headers: { ...call.headers, ...headers }, body: call.body });
    expect([answer.headers['content-type'], JSON.parse(answer.text)]).toMatchObject(['application/json', { error: { reason } }]);
  }
  await expect(app.call('app/a.ts#save', [], { headers: { origin: 'https://evil.example' } })).rejects.toMatchObject({ reason: 'origin', status: 403 });
});

describe('405', () => {
  test.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('for %s', async (method) => {
    const answer = await send(call.url, { method, headers: { ...call.headers, 'content-length': 0 } });
    expect([answer.status, answer.headers.allow]).toEqual([405, 'POST']);
    expect(called).not.toHaveBeenCalled();
  });
});

describe('403', () => {
  const own = (): string => new URL(app.origin).host;

  test.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['a hidden origin', { origin: 'null' }],
    ['a hidden origin that says it is the same', { origin: 'null', 'sec-fetch-site': 'same-origin' }],
    ['an origin that is none', { origin: 'evil' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['the same site', { 'sec-fetch-site': 'same-site' }],
    ['another origin, whatever the browser says of the site', { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' }],
    ['the own origin, but another site', { origin: 'OWN', 'sec-fetch-site': 'cross-site' }],
    ['an origin that begins like an allowed one', { origin: 'https://shop.example.com.evil.example' }],
    ['an allowed host by another scheme', { origin: 'http://shop.example.com' }],
    ['two labels for one star', { origin: 'https://a.b.preview.example.com' }],
    ['no label for a star', { origin: 'https://preview.example.com' }],
    ['a star that eats a host', { origin: 'https://evil.example:1.preview.example.com' }],
    ['a host that a proxy passes on, untrusted', { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' }],
  ])('for %s', async (_, headers) => {
    const entries = Object.entries(headers).map(([name, value]) => [name, value === 'OWN' ? app.origin : value]);
    await expectRefusal(again(Object.fromEntries(entries)), 403, 'origin');
  });

  test('not for the own origin, by http or https, nor for an allowed one, nor without any', async () => {
    for (const headers of [
      { origin: app.origin },
      { origin: app.origin, 'sec-fetch-site': 'same-origin' },
      { origin: `https://${own()}` },
      { 'sec-fetch-site': 'same-origin' },
      { 'sec-fetch-site': 'none' },
      {},
      { origin: 'https://shop.example.com', 'sec-fetch-site': 'same-site' },
      { origin: 'https://a-1.preview.example.com', 'sec-fetch-site': 'cross-site' },
      { origin: 'http://localhost:3000' },
      { origin: 'https://shop.example.com', host: 'shop.example.com:443' },
      { origin: 'https://EXAMPLE.org', host: 'example.org:443' },
    ])
      expect((await again(headers))[0], JSON.stringify(headers)).toBe(200);
  });

  test('for forms, too', async () => {
    const body = new Response(await formFields('app/a.ts#save'));
    const type = body.headers.get('content-type') ?? '';
    const headers = { 'content-type': type, 'server-function': undefined, origin: 'https://evil.example' };
    await expectRefusal(again(headers, await body.bytes()), 403, 'origin');
  });

  test('says what to do', async () => {
    await again({ origin: 'https://proxied.example' });
    expect(app.refusals[0]?.message).toBe(
      `The page is of https://proxied.example, but the request was sent to ${own()}. If that is meant to be, list the origin of the page in ` +
        'allowedOrigins; if a proxy changes the host, set trustForwardedHost.',
    );
  });

  test('behind a trusted proxy the host is the one that the proxy was asked for', async () => {
    const proxied = await serve({ 'app/a.ts#save': called }, { trustForwardedHost: true });
    const statusOf = async (headers: Record<string, string>): Promise<number> =>
      (await send(proxied.origin, { headers: { ...call.headers, ...headers }, body: call.body })).status;
    expect(await statusOf({ origin: 'https://example.com', 'x-forwarded-host': 'example.com' })).toBe(200);
    expect(await statusOf({ origin: 'https://example.com', 'x-forwarded-host': 'example.com, inner.local' })).toBe(200);
    expect(await statusOf({ origin: 'https://example.com', forwarded: 'for=1.2.3.4;host="example.com";proto=https, for=5.6.7.8;host=inner' })).toBe(200);
    expect(await statusOf({ origin: 'https://example.com', forwarded: 'for=1.2.3.4, host=example.com' })).toBe(403);
    expect(await statusOf({ origin: 'https://evil.example', 'x-forwarded-host': 'example.com' })).toBe(403);
    expect(await statusOf({ origin: proxied.origin })).toBe(200);
    await proxied.close();
  });

  test.each(['example.com', 'https://example.com/', 'https://example.com/path', '*', 'https://', ''])(
    'refuses %j as an allowed origin when the handler is made',
    async (origin) => {
      await expect(serve({}, { allowedOrigins: [origin] })).rejects.toThrow(`allowedOrigins has ${JSON.stringify(origin)}, which is no origin`);
    },
  );
});

describe('415', () => {
  test.each(['application/json', 'application/x-www-form-urlencoded', 'multipart/mixed; boundary=x', 'text/html', '', undefined])(
    'for a call of the type %j',
    async (type) => {
      await expectRefusal(again({ 'content-type': type }), 415, 'content-type');
    },
  );

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json', undefined])('for a form of the type %j', async (type) => {
    const answer = await again({ 'content-type': type, 'server-function': undefined });
    expect(answer).toEqual([415, expect.stringContaining('A form has to be sent as multipart/form-data')]);
    expect(called).not.toHaveBeenCalled();
  });
});

describe('409', () => {
  test.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'app/a.ts',
    'app/a.ts#remove',
    'app/a.ts#save#default',
    'app/a.ts#',
    '#',
    '$h1',
    '*',
    ' app/a.ts#save',
  ])('for the id %j', async (id) => expectRefusal(again({ 'server-function': encodeURIComponent(id) }), 409, 'unknown-function'));

  test.each(['', 'a\u0000b', 'app/a.ts\n#save', 'a'.repeat(1001), '\u007f'])('but 400 for %j, which no build has given out', async (id) =>
    expectRefusal(again({ 'server-function': encodeURIComponent(id) }), 400, 'malformed'),
  );

  test('comes before the body is read', async () => {
    const body = new Readable({ read() {} });
    const headers = { 'server-function': 'nope', 'content-type': 'text/plain', 'transfer-encoding': 'chunked' };
    const unread = send(call.url, { headers, body });
    // Not one byte of it, and no end.
    body.push('x');
    expect((await unread).status).toBe(409);
    body.destroy();
  });

  test('for an id inside arguments that leads nowhere', async () => {
    const crafted = async (id: string): Promise<readonly [number, string]> => {
      const form = new FormData();
      form.set('0', '["$h1"]');
      form.set('1', JSON.stringify({ id, bound: null }));
      const body = new Response(form);
      return again({ 'content-type': body.headers.get('content-type') ?? '' }, await body.bytes());
    };
    for (const id of ['__proto__', 'constructor', 'app/a.ts', 'app/a.ts#save#default', 'app/a.ts#save#', 'gone']) {
      app.refusals.length = 0;
      await expectRefusal(crafted(id), 409, 'unknown-function');
    }
    expect((await crafted('app/a.ts#save'))[0]).toBe(200);
  });

  test('for a form whose function is not there', async () => {
    for (const [id, bound] of [
      ['gone', []],
      ['gone', ['x']],
      ['__proto__', []],
      ['constructor', ['x']],
      ['app/a.ts#save#default', []],
      ['app/a.ts#save#default', ['x']],
    ] as const) {
      app.refusals.length = 0;
      const body = new Response(await formFields(id, bound));
      const headers = { 'content-type': body.headers.get('content-type') ?? '', 'server-function': undefined };
      await expectRefusal(again(headers, await body.bytes()), 409, 'unknown-function');
    }
  });
});

describe('413', () => {
  test('for a body that is announced as too long, before it is read', async () => {
    await expectRefusal(again({ 'content-length': '10001' }, 'x'.repeat(10_001)), 413, 'too-large');
  });

  test('for one that turns out too long', async () => {
    await expectRefusal(again({ 'transfer-encoding': 'chunked' }, 'x'.repeat(10_001)), 413, 'too-large');
  });

  test('not for one of exactly the limit', async () => {
    const body = JSON.stringify(['x'.repeat(10_000 - 4)]);
    expect(body.length).toBe(10_000);
    expect((await again({}, body))[0]).toBe(200);
  });
});

describe('400', () => {
  test.each(['', '[', '{}', '"text"', 'null', '[] []', '["$h1"]', '["$1"]', '["$o1"]', '["$B1"]', '["$n12x"]', '{"length":1}', '\u0000'])(
    'for the arguments %j',
    async (body) => {
      await expectRefusal(again({}, body), 400, 'malformed');
    },
  );

  test('for text that is not UTF-8', () => expectRefusal(again({}, new Uint8Array([0x5b, 0x22, 0xff, 0x22, 0x5d])), 400, 'malformed'));
  test('for a multipart body without a boundary', () => expectRefusal(again({ 'content-type': 'multipart/form-data' }), 400, 'malformed'));
  test('for a multipart body that is none', () => expectRefusal(again({ 'content-type': 'multipart/form-data; boundary=x' }), 400, 'malformed'));
  test('for an id that is not encoded as it should be', () => expectRefusal(again({ 'server-function': '%E0%A4' }), 400, 'malformed'));
  test('for nesting without end', () => expectRefusal(again({}, '['.repeat(9_000)), 400, 'malformed'));
  test('for more arguments than a call can have', () => expectRefusal(again({}, JSON.stringify(Array.from({ length: 2001 }, () => 1))), 400, 'malformed'));

  test('for a form that names no Server Function, or not as React does', async () => {
    for (const fields of [
      {},
      { text: 'x' },
      { $ACTION_REF_1: '' },
      { $ACTION_REF_1: '', '$ACTION_1:0': 'x' },
      { $ACTION_REF_1: '', '$ACTION_1:0': '{"id":1}' },
      { $ACTION_REF_1: '', '$ACTION_1:0': '{"id":"$1:x"}' },
      { $ACTION_REF_1: '', '$ACTION_1:0': '{"id":"app/a.ts#save","bound":"$@7"}' },
    ]) {
      app.refusals.length = 0;
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      const body = new Response(form);
      await expectRefusal(
        again({ 'content-type': body.headers.get('content-type') ?? '', 'server-function': undefined }, await body.bytes()),
        400,
        'malformed',
      );
    }
  });
});

test('a function that the manifest lists but whose module never registered it cannot be called', async () => {
  const helper = vi.fn(async () => 'SECRET');
  const manifest = manifestOf(['helper', 'missing', 'text'], moduleOf({ helper, text: 'no function' }));
  const odd = await serve({}, { manifest });
  for (const id of ['helper', 'missing', 'text']) {
    expect((await send(odd.origin, { headers: { ...call.headers, 'server-function': id }, body: '[]' })).status).toBe(409);
    const body = new Response(await formFields(id));
    expect((await send(odd.origin, { headers: { 'content-type': body.headers.get('content-type') ?? '' }, body: await body.bytes() })).status).toBe(409);
  }
  expect(helper).not.toHaveBeenCalled();
  await odd.close();
});
