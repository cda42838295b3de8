/** Every change says whether it changes what travels between builds. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('has `wire: yes` or `wire: no` in each entry', () => {
  const lines = readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8').split('\n');
  const entries = lines.filter((line) => line.startsWith('- '));
  expect(entries.length).toBeGreaterThan(100);
  expect(entries.filter((line) => !/ wire: (?:yes|no)\b/.test(line))).toEqual([]);
});
