/** A bounded part of `npm run fuzz:handler`. */
import { expect, test } from 'vitest';
import { fuzz } from './fuzzing.ts';

test('no spoilt request ends in a 500, hangs, leaks, or calls what is not registered', async () => {
  const { statuses, failures, growth, calls } = await fuzz({ seed: 5, count: 1000 });
  expect(failures).toEqual([]);
  expect(growth).toBeLessThan(20e6);
  // What is spoilt is refused for different reasons, and some of it is still right.
  expect(Object.keys(statuses)).toEqual(expect.arrayContaining(['200', '303', '400', '409', '415']));
  expect(calls).toBeGreaterThan(50);
}, 120_000);
