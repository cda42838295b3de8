/** What a finding is known by across edits and releases. */
import { expect, it } from 'vitest';
import { diagnosticCodes } from '../../src/diagnostics/catalogue/catalogue.ts';
import type { DiagnosticCode } from '../../src/diagnostics/catalogue/catalogue.ts';
import { fingerprintOf } from '../../src/diagnostics/fingerprint.ts';
import { samples } from './samples.ts';

/** Recorded: a release that changes one of these makes the known findings of every baseline new. */
it('stays what it was', () => {
  expect([
    fingerprintOf('capture-written', { name: 'count', functionName: 'save' }),
    fingerprintOf('directive-conflict', {}),
    fingerprintOf('export-not-a-function', { exportName: 'Config', localName: null, value: { kind: 'class' } }),
  ]).toMatchInlineSnapshot(`
    [
      "74da2a1fac7ae314",
      "1bf76386b7f807aa",
      "1aa50c2e9aec3342",
    ]
  `);
});

it('depends on the parameters, and on no order of them', () => {
  expect(fingerprintOf('capture-written', { functionName: 'save', name: 'count' })).toBe(
    fingerprintOf('capture-written', { name: 'count', functionName: 'save' }),
  );
  const all = diagnosticCodes.flatMap((code) => each(code));
  expect(all.length).toBeGreaterThan(diagnosticCodes.length);
});

it('does not change with what is around the fault', () => {
  const in_ = (importChain: readonly string[]): string =>
    fingerprintOf('client-module-defines-server-function', { name: 'save', because: 'layer', importChain });
  expect(in_(['a.tsx'])).toBe(in_(['b.tsx', 'c.tsx']));
  const twins = (id: string): string =>
    fingerprintOf('reference-id-collision', { id, first: { name: 'a', module: 'a.ts' }, second: { name: 'b', module: 'b.ts' } });
  expect(twins('1')).toBe(twins('2'));
});

function each<C extends DiagnosticCode>(code: C): string[] {
  return [...new Set(samples[code].map((params) => fingerprintOf(code, params)))];
}
