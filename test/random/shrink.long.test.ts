/** The parts of the differential test that a green run never uses: shrinking, and a failure's way into a fixture. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readFixtures } from '../fixtures/read-fixture.ts';
import { withFault } from './faults.ts';
import { judge, shrinkProgram } from './judge.ts';
import { filesOf, randomProgram } from './program.ts';
import { programSeed } from './random.ts';
import { fixtureOf, printFailure, type Failure } from './report.ts';
import { runPrograms } from './run.ts';
import { shrink } from './shrink.ts';
import { expression, formsOf, lines, pinned, printModule, statement } from './tree.ts';

const directories: string[] = [];
afterAll(() => directories.forEach((directory) => rmSync(directory, { recursive: true })));

describe('a seed', () => {
  it('gives the same program each time, and another one gives another', () => {
    const text = (seed: number): string => [...filesOf(randomProgram(seed)).values()].join('\n');
    expect(text(7)).toBe(text(7));
    expect(new Set([1, 2, 3, 4, 5].map(text)).size).toBe(5);
  });

  it('of a run gives programs that the next seed does not', () => {
    const seeds = [1, 2].flatMap((run) => Array.from({ length: 100 }, (_, index) => programSeed(run, index)));
    expect(new Set(seeds).size).toBe(200);
  });
});

describe('shrinking', () => {
  const tree = lines([
    pinned()`const kept = 1;`,
    statement()`before();`,
    statement('block')`{${lines([statement()`one(${expression()`f(${expression()`wanted`}, ${expression()`2`})`});`, statement()`two();`])}}`,
    statement()`after();`,
  ]);

  it('takes away all that the failure does not need, and nothing that is pinned', async () => {
    const small = await shrink(tree, (smaller) => Promise.resolve(printModule(smaller).includes('wanted')));
    expect(printModule(small)).toBe('const kept = 1;\none(wanted);\n');
    expect([...formsOf(small)]).toEqual([]);
  });

  it('tries no more often than it may', async () => {
    let tries = 0;
    await shrink(tree, () => Promise.resolve((tries++, false)), 5);
    expect(tries).toBe(5);
  });
});

describe('a program that fails', { timeout: 60_000 }, () => {
  it('keeps its first difference while it is shrunk, though a later one would do with less', async () => {
    const first = statement()`out.push(async () => { 'use server'; return ${expression()`'one'`}; });`;
    const second = statement()`out.push(async () => { 'use server'; return 'two'; });`;
    const tree = lines([
      pinned()`const out: unknown[] = [];`,
      first,
      second,
      pinned()`export const run = () => [null, ...out];`,
      pinned()`export const probe = () => 0;`,
    ]);
    const mangle = (code: string): string => code.replace(/return ['"]one['"]/, 'return 1').replace(/return ['"]two['"]/, 'throw new TypeError()');
    const small = await shrinkProgram({ seed: 0, fileLevel: false, tree }, { mangle });
    expect(printModule(small.tree)).toContain(`'one'`);
    expect(printModule(small.tree)).not.toContain(`'two'`);
  });

  const mangle = withFault('the last capture is forgotten');

  async function firstFailure(): Promise<Failure> {
    const { failures } = await runPrograms({ seed: 1, count: 100, mostFailures: 1, shrinkTries: 60, mangle });
    const [failure] = failures;
    if (failure === undefined) throw new Error('no program noticed the fault');
    return failure;
  }

  it('is shrunk, and becomes a fixture that the runner reads', async () => {
    const failure = await firstFailure();
    expect(failure.kind).toBe('differs');
    expect((await judge(failure.program, { mangle })).kind).toBe('differs');
    expect((await judge(failure.program)).kind).toBe('agrees');
    const size = (program: Failure['program']): number => [...filesOf(program).values()].join('').length;
    expect(size(failure.program)).toBeLessThan(size(randomProgram(failure.seed)));

    const directory = mkdtempSync(join(tmpdir(), 'use-server-random-'));
    directories.push(directory);
    for (const [name, text] of fixtureOf(failure)) {
      const path = join(directory, 'random', 'a-program', name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    const [fixture] = readFixtures(directory);
    expect([...(fixture?.source.files.values() ?? [])].join('')).toContain('use server');
    expect(fixture?.loadScenario).not.toBeNull();
    expect(printFailure(failure)).toMatch(/^differs, program seed -?\d+\n── input\.tsx\n[^]*── exec\.ts\n[^]*── what happened\n/);
  });
});
