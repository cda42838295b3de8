import { describe, expect, test } from 'vitest';
import { beginSealing, runSealing, waitForSealing } from '../../src/runtime/captures/sealing-guard.ts';
import type { Sealing } from '../../src/runtime/captures/sealing-guard.ts';

/** Runs a sealing of `id` with a reader of its own and does `inside` in it. */
function seal<T>(id: string, inside: (sealing: Sealing) => PromiseLike<T>, read: object = {}): Promise<T> {
  const sealing = beginSealing(id, read);
  return runSealing(sealing, () => inside(sealing));
}

describe('a cycle', () => {
  test('is one reference inside itself, at any depth; the way is told', async () => {
    const read = {};
    const run = seal('a', () => seal('b', async () => beginSealing('a', read)), read);
    await expect(run).rejects.toThrow('"a" captures a value that contains the function itself ("a" → "b" → "a")');
  });

  test('is waiting for what runs around', async () => {
    const run = seal('outer', (outer) => seal('inner', async () => waitForSealing(outer)));
    await expect(run).rejects.toThrow('"inner" captures a value that contains the function itself');
  });

  test('is two that wait for each other, begun apart', async () => {
    let left: Sealing | null = null;
    let right: Sealing | null = null;
    const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
    const waitFor = async (of: () => Sealing | null): Promise<void> => {
      await turn();
      const other = of();
      if (other !== null) waitForSealing(other);
      await turn();
    };
    const runs = [seal('left', (sealing) => ((left = sealing), waitFor(() => right))), seal('right', (sealing) => ((right = sealing), waitFor(() => left)))];
    expect((await Promise.allSettled(runs)).map(({ status }) => status)).toStrictEqual(['fulfilled', 'rejected']);
  });
});

describe('no cycle', () => {
  test('is asking from outside of any sealing', async () => {
    await seal('a', async () => {});
    const sealing = beginSealing('b', {});
    expect(() => waitForSealing(sealing)).not.toThrow();
  });

  test('is what one waited for that has ended without it', async () => {
    const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
    const begun: Record<string, Sealing> = {};
    const step = (name: string, ...others: readonly string[]) =>
      seal(name, async (sealing) => {
        begun[name] = sealing;
        await turn();
        for (const other of others) waitForSealing(begun[other] ?? sealing);
        if (name === 'ends') return;
        await turn();
        await turn();
        if (name === 'asks last') waitForSealing(begun['waits'] ?? sealing);
      });
    const runs = await Promise.allSettled([step('asks last'), step('waits', 'ends'), step('ends', 'asks last')]);
    expect(runs.map(({ status }) => status)).toStrictEqual(['fulfilled', 'fulfilled', 'fulfilled']);
  });

  test('is anything that a sealing left behind does after its end', async () => {
    const read = {};
    let after: Promise<unknown> = Promise.resolve();
    await seal(
      'a',
      async (sealing) => {
        after = new Promise((resolve) => setTimeout(resolve, 5)).then(() => {
          waitForSealing(sealing);
          return beginSealing('a', read).id;
        });
      },
      read,
    );
    expect(await after).toBe('a');
  });
});

describe('a reference inside of another', () => {
  test('is sealed once, whoever in there captures it, and anew for the next', async () => {
    const read = {};
    const twice = (): Promise<readonly Sealing[]> =>
      seal('outer', () => Promise.all([seal('left', async () => beginSealing('shared', read)), seal('right', async () => beginSealing('shared', read))]));
    const [first, second] = await twice();
    expect(first).toBe(second);
    expect((await twice())[0]).not.toBe(first);
  });
});
