/** Streams in arguments: what a function does with them ends no process, and nothing in them keeps it waiting. Over real HTTP. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bodyOf } from './rows.ts';
import type { Field } from './rows.ts';
import { send } from './raw-request.ts';
import type { RawAnswer } from './raw-request.ts';
import { serve } from './serve.ts';
import type { App } from './serve.ts';

let app: App;
const unhandled = vi.fn<(error: unknown) => void>();

/** Does at once what an author may do with a stream. */
const uses = {
  cancel: async (stream: ReadableStream) => stream.cancel(),
  stop: async (stream: AsyncIterable<unknown>) => {
    for await (const _ of stream) break;
  },
  drain: async (stream: AsyncIterable<unknown>) => {
    for await (const _ of stream);
  },
  leave: async () => {},
  fail: async () => {
    throw new Error('of the function');
  },
  back: async (...args: unknown[]) => args,
};

beforeEach(async () => {
  process.on('unhandledRejection', unhandled);
  app = await serve({ ...uses, other: async () => {} } as never, { timeLimit: 1000 });
});
afterEach(async () => {
  // Files of a body are read a few turns later.
  await wait(20);
  process.off('unhandledRejection', unhandled);
  await app.close();
  expect(unhandled.mock.calls).toEqual([]);
});

async function post(id: string, fields: readonly Field[]): Promise<RawAnswer> {
  const { type, body } = await bodyOf(fields);
  return send(app.origin, { headers: { 'content-type': type, 'server-function': id }, body });
}

const large = new Blob(['x'.repeat(500_000)]);
const small = new Blob(['x']);
const bound: readonly Field[] = [
  ['1', '{"id":"other","bound":"$@3"}'],
  ['3', '["$A4"]'],
  ['4', large],
];

describe.each(Object.keys(uses))('%s', (use) => {
  test.each<[string, readonly Field[]]>([
    [
      'a file in a piece',
      [
        ['0', '["$R2"]'],
        ['4', large],
        ['S2', '["$A4"]'],
        ['S2', '1'],
        ['S2', 'C'],
      ],
    ],
    ['a function in a piece, with a file bound to it', [['0', '["$R2"]'], ...bound, ['S2', '["$h1"]'], ['S2', 'C']]],
    [
      'bytes',
      [
        ['0', '["$r2"]'],
        ['4', large],
        ['S2', '"$o4"'],
        ['S2', 'C'],
      ],
    ],
    [
      'no bytes',
      [
        ['0', '["$r2"]'],
        ['4', new Blob([])],
        ['S2', '"$o4"'],
        ['S2', 'C'],
      ],
    ],
    [
      'a stream in a piece',
      [
        ['0', '["$R2"]'],
        ['4', large],
        ['S2', '["$R5"]'],
        ['S2', 'C'],
        ['S5', '["$A4"]'],
        ['S5', 'C'],
      ],
    ],
    [
      'an iterator over streams',
      [
        ['0', '["$x2"]'],
        ['4', large],
        ['S2', '"$R5"'],
        ['S2', 'C'],
        ['S5', '["$A4"]'],
        ['S5', 'C'],
      ],
    ],
  ])('%s', async (_, fields) => {
    const { status } = await post(use, fields);
    // There is no `cancel` at an iterator.
    expect(status).toBe(use === 'fail' || (use === 'cancel' && fields[0]?.[1] === '["$x2"]') ? 500 : 200);
  });

  test.each<[string, readonly Field[]]>([
    [
      'a piece after the end',
      [
        ['0', '["$R2"]'],
        ['4', small],
        ['5', large],
        ['S2', '["$A4"]'],
        ['S2', 'C'],
        ['S2', '["$A5"]'],
      ],
    ],
    [
      'bytes that are something else',
      [
        ['0', '["$r2"]'],
        ['4', large],
        ['S2', '1'],
        ['S2', '"$o4"'],
        ['S2', 'C'],
      ],
    ],
    [
      'bytes that are not there',
      [
        ['0', '["$r2"]'],
        ['S2', '"$o4"'],
        ['S2', 'C'],
      ],
    ],
    [
      'bytes in two pieces',
      [
        ['0', '["$r2"]'],
        ['4', large],
        ['5', small],
        ['S2', '"$o4"'],
        ['S2', '"$o5"'],
        ['S2', 'C'],
      ],
    ],
    [
      'a file that is used twice',
      [
        ['0', '["$r2","$o4"]'],
        ['4', large],
        ['S2', '"$o4"'],
        ['S2', 'C'],
      ],
    ],
    [
      'a stream that is used twice',
      [
        ['0', '["$X2","$@3"]'],
        ['3', '"$X2"'],
        ['S2', 'C'],
      ],
    ],
    [
      'a text in the place of a file',
      [
        ['0', '["$B4"]'],
        ['4', 'x'],
      ],
    ],
    ['a file that is not there, as it is', [['0', '["$B4"]']]],
    [
      'no JSON in a piece',
      [
        ['0', '["$X2"]'],
        ['S2', '['],
        ['S2', 'C'],
      ],
    ],
    [
      'two ends',
      [
        ['0', '["$X2"]'],
        ['S2', 'C'],
        ['S2', 'C'],
      ],
    ],
    [
      'a function in a piece, with what is not there bound to it',
      [
        ['0', '["$R2"]'],
        ['1', '{"id":"other","bound":"$@3"}'],
        ['S2', '["$h1"]'],
        ['S2', 'C'],
      ],
    ],
    [
      'one with too much bound to it',
      [
        ['0', '["$R2"]'],
        ['1', '{"id":"other","bound":"$@3"}'],
        ['3', JSON.stringify(Array.from({ length: 1001 }, () => 0))],
        ['S2', '["$h1"]'],
        ['S2', 'C'],
      ],
    ],
    [
      'one with no JSON bound to it',
      [
        ['0', '["$R2"]'],
        ['1', '{"id":"other","bound":"$@3"}'],
        ['3', '['],
        ['S2', '["$h1"]'],
        ['S2', 'C'],
      ],
    ],
    [
      'no JSON behind what has to wait',
      [
        ['0', '["$R2"]'],
        ['4', large],
        ['S2', '["$A4"]'],
        ['S2', '['],
        ['S2', 'C'],
      ],
    ],
    [
      'a file that is not there',
      [
        ['0', '["$R2"]'],
        ['4', large],
        ['S2', '["$A4"]'],
        ['S2', '["$A9"]'],
        ['S2', 'C'],
      ],
    ],
    [
      'a function that holds its own stream',
      [
        ['0', '["$@1"]'],
        ['1', '{"then":"$R2","id":"other","bound":null}'],
        ['S2', '["$h1"]'],
        ['S2', '["$h1"]'],
        ['S2', 'C'],
      ],
    ],
  ])('is not called with %s', async (_, fields) => {
    expect((await post(use, fields)).status).toBe(400);
  });
});

test('a form without JavaScript holds no stream', async () => {
  const { type, body } = await bodyOf([
    ['$ACTION_REF_1', ''],
    ['$ACTION_1:0', '{"id":"cancel","bound":"$@1"}'],
    ['$ACTION_1:1', '["$R2"]'],
    ['$ACTION_1:4', large],
    ['$ACTION_1:S2', '["$A4"]'],
    ['$ACTION_1:S2', 'C'],
  ]);
  expect((await send(app.origin, { headers: { 'content-type': type }, body })).status).toBe(400);
});

test('a stream of bytes that has none, as React itself sends it, is empty', async () => {
  const empty = new ReadableStream({ type: 'bytes', start: (controller) => controller.close() });
  expect(await app.call('drain', [empty])).toBeUndefined();
});

test('what React itself sends arrives: pieces of all kinds, bytes, streams in streams, promises in them', async () => {
  const streamOf = (pieces: readonly unknown[]): ReadableStream =>
    new ReadableStream({
      start(controller) {
        for (const piece of pieces) controller.enqueue(piece);
        controller.close();
      },
    });
  await app.close();
  app = await serve({
    read: async (pieces: ReadableStream, bytes: ReadableStream, iterable: AsyncIterable<unknown>) => {
      const seen: unknown[] = [];
      for await (const piece of pieces)
        seen.push(piece instanceof ReadableStream ? (await (piece as ReadableStream<unknown>).getReader().read()).value : piece);
      const reader = bytes.getReader({ mode: 'byob' });
      const first = await reader.read(new Uint8Array(2));
      const last = await reader.read(new Uint8Array(9));
      const settled: unknown[] = [];
      for await (const piece of iterable)
        settled.push(await (piece as { readonly promise: Promise<unknown> }).promise.then((value) => value, String).finally(() => {}));
      return [seen, [...(first.value ?? [])], [...(last.value ?? [])], (await reader.read(new Uint8Array(1))).done, settled];
    },
  } as never);
  const bytes = new ReadableStream({
    type: 'bytes',
    start(controller) {
      controller.enqueue(new Uint8Array([1, 2, 3]));
      controller.close();
    },
  });
  const iterable = (async function* () {
    yield { promise: Promise.resolve('kept') };
  })();
  expect(await app.call('read', [streamOf([1, { a: new Map([[1, new Uint8Array([7])]]) }, streamOf(['inner'])]), bytes, iterable])).toEqual([
    [1, { a: new Map([[1, new Uint8Array([7])]]) }, 'inner'],
    [1, 2],
    [3],
    true,
    ['kept'],
  ]);
});
