/** Many random programs: what became of them, which constructs they had, why some were refused. */
import { layouts } from '../law/layouts.ts';
import type { CompiledProgram } from '../harness/compile-program.ts';
import { commonJsForms, inCommonJs } from './commonjs.ts';
import { judge, shrinkProgram, type JudgeOptions, type Verdict } from './judge.ts';
import { randomProgram, type RandomProgram } from './program.ts';
import { programSeed } from './random.ts';
import { withSample, type Failure, type Refusals, type RunReport } from './report.ts';
import { formsOf } from './tree.ts';

export interface RunOptions extends JudgeOptions {
  readonly seed: number;
  readonly count: number;
  /** The first program's place in the sequence of the seed. Default: 0. */
  readonly from?: number;
  /** Stop after so many failures. */
  readonly mostFailures?: number;
  readonly shrinkTries?: number;
  /** One program in so many is tried in another layout too, each time in the next one. Default: none. */
  readonly layoutEvery?: number;
  /** One program in so many is compiled for Next.js. Default: none. */
  readonly nextEvery?: number;
  /** One program in so many is tried written as CommonJS, too. Default: none. */
  readonly commonJsEvery?: number;
  /** Other means for some of the programs. */
  readonly meansOf?: (index: number) => JudgeOptions['means'];
  /** Told before a program is judged. */
  readonly onProgram?: (index: number) => void;
  /** Whether a program is spared: it was compiled to what it was compiled to before. Default: none is. */
  readonly isKnown?: (index: number, compiled: CompiledProgram) => boolean;
}

/** Judges `count` programs; shrinks those that fail. */
export async function runPrograms(options: RunOptions): Promise<RunReport> {
  const refusals = new Map<string, Refusals>();
  const coverage = new Map<string, number>();
  const failures: Failure[] = [];
  const { from = 0, layoutEvery, nextEvery, commonJsEvery } = options;
  const cover = (form: string): void => void coverage.set(form, (coverage.get(form) ?? 0) + 1);
  let agreed = 0;
  let known = 0;
  let refused = 0;
  let index = from;
  for (; index < from + options.count && failures.length < (options.mostFailures ?? 5); index++) {
    options.onProgram?.(index);
    const seed = programSeed(options.seed, index);
    const program = randomProgram(seed);
    const layout = layoutEvery !== undefined && index % layoutEvery === 0 ? layouts[(index / layoutEvery) % layouts.length] : undefined;
    const forNext = nextEvery !== undefined && index % nextEvery === 0;
    const judged: JudgeOptions = { ...options, layout, forNext, means: options.meansOf?.(index) ?? options.means };
    const verdict = await judge(program, judged, (compiled) => options.isKnown?.(index, compiled) === true);
    if (verdict.kind === 'known') {
      known++;
      continue;
    }
    if (verdict.kind === 'refused') {
      refused++;
      for (const reason of verdict.reasons)
        refusals.set(reason, { programs: (refusals.get(reason)?.programs ?? 0) + 1, samples: withSample(refusals.get(reason), { seed, text: verdict.text }) });
    } else if (verdict.kind === 'agrees') {
      agreed++;
      for (const form of formsOf(program.tree)) cover(form);
    } else {
      failures.push(await shrunkFailure(seed, program, verdict, judged, options.shrinkTries ?? 300));
    }
    for (const written of commonJsEvery !== undefined && index % commonJsEvery === 0 ? inCommonJs(program) : []) {
      const again = await judge(written, judged);
      if (again.kind === 'agrees') cover(commonJsForms[written.commonJs]);
      else if (again.kind !== 'refused' && again.kind !== 'known') failures.push(await shrunkFailure(seed, written, again, judged, options.shrinkTries ?? 300));
    }
  }
  return { count: index - from, agreed, known, refused, refusals, coverage, failures };
}

async function shrunkFailure(
  seed: number,
  program: RandomProgram,
  verdict: Exclude<Verdict, { kind: 'agrees' | 'known' | 'refused' }>,
  options: JudgeOptions,
  mostTries: number,
): Promise<Failure> {
  const small = await shrinkProgram(program, options, mostTries);
  const last = await judge(small, options);
  if (last.kind === verdict.kind) return { seed, kind: verdict.kind, program: small, text: last.text };
  return { seed, kind: verdict.kind, program, text: `${verdict.text}\n\n(This came once; the program as it is now: ${last.kind}.)` };
}
