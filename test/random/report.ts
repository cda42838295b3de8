/** What came of a run of random programs: counts, refusals by reason with samples, failures; reports of parts add up. */
import type { Verdict } from './judge.ts';
import { filesOf, type RandomProgram } from './program.ts';

export interface Failure {
  readonly seed: number;
  readonly kind: Verdict['kind'];
  /** Shrunk. */
  readonly program: RandomProgram;
  readonly text: string;
}

/** One program that was refused for a reason, with what was said about it. */
export interface Sample {
  readonly seed: number;
  readonly text: string;
}

export interface Refusals {
  readonly programs: number;
  /** A few, those with the shortest text. */
  readonly samples: readonly Sample[];
}

export interface RunReport {
  readonly count: number;
  readonly agreed: number;
  /** Compiled to what they were compiled to before: agreed or refused then. */
  readonly known: number;
  readonly refused: number;
  /** By reason. A program may be refused for several. */
  readonly refusals: ReadonlyMap<string, Refusals>;
  /** How many programs had each construct; only those that were executed count. */
  readonly coverage: ReadonlyMap<string, number>;
  readonly failures: readonly Failure[];
}

export const nothing: RunReport = { count: 0, agreed: 0, known: 0, refused: 0, refusals: new Map(), coverage: new Map(), failures: [] };

const mostSamples = 3;

export function withSample(refusals: Refusals | undefined, ...samples: readonly Sample[]): readonly Sample[] {
  return [...(refusals?.samples ?? []), ...samples].sort((a, b) => a.text.length - b.text.length).slice(0, mostSamples);
}

/** Two parts of a run as one. */
export function added(a: RunReport, b: RunReport): RunReport {
  const refusals = new Map(a.refusals);
  for (const [reason, more] of b.refusals)
    refusals.set(reason, { programs: (refusals.get(reason)?.programs ?? 0) + more.programs, samples: withSample(refusals.get(reason), ...more.samples) });
  const coverage = new Map(a.coverage);
  for (const [form, programs] of b.coverage) coverage.set(form, (coverage.get(form) ?? 0) + programs);
  return {
    count: a.count + b.count,
    agreed: a.agreed + b.agreed,
    known: a.known + b.known,
    refused: a.refused + b.refused,
    refusals,
    coverage,
    failures: [...a.failures, ...b.failures],
  };
}

/** A failure as a fixture that can be kept: file names and texts. */
export function fixtureOf(failure: Failure): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [path, code] of filesOf(failure.program)) files.set(path.endsWith('page.tsx') ? 'input.tsx' : (path.split('/').at(-1) ?? path), code);
  files.set('exec.ts', `export { scenario as default } from '../../../test/random/scenario.ts';\n`);
  return files;
}

export function printFailure(failure: Failure): string {
  const files = [...fixtureOf(failure)].map(([name, text]) => `── ${name}\n${text}`);
  return [`${failure.kind}, program seed ${failure.seed}`, ...files, '── what happened', failure.text].join('\n');
}

/** `form  programs` in columns, rarest first. */
export function printCoverage({ coverage, agreed }: RunReport): string {
  const rows = [...coverage]
    .sort(([, a], [, b]) => a - b)
    .map(([form, programs]) => `${String(programs).padStart(6)} ${((100 * programs) / Math.max(1, agreed)).toFixed(1).padStart(5)}%  ${form}`);
  return ['programs        construct', ...rows].join('\n');
}

export function printRefusals({ refusals, refused, count: total }: RunReport): string {
  const rate = `${refused} of ${total} refused (${((100 * refused) / Math.max(1, total)).toFixed(2)} %)`;
  return [
    rate,
    ...byCount(refusals).map(([reason, { programs, samples }]) => `  ${programs} ${reason} (program ${samples.map(({ seed }) => seed).join(', ')})`),
  ].join('\n');
}

/** The samples of each reason, to be read: would a reasonable developer write this? */
export function printSamples({ refusals }: RunReport): string {
  return byCount(refusals)
    .map(([reason, { programs, samples }]) =>
      [`═══ ${programs} programs: ${reason}`, ...samples.map(({ seed, text }) => `── program ${seed}\n${text}`)].join('\n'),
    )
    .join('\n\n');
}

const byCount = (refusals: RunReport['refusals']): [string, Refusals][] => [...refusals].sort(([, a], [, b]) => b.programs - a.programs);
