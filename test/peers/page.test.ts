/** docs/compatibility.md says what runs of `npm run test:peers` and `test:starters` have found, and nothing else. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readHosts, withHost } from './hosts-tried.ts';
import { compatibilityPage, pageOf, readResults } from './results.ts';

it('the page is made of the results', () => {
  expect(readFileSync(compatibilityPage, 'utf8')).toBe(pageOf(readResults(), readHosts()));
});

it('what works in a host is known of its version alone', () => {
  const first = withHost([], { made: 'create-it', host: 'it', version: '1.0.0', tried: ['build'] });
  const second = withHost(first, { made: 'create-it', host: 'it', version: '1.0.0', tried: ['init'] });
  expect(second).toMatchObject([{ tried: ['init', 'build'] }]);
  expect(withHost(second, { made: 'create-it', host: 'it', version: '1.1.0', tried: ['init'] })).toMatchObject([{ version: '1.1.0', tried: ['init'] }]);
});
