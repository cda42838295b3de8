import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { FlightBinding } from '../../src/runtime/captures/flight-codec.ts';
import { arePlainValues, readPlainValues, writePlainValues } from '../../src/runtime/values/plain-values.ts';

const require = createRequire(import.meta.url);
Object.assign(globalThis, { __webpack_require__: Object.assign(() => {}, { u: (chunk: string) => chunk }) });
const { renderToReadableStream }: FlightBinding = require('react-server-dom-webpack/server');
const { createFromReadableStream }: FlightBinding = require('react-server-dom-webpack/client.edge');

/** What React's own serialisation makes of the values. @throws (as a rejection) what React refuses them with */
async function throughFlight(values: readonly unknown[]): Promise<unknown> {
  let refusal: unknown = null;
  const stream = renderToReadableStream(values, {}, { onError: (error) => void (refusal ??= error), signal: new AbortController().signal });
  const back = await createFromReadableStream(stream, {
    serverConsumerManifest: { moduleMap: null, serverModuleMap: {}, moduleLoading: null },
    replayConsoleLogs: false,
  });
  if (refusal !== null) throw refusal;
  return back;
}

/** As text and back. */
function throughText(values: readonly unknown[]): unknown {
  const text = writePlainValues(values);
  if (text === null) throw new Error('left to React');
  expect(arePlainValues(new TextEncoder().encode(text))).toBe(true);
  return readPlainValues(text);
}

test.each([
  [['text', '', 'ü😀', '"\\\n', 1, 0, -1.5, 1e300, true, false, null]],
  [[{ id: 1, author: { name: 'Ada', tags: ['a', []] } }, {}]],
  [[{ then: 1, constructor: 2, 'a-b': [null], '': 0, '1': 1 }]],
  [[]],
])('values that JSON keeps go as JSON: %j', async (values) => {
  expect(JSON.parse(writePlainValues(values) ?? '')).toStrictEqual(values);
  expect(throughText(values)).toStrictEqual(values);
  expect(await throughFlight(values)).toStrictEqual(values);
});

const bytes = new Uint8Array([0, 1, 2, 253, 254, 255, 0, 128]);
class Moment extends Date {}
test.each<[string, () => readonly unknown[]]>([
  ['undefined', () => [undefined, [undefined], { a: undefined, b: 1 }]],
  // oxlint-disable-next-line no-sparse-arrays -- holes are what it is about
  ['a hole', () => [[, 1, ,]]],
  ['numbers beyond JSON', () => [-0, NaN, Infinity, -Infinity, [0, -0]]],
  ['big integers', () => [0n, -12345678901234567890n, { a: 1n }]],
  ['dates', () => [new Date(0), new Date(-1), new Date(8.64e15), new Date(-8.64e15), new Date(NaN), { at: new Date(1) }]],
  ['a date of a class', () => [new Moment(5)]],
  ['a date as a key', () => [new Map([[new Date(4), 1]])]],
  [
    'texts that look like marks',
    () => [
      '$',
      '$$',
      '$u',
      '$n1',
      '$NaN',
      '$-0',
      '$D2020-01-01T00:00:00.000Z',
      '2020-01-01T00:00:00.000Z',
      ['$Q', 1, 2],
      ['$W'],
      ['$B', 'Uint8Array', 'AAAA'],
      { $Q: '$Q' },
    ],
  ],
  [
    'maps',
    () => [
      new Map(),
      new Map<unknown, unknown>([
        [{ a: 1 }, new Map([[1, NaN]])],
        ['k', undefined],
        [[1, [2]], [[3]]],
        ['$', '$Q'],
      ]),
    ],
  ],
  ['sets', () => [new Set(), new Set<unknown>([1, 'a', null, [1n], new Set([undefined]), '$W'])]],
  [
    'binary data',
    () => [
      Int8Array.from(bytes),
      bytes.slice(),
      Uint8ClampedArray.from(bytes),
      new Int16Array(bytes.slice().buffer),
      new Uint16Array(bytes.slice().buffer),
      new Int32Array(bytes.slice().buffer),
      new Uint32Array(bytes.slice().buffer),
      new Float32Array([0.5, -0, NaN]),
      new Float64Array([0.1]),
      new BigInt64Array([-1n]),
      new BigUint64Array([1n]),
      bytes.slice().buffer,
      new DataView(bytes.slice().buffer),
      new Uint8Array(0),
      bytes.subarray(2, 5),
      new DataView(bytes.slice().buffer, 3, 2),
    ],
  ],
])('%s: the same as through React, without it', async (_, make) => {
  const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
  const arrived = throughText(make());
  expect(arrived).toStrictEqual(await throughFlight(make()));
  expect(throughText([{ deep: make() }])).toStrictEqual([{ deep: arrived }]);
  complain.mockRestore();
});

test('views of a buffer keep to themselves', () => {
  const [view] = throughText([bytes.subarray(2, 5)]) as [Uint8Array];
  expect([view.byteOffset, view.buffer.byteLength]).toStrictEqual([0, 3]);
});

const shared = { a: 1 };
const sharedMap = new Map();
const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;
const cyclicMap = new Map();
cyclicMap.set('self', cyclicMap);
test.each([
  ['a symbol', Symbol('x')],
  ['a global symbol', Symbol.for('x')],
  ['a function', () => {}],
  ['a promise', Promise.resolve()],
  ['an error', new Error('e')],
  ['a thenable', { then: () => {} }],
  ['an object twice', [shared, shared]],
  ['a map twice', [sharedMap, sharedMap]],
  ['an object twice, in a map and a set', [new Map([[shared, 1]]), new Set([shared])]],
  ['bytes twice', [bytes, { bytes }]],
  ['a cycle', cyclic],
  ['a cycle through a map', cyclicMap],
  ['an object without a prototype', Object.create(null)],
  ['a class instance', new (class Post {})()],
  ['a subclass of Array', new (class List extends Array {})()],
  ['a subclass of Map', new (class Posts extends Map {})()],
  ['a map that says how it becomes JSON', Object.assign(new Map(), { toJSON: () => 1 })],
  ['bytes with then', Object.assign(new Uint8Array(1), { then: () => {} })],
  ['one date twice', Array(2).fill(new Date(3))],
  ['a date with another JSON', Object.assign(new Date(0), { toJSON: () => 'today' })],
  ['what only looks like a date', Object.create(Date.prototype)],
  ['a Buffer', Buffer.from('a')],
  ['long binary data', new Uint8Array(5000)],
  ['form data', new FormData()],
  ['a blob', new Blob(['a'])],
  ['a regular expression', /a/],
  ['a URL', new URL('https://example.com/')],
  ['a hidden property', Object.defineProperty({}, 'a', { value: 1 })],
  ['a stream', new ReadableStream()],
  ['an iterator', [1].values()],
  ['a symbol key', { [Symbol('k')]: 1 }],
  ['__proto__ as a key', JSON.parse('{"__proto__":1}')],
  ['toJSON', { toJSON: () => 1 }],
  ['boxed', Object(1)],
  [
    'arguments',
    (function () {
      return arguments;
    })(),
  ],
  ['an element', { $$typeof: Symbol.for('react.transitional.element') }],
  ['much nesting', JSON.parse('['.repeat(60) + ']'.repeat(60))],
  [
    'a proxy that throws',
    new Proxy(
      {},
      {
        ownKeys() {
          throw new Error('no');
        },
      },
    ),
  ],
])('%s is left to React', (_, value) => {
  expect(writePlainValues([value])).toBeNull();
  expect(writePlainValues([{ deep: [value] }])).toBeNull();
  expect(writePlainValues([new Map([[1, value]])])).toBeNull();
  expect(writePlainValues([new Set([value])])).toBeNull();
});

test('big integers are left to React when they have a JSON of their own: some of its versions obey it', () => {
  Object.assign(BigInt.prototype, { toJSON: () => 'big' });
  try {
    expect(writePlainValues([1n])).toBeNull();
  } finally {
    Reflect.deleteProperty(BigInt.prototype, 'toJSON');
  }
});

test('a getter is not read by who does not write it for good', () => {
  const read = vi.fn(() => 1);
  expect(writePlainValues([Object.defineProperty({}, 'a', { get: read, enumerable: true })])).toBeNull();
  expect(read).not.toHaveBeenCalled();
});

const scalar = fc.oneof(
  fc.constantFrom(undefined, -0, NaN, Infinity, -Infinity, '$', '$u', '$Q', '$$', 'Z', Symbol.for('s'), Symbol('own'), () => {}),
  fc.string(),
  fc.double(),
  fc.integer(),
  fc.bigInt(),
  fc.date({ noInvalidDate: false }),
  fc.boolean(),
  fc.constant(null),
  fc.uint8Array({ maxLength: 8 }),
  fc.float64Array({ maxLength: 3 }),
  fc.bigInt64Array({ maxLength: 3 }),
  fc.uint8Array({ maxLength: 8 }).map((view) => view.slice().buffer),
);
const { value: anything } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    { arbitrary: scalar, weight: 4 },
    tie('list'),
    tie('object'),
    tie('map'),
    tie('set'),
    tie('twice'),
    tie('bare'),
  ),
  list: fc.array(tie('value'), { maxLength: 4 }),
  object: fc.dictionary(fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('then', 'toJSON', '__proto__', '$$typeof', 'a:b', 'length')), tie('value'), {
    maxKeys: 4,
  }),
  map: fc.array(fc.tuple(tie('value'), tie('value')), { maxLength: 3 }).map((entries) => new Map(entries)),
  set: fc.array(tie('value'), { maxLength: 3 }).map((items) => new Set(items)),
  twice: tie('value').map((value) => [value, { value }]),
  bare: tie('object').map((object) => Object.assign(Object.create(null) as object, object)),
}));

test('random values: what needs no React arrives as through React, and React refuses none of it', async () => {
  const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
  let withoutReact = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(anything, { maxLength: 4 }), async (values) => {
      const text = writePlainValues(values);
      if (text === null) return;
      withoutReact++;
      expect(readPlainValues(text)).toStrictEqual(await throughFlight(values));
    }),
    { numRuns: 1500 },
  );
  complain.mockRestore();
  expect(withoutReact).toBeGreaterThan(300);
});
