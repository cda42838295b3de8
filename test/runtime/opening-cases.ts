import { describe, expect, test } from 'vitest';
import { id, layout } from './bound-args-suite.ts';
import type { Subject } from './bound-args-suite.ts';

/** What opens, and that nothing else does. */
export function testOpening(subject: Subject): void {
  const { runtime, seal, open } = subject;

  describe('opening', () => {
    test('takes the text, a promise of it, or the live argument', async () => {
      const bound = runtime.encryptBoundArgs(id, () => [layout, 1]);
      const text = await bound;
      for (const form of [text, Promise.resolve(text), bound]) expect(await open(form)).toStrictEqual([layout, 1]);
    });

    test('gives the live values of a live argument', async () => {
      const value = { live: () => {} };
      expect((await open(runtime.encryptBoundArgs(id, () => [layout, value])))[1]).toBe(value);
    });

    async function expectInvalid(bound: unknown): Promise<void> {
      const error: unknown = await open(bound).catch((caught: unknown) => caught);
      expect(error).toMatchObject({ name: 'BoundArgumentsError', code: 'USE_SERVER_BOUND_ARGUMENTS', referenceId: id });
      // No DOMException, no key, nothing of the sender.
      expect(error).not.toHaveProperty('cause');
    }

    test('fails when any character is changed', async () => {
      const text = await seal('v');
      for (let at = 0; at < text.length; at++) {
        for (const other of ['A', 'B', '.', '=', ' '].filter((character) => character !== text[at])) {
          await expectInvalid(text.slice(0, at) + other + text.slice(at + 1));
        }
      }
    });

    test('fails when it is cut or continued', async () => {
      const text = await seal('v');
      for (let length = 0; length < text.length; length++) await expectInvalid(text.slice(0, length));
      for (const more of ['A', '=', '.', ' ', '\n', text]) await expectInvalid(text + more);
    });

    test('fails for another function, sealed or live', async () => {
      await expectInvalid(await runtime.encryptBoundArgs('other', () => [layout, 1]));
      await expectInvalid(runtime.encryptBoundArgs('other', () => [layout, 1]));
    });

    test('fails when id and layout are shifted into each other', async () => {
      const text = await runtime.encryptBoundArgs('ab', () => ['cd', 1]);
      await expect(runtime.decryptBoundArgs('abc', text.slice(1))).rejects.toMatchObject({ name: 'BoundArgumentsError' });
    });

    test.each<[string, () => unknown]>([
      ['undefined', () => undefined],
      ['null', () => null],
      ['a number', () => 1],
      ['an object', () => ({ then: 1 })],
      ['an array of a text', () => ['x']],
      ['bytes', () => new Uint8Array(40)],
      ['the empty text', () => ''],
      ['a text without a dot', () => 'AAAA'],
      ['a layout alone', () => `${layout}.`],
      ['zeroes', () => `${layout}.${'A'.repeat(64)}`],
      ['a promise that rejects', () => Promise.reject(new Error('secret'))],
      ['plain values', () => [layout, 1]],
    ])('fails for %s', async (_what, make) => {
      await expectInvalid(make());
    });

    test('has one message for every failure', async () => {
      const messages = new Set<string>();
      for (const bound of [1, 'x', `${layout}.${'A'.repeat(64)}`, await runtime.encryptBoundArgs('other', () => [layout])]) {
        messages.add(
          await open(bound).then(
            () => 'opened',
            (error: Error) => error.message,
          ),
        );
      }
      expect([...messages]).toStrictEqual([
        expect.stringMatching(/^The bound arguments of the Server Function "app\/page.tsx#Page.create" are invalid or stale/),
      ]);
    });
  });
}
