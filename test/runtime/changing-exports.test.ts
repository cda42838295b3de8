import { describe, expect, test, vi } from 'vitest';
import { registerChanging } from '../../src/runtime/references.ts';
import { openWire } from './react-wire.ts';

const { server } = openWire('webpack');

type AsyncFunction = (...args: readonly unknown[]) => Promise<unknown>;

const refusal =
  'A function that "save" of "app/actions.ts" held before it was written to cannot be sent: the id of that export leads to what it holds now. ' +
  'Export the function under a name of its own as well, one that nothing writes to.';

/** An export that is written to. */
function changingExport(name: string): (next: unknown) => void {
  let value: unknown;
  return (next) => {
    value = next;
    registerChanging(
      () => value,
      name,
      'app/actions.ts',
      (fn) => server.registerServerReference(fn as AsyncFunction, `id of ${name}`, null),
    );
  };
}

const idOf = (fn: object): unknown => Reflect.get(fn, '$$id');

describe('registerChanging', () => {
  test('what the export held before cannot be sent, and is called as ever', async () => {
    const save = changingExport('save');
    const [first, second] = [async () => 'first', async () => 'second'];
    save(first);
    expect(idOf(first)).toBe('id of save');
    save(second);
    expect(idOf(second)).toBe('id of save');
    expect(() => idOf(first)).toThrow(refusal);
    await expect(first()).resolves.toBe('first');
    save(first);
    expect(idOf(first)).toBe('id of save');
    expect(() => idOf(second)).toThrow(refusal);
  });

  test('nor can what was bound to it', async () => {
    const save = changingExport('save');
    const first = async (x: unknown): Promise<unknown> => x;
    save(first);
    const bound = first.bind(null, 1);
    expect([idOf(bound), Reflect.get(bound, '$$bound')]).toStrictEqual(['id of save', [1]]);
    save(async () => 'second');
    expect(() => idOf(bound)).toThrow(refusal);
    expect(() => idOf(bound.bind(null))).toThrow(refusal);
    await expect(first.bind(null, 2)()).resolves.toBe(2);
  });

  test('React says so where it is sent', async () => {
    const save = changingExport('save');
    const first = async (): Promise<string> => 'first';
    save(first);
    save(async () => 'second');
    const errors: unknown[] = [];
    const stream = server.renderToReadableStream([first], {}, { onError: (error: unknown) => void errors.push(error) });
    await new Response(stream).text();
    expect(errors).toStrictEqual([new Error(refusal)]);
  });

  test('another export that holds it gives it its id', () => {
    const [save, load] = [changingExport('save'), changingExport('load')];
    const first = async (): Promise<string> => 'first';
    save(first);
    load(first);
    expect(idOf(first)).toBe('id of save');
    save(async () => 'second');
    expect(idOf(first)).toBe('id of load');
  });

  test('leaves alone what is no function, and what was registered for good', () => {
    const register = vi.fn();
    const reference = server.registerServerReference(async () => {}, 'origin', null);
    for (const value of [undefined, {}, reference, server.registerClientReference(() => {}, 'client', 'Button')])
      registerChanging(() => value, 'save', 'app/actions.ts', register);
    expect(register).not.toHaveBeenCalled();
    expect(idOf(reference)).toBe('origin');
  });
});
