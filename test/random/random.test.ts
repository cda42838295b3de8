/** The source of choices behind all random programs. */
import { expect, test } from 'vitest';
import { createRandom, programSeed } from './random.ts';

test.each([1, 8401, 20261122, -7])('no two programs of a run are the same: seed %d', (seed) => {
  const first = new Set(Array.from({ length: 200_000 }, (_, index) => createRandom(programSeed(seed, index)).below(2 ** 32)));
  expect(first.size).toBe(200_000);
});

test('neighbouring seeds choose without regard to each other', () => {
  const chosen = Array.from({ length: 20_000 }, (_, index) => createRandom(index)).map((random) => [random.below(4), random.below(4)] as const);
  const counts = new Map<number, number>();
  chosen.forEach(([first, second], index) => {
    const [next] = chosen[index + 1] ?? [0];
    const kind = first * 16 + second * 4 + next;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  });
  expect(counts.size).toBe(64);
  // 312 of each on average; six times the deviation of a fair choice.
  for (const count of counts.values()) expect(Math.abs(count - 312.5)).toBeLessThan(6 * Math.sqrt(312.5));
});
