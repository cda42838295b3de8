import { expect } from 'vitest';
import { printFailure, printRefusals, type RunReport } from './report.ts';

/** Every program agreed, and hardly any was refused: a compiler that refuses everything would agree with everything. */
export function expectAgreement(report: RunReport, seed: number): void {
  expect(report.failures.map(printFailure).join('\n\n'), `seed ${seed}`).toBe('');
  expect(report.refused / report.count, printRefusals(report)).toBeLessThan(0.1);
}
