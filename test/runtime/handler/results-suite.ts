/** What comes back of a call, through React's own client; in development and, by another test file, in production. */
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createElement } from 'react';
import { setServerCallback } from '../../../src/runtime/client-core.ts';
import type { FormOutcome } from '../../../src/runtime/server-core.ts';
import { formFields } from './form-fields.ts';
import { manifestOf, moduleOf, register, serve } from './serve.ts';
import type { App } from './serve.ts';

class Broken extends Error {}
const never = new Promise<never>(() => {});
const functions = {
  add: async (a: number, b: number) => a + b,
  echo: async (...args: unknown[]) => args,
  fail: async () => {
    throw new RangeError('the secret reason');
  },
  failWith: async (thrown: unknown) => {
    throw thrown;
  },
  unserialisable: async () => ({ inner: new (class Connection {})() }),
  partlyBroken: async () => ({ now: 'sent', later: Promise.reject(new Broken('later reason')) }),
  stream: async function* () {
    yield 1;
    yield 2;
    throw new Broken('stream reason');
  },
  submit: async (state: unknown, form: FormData) => [state, form.get('text')],
  failForm: async (_: FormData) => {
    throw new RangeError('the secret reason');
  },
  never: async () => never,
};

export function describeResults(isProduction: boolean): void {
  let app: App;
  let outcomes: FormOutcome[] = [];
  beforeAll(async () => {
    app = await serve(
      { ...functions },
      {
        renderPage(_, outcome) {
          outcomes.push(outcome);
          return new Response('page', { status: 201 });
        },
      },
    );
  });
  afterEach(() => {
    app.errors.length = 0;
    outcomes = [];
  });
  afterAll(() => app.close());
  const hidden = isProduction ? 'Minified React error #441' : null;

  describe('a result', () => {
    test('is what the function returns, for all that React can send', async () => {
      expect(await app.call('add', [1, 2])).toBe(3);
      const args = [new Map([[1, new Set(['x'])]]), new Date(5), 10n, undefined, NaN, -0, new Uint8Array([1, 2]), [[[]]], { a: { b: 'ü€😀' } }, null];
      expect(await app.call('echo', args)).toStrictEqual(args);
    });

    test('may be nothing at all', async () => {
      const own = await serve({ nothing: async () => {}, none: async () => null });
      expect([await own.call('nothing', []), await own.call('none', [])]).toEqual([undefined, null]);
      await own.close();
    });

    test('files and forms arrive', async () => {
      const form = new FormData();
      form.append('text', 'a');
      form.append('text', 'b');
      const file = new Blob(['content'], { type: 'text/plain' });
      const [received, blob] = (await app.call('echo', [form, file])) as [FormData, Blob];
      expect([...received]).toEqual([
        ['text', 'a'],
        ['text', 'b'],
      ]);
      expect(await blob.text()).toBe('content');
    });

    test('what the client cannot send stays with it and comes back the same', async () => {
      const element = createElement('b', null, 'kept');
      const local = (): number => 1;
      const [first, second] = (await app.call('echo', [element, { local }])) as [unknown, { local: unknown }];
      expect(first).toBe(element);
      expect(second.local).toBe(local);
    });

    test('may hold references, which call back', async () => {
      const own = await serve({ makeAdder: async () => register(functions.add, 'add'), add: functions.add });
      const add = (await own.call('makeAdder', [])) as (a: number, b: number) => Promise<number>;
      setServerCallback((id, args) => own.call(id, args));
      expect(await add(1, 2)).toBe(3);
      await own.close();
    });

    test('streams an async iterable as it comes', async () => {
      const received: unknown[] = [];
      const reading = (async () => {
        for await (const value of (await app.call('stream', [])) as AsyncIterable<number>) received.push(value);
      })();
      await expect(reading).rejects.toThrow(hidden ?? 'stream reason');
      expect(received).toEqual([1, 2]);
      expect(app.errors.map(({ context }) => context.phase)).toEqual(['result']);
    });

    test('a part that fails later rejects alone', async () => {
      const { now, later } = (await app.call('partlyBroken', [])) as { now: string; later: Promise<unknown> };
      expect(now).toBe('sent');
      await expect(later).rejects.toThrow(hidden ?? 'later reason');
      expect(app.errors.map(({ error, context: { phase, call } }) => [error, phase, call?.id])).toEqual([[expect.any(Broken), 'result', 'partlyBroken']]);
    });

    test('that React cannot serialise rejects, and the host is told', async () => {
      await expect(app.call('unserialisable', [])).rejects.toThrow(hidden ?? 'Only plain objects');
      expect(app.errors).toHaveLength(1);
      expect(app.errors[0]).toMatchObject({ error: expect.any(Error) as unknown, context: { phase: 'result', call: { id: 'unserialisable' } } });
    });

    test('says what it is, and is not for caches', async () => {
      const { url, headers, body } = await app.record('add', [1, 2]);
      const response = await fetch(url, { method: 'POST', headers: { ...headers }, body });
      expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([200, 'text/x-component', 'no-store']);
      await response.text();
    });
  });

  describe('an error of the function', () => {
    test('rejects, with its digest, and the host is told once', async () => {
      const error = (await app.call('fail', []).catch((thrown: unknown) => thrown)) as Error & { digest?: string };
      expect(error).toBeInstanceOf(Error);
      expect(error.message).toContain(hidden ?? 'the secret reason');
      expect(app.errors).toHaveLength(1);
      expect(app.errors[0]?.error).toBeInstanceOf(RangeError);
      expect(app.errors[0]?.context).toMatchObject({ phase: 'function', call: { id: 'fail', name: null }, digest: error.digest });
      expect(error.digest).toMatch(/^[0-9a-f]{8}$/);
    });

    test('comes with status 500, and its message and stack do not go out in production', async () => {
      const { url, headers, body } = await app.record('fail', []);
      const response = await fetch(url, { method: 'POST', headers: { ...headers }, body });
      const text = await response.text();
      expect(response.status).toBe(500);
      expect(text.includes('the secret reason')).toBe(!isProduction);
      if (isProduction) expect(text).not.toMatch(/RangeError|results-suite|\.ts/);
    });

    test.each([
      ['a text', 'text'],
      ['nothing', undefined],
      ['null', null],
      ['an object', { code: 1 }],
    ])('may be %s', async (_, thrown) => {
      await expect(app.call('failWith', [thrown])).rejects.toBeInstanceOf(Error);
      expect(app.errors.map(({ error }) => error)).toEqual([thrown]);
    });

    test('has the same digest each time, the one that it brought along, or the one of onError', async () => {
      const digestOf = async (server: App, id: string, args: unknown[]): Promise<unknown> =>
        ((await server.call(id, args).catch((error: unknown) => error)) as { digest: unknown }).digest;
      expect(await digestOf(app, 'fail', [])).toBe(await digestOf(app, 'fail', []));
      expect(await digestOf(app, 'failWith', [{ digest: 'REDIRECT;/login' }])).toBe('REDIRECT;/login');
      const own = await serve({ fail: functions.fail }, { onError: () => 'mine' });
      expect(await digestOf(own, 'fail', [])).toBe('mine');
      await own.close();
    });

    test('onError may throw: the client gets the digest all the same', async () => {
      const log = vi.spyOn(console, 'error').mockImplementation(() => {});
      const own = await serve(
        { fail: functions.fail },
        {
          onError() {
            throw new Error('the log is full');
          },
        },
      );
      expect(await own.call('fail', []).catch((error: unknown) => error)).toMatchObject({ digest: expect.stringMatching(/^[0-9a-f]{8}$/) as unknown });
      expect(String(log.mock.calls[0]?.[1])).toContain('the log is full');
      log.mockRestore();
      await own.close();
    });

    test('without onError it is logged with name, place and digest', async () => {
      const log = vi.spyOn(console, 'error').mockImplementation(() => {});
      const manifest = manifestOf(['logged'], moduleOf({ logged: register(functions.fail, 'logged') }));
      const fullManifest = { references: { logged: { name: 'Page.save', module: 'app/page.tsx', loc: { line: 12 } } } };
      const own = await serve({}, { manifest, fullManifest, onError: undefined as never });
      const { digest } = (await own.call('logged', []).catch((error: unknown) => error)) as { digest: string };
      expect(log.mock.calls[0]).toEqual([`The Server Function Page.save (app/page.tsx:12) failed (digest ${digest}):`, expect.any(RangeError)]);
      log.mockRestore();
      await own.close();
    });
  });

  describe('a form without JavaScript', () => {
    async function submit(id: string, bound: readonly unknown[], more: Readonly<Record<string, string>>, to: App = app): Promise<Response> {
      const body = await formFields(id, bound);
      for (const [name, value] of Object.entries(more)) body.set(name, value);
      return fetch(`${to.origin}/page?x=1`, { method: 'POST', body, redirect: 'manual' });
    }

    test('is answered by the app, which gets the form state', async () => {
      const response = await submit('submit', ['state'], { text: 'hello', $ACTION_KEY: 'k1' });
      expect([response.status, await response.text()]).toEqual([201, 'page']);
      expect(outcomes).toEqual([
        {
          kind: 'returned',
          call: { id: 'submit', name: null, module: null, line: null },
          result: ['state', 'hello'],
          formState: [['state', 'hello'], 'k1', 'submit', 0],
        },
      ]);
    });

    test('without useActionState has no form state, and gets its fields without those of React', async () => {
      await submit('echo', [], { text: 'hello' });
      expect(outcomes).toMatchObject([{ kind: 'returned', formState: null }]);
      const [outcome] = outcomes;
      expect([...(outcome as { result: [FormData] }).result[0]]).toEqual([['text', 'hello']]);
    });

    test("the function of the button that was pressed is called, and its result is not the form's state", async () => {
      const body = await formFields('submit', ['state'], '1');
      body.set('$ACTION_KEY', 'k1');
      for (const [name, value] of await formFields('echo', [], '2')) body.append(name, value);
      await fetch(app.origin, { method: 'POST', body });
      expect(outcomes).toMatchObject([{ kind: 'returned', call: { id: 'echo' }, formState: null }]);
    });

    test('that fails is answered by the app, too', async () => {
      await submit('failForm', [], {});
      expect(outcomes).toMatchObject([
        { kind: 'threw', call: { id: 'failForm' }, error: expect.any(RangeError) as unknown, digest: app.errors[0]?.context.digest },
      ]);
      expect(app.errors).toHaveLength(1);
    });

    test('is sent back to the page when the app renders none', async () => {
      const plain = await serve({ submit: functions.submit, failForm: functions.failForm });
      const response = await submit('submit', ['state'], {}, plain);
      expect([response.status, response.headers.get('location')]).toEqual([303, '/page?x=1']);
      const failed = await submit('failForm', [], {}, plain);
      expect([failed.status, await failed.text()]).toEqual([500, `The form could not be handled (digest ${plain.errors[0]?.context.digest}).`]);
      await plain.close();
    });

    test('an app that cannot render the page answers with 500, and the host is told', async () => {
      const broken = await serve({ submit: functions.submit }, { renderPage: () => Promise.reject(new Broken('no page')) });
      const response = await submit('submit', ['state'], {}, broken);
      expect(response.status).toBe(500);
      expect(await response.text()).not.toContain('no page');
      expect(broken.errors).toMatchObject([{ error: expect.any(Broken) as unknown, context: { phase: 'host' } }]);
      await broken.close();
    });

    test('ids may begin with a dollar', async () => {
      const dollars = await serve(
        { '$lib/a.ts#save': async (form: FormData) => form.get('text'), $$x: async (...args: unknown[]) => args.length },
        {
          renderPage: (_, outcome) => Response.json(outcome),
        },
      );
      for (const [id, bound, result] of [
        ['$lib/a.ts#save', [], 'hello'],
        ['$$x', ['y'], 2],
        ['$lib/a.ts#save', [new FormData()], null],
      ] as const) {
        expect(await (await submit(id, bound, { text: 'hello' }, dollars)).json()).toMatchObject({ call: { id }, result });
        if (bound.length === 0) expect(await dollars.call('$$x', [1, 2])).toBe(2);
      }
      await dollars.close();
    });
  });

  describe('the page', () => {
    test('comes along with the result, and the client hands it on', async () => {
      const page = vi.fn((request: Request) => createElement('p', null, new URL(request.url).pathname));
      const onPage = vi.fn();
      const own = await serve({ add: functions.add, fail: functions.fail }, { page });
      expect(await own.call('add', [1, 2], { onPage })).toBe(3);
      expect(onPage.mock.calls).toMatchObject([[{ type: 'p', props: { children: '/page' } }]]);
      expect(page.mock.calls[0]?.[1 as never]).toMatchObject({ id: 'add' });
      // A function that throws changes nothing on the page.
      await expect(own.call('fail', [], { onPage })).rejects.toThrow();
      expect(onPage).toHaveBeenCalledTimes(1);
      await own.close();
    });

    test('that fails does not take the result along', async () => {
      const own = await serve(
        { add: functions.add },
        {
          page() {
            throw new Broken('no page');
          },
        },
      );
      const pages: Promise<unknown>[] = [];
      expect(await own.call('add', [1, 2], { onPage: (page) => void pages.push(page as Promise<unknown>) })).toBe(3);
      await expect(pages[0]).rejects.toThrow(hidden ?? 'no page');
      expect(own.errors).toMatchObject([{ context: { phase: 'result' } }]);
      await own.close();
    });
  });
}
