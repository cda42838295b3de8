/**
 * Random programs under the law, any number of them, on all cores.
 *
 *     npm run fuzz -- --count 20000 --seed 7
 *     npm run fuzz -- --count 20000 --seed 7 --from 20000     the next 20,000 of them
 *     npm run fuzz -- --program 123456      one program: its text, the compiled text, the verdict
 *     npm run fuzz -- --count 5000 --keep   failures become fixtures, ready to be named
 *     npm run fuzz -- --count 20000 --seed 7 --since .fuzz --out .again     after a change of the compiler: those that compile to something else now
 *     npm run fuzz -- --fault 'two captures are swapped'      a compiler with a fault (faults.ts), which has to be found out
 *
 * Each program is run as it stands and as it was compiled, over React's wire, in one of the five layouts by turns; one in four is compiled for Next.js, and one in
 * thirty-one is tried written as CommonJS, too. Of twelve in thirteen `compile()` makes what is run. The thirteenth is run as the plugin compiled it, and `compile()`
 * has to make the same of it in the layout, with the same ids, digests and verdict. One program in `--thorough` (21) is judged as in the tests: without Node's own
 * modules, in the other layout by the plugin too, both layers of every file. A program takes about 20 ms of one core: 14 by `compile()` alone, 30 by both, 130 by
 * everything there is.
 *
 * What each program was refused for, with samples, and every failure, shrunk, is written into the folder `--out`, and what the programs were compiled to (outputs.ts).
 * `--since` is for a change of the compiler alone: where the runtime, the law or the generator changed, all have to be judged again.
 *
 * On React's production build, which is much faster; with NODE_ENV=development on the other one.
 */
import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Part } from './fuzz-part.ts';
import { outputFiles } from './outputs.ts';
import { entryFile, filesOf, randomProgram } from './program.ts';
import { programSeed } from './random.ts';
import { added, fixtureOf, nothing, printCoverage, printFailure, printRefusals, printSamples, type Failure, type RunReport } from './report.ts';

// React chooses its build when it is loaded.
process.env['NODE_ENV'] ??= 'production';
// Without a key every process says that it has none.
process.env['USE_SERVER_ENCRYPTION_KEY'] ??= randomBytes(32).toString('base64');

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    from: { type: 'string', default: '0' },
    seed: { type: 'string' },
    workers: { type: 'string', default: String(availableParallelism()) },
    thorough: { type: 'string', default: '21' },
    program: { type: 'string' },
    failures: { type: 'string', default: '5' },
    tries: { type: 'string', default: '400' },
    out: { type: 'string', default: '.fuzz' },
    since: { type: 'string' },
    fault: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});

/** Processes end after so many programs: Node keeps what its modules were compiled to. Optimising takes V8 a tenth of the time of the first 6,000, and less of those behind. */
const mostInPart = 18_000;

/** Milliseconds in which a process has to get on to its next program, shrinking included. */
const patience = 300_000;

/**
 * What V8 does otherwise for pages that stay. All cores are taken: collecting on other threads costs a tenth and wins no time. No program comes twice, so a cache of
 * compiled code costs 7 % and is never hit; a young generation that keeps its size, and is collected when it is full, wins 4 %. Memory that is given back is
 * wanted again at once, and of a stack three places are enough to tell what failed.
 */
const forManyPrograms = [
  '--single-threaded-gc',
  '--no-compilation-cache',
  '--min-semi-space-size=64',
  '--max-semi-space-size=64',
  '--no-minor-gc-task',
  '--no-memory-reducer',
  '--stack-trace-limit=3',
];

if (values.program !== undefined) await showProgram(Number(values.program));
else await fuzz();

async function showProgram(seed: number): Promise<void> {
  const { compileRandom, judge } = await import('./judge.ts');
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
  const [first, total] = [Number(values.from), Number(values.count)];
  if (values.since !== undefined) outputFiles(values.since, seed);
  const started = performance.now();
  const seconds = (): number => Math.round((performance.now() - started) / 1000);
  console.log(`seed ${seed}, ${total} programs from ${first}`);
  mkdirSync(values.out, { recursive: true });
  const parts = partsOf(seed, first, total);
  let report = nothing;
  const work = async (): Promise<void> => {
    for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
      const result = await runPart(part);
      report = added(report, result);
      for (const failure of result.failures) {
        console.log(`${failure.kind}: program ${failure.seed}`);
        writeFailure(failure);
      }
      if (report.failures.length >= part.mostFailures) parts.length = 0;
      // Parts are begun in order: all before those that are at work now are done.
      console.log(
        `${report.count} of ${total}, ${knownIn(report)}${report.refused} refused, ${report.failures.length} failed, ${seconds()} s; parts that were not begun: --from ${parts[0]?.from ?? first + total}`,
      );
      writeFileSync(join(values.out, `${seed}-from-${first}.txt`), [printRefusals(report), printSamples(report), printCoverage(report)].join('\n\n'));
    }
  };
  await Promise.all(Array.from({ length: Number(values.workers) }, work));
  console.log(printCoverage(report));
  console.log(printRefusals(report));
  for (const failure of report.failures) console.log(`\n${printFailure(failure)}`);
  console.log(
    `\nseed ${seed}: ${report.agreed} of ${report.count} agree, ${knownIn(report)}${report.refused} refused, ${report.failures.length} failed, ${seconds()} s`,
  );
  process.exitCode = report.failures.length > 0 ? 1 : 0;
}

function knownIn({ known }: RunReport): string {
  return known === 0 ? '' : `${known} as before, `;
}

function partsOf(seed: number, first: number, total: number): Part[] {
  const size = Math.min(mostInPart, Math.ceil(total / Number(values.workers)));
  const options = {
    seed,
    mostFailures: Number(values.failures),
    shrinkTries: Number(values.tries),
    thoroughEvery: Number(values.thorough),
    fault: values.fault,
    out: values.out,
    since: values.since,
  };
  const starts = Array.from({ length: Math.ceil(total / size) }, (_, index) => index * size);
  return starts.map((start) => ({ ...options, from: first + start, count: Math.min(size, total - start) }));
}

/** A part in a process of its own. One that ends early, or never, is a failure of the program that it was at. */
function runPart(part: Part): Promise<RunReport> {
  return new Promise((resolve) => {
    const child = fork(join(import.meta.dirname, 'fuzz-part.ts'), {
      execArgv: [...process.execArgv, '--experimental-vm-modules', '--no-warnings', ...forManyPrograms],
      serialization: 'advanced',
    });
    let index = part.from;
    let result: RunReport | null = null;
    let timer = setTimeout(() => child.kill('SIGKILL'), patience);
    child.on('message', (message: { readonly index: number } | { readonly report: RunReport }) => {
      clearTimeout(timer);
      timer = setTimeout(() => child.kill('SIGKILL'), patience);
      if ('report' in message) result = message.report;
      else index = message.index;
    });
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      resolve(
        result ?? { ...nothing, count: index - part.from + 1, failures: [ended(programSeed(part.seed, index), `The process ended with ${code ?? signal}.`)] },
      );
    });
    child.send(part);
  });
}

/** No shrinking: each try might end a process. */
function ended(seed: number, text: string): Failure {
  return { seed, kind: 'crashed', program: randomProgram(seed), text };
}

function writeFailure(failure: Failure): void {
  const name = `program-${failure.seed >>> 0}`;
  writeFileSync(join(values.out, `${name}.txt`), printFailure(failure));
  if (!values.keep) return;
  const folder = join(import.meta.dirname, '../../__fixtures__/random', name);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of fixtureOf(failure)) writeFileSync(join(folder, file), text);
  console.log(`kept in ${folder}`);
}
