import { createRequire } from 'node:module';
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as turbopack from '../../src/runtime/turbopack/client.ts';
import * as webpack from '../../src/runtime/client.ts';
import { answeringSignatures } from '../../src/runtime/transport/form-reference.ts';

const require = createRequire(import.meta.url);
const forget = (name: string): boolean => Reflect.deleteProperty(globalThis, Symbol.for(`babel-plugin-use-server.${name}`));

afterEach(() => {
  forget('serverCallback');
  forget('sourceMapResolver');
  vi.resetModules();
});

describe.each([
  ['webpack', webpack, '../../src/runtime/client.ts'],
  ['turbopack', turbopack, '../../src/runtime/turbopack/client.ts'],
] as const)('%s', (binding, client, path) => {
  interface Browser {
    createServerReference: typeof client.createServerReference;
    encodeReply(value: unknown): Promise<string>;
  }
  Object.assign(globalThis, { [`__${binding}_require__`]: Object.assign(() => {}, { u: () => {} }) });
  const browser: Browser = require(`react-server-dom-${binding}/client.browser`);

  test('makes the references of the binding, and answers at once which form was sent', () => {
    const theirs = require(`react-server-dom-${binding}/client`).createServerReference('id', client.callServer);
    const ours = client.createServerReference('id', client.callServer);
    const formOf = (reference: unknown): unknown => Reflect.apply(Reflect.get(Object(reference), '$$FORM_ACTION'), reference, ['p']);
    const isSent = (reference: unknown, ...sent: readonly unknown[]): unknown =>
      Reflect.apply(Reflect.get(Object(reference), '$$IS_SIGNATURE_EQUAL'), reference, sent);
    expect(formOf(ours)).toEqual(formOf(theirs));
    expect([isSent(ours, 'id', 0), isSent(ours, 'id', 1), isSent(ours, 'other', 0)]).toEqual([true, false, false]);
    const bound = ours.bind(null, 1);
    expect([isSent(bound, 'id', 1), isSent(bound, 'id', 0), isSent(bound, 'other', 1)]).toEqual([true, false, false]);
  });

  test('a reference of a browser build is the one that the binding makes', () => {
    const reference = browser.createServerReference('id', client.callServer);
    expect(answeringSignatures(() => reference)('id', client.callServer)).toBe(reference);
  });

  test('a stub of a browser build calls what the app installed', async () => {
    const callback = vi.fn(async (_id: string, args: readonly unknown[]) => args.length);
    client.setServerCallback(callback);
    const save = browser.createServerReference('id', client.callServer, undefined, client.findSourceMapURL, 'save');
    expect(await save('a', 2)).toBe(2);
    expect(callback.mock.calls).toStrictEqual([['id', ['a', 2]]]);
  });

  test('a stub of a server-side rendering build carries the id and cannot be called', async () => {
    const save = client.createServerReference('id', client.callServer);
    expect(() => save()).toThrow('cannot be called during initial render');
    expect(Reflect.get(save, '$$FORM_ACTION')).toBeTypeOf('function');
    expect(await browser.encodeReply([browser.createServerReference('id', client.callServer)])).toBeInstanceOf(FormData);
  });

  test('what fails in the callback rejects', async () => {
    client.setServerCallback(() => {
      throw new RangeError('offline');
    });
    await expect(client.callServer('id', [])).rejects.toThrow(RangeError);
  });

  test('a call without a callback says what to do', async () => {
    await expect(client.callServer('app/a.ts#save', [])).rejects.toThrow(
      '"app/a.ts#save" was called, but nothing knows how to reach the server. Call setServerCallback(',
    );
  });

  test('another copy of the module has the same callback and resolver', async () => {
    client.setServerCallback(() => 'called');
    client.setSourceMapResolver((filename, environmentName) => `${environmentName}:${filename}`);
    vi.resetModules();
    const copy: typeof client = await import(path);
    expect(copy.setServerCallback).not.toBe(client.setServerCallback);
    expect(await copy.callServer('id', [])).toBe('called');
    expect(copy.findSourceMapURL('a.js', 'Server')).toBe('Server:a.js');
  });

  test('there is no source map unless a resolver knows one', () => {
    expect(client.findSourceMapURL('a.js', 'Server')).toBeNull();
    client.setSourceMapResolver(() => null);
    expect(client.findSourceMapURL('a.js', 'Server')).toBeNull();
  });
});
