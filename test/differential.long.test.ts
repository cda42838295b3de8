/**
 * The law on more random programs, and the invariants of each phase: what the generator must have tried.
 */
import { describe, expect, it, vi } from 'vitest';
import { entryFile, filesOf, randomProgram } from './random/program.ts';
import { programSeed } from './random/random.ts';
import { expectAgreement } from './random/expect-agreement.ts';
import { commonJsForms } from './random/commonjs.ts';
import { runPrograms } from './random/run.ts';
import { brokenInvariants } from './invariants.ts';
import { compileModule } from './harness/compile-module.ts';

// React chooses its build when it is loaded; the production build is much faster. `differential.fresh.long.test.ts` has the other one.
vi.hoisted(() => {
  process.env['NODE_ENV'] = 'production';
});

const fixedSeed = 20261122;
/** The seed of `differential.test.ts`, whose means are quicker. */
const quickSeed = 20261129;
/** One program in so many goes through the invariants too. */
const sampled = 25;

describe('random programs mean the same compiled', () => {
  it('3,000 from a fixed seed', { timeout: 540_000 }, async () => {
    const report = await runPrograms({ seed: fixedSeed, count: 3_000, mostFailures: 3, layoutEvery: 10, nextEvery: 7, commonJsEvery: 11 });
    expectAgreement(report, fixedSeed);
    // A generator that has gone silent would agree with everything.
    const rare = expectedForms.filter((form) => (report.coverage.get(form) ?? 0) < 10);
    expect(rare).toEqual([]);
  });

  it('1,000 from the seed of the quick half', { timeout: 300_000 }, async () => {
    const report = await runPrograms({ seed: quickSeed, count: 1_000, mostFailures: 3, layoutEvery: 20, nextEvery: 7, commonJsEvery: 11 });
    expectAgreement(report, quickSeed);
  });

  it('and keep the invariants', { timeout: 240_000 }, () => {
    const broken = Array.from({ length: 3_000 / sampled }, (_, index) => programSeed(fixedSeed, index * sampled)).flatMap((seed) => {
      const program = randomProgram(seed);
      const settings = {};
      const source = { path: entryFile, code: filesOf(program).get(entryFile) ?? '' };
      const server = compileModule(source, 'server', settings);
      const client = compileModule(source, 'client', settings);
      return brokenInvariants({ source, settings, server, client }).map((sentence) => `program ${seed}: ${sentence}`);
    });
    expect(broken).toEqual([]);
  });
});

/** What every run must have tried, and not only a few times. */
const expectedForms: readonly string[] = [
  'Server Function declaration',
  'Server Function arrow',
  'Server Function expression',
  'Server Function named expression',
  'Server Function method',
  'Server Function variable',
  'Server Function in a default parameter',
  'Server Function in a field',
  'Server Function in a loop head',
  'Server Function call',
  'async generator',
  'static method',
  'static block',
  'constructor parameters',
  'object of Server Functions',
  'computed key',
  'declaration after return',
  'var after return',
  'var in a block',
  'let without initialiser',
  'helper declaration',
  'helper arrow',
  'helper call',
  'async helper call',
  'for',
  'for-of',
  'for-in',
  'for var',
  'while',
  'do while',
  'map callback',
  'switch',
  'declaration in a case',
  'catch',
  'catch pattern',
  'finally',
  'label',
  'block',
  'swap',
  'destructuring assignment',
  'update',
  'default parameter',
  'rest parameter',
  'computed key in pattern',
  'nested destructuring',
  'array pattern',
  'object pattern',
  'shadowing parameter',
  'JSX',
  'JSX captured tag',
  'JSX member tag',
  'reference in JSX',
  'deep path',
  'optional chain',
  'nullish base',
  'missing member',
  'throwing read',
  'class member',
  'error',
  'Map',
  'Set',
  'Date',
  'bigint',
  'as',
  'satisfies',
  'non-null',
  'type alias',
  'interface',
  'call on the server',
  'call of an argument',
  'name of a reference',
  'file-level directive',
  'export declaration',
  'export const',
  'export list',
  're-export',
  'bind',
  'bind twice',
  'Server Function assigned',
  'own arguments',
  'reference in Map',
  'reference in logical',
  'reference in assignment',
  'reference as argument',
  'imported then exported',
  'export wrapped',
  'export destructured',
  'export default anonymous',
  'anonymous default Server Function',
  'module-level variable',
  'evaluated twice',
  'equal texts',
  'equal texts, other meaning',
  'var of a parameter',
  'written in every way',
  'self call in a loop',
  'captured promise',
  'rejecting promise',
  'captured error',
  'two names for one object',
  'guard',
  'inherited member',
  'names of globals',
  'helper with properties',
  'helper used as a value',
  'names that a bundler keeps',
  'export named by a bundler',
  'local enum',
  'enum inside',
  'overloads',
  'parameter properties',
  'using',
  'using inside',
  'class members of every kind',
  'decorators',
  'namespace',
  'between open lines',
  'export one of two',
  'export of an assigned variable',
  'export written to',
  'export written to later',
  'export declared twice',
  'module cycle',
  'called early',
  ...Object.values(commonJsForms),
];
