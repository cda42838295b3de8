/**
 * The plain-JavaScript law on random programs: what a program means as it stands is what it means compiled, over React's wire. A difference is shrunk and
 * printed as a fixture. `differential.long.test.ts` has more of them, and `npm run fuzz` runs any number and shows one.
 */
import { expect, it, vi } from 'vitest';
import { expectAgreement } from './random/expect-agreement.ts';
import { quickMeans, thorough } from './random/means.ts';
import { runPrograms } from './random/run.ts';

// React chooses its build when it is loaded; the production build is much faster. `differential.fresh.long.test.ts` has the other one.
vi.hoisted(() => {
  process.env['NODE_ENV'] = 'production';
});

const seed = 20261129;

it('1,000 random programs from a fixed seed mean the same compiled', { timeout: 300_000 }, async () => {
  const quick = await quickMeans();
  const report = await runPrograms({
    seed,
    count: 1_000,
    mostFailures: 3,
    layoutEvery: 5,
    nextEvery: 7,
    commonJsEvery: 11,
    meansOf: (index) => (index % 20 === 0 ? thorough : quick),
  });
  expectAgreement(report, seed);
  expect(report.coverage.size).toBeGreaterThan(100);
});
