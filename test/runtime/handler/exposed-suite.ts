/** Errors that are meant for the user cross; nothing crosses by accident. Over real HTTP, in development and in production. */
import { afterEach, expect, test, vi } from 'vitest';
import { defineExposedError } from '../../../src/runtime/exposed-error.ts';
import { formFields } from './form-fields.ts';
import { serve } from './serve.ts';
import type { App } from './serve.ts';

const OutOfStock = defineExposedError<{ left: number; until?: Date }>('out-of-stock', ['left', 'until']);
const Denied = defineExposedError('denied');

export function describeExposed(isProduction: boolean): void {
  let app: App;
  afterEach(() => app.close());
  const caught = async (thrown: () => unknown, id = 'fail'): Promise<Error> => {
    app = await serve({ fail: () => Promise.reject(thrown()), late: async () => ({ later: Promise.reject(thrown()) }) });
    try {
      const result = (await app.call(id, [])) as { readonly later: Promise<unknown> };
      await result.later;
      return expect.fail('It has not failed.');
    } catch (error) {
      return error as Error;
    }
  };

  test('code, message and the listed fields cross, and nothing else', async () => {
    const until = new Date(5);
    const error = await caught(() =>
      Object.assign(new OutOfStock('Only 3 are left.', { left: 3, until, secret: 'SECRET' } as { left: number }), {
        query: 'SECRET',
        cause: new Error('SECRET'),
      }),
    );
    if (!(error instanceof OutOfStock)) return expect.fail(String(error));
    const left: number = error.fields.left;
    expect(left).toBe(3);
    expect([error.message, error.code, error.name, error.fields]).toEqual(['Only 3 are left.', 'out-of-stock', 'ExposedError', { left: 3, until }]);
    expect([error instanceof Error, error instanceof Denied, 'query' in error, error.cause, error.stack?.includes('SECRET')]).toEqual([
      true,
      false,
      false,
      undefined,
      false,
    ]);
    expect(app.errors.map(({ context: { phase } }) => phase)).toEqual(['exposed']);
  });

  test.each<[string, () => unknown]>([
    ['one of the same shape', () => Object.assign(new Error('SECRET'), { name: 'ExposedError', code: 'out-of-stock', fields: { left: 'SECRET' } })],
    ['one that has one as its cause', () => new Error('SECRET', { cause: new OutOfStock('x', { left: 1 }) })],
    ['one that inherits from one', () => Object.create(new OutOfStock('SECRET', { left: 1 }))],
    ['a copy', () => ({ ...new OutOfStock('SECRET', { left: 1 }) })],
    ['a proxy of one', () => new Proxy(new OutOfStock('SECRET', { left: 1 }), {})],
    ['a promise of one', () => Promise.reject(new OutOfStock('SECRET', { left: 1 }))],
  ])('%s does not', async (_, thrown) => {
    const error = await caught(thrown);
    expect(error instanceof OutOfStock).toBe(false);
    if (isProduction) expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain('SECRET');
    expect(app.errors.map(({ context: { phase } }) => phase)).toEqual(['function']);
  });

  test('what another server has sent is not passed on', async () => {
    const received = await caught(() => new Denied('SECRET'));
    expect(received instanceof Denied).toBe(true);
    await app.close();
    expect((await caught(() => received)) instanceof Denied).toBe(false);
    expect(app.errors.map(({ context: { phase } }) => phase)).toEqual(['function']);
  });

  test('inside of a result it is an error like others', async () => {
    const error = await caught(() => new Denied('SECRET'), 'late');
    expect([error instanceof Denied, isProduction && error.message.includes('SECRET')]).toEqual([false, false]);
  });

  test('a field that cannot be sent ends in a digest, and one that throws is no way out', async () => {
    const Odd = defineExposedError<{ value: unknown }>('odd', ['value']);
    expect((await caught(() => new Odd('SECRET', { value: () => 'SECRET' }))) instanceof Odd).toBe(false);
    await app.close();
    expect(
      (await caught(() =>
        Object.defineProperty(new Odd('x', { value: 1 }), 'message', {
          get() {
            throw new Error('get');
          },
        }),
      )) instanceof Odd,
    ).toBe(false);
  });

  test('a call has the status 422, a form its message; nothing is logged', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    app = await serve(
      {
        fail: async () => {
          throw new Denied('Not on Sundays.');
        },
      },
      { onError: undefined } as object,
    );
    const call = await fetch(app.origin, { method: 'POST', headers: { 'server-function': 'fail', 'content-type': 'text/plain' }, body: '[]' });
    expect([call.status, call.headers.get('cache-control')]).toEqual([422, 'no-store']);
    const form = await fetch(app.origin, { method: 'POST', body: await formFields('fail') });
    expect([form.status, form.headers.get('content-type'), await form.text()]).toEqual([422, 'text/plain;charset=utf-8', 'Not on Sundays.']);
    expect(log).not.toHaveBeenCalled();
    log.mockRestore();
  });

  test('a code is needed', async () => {
    app = await serve({});
    expect(() => defineExposedError('')).toThrow(TypeError);
  });
}
