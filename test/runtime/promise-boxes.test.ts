/** Promises and errors among captured values: what stands for them while they travel, and what comes out of that. */
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { boxPromises, unboxPromises } from '../../src/runtime/values/promise-boxes.ts';

afterEach(() => vi.unstubAllEnvs());

/** A promise as React's decoders make them: `then` returns nothing. */
class DecodedPromise extends Promise<unknown> {
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }
}

/** What a serialisation does: copies, promises of its own. */
function travelled(value: unknown, known: Map<unknown, unknown> = new Map()): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (known.has(value)) return known.get(value);
  if (value instanceof Promise) {
    const decoded = DecodedPromise.resolve(value.then((result) => travelled(result, known)));
    known.set(value, decoded);
    return decoded;
  }
  if (value instanceof Date) return new Date(value);
  const copy: object = Array.isArray(value) ? [] : {};
  known.set(value, copy);
  for (const [key, item] of Object.entries(value)) Reflect.set(copy, key, travelled(item, known));
  return copy;
}

const roundTrip = (values: readonly unknown[], inClear = false): readonly unknown[] =>
  unboxPromises(travelled(boxPromises(values, inClear)) as readonly unknown[]);
const reasonOf = async (thrown: unknown, inClear = false): Promise<unknown> => {
  const [promise] = roundTrip([Promise.reject(thrown)], inClear);
  return Promise.resolve(promise).then(
    () => 'it did not reject',
    (error: unknown) => error,
  );
};

describe('what is sent', () => {
  test('values without a promise or an error are sent as the objects that they are', () => {
    const circle: Record<string, unknown> = { list: [new Map([[{}, new Set([1])]])], date: new Date(0) };
    circle['self'] = circle;
    const values = [
      circle,
      null,
      'text',
      new (class Own {
        p = Promise.resolve(1);
      })(),
    ];
    expect(boxPromises(values, false)).toBe(values);
  });

  test('a date that is in one place is left to React, and so is one with a JSON of its own and an invalid one', () => {
    const own = Object.assign(new Date(0), { toJSON: () => 'today' });
    const invalid = new Date(Number.NaN);
    const values = [{ at: new Date(0) }, [new Date(0)], own, own, invalid, invalid];
    expect(boxPromises(values, false)).toBe(values);
  });

  test('only what leads to a promise is copied; objects stay one, circles too', async () => {
    const plain = { a: 1 };
    const holder: Record<string, unknown> = {
      plain,
      map: new Map<unknown, unknown>([
        ['k', Promise.resolve(1)],
        [plain, 2],
      ]),
      set: new Set([Promise.resolve(2)]),
      frozen: Object.freeze([Promise.resolve(3)]),
    };
    holder['self'] = holder;
    const [first, second] = boxPromises([holder, [holder, plain]], false) as [typeof holder, unknown[]];
    expect(first).not.toBe(holder);
    expect([first['self'], second[0], first['plain'], second[1]]).toEqual([first, first, plain, plain]);
    expect(first['plain']).toBe(plain);
    expect((first['map'] as Map<unknown, unknown>).get(plain)).toBe(2);
    expect(await (first['map'] as Map<unknown, unknown>).get('k')).toEqual({ 'use-server:promise': 'fulfilled', result: 1 });
  });

  test('an object with an iterator of its own is refused, what the language and the platform have is not', () => {
    class Tags {
      *[Symbol.iterator](): Generator<number> {
        yield 1;
      }
    }
    for (const own of [new Tags(), { size: 1, *[Symbol.iterator]() {} }, { deep: [new Map([['k', new (class More extends Tags {})()]])] }])
      expect(() => boxPromises([own], false)).toThrow('nothing but the list of its values would arrive');
    const others: readonly unknown[] = [
      [1],
      new (class Rows extends Array {})(),
      new (class Known extends Map {})(),
      new Set([1]),
      new FormData(),
      new URLSearchParams('a=1'),
      new Headers(),
      new (class Some extends Headers {})(),
      new Uint8Array(1),
      Buffer.from('a'),
      Object('text'),
      new Intl.Segmenter('en').segment('a'),
      /(.)/.exec('a'),
      { async *[Symbol.asyncIterator]() {} },
      Object.assign(new Tags(), { toJSON: () => 1 }),
      ...(runInNewContext(
        '[[1], new Map([[1, new Set([2])]]), new Uint8Array(1), "a".matchAll(/a/g).constructor, /a/.exec("a"), (function () { return arguments; })(1)]',
      ) as unknown[]),
    ];
    expect(boxPromises(others, false)).toBe(others);
  });

  test('getters are not read, and symbols and hidden properties are left to be complained of', () => {
    const get = vi.fn();
    const value = Object.defineProperties({ [Symbol.for('s')]: 1, p: Promise.resolve(1) }, { g: { get, enumerable: true }, hidden: { value: 1 } });
    const [copy] = boxPromises([value], false);
    expect(get).not.toHaveBeenCalled();
    expect(Reflect.ownKeys(copy as object)).toEqual(['p', 'g', 'hidden', Symbol.for('s')]);
  });

  test('no box rejects, whatever was thrown', async () => {
    const unreadable = Object.defineProperty(new Error('x'), 'message', {
      get: () => {
        throw new Error('no');
      },
    });
    for (const thrown of [unreadable, Symbol('s'), () => 1, undefined, null, new Proxy({}, {}), new (class Own {})()]) {
      const [box] = boxPromises([Promise.reject(thrown)], false);
      await expect(box).resolves.toMatchObject({ 'use-server:promise': 'rejected' });
    }
  });

  test('nobody is told of a promise that rejects and is not looked at: neither where it is sent nor where it arrives', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    roundTrip([Promise.reject(new Error('unseen')), { later: Promise.resolve([Promise.reject(new Error('unseen'))]) }]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe('what comes back', () => {
  test('real promises in all places, each once', async () => {
    const promise = Promise.resolve({ deep: Promise.resolve(1) });
    const [one, [two]] = roundTrip([promise, [promise]]) as [Promise<{ deep: Promise<number> }>, unknown[]];
    expect(two).toBe(one);
    expect(Object.getPrototypeOf(one)).toBe(Promise.prototype);
    expect(await one.then(({ deep }) => deep.then((value) => value + 1))).toBe(2);
  });

  test.each<[string, () => unknown, Record<string, unknown>]>([
    ['an error', () => new Error('why'), { name: 'Error', message: 'why' }],
    ['an error of a class of the language', () => new URIError('why'), { name: 'URIError', message: 'why', constructor: URIError }],
    ['an error with a name', () => Object.assign(new TypeError('why'), { name: 'Mine' }), { name: 'Mine', constructor: TypeError }],
    [
      'what is set on it, as far as it is plain',
      () => Object.assign(new Error('why'), { status: 404, digest: 'NEXT', socket: () => 1, list: [1n] }),
      { status: 404, digest: 'NEXT', list: [1n] },
    ],
    [
      'its cause',
      () => new Error('why', { cause: new RangeError('because', { cause: { plain: 1 } }) }),
      { cause: expect.objectContaining({ message: 'because', cause: { plain: 1 }, constructor: RangeError }) },
    ],
    ['several errors', () => new AggregateError([new TypeError('one'), 'two'], 'all'), { constructor: AggregateError, errors: [expect.any(TypeError), 'two'] }],
    ['an abortion', () => new DOMException('stopped', 'AbortError'), { constructor: DOMException, name: 'AbortError', code: 20 }],
    ['a plain value', () => ({ status: 404, list: [1n] }), { status: 404, list: [1n] }],
  ])('%s', async (_what, make, expected) => {
    expect(await reasonOf(make())).toMatchObject(expected);
  });

  test('only what is plain of what is set on it, and never a prototype', async () => {
    const error = Object.assign(Object.defineProperty(new Error('why'), '__proto__', { value: { polluted: 1 }, enumerable: true }), { socket: () => 1 });
    const back = await reasonOf(error);
    expect(Object.getPrototypeOf(back)).toBe(Error.prototype);
    expect(Object.keys(back as object)).toEqual([]);
  });

  test('a class of the author is the class of the language that it extends', async () => {
    class NotFound extends RangeError {
      override name = 'NotFound';
      readonly status = 404;
    }
    const error = await reasonOf(new NotFound('page'));
    expect(error).toMatchObject({ constructor: RangeError, name: 'NotFound', message: 'page', status: 404 });
  });

  test('a text, undefined and null', async () => {
    expect([await reasonOf('text'), await reasonOf(undefined), await reasonOf(null)]).toEqual(['text', undefined, null]);
  });

  test('an error that is a value, as it was and in all places once', () => {
    const error = Object.assign(new RangeError('why', { cause: 'far' }), { status: 404 });
    const [back, { list, text }] = roundTrip([error, { list: [error], text: 'as it is' }]) as [RangeError, { list: unknown[]; text: string }];
    expect(back).toMatchObject({ constructor: RangeError, message: 'why', cause: 'far', status: 404, stack: error.stack });
    expect([list, text]).toStrictEqual([[back], 'as it is']);
  });

  test('one date in many places', () => {
    const date = new Date(5);
    const [first, { from, to, list }, other] = roundTrip([date, { from: date, to: date, list: [1, date] }, new Date(5)], true) as [
      Date,
      { from: Date; to: Date; list: unknown[] },
      Date,
    ];
    expect([first, other]).toStrictEqual([date, date]);
    expect([from === first, to === first, list[1] === first, other === first]).toEqual([true, true, true, false]);
  });

  test('a date that a promise comes to, and an object with it that is outside of the promise too', async () => {
    const event = { at: new Date(5) };
    const [one, later] = roundTrip([event, Promise.resolve([event, event.at, { nested: Promise.resolve(event.at) }])]) as [
      typeof event,
      Promise<[typeof event, Date, { nested: Promise<Date> }]>,
    ];
    const [again, at, { nested }] = await later;
    expect(one).toStrictEqual(event);
    expect([again === one, at === one.at, (await nested) === one.at]).toEqual([true, true, true]);
  });

  test('one Server Function with bound arguments in many places', () => {
    const reference = (bound: readonly unknown[] | null): object =>
      Object.defineProperties(() => 1, { $$typeof: { value: Symbol.for('react.server.reference') }, $$bound: { get: () => bound } });
    const save = reference([1]);
    const values = [save, { save, other: reference([2]) }];
    const [box, { save: again }] = boxPromises(values, false) as [object, { save: object }];
    expect([box, again === box]).toEqual([{ 'use-server:promise': 'reference', result: save }, true]);
    expect(roundTrip(values)).toStrictEqual(values);
    const once = [save, reference(null), () => 1];
    expect(boxPromises(once, false)).toBe(once);
    const forged = [{ 'use-server:promise': 'reference', result: 'x' }];
    expect(unboxPromises(forged)).toBe(forged);
  });

  test.each([undefined, 'x', { a: 1 }])('a box of a date that a client made up is an invalid date: %j', (result) => {
    expect(unboxPromises([{ 'use-server:promise': 'date', result }])).toStrictEqual([new Date(Number.NaN)]);
  });

  test('an error that a promise comes to', async () => {
    const [promise] = roundTrip([Promise.resolve({ error: new TypeError('why') })]) as [Promise<{ error: unknown }>];
    expect((await promise).error).toMatchObject({ constructor: TypeError, message: 'why' });
  });

  test('a chain of causes that is a circle ends', async () => {
    const error = new Error('round');
    error.cause = error;
    expect(await reasonOf(error)).toMatchObject({ cause: { cause: { message: 'round' } } });
  });
});

describe('what others can read', () => {
  test('in the clear and in production no more than a digest', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    const sent = await Promise.all(
      boxPromises([Promise.reject(Object.assign(new Error('SECRET', { cause: 'SECRET' }), { digest: 'd1', key: 'SECRET' })), Promise.reject('SECRET')], true),
    );
    expect(JSON.stringify(sent)).not.toContain('SECRET');
    expect(await reasonOf(Object.assign(new Error('SECRET'), { digest: 'd1' }), true)).toMatchObject({ name: 'Error', digest: 'd1' });
  });

  test('in the clear an error is what React makes of it', () => {
    const values = [new Error('SECRET'), { error: new Error('SECRET') }];
    expect(boxPromises(values, true)).toBe(values);
  });

  test('sealed, the message in production too, and the stack in development only', async () => {
    const error = new Error('why');
    expect(await reasonOf(error)).toHaveProperty('stack', error.stack);
    vi.stubEnv('NODE_ENV', 'production');
    expect(JSON.stringify(await Promise.all(boxPromises([Promise.reject(error)], false)))).not.toContain('promise-boxes.test');
    expect(await reasonOf(error)).toHaveProperty('message', 'why');
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'x'],
    ['an odd list', { error: { properties: [1, ['a']], cause: 1, errors: {}, className: '__proto__' } }],
  ])('a description that a client made up is an odd error, no more: %s', async (_what, result) => {
    const [promise] = unboxPromises([DecodedPromise.resolve({ 'use-server:promise': 'rejected', result })]);
    await expect(promise).rejects.toBeInstanceOf(Error);
  });
});
