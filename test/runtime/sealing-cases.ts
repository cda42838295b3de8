import { describe, expect, test, vi } from 'vitest';
import { id, layout } from './bound-args-suite.ts';
import type { Subject } from './bound-args-suite.ts';

/** When and how bound arguments are made, and what makes that fail. */
export function testSealing(subject: Subject): void {
  const { wire, runtime, seal, open } = subject;

  describe('sealing', () => {
    test('is lazy, happens once, and may be asked for again', async () => {
      const read = vi.fn(() => [layout, 1]);
      const bound = runtime.encryptBoundArgs(id, read);
      expect(Object.keys(bound)).toStrictEqual(['then']);
      await Promise.resolve();
      expect(read).not.toHaveBeenCalled();
      const results = await Promise.all([bound, bound, bound.then((text) => text)]);
      expect(new Set(results).size).toBe(1);
      expect(read).toHaveBeenCalledOnce();
    });

    test('reads in the turn in which it is asked', () => {
      const read = vi.fn(() => [layout]);
      void runtime.encryptBoundArgs(id, read).then();
      expect(read).toHaveBeenCalledOnce();
    });

    test('gives another text each time, with the layout in front and nothing of the values in it', async () => {
      const texts = await Promise.all([seal('a secret'), seal('a secret')]);
      expect(texts[0]).not.toBe(texts[1]);
      for (const text of texts) {
        expect(text).toMatch(/^Xk3v9QaP\.[\w-]+$/);
        expect(atob(text.slice(9).replaceAll('-', '+').replaceAll('_', '/'))).not.toContain('secret');
      }
    });

    test.each<[string, () => unknown, string]>([
      ['a plain function', () => () => {}, ''],
      ['an instance', () => new (class User {})(), ''],
      ['an object without prototype', () => Object.create(null), ''],
      ['a symbol', () => Symbol('mine'), ''],
      ['an iterator', () => ({ a: [1, 2].values() }), 'An iterator gives its values once'],
      ['a plain function deep inside', () => ({ a: [{ b: () => {} }] }), ''],
    ])('fails for %s, names the function and the reason', async (_what, make, reason) => {
      const error: unknown = await seal(make()).catch((caught: unknown) => caught);
      expect(error).toMatchObject({ name: 'BoundArgumentsError', code: 'USE_SERVER_BOUND_ARGUMENTS', referenceId: id, cause: expect.any(Error) });
      const { message, cause } = error as Error & { cause: Error };
      const [first, ...more] = message.slice(`The variables that the Server Function "${id}" captures could not be sent: ${cause.message}`.length).split('\n');
      expect(first).toBe('');
      expect(more).toStrictEqual([
        expect.stringMatching(/^Captured variable number 1.* holds an? .*`npx babel-plugin-use-server explain 'app\/page\.tsx#Page\.create'` lists/),
      ]);
      expect(message).toContain(reason);
      expect(cause.message.length).toBeGreaterThan(5);
    });

    test('does not wait for the rest once something cannot be sent', async () => {
      await expect(seal(new Promise(() => {}), () => {})).rejects.toMatchObject({ name: 'BoundArgumentsError' });
    });

    test('stops what is still running once something cannot be sent', async () => {
      let stopped = false;
      async function* endless(): AsyncGenerator<number> {
        try {
          for (let n = 0; ; n++) {
            await new Promise((resolve) => setTimeout(resolve, 1));
            yield n;
          }
        } finally {
          stopped = true;
        }
      }
      await expect(seal(endless(), () => {})).rejects.toMatchObject({ name: 'BoundArgumentsError' });
      await vi.waitFor(() => expect(stopped).toBe(true));
    });

    test('fails where the captures are larger than anybody can send, and says what to do', async () => {
      const failure = { name: 'BoundArgumentsError', referenceId: id, message: expect.stringMatching(/ larger than 64 MB\. Capture less: an id/) };
      await expect(seal('x'.repeat(65 * 1024 * 1024))).rejects.toMatchObject(failure);
      await expect(seal(new Date(0), 'x'.repeat(65 * 1024 * 1024))).rejects.toMatchObject(failure);
      expect((await seal('x'.repeat(1024 * 1024))).length).toBeGreaterThan(1024 * 1024);
    });

    test('fails where references that share what they capture grow with every step, before memory ends', { timeout: 20_000 }, async () => {
      // Two texts of each step, 4/3 as long as what they seal: the fifth is just too large, and what leads to it is small.
      let pair: readonly unknown[] = ['x'.repeat(1.3 * 1024 * 1024)];
      for (let step = 0; step < 30; step++) {
        const inner = pair;
        pair = [subject.compile(() => inner), subject.compile(() => inner)];
      }
      await expect(seal(...pair)).rejects.toMatchObject({ name: 'BoundArgumentsError', message: expect.stringContaining('larger than 64 MB') });
    });

    test('fails when the variables cannot be read', async () => {
      const read = (): never => {
        throw new RangeError('not yet');
      };
      await expect(runtime.encryptBoundArgs(id, read)).rejects.toThrow(`"${id}" captures could not be sent: not yet`);
    });

    test('fails quietly when one listener handles it', async () => {
      const unhandled = vi.fn();
      process.on('unhandledRejection', unhandled);
      const bound = runtime.encryptBoundArgs(id, () => [layout, () => {}]);
      const caught = vi.fn();
      bound.then(undefined, caught);
      await vi.waitFor(() => expect(caught).toHaveBeenCalled());
      await new Promise((resolve) => setTimeout(resolve, 20));
      process.off('unhandledRejection', unhandled);
      expect(unhandled).not.toHaveBeenCalled();
    });

    test('says which manifest is missing', async () => {
      runtime.configureBoundArgs({});
      const save = wire.register(async () => {}, 'needs a manifest');
      await expect(seal(save)).rejects.toThrow(
        `The Server Function "${id}" captures a Server Function, and there is no manifest to find it in again. Call configureBoundArgs({ serverManifest })`,
      );
      await expect(seal(wire.registerClient('c.tsx', 'C'))).rejects.toThrow(
        'captures a Client Component, and there is no manifest to find it in again. Call configureBoundArgs({ clientManifest })',
      );
      const deep = await seal({ deep: [save] });
      await expect(open(deep)).rejects.toMatchObject({
        name: 'BoundArgumentsError',
        message: expect.stringContaining('configureBoundArgs({ serverManifest })'),
      });
    });

    test('says so when a captured reference is in no manifest', async () => {
      const gone = await seal(wire.server.registerServerReference(async () => {}, 'gone', null));
      await expect(open(gone)).rejects.toMatchObject({
        name: 'BoundArgumentsError',
        message: expect.stringMatching(/genuine, but could not be read: .*"gone"/),
      });
    });
  });
}
