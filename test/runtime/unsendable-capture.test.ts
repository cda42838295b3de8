/** The words for a captured variable that cannot be sent. */
import { afterEach, expect, test, vi } from 'vitest';
import { BoundArgumentsError, unsendableCaptures } from '../../src/runtime/captures/bound-arguments-error.ts';
import { captureNames, withVariableNamed } from '../../src/runtime/captures/unsendable-capture.ts';

afterEach(() => vi.unstubAllEnvs());

const id = 'app/page.tsx#Page.save';
const named = (values: readonly unknown[], names: readonly string[] = ['a', 'b']): string =>
  (withVariableNamed(unsendableCaptures(id, new Error('React says no.')), id, ['layout', ...values], names) as Error).message.split('\n')[1] ?? '';

test.each<[string, unknown, string]>([
  ['a function', () => 1, '`b` holds a function. Only Server Functions and Client Components can be sent. Call it in the component'],
  ['a method', { user: { save: () => 1 } }, '`b.user.save` holds a function.'],
  ['a function in a list', [1, { 'a-b': [() => 1] }], '`b[1]["a-b"][0]` holds a function.'],
  ['an instance', { db: new (class Client {})() }, '`b.db` holds an instance of `Client`.'],
  ['a symbol', Symbol('s'), '`b` holds a symbol of its own.'],
  ['no prototype', Object.create(null), '`b` holds an object without a prototype.'],
  ['a generator object', { rows: (function* () {})() }, '`b.rows` holds an iterator. Capture the list of what it gives (`[...values]`)'],
  [
    'an instance that can be gone through',
    {
      tags: new (class {
        *[Symbol.iterator]() {
          yield 1;
        }
      })(),
    },
    '`b.tags` holds an object with an iterator of its own.',
  ],
  ['a value of a map', new Map([['k', () => 1]]), '`b` holds a function.'],
])('%s, with the name of the variable and a way out', (_what, value, expected) => {
  expect(named([{ fine: new Date(0), also: Symbol.for('s'), list: [null, 1n, new URL('x:y')] }, value])).toContain(expected);
  expect(named([1, value])).not.toContain('is exported from');
  expect(named([1, value])).toContain(`npx babel-plugin-use-server explain '${id}'`);
});

test('in production its number, since names may have been made shorter', () => {
  vi.stubEnv('NODE_ENV', 'production');
  expect(named([1, { t: () => 1 }])).toMatch(/^Captured variable number 2 \(at \.t\) holds a function\./);
});

test('an error for which no variable is found stays as it is, and so do those that have no cause', () => {
  const error = unsendableCaptures(id, new Error('React says no.'));
  expect(withVariableNamed(error, id, ['layout', 1], ['a'])).toBe(error);
  const own = new BoundArgumentsError(id, 'There is no manifest.');
  expect(withVariableNamed(own, id, ['layout', () => 1], ['a'])).toBe(own);
});

test('names are read from the factory as the compiler writes it, and from nothing else', () => {
  expect(
    captureNames(([user, x$1]) => async () => [user, x$1]),
  ).toEqual(['user', 'x$1']);
  expect(captureNames((values) => async () => values)).toEqual([]);
});
