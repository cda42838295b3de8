import { expect, it } from 'vitest';
import { unsafeMaps } from '../../src/hosts/vite/build/safe-maps.ts';

it.each([
  ['1.0.0-rc.9', true, true],
  ['1.1.8', 'hidden', true],
  ['1.1.8', false, false],
  ['1.2.0', true, false],
  ['1.10.0', 'inline', false],
  ['2.0.0', true, false],
  // Vite 7 has Rollup.
  [undefined, true, false],
] as const)('Rolldown %s, maps %s: refused is %s', (rolldownVersion, sourcemap, isRefused) => {
  const problem = unsafeMaps(rolldownVersion === undefined ? {} : { rolldownVersion }, { sourcemap });
  if (isRefused) expect(problem).toContain('Update Vite to 8.2');
  else expect(problem).toBeNull();
});
