import { expect } from 'vitest';
import { printFailure, printRefusals, type RunReport } from './report.ts';

/** Every program agreed, and hardly any was refused: a compiler that refuses everything would agree with everything. */
export function expectAgreement(report: RunReport, seed: number): void {
  expect(report.failures.map(printFailure).join('\n\n'), `seed ${seed}`).toBe('');
  // One in a thousand is; of few programs chance may choose some more.
  expect(report.refused, printRefusals(report)).toBeLessThan(Math.max(5, report.count / 100));
}
