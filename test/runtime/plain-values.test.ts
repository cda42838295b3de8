import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { createFlightCodec } from '../../src/runtime/flight-codec.ts';
import type { FlightBinding } from '../../src/runtime/flight-codec.ts';
import { arePlainValues, writePlainValues } from '../../src/runtime/plain-values.ts';

const require = createRequire(import.meta.url);
Object.assign(globalThis, { __webpack_require__: Object.assign(() => {}, { u: (chunk: string) => chunk }) });
const { renderToReadableStream }: FlightBinding = require('react-server-dom-webpack/server');
const { createFromReadableStream }: FlightBinding = require('react-server-dom-webpack/client.edge');
const codec = createFlightCodec({ renderToReadableStream, createFromReadableStream }, () => ({}));

/** What React's own serialisation makes of the values. */
async function throughFlight(values: readonly unknown[]): Promise<unknown> {
  return createFromReadableStream(renderToReadableStream(values, {}, { onError() {}, signal: new AbortController().signal }), {
    serverConsumerManifest: { moduleMap: null, serverModuleMap: {}, moduleLoading: null },
    replayConsoleLogs: false,
  });
}

test.each([
  [['text', '', '$1', '$', 'ü😀', '"\\\n', 1, 0, -1.5, 1e300, true, false, null]],
  [[{ id: 1, author: { name: 'Ada', tags: ['a', []] } }, {}]],
  [[{ 'then': 1, 'constructor': 2, 'a-b': [null], '': 0, '1': 1 }]],
  [[]],
])('values that JSON keeps go as JSON: %j', async (values) => {
  const text = writePlainValues(values);
  expect(JSON.parse(text ?? '')).toStrictEqual(values);
  expect(await throughFlight(values)).toStrictEqual(values);
  const bytes = await codec.write('id', values);
  expect(arePlainValues(bytes)).toBe(true);
  expect(await codec.read('id', bytes)).toStrictEqual(values);
});

const shared = { a: 1 };
const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;
test.each([
  ['undefined', undefined], ['-0', -0], ['NaN', NaN], ['Infinity', Infinity], ['a bigint', 1n], ['a symbol', Symbol('x')], ['a function', () => {}],
  ['a date', new Date(0)], ['a map', new Map()], ['bytes', new Uint8Array(1)], ['a promise', Promise.resolve()], ['an undefined property', { a: undefined }],
  ['a hole', [, 1]], ['an object twice', [shared, shared]], ['a cycle', cyclic], ['an object without a prototype', Object.create(null)],
  ['a class instance', new (class Post {})()], ['a subclass of Array', new (class List extends Array {})()], ['a hidden property', Object.defineProperty({}, 'a', { value: 1 })],
  ['a symbol key', { [Symbol('k')]: 1 }], ['__proto__ as a key', JSON.parse('{"__proto__":1}')], ['toJSON', { toJSON: () => 1 }],
  ['an element', { $$typeof: Symbol.for('react.transitional.element') }], ['much nesting', JSON.parse('['.repeat(60) + ']'.repeat(60))],
])('%s is left to React', (_, value) => {
  expect(writePlainValues([value])).toBeNull();
  expect(writePlainValues([{ deep: [value] }])).toBeNull();
});

test('a getter is not read by who does not write it for good', () => {
  const read = vi.fn(() => 1);
  expect(writePlainValues([Object.defineProperty({}, 'a', { get: read, enumerable: true })])).toBeNull();
  expect(read).not.toHaveBeenCalled();
});

test('what goes as JSON comes back as it would through React', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }), { maxLength: 4 }), async (values) => {
    const text = writePlainValues(values);
    if (text === null) return;
    const parsed: unknown = JSON.parse(text);
    expect(parsed).toStrictEqual(values);
    expect(await throughFlight(values)).toStrictEqual(parsed);
  }), { numRuns: 300 });
});
