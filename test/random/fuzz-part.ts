/** A part of a fuzz run, in a process of its own; `fuzz.ts` starts it, sends what it is to do, and gets a report back. */
import { quickMeans, textAlone, thorough, type Means } from './means.ts';
import { fingerprintOf, readOutputs, writeOutputs, type Outputs } from './outputs.ts';
import { programSeed } from './random.ts';
import { runPrograms } from './run.ts';

/** What the part is to do. */
export interface Part {
  readonly seed: number;
  readonly from: number;
  readonly count: number;
  readonly mostFailures: number;
  readonly shrinkTries: number;
  /** One program in so many is judged by everything there is. */
  readonly thoroughEvery: number;
  /** A compiler with a fault, which has to be found out. */
  readonly fault: string | undefined;
  /** The folder for what the programs were compiled to. */
  readonly out: string;
  /** Such a folder of an earlier run. */
  readonly since: string | undefined;
}

const commonJsEvery = 31;

process.once('message', (part) => void run(part as Part));

async function run({ thoroughEvery, fault, out, since, ...part }: Part): Promise<void> {
  const quick = await quickMeans();
  const text = textAlone(quick);
  const meansOf = (index: number): Means => (index % thoroughEvery === 0 ? thorough : index % 13 === 0 ? quick : text);
  const before: Outputs = since === undefined ? new Map() : readOutputs(since, part);
  const outputs = new Map<number, string>();
  const report = await runPrograms({
    ...part,
    ...(fault === undefined ? {} : { mangle: (await import('./faults.ts')).withFault(fault) }),
    layoutEvery: 1,
    // Beside other work a run may have to wait for its turn.
    timeout: 60_000,
    // No divisor in common with the number of layouts.
    nextEvery: 4,
    commonJsEvery,
    meansOf,
    // The last program that was begun is the one that a crash is about.
    onProgram: (index) => void process.send?.({ index }),
    isKnown: (index, compiled) => {
      const fingerprint = fingerprintOf(compiled);
      outputs.set(index, fingerprint);
      // The others are compiled more than once, and the fingerprint is about one of the texts.
      return meansOf(index) === text && index % commonJsEvery !== 0 && before.get(index) === fingerprint;
    },
  });
  const failed = new Set(report.failures.map(({ seed }) => seed));
  writeOutputs(out, part, new Map([...outputs].filter(([index]) => !failed.has(programSeed(part.seed, index)))));
  process.send?.({ report }, () => process.disconnect());
}
