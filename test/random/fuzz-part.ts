/** A part of a fuzz run, in a process of its own; `fuzz.ts` starts it, sends what it is to do, and gets a report back. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledProgram } from '../harness/compile-program.ts';
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
  /** The folder for what the programs were compiled to. */
  readonly out: string;
}

process.once('message', (part) => void run(part as Part));

async function run({ thoroughEvery, fault, out, ...part }: Part): Promise<void> {
  const quick = await quickMeans();
  const text = textAlone(quick);
  /** By the place of the program: what a later compiler makes of it need only be judged where this is another one. */
  const outputs = new Map<number, string>();
  let index = part.from;
  const report = await runPrograms({
    ...part,
    ...(fault === undefined ? {} : { mangle: (await import('./faults.ts')).withFault(fault) }),
    layoutEvery: 1,
    // Beside other work a run may have to wait for its turn.
    timeout: 60_000,
    // No divisor in common with the number of layouts.
    nextEvery: 4,
    commonJsEvery: 31,
    meansOf: (index) => (index % thoroughEvery === 0 ? thorough : index % 13 === 0 ? quick : text),
    // The last program that was begun is the one that a crash is about.
    onProgram: (next) => void process.send?.({ index: (index = next) }),
    // The first is the program itself; others are written as CommonJS, or shrunk.
    onCompiled: (compiled) => void (outputs.has(index) || outputs.set(index, fingerprintOf(compiled))),
  });
  const lines = Array.from(outputs, ([place, fingerprint]) => `${place} ${fingerprint}\n`);
  writeFileSync(join(out, `outputs-${part.seed}-from-${part.from}.txt`), lines.join(''));
  process.send?.({ report }, () => process.disconnect());
}

function fingerprintOf({ server, client }: CompiledProgram): string {
  const outcomes = [server, client].map((layer) =>
    [...layer].map(([path, outcome]) =>
      outcome.kind === 'compiled' ? [path, outcome.code, outcome.references, outcome.diagnostics] : [path, outcome.message],
    ),
  );
  return createHash('sha256').update(JSON.stringify(outcomes)).digest('base64url').slice(0, 12);
}
