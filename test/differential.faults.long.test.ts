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

const most = 1600;

/** What the right compiler writes for a program, as the faults print it; null for one that it refuses. */
const written: (string | null)[] = [];

function writtenFor(index: number): string | null {
  if (index < written.length) return written[index] ?? null;
  const outcome = compileRandom(randomProgram(programSeed(fixedSeed, index))).server.get(entryFile);
  const text = outcome?.kind === 'compiled' ? withFault('none')(outcome.code) : null;
  written[index] = text;
  return text;
}

describe('a compiler with a fault is found out', () => {
  it.each(faultNames)('%s', { timeout: 300_000 }, async (name) => {
    const mangle = withFault(name);
    let changed = 0;
    for (let index = 0; index < most; index++) {
      const text = writtenFor(index);
      if (text === null || mangle(text) === text) continue;
      changed++;
      const program = randomProgram(programSeed(fixedSeed, index));
      if ((await judge(program, { mangle })).kind !== 'differs') continue;
      expect(await judge(program)).toEqual({ kind: 'agrees' });
      return;
    }
    expect.fail(`none of ${most} programs noticed, of which the fault changes ${changed}`);
  });
});
