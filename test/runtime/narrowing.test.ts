/** What `pick` and `narrowed` make of captured values. */
import { describe, expect, test } from 'vitest';
import type { PickedPath } from '../../src/runtime/captures/narrowing.ts';
import { narrowed, pick } from '../../src/runtime/captures/narrowing.ts';

const picked = (value: unknown, ...paths: readonly PickedPath[]): unknown => narrowed([pick(value, ...paths)])[0];

describe('one value', () => {
  test('copies the paths and nothing else', () => {
    const user = { id: 1, draft: { a: 1 }, author: { name: 'Ada', mail: 'x' }, secret: 2 };
    expect(picked(user, ['draft'], ['author', 'name'])).toStrictEqual({ draft: { a: 1 }, author: { name: 'Ada' } });
  });

  test.each([null, undefined])('returns %s as it is, also in the middle of a path', (nothing) => {
    expect(picked(nothing, ['a', 'b'])).toBe(nothing);
    expect(picked({ a: nothing }, ['a', 'b', 'c'])).toStrictEqual({ a: nothing });
  });

  test('sends a property whole when it is wanted whole and in part', () => {
    const inner = { b: 1, c: 2 };
    expect(picked({ a: inner }, ['a', 'b'], ['a'])).toStrictEqual({ a: inner });
    expect(picked({ a: inner }, ['a'], ['a', 'b'])).toStrictEqual({ a: inner });
  });

  test('reads every property once, with the object as this', () => {
    const reads: unknown[] = [];
    const user = {
      get author() {
        reads.push(this);
        return { name: 'Ada', mail: 'x' };
      },
    };
    expect(narrowed([pick(user, ['author', 'name'], [true]), pick(user, ['author', 'mail'])])[0]).toStrictEqual({ author: { name: 'Ada', mail: 'x' } });
    expect(reads).toStrictEqual([user]);
  });

  test('reads from primitives and arrays', () => {
    expect(picked('abc', ['length'])).toStrictEqual({ length: 3 });
    expect(picked({ text: 'abc' }, ['text', 'length'])).toStrictEqual({ text: { length: 3 } });
    expect(picked([1, 2], ['length'])).toStrictEqual({ length: 2 });
    expect(picked(5, ['missing'])).toStrictEqual({ missing: undefined });
  });

  test('does not change prototypes', () => {
    const hostile: unknown = JSON.parse('{"__proto__": {"polluted": true, "other": 1}}');
    const copy = picked(hostile, ['__proto__', 'polluted']);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect(Object.getOwnPropertyDescriptor(copy, '__proto__')?.value).toStrictEqual({ polluted: true });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('passes on what a getter throws', () => {
    const broken = {
      get a(): never {
        throw new RangeError('no');
      },
    };
    expect(() => picked(broken, ['a'])).toThrow(RangeError);
  });
});

describe('tests', () => {
  test.each(['', 'abc', 0, -0, NaN, 5n, true, false, Symbol.for('s')])('%s is sent as it is', (value) => {
    expect(picked(value, [true], ['length'])).toBe(value);
    expect(picked({ value }, ['value', true], ['value', 'length'])).toStrictEqual({ value });
  });

  test.each<[string, unknown]>([
    ['an object', { id: 1, secret: 2 }],
    ['a date', new Date(0)],
    ['a list', [1]],
    ['a promise', Promise.resolve(1)],
    [
      'an instance',
      new (class {
        id = 1;
      })(),
    ],
  ])('of %s nothing is sent but what is read', (_what, value) => {
    expect(picked(value, [true])).toStrictEqual({});
    expect(picked({ value, secret: 1 }, ['value', true])).toStrictEqual({ value: {} });
  });

  test('a function is sent as it is: no object answers for it', () => {
    const save = Object.assign(async () => {}, { id: 1 });
    expect(picked(save, [true], ['id'])).toBe(save);
    expect(picked(save, ['id'])).toStrictEqual({ id: 1 });
  });
});

describe('members that a partial object could not have', () => {
  test.each<[string, unknown, PickedPath]>([
    ['a method of a date', new Date(0), ['getTime']],
    ['the constructor of a date', new Date(0), ['constructor']],
    ['a method of a list, tested', [1], ['map', true]],
    ['a method of a number', 1.5, ['toFixed']],
    ['the then of a promise', Promise.resolve(1), ['then', true]],
    ['what every object has', { a: 1 }, ['toString']],
    ['what this object has not', Object.create(null), ['toString']],
    ['a then of its own', { then: 1, b: 2 }, ['then']],
    ['a toJSON of its own', { toJSON: 1 }, ['toJSON', 'x']],
  ])('%s', (_what, value, path) => {
    expect(picked(value, path)).toBe(value);
    expect(picked({ value, other: 1 }, ['value', ...path])).toStrictEqual({ value });
  });

  test('what is inherited and no function is read', () => {
    expect(picked(new Map([[1, 2]]), ['size'])).toStrictEqual({ size: 1 });
    expect(
      picked(
        new (class User {
          get name() {
            return 'Ada';
          }
        })(),
        ['name'],
        ['constructor', 'name'],
      ),
    ).toMatchObject({ name: 'Ada', constructor: { name: 'User' } });
  });
});

describe('several values', () => {
  test('an object that two of them lead to is one, with what both need', () => {
    const shared = { x: 1, y: 2, z: 3 };
    const [d, e] = narrowed([pick({ a: shared, b: 0 }, ['a', 'x']), pick({ q: shared }, ['q', 'y'])]) as [{ a: object }, { q: object }];
    expect(d.a).toBe(e.q);
    expect(d).toStrictEqual({ a: { x: 1, y: 2 } });
  });

  test.each<[string, (shared: object) => unknown]>([
    ['whole', (shared) => shared],
    ['inside of a list', (shared) => [1, [shared]]],
    ['inside of a map', (shared) => new Map([[shared, 1]])],
    ['inside of something that is read whole', (shared) => pick({ k: { shared } }, ['k'])],
    ['read whole in part', (shared) => pick({ shared }, ['shared'])],
  ])('it is sent as it is where another needs it so: %s', (_what, other) => {
    const shared = { x: 1, secret: 2 };
    const values = [pick({ q: shared }, ['q', 'x']), other(shared)];
    for (const order of [values, values.toReversed()]) expect(narrowed(order)).toContainEqual({ q: shared });
  });

  test('objects in a circle, and one that is a value by itself', () => {
    const circle: Record<string, unknown> = { x: 1, secret: 2 };
    circle['self'] = circle;
    const [one, two] = narrowed([pick(circle, ['self', 'self', 'x']), pick({ circle }, ['circle', 'self', true])]) as [
      Record<string, unknown>,
      { circle: unknown },
    ];
    expect(one['self']).toBe(one);
    expect(two.circle).toBe(one);
    expect(one['x']).toBe(1);
    expect(one['secret']).toBeUndefined();
  });
});
