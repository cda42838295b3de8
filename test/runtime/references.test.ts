import { beforeEach, describe, expect, test, vi } from 'vitest';
import { decryptBoundArgs, encryptBoundArgs } from '../../src/runtime/bound-args.ts';
import { openPlainBoundArgs, plainBoundArgs } from '../../src/runtime/plain-bound-args.ts';
import { bindCaptures, checkExport, openCaptures, pick } from '../../src/runtime/references.ts';
import type { Closure } from '../../src/runtime/references.ts';
import { openWire } from './react-wire.ts';

const wire = openWire('webpack');
type Reference = ((...args: readonly unknown[]) => Promise<unknown>) & { $$bound: unknown[]; $$id: string; $$location?: Error };

interface Recipe extends Partial<Closure> {
  read: () => readonly unknown[];
  runtimeName?: string;
}

const bindings = [
  { kind: 'encrypted', encrypt: encryptBoundArgs, decrypt: decryptBoundArgs },
  { kind: 'plain', encrypt: plainBoundArgs, decrypt: openPlainBoundArgs },
] as const;

let ids = 0;
beforeEach(() => {
  ids += 1;
});

describe.each(bindings)('$kind', ({ encrypt, decrypt }) => {
  function compile({ read, runtimeName, ...rest }: Recipe): { reference: Reference; closure: Closure; registered: unknown } {
    const closure: Closure = { id: `page.tsx#${ids}`, layout: 'Lay-Out_', name: 'create', length: 1, make: () => async () => {}, ...rest };
    const registered = wire.register(openCaptures(closure, decrypt), closure.id);
    return { reference: bindCaptures(registered, closure, read, encrypt, runtimeName) as Reference, closure, registered };
  }

  test('runs on the live values when called on the server', async () => {
    const user = { name: 'Ada', self: null as unknown };
    user.self = user;
    const { reference } = compile({
      read: () => [user],
      make:
        ([captured]) =>
        async (x) => [captured, x],
    });
    expect(await reference(7)).toStrictEqual([user, 7]);
    expect(((await reference(7)) as unknown[])[0]).toBe(user);
  });

  test('does over the wire what it does when called', async () => {
    const read = (): readonly unknown[] => [{ name: 'Ada' }, 3];
    const { reference } = compile({
      read,
      make:
        ([user, n]) =>
        async (x) => ({ user, n, x }),
    });
    expect(await wire.call(reference, 7)).toStrictEqual(await reference(7));
  });

  test('reads nothing when it is made, bound or inspected', async () => {
    const read = vi.fn(() => [1]);
    const { reference } = compile({ read });
    reference.bind(null, 1);
    expect(reference.$$bound).toHaveLength(1);
    await Promise.resolve();
    expect(read).not.toHaveBeenCalled();
  });

  test('reads anew each time it is sent or called', async () => {
    let count = 0;
    const { reference } = compile({
      read: () => [count],
      make:
        ([captured]) =>
        async () =>
          captured,
    });
    const bound = reference.bind(null, 'x');
    const results: unknown[] = [];
    for (count = 1; count <= 3; count++) results.push(await wire.call(reference), await wire.call(bound), await reference());
    expect(results).toStrictEqual([1, 1, 1, 2, 2, 2, 3, 3, 3]);
  });

  test('has the name and length of the author, and is an async function', () => {
    const { reference } = compile({ read: () => [], length: 2 });
    expect([reference.name, reference.length]).toStrictEqual(['create', 2]);
    expect(Object.getOwnPropertyDescriptor(reference, 'name')).toStrictEqual({ value: 'create', writable: false, enumerable: false, configurable: true });
    expect(Object.getOwnPropertyDescriptor(reference, 'length')).toMatchObject({ writable: false, enumerable: false, configurable: true });
    expect(Object.keys(reference)).toStrictEqual([]);
    expect(Object.prototype.toString.call(reference)).toBe('[object AsyncFunction]');
    expect(() => Reflect.construct(reference, [])).toThrow(TypeError);
    expect('prototype' in reference).toBe(false);
  });

  test('takes a name that only the run time knows', () => {
    expect(compile({ read: () => [], runtimeName: 'row 3' }).reference.name).toBe('row 3');
  });

  test('is a server reference with its id, its location and one bound argument', () => {
    const { reference, closure, registered } = compile({ read: () => [] });
    expect(Reflect.get(reference, '$$typeof')).toBe(Symbol.for('react.server.reference'));
    expect(reference.$$id).toBe(closure.id);
    expect(reference.$$location).toBe((registered as Reference).$$location);
    expect(reference.$$location).toBeInstanceOf(Error);
    expect(String(reference)).toBe(String(registered));
  });

  test('binds further arguments, which travel after the captures and are passed by a direct call', async () => {
    const { reference, closure } = compile({
      read: () => ['c'],
      length: 3,
      make:
        ([c]) =>
        async (...args) => [c, ...args],
    });
    const once = reference.bind(null, 'a');
    const twice = once.bind(null, 'b') as Reference;
    expect(twice.$$id).toBe(closure.id);
    expect(twice.$$bound.slice(1)).toStrictEqual(['a', 'b']);
    expect([once.name, twice.name, once.length, twice.length]).toStrictEqual(['bound create', 'bound bound create', 2, 1]);
    expect(await twice('d')).toStrictEqual(['c', 'a', 'b', 'd']);
    expect(await wire.call(twice, 'd')).toStrictEqual(['c', 'a', 'b', 'd']);
    expect(await wire.call(once, 'd')).toStrictEqual(['c', 'a', 'd']);
  });

  test('complains about a bound this, as React does', () => {
    const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { reference } = compile({ read: () => [] });
    reference.bind(null, 1);
    expect(complain).not.toHaveBeenCalled();
    reference.bind({}, 1);
    expect(complain).toHaveBeenCalledOnce();
    complain.mockRestore();
  });

  test('lends its bind to other functions without making references of them', () => {
    const other = compile({ read: () => [] }).reference.bind.call((...args: unknown[]) => args, null, 1);
    expect('$$typeof' in other).toBe(false);
    expect(Reflect.apply(other, undefined, [2])).toStrictEqual([1, 2]);
  });

  test('comes back from the browser as an argument, and can be called and sent again', async () => {
    const { reference } = compile({
      read: () => ['captured'],
      make:
        ([c]) =>
        async (x) => [c, x],
    });
    const other = wire.register(async (fn) => (fn as Reference)('direct'), `other#${ids}`);
    expect(await wire.call(other, await wire.send(reference.bind(null)))).toStrictEqual(['captured', 'direct']);
    const back = wire.register(async (fn) => fn, `back#${ids}`);
    const again = (await wire.call(back, await wire.send(reference))) as Reference;
    expect(await again('again')).toStrictEqual(['captured', 'again']);
  });

  test('rejects, and does not throw, when a variable is read before its declaration', async () => {
    const { reference, closure } = compile({ read: () => [early] });
    const result = reference();
    await expect(result).rejects.toThrow(ReferenceError);
    await expect(wire.call(reference)).rejects.toThrow();
    const message = `The variables that the Server Function "${closure.id}" captures could not be sent: Cannot access 'early' before initialization`;
    expect(wire.takeErrors()).toMatchObject([{ name: 'BoundArgumentsError', message, referenceId: closure.id }]);
    const early = 1;
  });

  test.skipIf(encrypt === plainBoundArgs)(
    'a wrapper with the directive in what it returns, around an export: the error says where the directive is too much',
    async () => {
      const handler = (): void => {};
      const { reference } = compile({
        read: () => [handler],
        make:
          ([handler]) =>
          async () =>
            handler,
      });
      expect(checkExport(reference, 'save', 'app/actions.ts')).toBe(true);
      expect(checkExport(reference, 'again', 'app/barrel.ts')).toBe(true);
      for (const sent of [reference, reference.bind(null, 1)]) {
        await expect(wire.call(sent)).rejects.toThrow();
        const [error] = wire.takeErrors();
        expect(String(error)).toContain(
          '`handler` holds a function. "save" is exported from "app/actions.ts", a file with \'use server\' on top, which makes it a Server Function. Leave out the second directive, the one in the function that returned it',
        );
      }
    },
  );

  test('sends only what the closure says', async () => {
    const user = { name: 'Ada', password: 'secret' };
    const make: Closure['make'] =
      ([u]) =>
      async () =>
        u;
    const { reference } = compile({ read: () => [user], make, send: ([u]) => [pick(u, ['name'])] });
    expect(await wire.call(reference)).toStrictEqual({ name: 'Ada' });
    expect(await reference()).toBe(user);
  });

  test('keeps this for a direct call; over the wire there is none', async () => {
    const make: Closure['make'] = () =>
      async function (this: unknown) {
        return this === undefined ? 'none' : this;
      };
    const owner = { save: compile({ read: () => [], make }).reference };
    expect(await owner.save()).toBe(owner);
    expect(await wire.call(owner.save)).toBe('none');
  });

  test('works for async generators, called and over the wire', async () => {
    const make: Closure['make'] = ([start]) =>
      async function* (count) {
        for (let i = 0; i < Number(count); i++) yield Number(start) + i;
        return 'end';
      };
    const { reference } = compile({ read: () => [10], generator: true, make });
    const collect = async (iterable: unknown): Promise<unknown[]> => {
      const values: unknown[] = [];
      for await (const value of iterable as AsyncIterable<unknown>) values.push(value);
      return values;
    };
    expect(await collect(reference(3))).toStrictEqual([10, 11, 12]);
    expect(await collect(await wire.call(reference, 3))).toStrictEqual([10, 11, 12]);
    expect(Object.prototype.toString.call(reference)).toBe('[object AsyncGeneratorFunction]');
  });

  test('a generator fails at its first step, not when called', async () => {
    const failing = compile({ read: () => [early], generator: true }).reference() as unknown as AsyncGenerator;
    await expect(failing.next()).rejects.toThrow(ReferenceError);
    const early = 1;
  });

  test('the function that a request calls takes the bound argument as one more parameter', () => {
    const { registered } = compile({ read: () => [], length: 2 });
    expect([(registered as Reference).name, (registered as Reference).length]).toStrictEqual(['create', 3]);
  });

  test('refuses a bound argument of another layout before anything of the author runs', async () => {
    const make = vi.fn(() => async () => 'ran');
    const { registered, closure } = compile({ read: () => [], make });
    const stale = encrypt(closure.id, () => ['OldLayou', 'value']);
    await expect((registered as Reference)(stale)).rejects.toMatchObject({ name: 'BoundArgumentsError', referenceId: closure.id });
    await expect((registered as Reference)(await stale)).rejects.toMatchObject({ name: 'BoundArgumentsError' });
    expect(make).not.toHaveBeenCalled();
  });

  test.each([
    ['undefined', () => undefined],
    ['null', () => null],
    ['a text', () => 'text'],
    ['a number', () => 1],
    ['an object', () => ({})],
    ['an empty list', () => []],
    ['a list without a layout', () => [1]],
    ['a promise of nothing', () => Promise.resolve()],
    ['a promise that rejects', () => Promise.reject(new Error('sender'))],
  ])('refuses %s as a bound argument', async (_what, bound) => {
    const make = vi.fn(() => async () => 'ran');
    const { registered } = compile({ read: () => [], make });
    await expect((registered as Reference)(bound())).rejects.toMatchObject({ name: 'BoundArgumentsError' });
    expect(make).not.toHaveBeenCalled();
  });
});

test('plain bound arguments travel as values', async () => {
  const closure: Closure = {
    id: 'plain',
    layout: 'L',
    name: 'f',
    length: 0,
    make:
      ([a]) =>
      async () =>
        a,
  };
  const registered = wire.register(openCaptures(closure, openPlainBoundArgs), closure.id);
  await wire.call(bindCaptures(registered, closure, () => ['visible'], plainBoundArgs));
  expect(await wire.lastArguments()[0]).toStrictEqual(['L', 'visible']);
});
