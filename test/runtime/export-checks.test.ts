import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkExport, registerImported } from '../../src/runtime/references.ts';
import { isUnregistered } from '../../src/runtime/registration/export-checks.ts';
import { openWire } from './react-wire.ts';

const { server } = openWire('webpack');

describe('checkExport', () => {
  test.each([
    ['an async function', async () => {}],
    ['an async generator', async function* () {}],
    ['a wrapper that is not async itself', () => Promise.resolve()],
    ['a bound function', (async () => {}).bind(null)],
    ['a proxy', new Proxy(async () => {}, {})],
  ])('lets %s be registered', (_what, value) => {
    expect(checkExport(value, 'save', 'app/actions.ts')).toBe(false);
  });

  test('tells server references, bound ones too', () => {
    const reference = server.registerServerReference(async () => {}, 'id', null);
    expect(checkExport(reference, 'save', 'app/actions.ts')).toBe(true);
    expect(checkExport(reference.bind(null, 1), 'save', 'app/actions.ts')).toBe(true);
  });

  test.each([
    ['a class', class Service {}],
    ['a generator that is not async', function* () {}],
    ['an object', { $$typeof: Symbol.for('react.server.reference') }],
    ['an array', []],
    ['a string', 'text'],
    ['a number', 1],
    ['undefined', undefined],
    ['null', null],
    ["a function of a 'use client' file", server.registerClientReference(() => {}, 'client', 'Button')],
  ])('refuses %s and names the export and the file', (what, value) => {
    expect(() => checkExport(value, 'save', 'app/actions.ts')).toThrow(
      `"save" is exported from "app/actions.ts", a file with 'use server' on top, but it is ${what}.`,
    );
  });
});

test('a frozen function cannot be marked, and is told so by its name', () => {
  expect(() =>
    checkExport(
      Object.freeze(async () => {}),
      'save',
      'app/actions.ts',
    ),
  ).toThrow(`"save" is exported from "app/actions.ts", a file with 'use server' on top, but it is frozen, and React has to mark it as a Server Function.`);
  const reference = server.registerServerReference(async () => {}, 'id', null);
  expect(checkExport(Object.freeze(reference), 'save', 'app/actions.ts')).toBe(true);
});

describe('isUnregistered', () => {
  test('of a function that nobody has marked', () => {
    expect(isUnregistered(async () => {})).toBe(true);
  });

  test.each([
    ['a server reference', server.registerServerReference(async () => {}, 'id', null)],
    ['a function of a client file', server.registerClientReference(() => {}, 'client', 'Button')],
    ['an object', {}],
    ['nothing', undefined],
  ])('not of %s', (_what, value) => {
    expect(isUnregistered(value)).toBe(false);
  });
});

describe('registerImported', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const save = async (): Promise<void> => {};

  test('registers at once what is there', () => {
    const register = vi.fn();
    registerImported(() => save, 'save', 'app/actions.ts', register);
    expect(register.mock.calls).toStrictEqual([[save]]);
  });

  test('leaves a reference as it is', () => {
    const register = vi.fn();
    const reference = server.registerServerReference(async () => {}, 'origin', null);
    registerImported(() => reference, 'save', 'app/actions.ts', register);
    expect(register).not.toHaveBeenCalled();
  });

  test('throws at once for what cannot be registered', () => {
    expect(() => registerImported(() => 1, 'save', 'app/actions.ts', vi.fn())).toThrow('"save" is exported from "app/actions.ts"');
  });

  test('passes on an error that does not come from a circular import', () => {
    const read = (): never => {
      throw new RangeError('mine');
    };
    expect(() => registerImported(read, 'save', 'app/actions.ts', vi.fn())).toThrow(RangeError);
  });

  test('waits for a module of a circular import to run', async () => {
    const register = vi.fn();
    registerImported(() => late, 'save', 'app/actions.ts', register);
    expect(register).not.toHaveBeenCalled();
    const late = save;
    await Promise.resolve();
    expect(register.mock.calls).toStrictEqual([[save]]);
  });

  test('waits where bindings are undefined until then', async () => {
    const register = vi.fn();
    let late: unknown;
    registerImported(() => late, 'save', 'app/actions.ts', register);
    late = save;
    await Promise.resolve();
    expect(register.mock.calls).toStrictEqual([[save]]);
  });

  test('waits longer for a module that awaits', async () => {
    const register = vi.fn();
    let late: unknown;
    registerImported(() => late, 'save', 'app/actions.ts', register);
    await vi.advanceTimersByTimeAsync(50);
    expect(register).not.toHaveBeenCalled();
    late = save;
    await vi.advanceTimersByTimeAsync(1000);
    expect(register.mock.calls).toStrictEqual([[save]]);
  });

  test.each([90, 1600, 60_000, 3_600_000])('waits for a module whose variables are there after %i ms, and is late by a tenth at most', async (awaited) => {
    const register = vi.fn();
    const start = Date.now();
    const read = (): unknown => {
      if (Date.now() - start < awaited) throw new ReferenceError("Cannot access 'save' before initialization");
      return save;
    };
    registerImported(read, 'save', 'app/actions.ts', register);
    await vi.advanceTimersByTimeAsync(awaited * 0.99);
    expect(register).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(awaited * 0.11 + 5);
    expect(register.mock.calls).toStrictEqual([[save]]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('waits where a bundler reads through a barrel that has not run: a property of nothing', async () => {
    const register = vi.fn();
    let barrel: { readonly save: unknown } | undefined;
    registerImported(() => (barrel as { readonly save: unknown }).save, 'save', 'app/actions.ts', register);
    barrel = { save };
    await vi.advanceTimersByTimeAsync(1);
    expect(register.mock.calls).toStrictEqual([[save]]);
  });

  test('what a module holds after a long wait is checked as ever', async () => {
    const start = Date.now();
    const read = (): unknown => {
      if (Date.now() - start < 5000) throw new ReferenceError("Cannot access 'save' before initialization");
      return 1;
    };
    registerImported(read, 'save', 'app/actions.ts', vi.fn());
    await expect(vi.advanceTimersByTimeAsync(10_000)).rejects.toThrow('"save" is exported from "app/actions.ts"');
  });

  test('a module that never has its variables keeps no process alive, and ends none', () => {
    const program = `
      import { registerImported } from ${JSON.stringify(new URL('../../src/runtime/references.ts', import.meta.url).href)};
      registerImported(() => { throw new ReferenceError(); }, 'save', 'app/actions.ts', () => {});
      setTimeout(() => console.log('ready'), 50);
    `;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8', timeout: 20_000 });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'ready\n', stderr: '' });
  });

  test('gives up with the error that names the export', async () => {
    registerImported(() => undefined, 'save', 'app/actions.ts', vi.fn());
    await expect(vi.advanceTimersByTimeAsync(5000)).rejects.toThrow('"save" is exported from "app/actions.ts"');
  });

  test('in development it is logged, and does not end the server', async () => {
    vi.stubEnv('NODE_ENV', 'development');
    const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
    registerImported(() => undefined, 'save', 'app/actions.ts', vi.fn());
    await vi.advanceTimersByTimeAsync(5000);
    expect(log.mock.calls).toEqual([[expect.objectContaining({ message: expect.stringContaining('"save" is exported from "app/actions.ts"') })]]);
    expect(vi.getTimerCount()).toBe(0);
    expect(() => registerImported(() => 1, 'save', 'app/actions.ts', vi.fn())).toThrow('"save" is exported from "app/actions.ts"');
    log.mockRestore();
    vi.unstubAllEnvs();
  });
});
