/** The differential test on a seed that is new with each run, on React's development build. The seed is printed; `npm run fuzz -- --seed` repeats it. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { expectAgreement } from './random/expect-agreement.ts';
import { runPrograms } from './random/run.ts';

const seed = Math.floor(Math.random() * 2 ** 31);
const count = 500;

// React warns of every element without a key.
beforeAll(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterAll(() => vi.restoreAllMocks());

it(`${count} random programs from the fresh seed ${seed} mean the same compiled`, { timeout: 300_000 }, async () => {
  console.log(`differential test: fresh seed ${seed}`);
  const report = await runPrograms({ seed, count, mostFailures: 3 });
  expectAgreement(report, seed);
  expect(report.agreed).toBeGreaterThan(0.9 * count);
});
