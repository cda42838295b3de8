import { readFileSync } from 'node:fs';
import { createElement, isValidElement } from 'react';
import type { ComponentType } from 'react';
import { describe, expect, test, vi } from 'vitest';
import type { AnyFunction, Subject } from './bound-args-suite.ts';

/** The rows of docs/runtime.md: what is sent, and what arrives. */
function changedByReact(): readonly (readonly [sent: string, arrives: string])[] {
  const page = readFileSync(new URL('../../docs/runtime.md', import.meta.url), 'utf8');
  const [, section = ''] = /^## What React changes on the way\n([^]*?)^## /m.exec(page) ?? [];
  const rows = [...section.matchAll(/^\| `(.+)` \| `(.+)` \|$/gm)].map(([, sent = '', arrives = '']) => [sent, arrives] as const);
  if (rows.length === 0) throw new Error('docs/runtime.md has no values that React changes.');
  return rows;
}

/** In this realm, as code of an app has it. */
function valueOf(code: string): unknown {
  return new Function(`return (${code});`)();
}

/** What comes out is what went in, for everything that React can serialise. */
export function testRoundTrips(subject: Subject): void {
  const { wire, runtime, roundTrip, compile } = subject;

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
      [
        'a map',
        () =>
          new Map<unknown, unknown>([
            [{ a: 1 }, new Map([[1, NaN]])],
            ['k', undefined],
          ]),
      ],
      ['a set', () => new Set<unknown>([1, 'a', null, [1n]])],
      ['nested objects', () => ({ a: [{ b: { c: [[]] } }], 'data-action': 1, constructor: 2 })],
      ['symbols', () => [Symbol.for('app.kind')]],
      [
        'typed arrays',
        () => [
          new Uint8Array([1, 255]),
          new Uint8ClampedArray([1]),
          new Int8Array([-1]),
          new Int16Array([-300]),
          new Uint16Array([300]),
          new Int32Array([-7e4]),
          new Uint32Array([7e4]),
          new Float32Array([0.5]),
          new Float64Array([0.1]),
          new BigInt64Array([-1n]),
          new BigUint64Array([1n]),
        ],
      ],
      ['buffers', () => [new Uint8Array([0, 10, 13, 36]).buffer, new DataView(new Uint8Array([9, 8]).buffer)]],
    ])('%s', async (_what, make) => {
      expect(await roundTrip(make())).toStrictEqual([make()]);
    });

    // Not ours to change: a reference that is bound without encryption loses the same.
    test.each(changedByReact())('%s arrives as %s, changed by React: captured, as an argument and as a result', async (sent, arrives) => {
      const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
      const expected = valueOf(arrives);
      expect(await roundTrip(valueOf(sent))).toStrictEqual([expected]);
      const echo = wire.register(async () => valueOf(sent), subject.nextName());
      expect(await wire.call(echo, valueOf(sent))).toStrictEqual(expected);
      expect(wire.lastArguments()).toStrictEqual([expected]);
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
      expect([...back.entries()]).toStrictEqual([
        ['name', 'Ada'],
        ['name', 'Grace'],
      ]);
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

    test('promises that reject, and what they rejected with', async () => {
      const failed = Promise.reject(Object.assign(new RangeError('too far', { cause: 'distance' }), { digest: 'd;1' }));
      const [promise, { again, later }] = (await roundTrip(failed, { again: failed, later: Promise.resolve([failed]) })) as [
        Promise<unknown>,
        { again: unknown; later: Promise<unknown[]> },
      ];
      expect([again, (await later)[0]]).toStrictEqual([promise, promise]);
      const error = await promise.catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(RangeError);
      expect(error).toMatchObject({ name: 'RangeError', message: 'too far', cause: 'distance', digest: 'd;1' });
    });

    test('errors, in production too', async () => {
      const error = Object.assign(new RangeError('too far', { cause: 'distance' }), { digest: 'd;1' });
      const [back, list] = await roundTrip(error, [error]);
      expect(list).toStrictEqual([back]);
      expect(back).toMatchObject({ constructor: RangeError, message: 'too far', cause: 'distance', digest: 'd;1' });
    });

    test('elements, with the Client Components and Server Functions in them', async () => {
      const Button = wire.registerClient('ui.tsx', 'Button');
      const save = wire.register(async () => 'saved', 'save');
      const [element] = await roundTrip(createElement('p', { key: 'k', title: 't' }, createElement(Button as ComponentType<{ save: AnyFunction }>, { save })));
      if (!isValidElement<{ title: string; children: unknown }>(element)) throw new Error('no element came back');
      expect([element.type, element.props.title]).toStrictEqual(['p', 't']);
      const [back] = await roundTrip(Button, save);
      expect(back).toBe(Button);
      expect(JSON.stringify(await new Response(wire.server.renderToReadableStream(element, wire.clientManifest, { onError: vi.fn() })).text())).toContain(
        'module of ui.tsx#Button',
      );
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

    test('Server Functions that capture the same ones, in steps: each is read a few times, not twice as often with each step', async () => {
      const reads = vi.fn();
      let pair: readonly unknown[] = [new Date(0)];
      for (let step = 0; step < 5; step++) {
        const inner = pair;
        const read = (): readonly unknown[] => (reads(), inner);
        pair = [compile(read), compile(read)];
      }
      let [values] = await roundTrip(pair);
      expect(reads.mock.calls.length).toBeLessThan(25);
      for (let step = 0; step < 5; step++) values = await (values as readonly AnyFunction[])[step % 2]?.();
      expect(values).toStrictEqual([new Date(0)]);
    });

    test('Server Functions, bound ones and those with captures of their own', async () => {
      const save = wire.register(async (...args) => ['saved', ...args], 'save it');
      const inner = compile(
        () => ['inner'],
        ([captured]) =>
          async (x) => [captured, x],
      );
      const outer = compile(
        () => [save, save.bind(null, 1), inner, { deep: inner.bind(null, 2) }],
        (values) => async () => {
          const [plain, bound, nested, { deep }] = values as [AnyFunction, AnyFunction, AnyFunction, { deep: AnyFunction }];
          return [plain === save, await bound(2), await nested(3), await deep()];
        },
      );
      const expected = [true, ['saved', 1, 2], ['inner', 3], ['inner', 2]];
      expect(await outer()).toStrictEqual(expected);
      expect(await wire.call(outer)).toStrictEqual(expected);
    });
  });
}
