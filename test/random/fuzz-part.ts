/** A part of a fuzz run, in a process of its own; `fuzz.ts` starts it, sends what it is to do, and gets a report back. */
import { quickMeans, textAlone, thorough } from './means.ts';
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
}

process.once('message', (part) => void run(part as Part));

async function run({ thoroughEvery, fault, ...part }: Part): Promise<void> {
  const quick = await quickMeans();
  const text = textAlone(quick);
  const report = await runPrograms({
    ...part,
    ...(fault === undefined ? {} : { mangle: (await import('./faults.ts')).withFault(fault) }),
    layoutEvery: 1,
    // Beside other work a run may have to wait for its turn.
    timeout: 60_000,
    // No divisor in common with the number of layouts.
    nextEvery: 4,
    commonJsEvery: 11,
    meansOf: (index) => (index % thoroughEvery === 0 ? thorough : index % 7 === 0 ? quick : text),
    // The last program that was begun is the one that a crash is about.
    onProgram: (index) => void process.send?.({ index }),
  });
  process.send?.({ report }, () => process.disconnect());
}
