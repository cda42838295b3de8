/** Compilers with a fault, each of which random programs must find out: what they try is of no use otherwise. */
import { describe, expect, it, vi } from 'vitest';
import { faultNames, withFault } from './random/faults.ts';
import { compileRandom, judge } from './random/judge.ts';
import { entryFile, randomProgram } from './random/program.ts';
import { programSeed } from './random/random.ts';

// React chooses its build when it is loaded; the production build is much faster. `differential.fresh.long.test.ts` has the other one.
vi.hoisted(() => {
  process.env['NODE_ENV'] = 'production';
});

const fixedSeed = 20261122;

describe('a compiler with a fault is found out', () => {
  const most = 1600;

  it.each(faultNames)('%s', { timeout: 300_000 }, async (name) => {
    const mangle = withFault(name);
    for (let index = 0; index < most; index++) {
      const program = randomProgram(programSeed(fixedSeed, index));
      if ((await judge(program, { mangle })).kind !== 'differs') continue;
      expect(await judge(program)).toEqual({ kind: 'agrees' });
      return;
    }
    expect.fail(`none of ${most} programs noticed`);
  });

  it('the faults are in what the compiler really writes', { timeout: 300_000 }, () => {
    const texts = Array.from({ length: most }, (_, index) => compileRandom(randomProgram(programSeed(fixedSeed, index))).server.get(entryFile));
    const outputs = texts.flatMap((outcome) => (outcome?.kind === 'compiled' ? [outcome.code] : []));
    const unchanged = faultNames.filter((name) => outputs.every((code) => withFault(name)(code) === withFault('none')(code)));
    expect(unchanged).toEqual([]);
  });
});
