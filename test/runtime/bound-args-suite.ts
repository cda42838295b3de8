/** What holds for bound arguments over every binding and in both builds of React; run by the files beside this one. */
import { createElement, isValidElement } from 'react';
import type { ComponentType } from 'react';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BoundArgs } from '../../src/runtime/bound-args-core.ts';
import { bindCaptures, openCaptures } from '../../src/runtime/references.ts';
import type { Closure } from '../../src/runtime/references.ts';
import { openWire } from './react-wire.ts';
import type { Binding } from './react-wire.ts';

type AnyFunction = (...args: readonly unknown[]) => unknown;
const layout = 'Xk3v9QaP';
const id = 'app/page.tsx#Page.create';

export function testBoundArgs(binding: Binding): void {
  const wire = openWire(binding);
  let runtime: BoundArgs;

  beforeAll(async () => {
    runtime = binding === 'webpack' ? await import('../../src/runtime/bound-args.ts') : await import('../../src/runtime/turbopack/bound-args.ts');
  });
  beforeEach(() => {
    runtime.configureBoundArgs({ serverManifest: wire.serverManifest, clientManifest: wire.clientManifest });
  });

  const seal = async (...values: readonly unknown[]): Promise<string> => runtime.encryptBoundArgs(id, () => [layout, ...values]);
  const open = (bound: unknown): Promise<readonly unknown[]> => runtime.decryptBoundArgs(id, bound);
  const roundTrip = async (...values: readonly unknown[]): Promise<readonly unknown[]> => (await open(await seal(...values))).slice(1);
  let closures = 0;
  function compile(read: () => readonly unknown[], make: Closure['make'] = (values) => async () => values): AnyFunction {
    closures += 1;
    const closure: Closure = { id: `closure ${closures}`, layout, name: 'f', length: 0, make };
    const registered = wire.register(openCaptures(closure, runtime.decryptBoundArgs), closure.id);
    return bindCaptures(registered, closure, read, runtime.encryptBoundArgs);
  }

  describe('what comes back', () => {
    test.each<[string, () => unknown]>([
      ['undefined', () => undefined],
      ['null', () => null],
      ['NaN', () => NaN],
      ['-0', () => -0],
      ['Infinity', () => [Infinity, -Infinity]],
      ['a bigint', () => -12345678901234567890n],
      ['a date', () => new Date(86_400_000)],
      ['strings that look like Flight', () => ['$', '$undefined', '$h1', '$$', 'a\u2028b\0', '\ud83d\udcd9', '']],
      ['a long string', () => 'ä'.repeat(100_000)],
      ['a map', () => new Map<unknown, unknown>([[{ a: 1 }, new Map([[1, NaN]])], ['k', undefined]])],
      ['a set', () => new Set<unknown>([1, 'a', null, [1n]])],
      ['nested objects', () => ({ a: [{ b: { c: [[]] } }], 'data-action': 1, constructor: 2 })],
      ['symbols', () => [Symbol.for('app.kind')]],
      ['typed arrays', () => [
        new Uint8Array([1, 255]), new Uint8ClampedArray([1]), new Int8Array([-1]), new Int16Array([-300]), new Uint16Array([300]), new Int32Array([-7e4]),
        new Uint32Array([7e4]), new Float32Array([0.5]), new Float64Array([0.1]), new BigInt64Array([-1n]), new BigUint64Array([1n]),
      ]],
      ['buffers', () => [new Uint8Array([0, 10, 13, 36]).buffer, new DataView(new Uint8Array([9, 8]).buffer)]],
    ])('%s', async (_what, make) => {
      expect(await roundTrip(make())).toStrictEqual([make()]);
    });

    // Not ours to change: a reference that is bound without encryption loses the same.
    test.each<[string, () => unknown, unknown]>([
      ['an invalid date', () => new Date(NaN), null],
      ['a property that is undefined', () => ({ a: undefined, b: 1 }), { b: 1 }],
      ['an object that says how it becomes JSON', () => new URL('https://example.com/a'), 'https://example.com/a'],
      ['an iterable of a class', () => new URLSearchParams('a=1'), [['a', '1']]],
      ['symbol keys', () => ({ [Symbol.for('k')]: 1, a: 2 }), { a: 2 }],
    ])('%s, changed as React changes it', async (_what, make, expected) => {
      const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
      expect(await roundTrip(make())).toStrictEqual([expected]);
      complain.mockRestore();
    });

    test('the same object where it was the same, cycles included', async () => {
      const shared: Record<string, unknown> = { n: 1 };
      shared['self'] = shared;
      const [first, second] = (await roundTrip(shared, [shared])) as [Record<string, unknown>, unknown[]];
      expect(first['self']).toBe(first);
      expect(second[0]).toBe(first);
    });

    test('form data and blobs', async () => {
      const form = new FormData();
      form.append('name', 'Ada');
      form.append('name', 'Grace');
      const [back, blob] = (await roundTrip(form, new Blob(['text'], { type: 'text/plain' }))) as [FormData, Blob];
      expect(back).toBeInstanceOf(FormData);
      expect([...back.entries()]).toStrictEqual([['name', 'Ada'], ['name', 'Grace']]);
      expect([await blob.text(), blob.type]).toStrictEqual(['text', 'text/plain']);
    });

    test('promises, streams and iterables', async () => {
      const later = new Promise((resolve) => setTimeout(resolve, 5, { late: 1 }));
      const stream = new Blob(['bytes']).stream();
      async function* numbers(): AsyncGenerator<number> {
        yield 1;
        yield 2;
      }
      const [promise, readable, iterable] = (await roundTrip(later, stream, numbers())) as [unknown, ReadableStream, AsyncIterable<number>];
      expect(promise).toBeInstanceOf(Promise);
      expect(await promise).toStrictEqual({ late: 1 });
      expect(await new Response(readable).text()).toBe('bytes');
      const seen: number[] = [];
      for await (const value of iterable) seen.push(value);
      expect(seen).toStrictEqual([1, 2]);
    });

    test('elements, with the Client Components and Server Functions in them', async () => {
      const Button = wire.registerClient('ui.tsx', 'Button');
      const save = wire.register(async () => 'saved', 'save');
      const [element] = await roundTrip(createElement('p', { key: 'k', title: 't' }, createElement(Button as ComponentType<{ save: AnyFunction }>, { save })));
      if (!isValidElement<{ title: string; children: unknown }>(element)) throw new Error('no element came back');
      expect([element.type, element.props.title]).toStrictEqual(['p', 't']);
      const [back] = await roundTrip(Button, save);
      expect(back).toBe(Button);
      expect(JSON.stringify(await new Response(wire.server.renderToReadableStream(element, wire.clientManifest, { onError: vi.fn() })).text())).toContain('module of ui.tsx#Button');
    });

    test('Client Components through a manifest of the browser and a map to the server graph', async () => {
      const Button = wire.registerClient('map.tsx', 'Button');
      const there = wire.clientManifest['map.tsx#Button'];
      if (there === undefined) throw new Error('not registered');
      runtime.configureBoundArgs({
        clientManifest: () => ({ 'map.tsx#Button': { id: 'browser 7', chunks: ['never loaded', 'never loaded'], name: 'Button' } }),
        clientModuleMap: () => ({ 'browser 7': { '*': { ...there, name: '*' } } }),
      });
      expect(await roundTrip(Button)).toStrictEqual([Button]);
    });

    test('Server Functions, bound ones and those with captures of their own', async () => {
      const save = wire.register(async (...args) => ['saved', ...args], 'save it');
      const inner = compile(() => ['inner'], ([captured]) => async (x) => [captured, x]);
      const outer = compile(() => [save, save.bind(null, 1), inner, { deep: inner.bind(null, 2) }], (values) => async () => {
        const [plain, bound, nested, { deep }] = values as [AnyFunction, AnyFunction, AnyFunction, { deep: AnyFunction }];
        return [plain === save, await bound(2), await nested(3), await deep()];
      });
      const expected = [true, ['saved', 1, 2], ['inner', 3], ['inner', 2]];
      expect(await outer()).toStrictEqual(expected);
      expect(await wire.call(outer)).toStrictEqual(expected);
    });
  });

  describe('sealing', () => {
    test('is lazy, happens once, and may be asked for again', async () => {
      const read = vi.fn(() => [layout, 1]);
      const bound = runtime.encryptBoundArgs(id, read);
      expect(Object.keys(bound)).toStrictEqual(['then']);
      await Promise.resolve();
      expect(read).not.toHaveBeenCalled();
      const results = await Promise.all([bound, bound, bound.then((text) => text)]);
      expect(new Set(results).size).toBe(1);
      expect(read).toHaveBeenCalledOnce();
    });

    test('reads in the turn in which it is asked', () => {
      const read = vi.fn(() => [layout]);
      void runtime.encryptBoundArgs(id, read).then();
      expect(read).toHaveBeenCalledOnce();
    });

    test('gives another text each time, with the layout in front and nothing of the values in it', async () => {
      const texts = await Promise.all([seal('a secret'), seal('a secret')]);
      expect(texts[0]).not.toBe(texts[1]);
      for (const text of texts) {
        expect(text).toMatch(/^Xk3v9QaP\.[\w-]+$/);
        expect(atob(text.slice(9).replaceAll('-', '+').replaceAll('_', '/'))).not.toContain('secret');
      }
    });

    test.each<[string, () => unknown, string]>([
      ['a plain function', () => () => {}, ''],
      ['an instance', () => new (class User {})(), ''],
      ['an object without prototype', () => Object.create(null), ''],
      ['a symbol', () => Symbol('mine'), ''],
      ['a plain function deep inside', () => ({ a: [{ b: () => {} }] }), ''],
      ['a promise that rejects', () => Promise.reject(new Error('the reason')), 'the reason'],
    ])('fails for %s, names the function and the reason', async (_what, make, reason) => {
      const error: unknown = await seal(make()).catch((caught: unknown) => caught);
      expect(error).toMatchObject({ name: 'BoundArgumentsError', code: 'USE_SERVER_BOUND_ARGUMENTS', referenceId: id, cause: expect.any(Error) });
      const { message, cause } = error as Error & { cause: Error };
      expect(message).toBe(`The variables that the Server Function "${id}" captures could not be sent: ${cause.message}`);
      expect(message).toContain(reason);
      expect(cause.message.length).toBeGreaterThan(5);
    });

    test('does not wait for the rest once something cannot be sent', async () => {
      await expect(seal(new Promise(() => {}), () => {})).rejects.toMatchObject({ name: 'BoundArgumentsError' });
    });

    test('stops what is still running once something cannot be sent', async () => {
      let stopped = false;
      async function* endless(): AsyncGenerator<number> {
        try {
          for (let n = 0; ; n++) {
            await new Promise((resolve) => setTimeout(resolve, 1));
            yield n;
          }
        } finally {
          stopped = true;
        }
      }
      await expect(seal(endless(), () => {})).rejects.toMatchObject({ name: 'BoundArgumentsError' });
      await vi.waitFor(() => expect(stopped).toBe(true));
    });

    test('fails when the variables cannot be read', async () => {
      const read = (): never => {
        throw new RangeError('not yet');
      };
      await expect(runtime.encryptBoundArgs(id, read)).rejects.toThrow(`"${id}" captures could not be sent: not yet`);
    });

    test('fails quietly when one listener handles it', async () => {
      const unhandled = vi.fn();
      process.on('unhandledRejection', unhandled);
      const bound = runtime.encryptBoundArgs(id, () => [layout, () => {}]);
      const caught = vi.fn();
      bound.then(undefined, caught);
      await vi.waitFor(() => expect(caught).toHaveBeenCalled());
      await new Promise((resolve) => setTimeout(resolve, 20));
      process.off('unhandledRejection', unhandled);
      expect(unhandled).not.toHaveBeenCalled();
    });

    test('says which manifest is missing', async () => {
      runtime.configureBoundArgs({});
      const save = wire.register(async () => {}, 'needs a manifest');
      await expect(seal(save)).rejects.toThrow(`The Server Function "${id}" captures a Server Function, and there is no manifest to find it in again. Call configureBoundArgs({ serverManifest })`);
      await expect(seal(wire.registerClient('c.tsx', 'C'))).rejects.toThrow('captures a Client Component, and there is no manifest to find it in again. Call configureBoundArgs({ clientManifest })');
      const deep = await seal({ deep: [save] });
      await expect(open(deep)).rejects.toMatchObject({ name: 'BoundArgumentsError', message: expect.stringContaining('configureBoundArgs({ serverManifest })') });
    });

    test('says so when a captured reference is in no manifest', async () => {
      const gone = await seal(wire.server.registerServerReference(async () => {}, 'gone', null));
      await expect(open(gone)).rejects.toMatchObject({ name: 'BoundArgumentsError', message: expect.stringMatching(/genuine, but could not be read: .*"gone"/) });
    });
  });

  describe('opening', () => {
    test('takes the text, a promise of it, or the live argument', async () => {
      const bound = runtime.encryptBoundArgs(id, () => [layout, 1]);
      const text = await bound;
      for (const form of [text, Promise.resolve(text), bound]) expect(await open(form)).toStrictEqual([layout, 1]);
    });

    test('gives the live values of a live argument', async () => {
      const value = { live: () => {} };
      expect((await open(runtime.encryptBoundArgs(id, () => [layout, value])))[1]).toBe(value);
    });

    async function expectInvalid(bound: unknown): Promise<void> {
      const error: unknown = await open(bound).catch((caught: unknown) => caught);
      expect(error).toMatchObject({ name: 'BoundArgumentsError', code: 'USE_SERVER_BOUND_ARGUMENTS', referenceId: id });
      // No DOMException, no key, nothing of the sender.
      expect(error).not.toHaveProperty('cause');
    }

    test('fails when any character is changed', async () => {
      const text = await seal('v');
      for (let at = 0; at < text.length; at++) {
        for (const other of ['A', 'B', '.', '=', ' '].filter((character) => character !== text[at])) {
          await expectInvalid(text.slice(0, at) + other + text.slice(at + 1));
        }
      }
    });

    test('fails when it is cut or continued', async () => {
      const text = await seal('v');
      for (let length = 0; length < text.length; length++) await expectInvalid(text.slice(0, length));
      for (const more of ['A', '=', '.', ' ', '\n', text]) await expectInvalid(text + more);
    });

    test('fails for another function, sealed or live', async () => {
      await expectInvalid(await runtime.encryptBoundArgs('other', () => [layout, 1]));
      await expectInvalid(runtime.encryptBoundArgs('other', () => [layout, 1]));
    });

    test('fails when id and layout are shifted into each other', async () => {
      const text = await runtime.encryptBoundArgs('ab', () => ['cd', 1]);
      await expect(runtime.decryptBoundArgs('abc', text.slice(1))).rejects.toMatchObject({ name: 'BoundArgumentsError' });
    });

    test.each<[string, () => unknown]>([
      ['undefined', () => undefined],
      ['null', () => null],
      ['a number', () => 1],
      ['an object', () => ({ then: 1 })],
      ['an array of a text', () => ['x']],
      ['bytes', () => new Uint8Array(40)],
      ['the empty text', () => ''],
      ['a text without a dot', () => 'AAAA'],
      ['a layout alone', () => `${layout}.`],
      ['zeroes', () => `${layout}.${'A'.repeat(64)}`],
      ['a promise that rejects', () => Promise.reject(new Error('secret'))],
      ['plain values', () => [layout, 1]],
    ])('fails for %s', async (_what, make) => {
      await expectInvalid(make());
    });

    test('has one message for every failure', async () => {
      const messages = new Set<string>();
      for (const bound of [1, 'x', `${layout}.${'A'.repeat(64)}`, await runtime.encryptBoundArgs('other', () => [layout])]) {
        messages.add(await open(bound).then(() => 'opened', (error: Error) => error.message));
      }
      expect([...messages]).toStrictEqual([expect.stringMatching(/^The bound arguments of the Server Function "app\/page.tsx#Page.create" are invalid or stale/)]);
    });
  });

  describe('a reference that captures itself', () => {
    const limit = 2000;
    const failure = { name: 'BoundArgumentsError', message: expect.stringMatching(/captures a value that contains the function itself \("closure \d+" → "closure \d+"/) };

    async function sendAll(...references: readonly AnyFunction[]): Promise<void> {
      const received = (await wire.send(references)) as AnyFunction[];
      for (const reference of received) await expect(reference()).rejects.toThrow();
      const errors = wire.takeErrors();
      expect(errors.length).toBeGreaterThan(0);
      for (const error of errors) expect(error).toMatchObject(failure);
    }

    test('directly', async () => {
      const self: AnyFunction = compile(() => [self]);
      await sendAll(self);
    }, limit);

    test('in an object', async () => {
      const holder: { onSave: AnyFunction } = { onSave: compile(() => [{ deep: [holder] }]) };
      await sendAll(holder.onSave);
    }, limit);

    test('bound', async () => {
      const self: AnyFunction = compile(() => [self.bind(null, 1)]);
      await sendAll(self.bind(null, 2));
    }, limit);

    test('through others, whichever is sent first, or at once', async () => {
      const first: AnyFunction = compile(() => [second]);
      const second: AnyFunction = compile(() => [[third]]);
      const third: AnyFunction = compile(() => [{ first }]);
      await sendAll(first);
      await sendAll(second, third, first);
    }, limit);

    test('through a promise', async () => {
      const self: AnyFunction = compile(() => [Promise.resolve().then(() => self)]);
      await sendAll(self);
    }, limit);

    test('through arguments that two of them share, and through one that shares none', async () => {
      const middle: AnyFunction = compile(() => [shared]);
      closures += 1;
      const name = `closure ${closures}`;
      const shared = wire.register(async () => {}, name).bind(null, runtime.encryptBoundArgs(name, () => [layout, middle])) as AnyFunction;
      await sendAll(shared);
    }, limit);

    test('through arguments that two of them share', async () => {
      const make = (read: () => readonly unknown[]): AnyFunction => {
        closures += 1;
        const name = `closure ${closures}`;
        return wire.register(async () => {}, name).bind(null, runtime.encryptBoundArgs(name, read)) as AnyFunction;
      };
      const first = make(() => [layout, second]);
      const second = make(() => [layout, first]);
      await sendAll(first, second);
    }, limit);

    test('is told from one that is captured twice, or sent by many requests at once', async () => {
      const leaf = compile(() => ['leaf'], (values) => async () => values);
      const left = compile(() => [leaf, leaf], ([inner]) => async () => (inner as AnyFunction)());
      const right = compile(() => [leaf, left], ([, inner]) => async () => (inner as AnyFunction)());
      const results = await Promise.all([right, left, leaf, right].map((reference) => wire.call(reference)));
      expect(results).toStrictEqual([['leaf'], ['leaf'], ['leaf'], ['leaf']]);
      expect(wire.takeErrors()).toStrictEqual([]);
    }, limit);
  });
}
