/** The recipes of docs/testing.md in the Jest and the Vitest that are installed here. Needs the built package. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyProject, JEST, layOut, run, snippet, VITEST } from './project.ts';

it('Jest', { timeout: 180_000 }, () => {
  const folder = emptyProject('jest');
  layOut(folder, 'jest');
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  writeFileSync(join(folder, 'jest.config.js'), snippet('jest.config.js'));
  expect(run(folder, [JEST, '--no-cache', '--runInBand'])).toMatch(/Tests: +18 passed, 18 total/);
});

it('Vitest', { timeout: 180_000 }, () => {
  const folder = emptyProject('vitest');
  layOut(folder, 'vitest');
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  writeFileSync(join(folder, 'vitest.config.ts'), snippet('vitest.config.ts'));
  expect(run(folder, [VITEST, 'run'])).toMatch(/Tests +18 passed/);
});
