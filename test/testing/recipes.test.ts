/** The recipes of docs/testing.md in the Jest and the Vitest that are installed here. Needs the built package. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyProject, JEST, layOut, run, snippet, VITEST } from './project.ts';

it('Jest', { timeout: 180_000 }, () => {
  const folder = emptyProject('jest');
  layOut(folder, 'jest');
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  writeFileSync(join(folder, 'jest.config.js'), snippet('jest.config.js'));
  expect(run(folder, [JEST, '--no-cache', '--runInBand', '--coverage', '--coverageReporters=json'])).toMatch(/Tests: +18 passed, 18 total/);
  expect(coveredFunctions(folder, 'src/page.tsx')).toEqual(['Page, line 5: called', 'like, line 6: called']);
  expect(coveredFunctions(folder, 'src/actions.ts')).toEqual(['save, line 16: called', 'subscribe, line 24: called', 'leak, line 28: called']);
});

interface Coverage {
  readonly fnMap: Readonly<Record<string, { readonly name: string; readonly decl: { readonly start: { readonly line: number } } }>>;
  readonly f: Readonly<Record<string, number>>;
}

/** What Jest counted of a file's functions with a name, in the order of the source. */
function coveredFunctions(folder: string, file: string): readonly string[] {
  const coverage = JSON.parse(readFileSync(join(folder, 'coverage/coverage-final.json'), 'utf8')) as Readonly<Record<string, Coverage>>;
  const { fnMap, f } = coverage[join(folder, file)] ?? { fnMap: {}, f: {} };
  return Object.entries(fnMap)
    .filter(([, { name }]) => !name.startsWith('('))
    .sort(([, a], [, b]) => a.decl.start.line - b.decl.start.line)
    .map(([key, { name, decl }]) => `${name}, line ${decl.start.line}: ${(f[key] ?? 0) > 0 ? 'called' : 'not called'}`);
}

it('Vitest', { timeout: 180_000 }, () => {
  const folder = emptyProject('vitest');
  layOut(folder, 'vitest');
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  writeFileSync(join(folder, 'vitest.config.ts'), snippet('vitest.config.ts'));
  expect(run(folder, [VITEST, 'run'])).toMatch(/Tests +18 passed/);
});
