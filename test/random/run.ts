/** Many random programs: what became of them, which constructs they had, how many were refused. */
import { layouts } from '../law/layouts.ts';
import { judge, shrinkProgram, type JudgeOptions, type Verdict } from './judge.ts';
import { filesOf, randomProgram, type RandomProgram } from './program.ts';
import { programSeed } from './random.ts';
import { formsOf } from './tree.ts';

export interface Failure {
  readonly seed: number;
  readonly kind: Verdict['kind'];
  /** Shrunk. */
  readonly program: RandomProgram;
  readonly text: string;
}

export interface RunReport {
  readonly count: number;
  readonly agreed: number;
  readonly refused: number;
  /** How many programs were refused for each code. */
  readonly refusals: ReadonlyMap<string, number>;
  /** How many programs had each construct; only those that were executed count. */
  readonly coverage: ReadonlyMap<string, number>;
  readonly failures: readonly Failure[];
}

export interface RunOptions extends JudgeOptions {
  readonly seed: number;
  readonly count: number;
  /** Stop after so many failures. */
  readonly mostFailures?: number;
  readonly shrinkTries?: number;
  /** One program in so many is tried in another layout too, each time in the next one. Default: none. */
  readonly layoutEvery?: number;
  readonly onProgram?: (program: RandomProgram, verdict: Verdict, index: number) => Promise<void> | void;
}

/** Judges `count` programs; shrinks those that fail. */
export async function runPrograms(options: RunOptions): Promise<RunReport> {
  const refusals = new Map<string, number>();
  const coverage = new Map<string, number>();
  const failures: Failure[] = [];
  let agreed = 0;
  let refused = 0;
  let index = 0;
  for (; index < options.count && failures.length < (options.mostFailures ?? 5); index++) {
    const seed = programSeed(options.seed, index);
    const program = randomProgram(seed);
    const { layoutEvery } = options;
    const layout = layoutEvery !== undefined && index % layoutEvery === 0 ? layouts[(index / layoutEvery) % layouts.length] : undefined;
    const judged = { ...options, layout };
    const verdict = await judge(program, judged);
    await options.onProgram?.(program, verdict, index);
    if (verdict.kind === 'refused') {
      refused++;
      for (const code of verdict.codes) count(refusals, code);
      continue;
    }
    if (verdict.kind === 'agrees') {
      agreed++;
      for (const form of formsOf(program.tree)) count(coverage, form);
      continue;
    }
    failures.push(await shrunkFailure(seed, program, verdict, judged));
  }
  return { count: index, agreed, refused, refusals, coverage, failures };
}

async function shrunkFailure(seed: number, program: RandomProgram, verdict: Exclude<Verdict, { kind: 'agrees' | 'refused' }>, options: RunOptions): Promise<Failure> {
  const small = await shrinkProgram(program, options, options.shrinkTries ?? 300);
  const last = await judge(small, options);
  if (last.kind === verdict.kind) return { seed, kind: verdict.kind, program: small, text: last.text };
  return { seed, kind: verdict.kind, program, text: `${verdict.text}\n\n(This came once; the program as it is now: ${last.kind}.)` };
}

const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

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
  const rows = [...coverage].sort(([, a], [, b]) => a - b).map(([form, programs]) => `${String(programs).padStart(6)} ${(100 * programs / Math.max(1, agreed)).toFixed(1).padStart(5)}%  ${form}`);
  return ['programs        construct', ...rows].join('\n');
}

export function printRefusals({ refusals, refused, count: total }: RunReport): string {
  const rate = `${refused} of ${total} refused (${((100 * refused) / Math.max(1, total)).toFixed(1)} %)`;
  return [rate, ...[...refusals].sort(([, a], [, b]) => b - a).map(([code, programs]) => `  ${programs} ${code}`)].join('\n');
}
