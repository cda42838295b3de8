import { describe, expect, test } from 'vitest';
import { layout } from './bound-args-suite.ts';
import type { AnyFunction, Subject } from './bound-args-suite.ts';

/** References that can never be sent are refused in time, whichever is sent first. */
export function testCycles(subject: Subject): void {
  const { wire, runtime, compile, nextName } = subject;

  describe('a reference that captures itself', () => {
    const limit = 2000;
    const failure = {
      name: 'BoundArgumentsError',
      message: expect.stringMatching(/captures a value that contains the function itself \("closure \d+" → "closure \d+"/),
    };

    async function sendAll(...references: readonly AnyFunction[]): Promise<void> {
      const received = (await wire.send(references)) as AnyFunction[];
      for (const reference of received) await expect(reference()).rejects.toThrow();
      const errors = wire.takeErrors();
      expect(errors.length).toBeGreaterThan(0);
      for (const error of errors) expect(error).toMatchObject(failure);
    }

    test(
      'directly',
      async () => {
        const self: AnyFunction = compile(() => [self]);
        await sendAll(self);
      },
      limit,
    );

    test(
      'in an object',
      async () => {
        const holder: { onSave: AnyFunction } = { onSave: compile(() => [{ deep: [holder] }]) };
        await sendAll(holder.onSave);
      },
      limit,
    );

    test(
      'bound',
      async () => {
        const self: AnyFunction = compile(() => [self.bind(null, 1)]);
        await sendAll(self.bind(null, 2));
      },
      limit,
    );

    test(
      'through others, whichever is sent first, or at once',
      async () => {
        const first: AnyFunction = compile(() => [second]);
        const second: AnyFunction = compile(() => [[third]]);
        const third: AnyFunction = compile(() => [{ first }]);
        await sendAll(first);
        await sendAll(second, third, first);
      },
      limit,
    );

    test(
      'through a promise',
      async () => {
        const self: AnyFunction = compile(() => [Promise.resolve().then(() => self)]);
        await sendAll(self);
      },
      limit,
    );

    test(
      'through arguments that two of them share, and through one that shares none',
      async () => {
        const middle: AnyFunction = compile(() => [shared]);
        const name = nextName();
        const shared = wire
          .register(async () => {}, name)
          .bind(
            null,
            runtime.encryptBoundArgs(name, () => [layout, middle]),
          ) as AnyFunction;
        await sendAll(shared);
      },
      limit,
    );

    test(
      'through arguments that two of them share',
      async () => {
        const make = (read: () => readonly unknown[]): AnyFunction => {
          const name = nextName();
          return wire.register(async () => {}, name).bind(null, runtime.encryptBoundArgs(name, read)) as AnyFunction;
        };
        const first = make(() => [layout, second]);
        const second = make(() => [layout, first]);
        await sendAll(first, second);
      },
      limit,
    );

    test(
      'is told from one that is captured twice, or sent by many requests at once',
      async () => {
        const leaf = compile(
          () => ['leaf'],
          (values) => async () => values,
        );
        const left = compile(
          () => [leaf, leaf],
          ([inner]) =>
            async () =>
              (inner as AnyFunction)(),
        );
        const right = compile(
          () => [leaf, left],
          ([, inner]) =>
            async () =>
              (inner as AnyFunction)(),
        );
        const results = await Promise.all([right, left, leaf, right].map((reference) => wire.call(reference)));
        expect(results).toStrictEqual([['leaf'], ['leaf'], ['leaf'], ['leaf']]);
        expect(wire.takeErrors()).toStrictEqual([]);
      },
      limit,
    );
  });
}
