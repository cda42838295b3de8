/**
 * The compiler's scope resolver against its oracle, `@babel/traverse`: for every function of a file, the variables that a Server Function in its place would
 * capture. On the fixtures, on random programs, and on the sources of the installed packages.
 */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFixtures } from './fixtures/read-fixture.ts';
import { entryFile, filesOf, randomProgram } from './random/program.ts';
import { parseFile, readCandidate, sourceFiles } from './scope-oracle/corpus.ts';
import { byBabel, byOurResolver, disagreements } from './scope-oracle/free-variables.ts';

const packages = fileURLToPath(new URL('../node_modules', import.meta.url));

function compare(code: string, path: string): readonly string[] {
  const file = parseFile(code, path);
  return file === null ? [] : disagreements(file).map((line) => `${path}: ${line}`);
}

function freeVariables(code: string): Record<string, readonly string[]> {
  const file = parseFile(code, 'input.tsx');
  return file === null ? {} : Object.fromEntries(byOurResolver(file));
}

describe('what is compared', () => {
  it('is each variable between the function and the module, by its declaration', () => {
    expect(freeVariables('function f(a) { let b; return () => a + b + c; } let c;')).toEqual({
      'FunctionDeclaration@0': [],
      'ArrowFunctionExpression@30': ['a@11', 'b@20'],
    });
  });

  it('and a resolver that misses variables of one kind is seen', () => {
    const file = parseFile('function f() { try {} catch (a) { let b; return () => a + b; } }', 'input.js');
    const withoutCatch: typeof byOurResolver = (from) =>
      new Map([...byOurResolver(from)].map(([key, names]) => [key, names.filter((name) => !name.startsWith('a@'))]));
    expect(file && disagreements(file)).toEqual([]);
    expect(file && disagreements(file, withoutCatch)).toEqual(['ArrowFunctionExpression@48: ours b@38 · babel a@29 b@38']);
  });

  it('and the name of a function expression is what its parameters mean, whatever a `var` of the body is called', () => {
    const file = parseFile('f(function g(a = () => g) { var [g] = a; return () => g; });', 'input.js');
    expect(file && disagreements(file)).toEqual([]);
    expect(file && byBabel(file)).toEqual(
      new Map([
        ['FunctionExpression@2', []],
        ['ArrowFunctionExpression@17', ['g@11']],
        ['ArrowFunctionExpression@48', ['g@33']],
      ]),
    );
  });
});

describe('the resolver finds what @babel/traverse finds', () => {
  it('in every fixture', { timeout: 60_000 }, () => {
    const files = readFixtures().flatMap(({ source }) => [...source.files]);
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(([path, code]) => compare(code, path))).toEqual([]);
  });

  it('in random programs', { timeout: 60_000 }, () => {
    const found = Array.from({ length: 200 }, (_, seed) => compare(filesOf(randomProgram(seed)).get(entryFile) ?? '', entryFile));
    expect(found.flat()).toEqual([]);
  });

  it('in at least 2,000 files of the installed packages', { timeout: 300_000 }, () => {
    const seen = new Set<string>();
    const wrong: string[] = [];
    let functions = 0;
    for (const path of sourceFiles(packages)) {
      if (seen.size >= 2_200) break;
      const code = readCandidate(path);
      if (code === null || seen.has(code)) continue;
      const file = parseFile(code, path);
      if (file === null) continue;
      seen.add(code);
      functions += byOurResolver(file).size;
      wrong.push(...disagreements(file).map((line) => `${path}: ${line}`));
    }
    expect(wrong).toEqual([]);
    expect(seen.size).toBeGreaterThanOrEqual(2_000);
    expect(functions).toBeGreaterThan(20_000);
  });
});
