/**
 * Random programs under the law, any number of them; each in another layout too.
 *
 *     npm run fuzz -- --count 20000 --seed 7
 *     npm run fuzz -- --program 123456      one program: its text, the compiled text, the verdict
 *     npm run fuzz -- --count 5000 --keep   failures become fixtures, ready to be named
 *
 * On React's production build, which is much faster; with NODE_ENV=development on the other one.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { entryFile, filesOf, randomProgram } from './program.ts';
import type { Failure } from './run.ts';

// React chooses its build when it is loaded.
process.env['NODE_ENV'] ??= 'production';
const { compileRandom, judge } = await import('./judge.ts');
const { fixtureOf, printCoverage, printFailure, printRefusals, runPrograms } = await import('./run.ts');

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string' },
    program: { type: 'string' },
    failures: { type: 'string', default: '5' },
    tries: { type: 'string', default: '400' },
    keep: { type: 'boolean', default: false },
  },
});

if (values.program !== undefined) await showProgram(Number(values.program));
else await fuzz();

async function showProgram(seed: number): Promise<void> {
  const program = randomProgram(seed);
  for (const [path, code] of filesOf(program)) console.log(`── ${path}\n${code}`);
  const outcome = compileRandom(program).server.get(entryFile);
  console.log('── compiled');
  console.log(outcome?.kind === 'compiled' ? outcome.code : outcome?.message);
  const verdict = await judge(program);
  console.log(`── ${verdict.kind}\n${'text' in verdict ? verdict.text : ''}`);
}

async function fuzz(): Promise<void> {
  const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
  const total = Number(values.count);
  const started = performance.now();
  console.log(`seed ${seed}, ${total} programs`);
  const report = await runPrograms({
    seed,
    count: total,
    mostFailures: Number(values.failures),
    shrinkTries: Number(values.tries),
    layoutEvery: 1,
    onProgram: (_, __, index) => {
      if ((index + 1) % 500 === 0) console.log(`${index + 1} of ${total}, ${Math.round((performance.now() - started) / 1000)} s`);
    },
  });
  console.log(printCoverage(report));
  console.log(printRefusals(report));
  for (const failure of report.failures) {
    console.log(`\n${printFailure(failure)}`);
    if (values.keep) keep(failure);
  }
  console.log(`\nseed ${seed}: ${report.agreed} of ${report.count} agree, ${report.refused} refused, ${report.failures.length} failed, ${Math.round((performance.now() - started) / 1000)} s`);
  process.exitCode = report.failures.length > 0 ? 1 : 0;
}

function keep(failure: Failure): void {
  const folder = join(import.meta.dirname, '../../__fixtures__/random', `program-${failure.seed >>> 0}`);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of fixtureOf(failure)) writeFileSync(join(folder, name), text);
  console.log(`kept in ${folder}`);
}
