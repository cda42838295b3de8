/** The same requests and expectations for all servers and runtimes. */
import { request } from 'node:http';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { send } from '../runtime/handler/raw-request.ts';
import type { RawAnswer } from '../runtime/handler/raw-request.ts';
import type { Client, Recorded } from './client.ts';

/** What a runtime does otherwise than the others, and docs/runtime.md tells. */
export interface Differences {
  /** The type of a file is what its name says, not what the sender says; a blob has no name. */
  readonly typesByName?: true;
  /** Nobody is told that the client has left before the result is sent; afterwards nothing more of the request is run. */
  readonly leavesQuietly?: true;
  /** A function that captures itself is never sent. */
  readonly withoutAsyncContext?: true;
}

/** @param app Asked when tests run; the app is fresh. */
export function testRequests(app: () => Client, differences: Differences): void {
  const post = (path: string, { headers, body }: Partial<Recorded>, more: Readonly<Record<string, string | undefined>> = {}): Promise<RawAnswer> => {
    const all = Object.entries({ ...headers, ...more }).filter(([, value]) => value !== undefined);
    return send(`${app().url}${path}`, { headers: Object.fromEntries(all), body: body ?? '' });
  };
  const reasonOf = ({ status, text }: RawAnswer): readonly [number, string] => [status, (JSON.parse(text) as { error: { reason: string } }).error.reason];

  beforeEach(async () => void (await app().log()));

  describe('calls', () => {
    // First, so that keys are made while others wait for them.
    test('many at once with captured values, which come back decrypted', async () => {
      const pages = await Promise.all(Array.from({ length: 20 }, () => app().page()));
      const answers = await Promise.all(pages.map(({ greet }, index) => greet?.(`Hello ${index}`)));
      expect(answers).toEqual(answers.map((_, index) => `Hello ${index}, Ada! Since 1970.`));
    });

    test('with plain values', async () => {
      expect(await app().call('add', [40, 2])).toBe(42);
      expect(await app().log()).toEqual([]);
    });

    test('with values that need a form', async () => {
      const value = { map: new Map([['key', new Set([1n])]]), date: new Date(5), bytes: new Uint8Array([1, 2, 255]), text: 'ä€😀', odd: [undefined, -0, NaN] };
      expect(await app().call('echo', [value])).toStrictEqual(value);
    });

    test('with a file', async () => {
      const form = new FormData();
      form.set('note', 'ä\r\n');
      const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
      form.set('file', new File([bytes], 'ü.bin', { type: 'image/png' }));
      form.set('blob', new Blob(['x'], { type: 'image/gif' }));
      const [type, blobType] = differences.typesByName ? ['application/octet-stream', ''] : ['image/png', 'image/gif'];
      expect(await app().call('upload', [form])).toEqual({
        note: 'ä\r\n',
        name: 'ü.bin',
        type,
        blobType,
        size: 70_000,
        sum: bytes.reduce((sum, byte) => sum + byte, 0),
      });
    });

    test('that throw: digest, and nothing else', async () => {
      const answer = await post('/', await app().record('fail', []));
      expect([answer.status, answer.headers['content-type']]).toEqual([500, 'text/x-component']);
      expect(answer.text).not.toContain('SECRET');
      await expect(app().call('fail', [])).rejects.toMatchObject({ digest: expect.stringMatching(/^[\da-f]{8}$/) as unknown });
      expect(await app().log()).toEqual(['error: function', 'error: function']);
    });

    test('whose result is sent piece by piece', async () => {
      const pieces = (await app().call('pieces', [])) as AsyncIterableIterator<string>;
      expect(await pieces.next()).toEqual({ done: false, value: 'first' });
      await app().call('release', []);
      expect(await pieces.next()).toEqual({ done: false, value: 'second' });
      expect((await pieces.next()).done).toBe(true);
    });

    if (!differences.withoutAsyncContext) {
      test('of a function that captures itself cannot be made: the page says why', async () => {
        await (await fetch(`${app().url}/cycle`)).text();
        expect(await app().log()).toEqual([expect.stringMatching(/^page: The Server Function "\w+" captures a value that contains the function itself/)]);
      });
    }

    test('at the limit of the body', async () => {
      expect(await app().call('echo', ['x'.repeat(100_000 - 4)])).toHaveLength(99_996);
    });
  });

  describe('forms without JavaScript', () => {
    test('303 to the page that they were sent from', async () => {
      const answer = await post('/?x=%C3%A4', await app().form('save', { text: 'hello' }));
      expect([answer.status, answer.text]).toEqual([303, '']);
      expect(new URL(answer.headers.location ?? '', app().url).href).toBe(`${app().url}/?x=%C3%A4`);
      expect(await app().log()).toEqual(['saved hello']);
    });

    test('with captured values', async () => {
      const answer = await post('/', await app().pageForm('sign', { text: 'hello' }));
      expect([answer.status, await app().log()]).toEqual([303, ['Ada signed: hello']]);
    });

    test('that throw', async () => {
      const answer = await post('/', await app().form('save', { text: '' }));
      expect([answer.status, answer.headers['content-type']?.replace('; ', ';').toLowerCase()]).toEqual([500, 'text/plain;charset=utf-8']);
      expect(answer.text).toMatch(/^The form could not be handled \(digest [\da-f]{8}\)\.$/);
      expect(await app().log()).toEqual(['error: function']);
    });
  });

  describe('refused', () => {
    let call: Recorded;
    beforeEach(async () => {
      call = await app().record('add', [1, 2]);
    });

    test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])('405 for %s', async (method) => {
      const answer = await send(`${app().url}/`, { method });
      expect([answer.status, answer.headers.allow]).toEqual([405, 'POST']);
    });

    test('403 for another origin, not for the own one', async () => {
      expect(reasonOf(await post('/', call, { origin: 'https://evil.example' }))).toEqual([403, 'origin']);
      expect(reasonOf(await post('/', call, { origin: 'null' }))).toEqual([403, 'origin']);
      expect(reasonOf(await post('/', call, { 'sec-fetch-site': 'cross-site' }))).toEqual([403, 'origin']);
      expect((await post('/', call, { origin: new URL(app().url).origin, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    });

    test('409 for an id that is not there, also before its body is', async () => {
      expect(reasonOf(await post('/', call, { 'server-function': '__proto__' }))).toEqual([409, 'unknown-function']);
      const body = new Readable({ read() {} });
      const unread = send(`${app().url}/`, { headers: { 'server-function': 'nope', 'content-type': 'text/plain', 'transfer-encoding': 'chunked' }, body });
      body.push('x');
      expect(reasonOf(await unread)).toEqual([409, 'unknown-function']);
      body.destroy();
    });

    test('413 for a body that is announced as too long', async () => {
      expect(reasonOf(await post('/', { ...call, body: new Uint8Array(100_001) }))).toEqual([413, 'too-large']);
    });

    test('413 for one that turns out too long, before it has ended', async () => {
      const body = new Readable({ read() {} });
      const answer = send(`${app().url}/`, { headers: { ...call.headers, 'transfer-encoding': 'chunked' }, body });
      body.push(Buffer.alloc(100_001, 'x'));
      expect(reasonOf(await answer)).toEqual([413, 'too-large']);
      body.destroy();
    });

    test('415 for a body of another type', async () => {
      expect(reasonOf(await post('/', call, { 'content-type': 'application/json' }))).toEqual([415, 'content-type']);
      expect(reasonOf(await post('/', call, { 'content-type': undefined }))).toEqual([415, 'content-type']);
      expect((await post('/', call, { 'content-type': 'application/x-www-form-urlencoded', 'server-function': undefined })).status).toBe(415);
    });

    test.each([
      ['no body', 'text/plain', ''],
      ['what is no Flight', 'text/plain', '["$h1"]'],
      ['what is not UTF-8', 'text/plain', new Uint8Array([0x5b, 0x22, 0xff, 0x22, 0x5d])],
      ['a form without a boundary', 'multipart/form-data', '[]'],
      ['a form that is none', 'multipart/form-data; boundary=x', '[]'],
      ['a form that breaks off', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n[]'],
      ['an empty form', 'multipart/form-data; boundary=x', '--x--\r\n'],
    ])('400 for %s', async (_, type, body) => {
      const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
      expect(reasonOf(await post('/', { ...call, body: bytes }, { 'content-type': type }))).toEqual([400, 'malformed']);
      expect(await app().log()).toEqual(['refusal: malformed']);
    });

    test('400 for captured values that somebody has changed', async () => {
      const form = await app().pageForm('sign', { text: 'hello' });
      const text = new TextDecoder('latin1').decode(form.body);
      const changed = text.replace(/(\.[\w-]{5})([\w-])/, (_, before: string, letter: string) => `${before}${letter === 'A' ? 'B' : 'A'}`);
      expect(changed).not.toBe(text);
      const answer = await post('/', { ...form, body: Uint8Array.from(Buffer.from(changed, 'latin1')) });
      expect([answer.status, await app().log()]).toEqual([400, ['refusal: stale-bound-arguments']]);
    });

    test('504 and 408 when the time is up', async () => {
      expect(reasonOf(await post('/limited', await app().record('never', [])))).toEqual([504, 'time-limit']);
      const body = new Readable({ read() {} });
      body.push('[');
      expect(reasonOf(await send(`${app().url}/limited`, { headers: { ...call.headers, 'transfer-encoding': 'chunked' }, body }))).toEqual([408, 'slow-body']);
      body.destroy();
    });
  });

  describe('the client leaves', () => {
    test('while the function runs: its signal aborts', async () => {
      const leave = await begin(`${app().url}/`, await app().record('never', []));
      await untilLogged(app(), ['never has begun']);
      leave();
      if (!differences.leavesQuietly) return void (await untilLogged(app(), ['never was left', 'refusal: aborted']));
      await wait(500);
      expect(await app().log()).toEqual([]);
    });

    test('while the result is sent: it is ended, and that is no error', async () => {
      const leave = await begin(`${app().url}/`, await app().record('endless', []), 'data');
      leave();
      const seen = await untilLogged(app(), ['endless was left', ...(differences.leavesQuietly ? [] : ['endless has ended'])]);
      await wait(100);
      expect([...seen, ...(await app().log())]).toHaveLength(differences.leavesQuietly ? 1 : 2);
    });

    test('in the middle of the body: nothing is called', async () => {
      const { headers, body } = await app().record('save', [new FormData()]);
      const leave = await begin(`${app().url}/`, { headers: { ...headers, 'content-length': String(body.length) }, body: body.subarray(0, 50) }, 'sent');
      await wait(50);
      leave();
      await wait(100);
      expect(await app().log()).not.toContain('saved null');
    });
  });

  test('after all that it still answers', async () => {
    expect(await app().call('add', [1, 2])).toBe(3);
  });
}

/** Sends a request, up to a moment, and gives what ends the connection. */
function begin(url: string, { headers, body }: Recorded, moment: 'sent' | 'data' = 'sent'): Promise<() => void> {
  return new Promise((resolve) => {
    const outgoing = request(url, { method: 'POST', headers, agent: false }, (incoming) => {
      if (moment === 'data') incoming.once('data', () => resolve(() => outgoing.destroy()));
      incoming.on('error', () => {});
    });
    outgoing.on('error', () => {});
    const sent = (): void => {
      if (moment === 'sent') resolve(() => outgoing.destroy());
    };
    if ('content-length' in headers) outgoing.write(body, sent);
    else outgoing.end(body, sent);
  });
}

/** Looks, and empties the log, until all of these events have come. @returns what else has happened, too */
async function untilLogged(app: Client, events: readonly string[]): Promise<readonly string[]> {
  const seen: string[] = [];
  for (let turn = 0; turn < 100 && !events.every((event) => seen.includes(event)); turn++) {
    seen.push(...(await app.log()));
    await wait(20);
  }
  expect(seen).toEqual(expect.arrayContaining([...events]));
  return seen;
}
