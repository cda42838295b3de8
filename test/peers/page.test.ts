/** docs/compatibility.md says what runs of `npm run test:peers` have found, and nothing else. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compatibilityPage, pageOf, readResults } from './results.ts';

it('the page is made of the results', () => {
  expect(readFileSync(compatibilityPage, 'utf8')).toBe(pageOf(readResults()));
});
