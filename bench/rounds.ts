/** One line for two or more candidates that were measured in turn: their times, and the last against the one before it. */
import { interleave, quartiles, summarise } from './measure.ts';

interface Comparison {
  readonly names: readonly string[];
  readonly candidates: readonly (() => Promise<unknown>)[];
  /** What the ratio is to be at most. */
  readonly target: number | null;
  /**
   * `fastest`: the best run of each block, for what takes microseconds and waits for nothing. `processor`: the processor time of
   * all threads, for what waits for timers, sockets and ciphers while other programs wait for a processor.
   */
  readonly by: 'fastest' | 'processor';
}

const ROUNDS = 41;
/** Milliseconds of one block of runs. */
const BLOCK = 60;

/** Prints the medians of all candidates, and the ratio of the last to the one before it. */
export async function measureRounds(what: string, { names, candidates, target, by }: Comparison): Promise<void> {
  const times = by === 'fastest' ? await interleave(candidates, { rounds: ROUNDS, block: BLOCK }) : await processorTimes(candidates);
  const each = names.map((name, index) => `${name} ${milliseconds(quartiles(times[index] ?? []).median)}`);
  const { median, low, high } = summarise([times.at(-2) ?? [], times.at(-1) ?? []], (before, after) => after / before);
  const verdict = target === null ? '' : ` | ${target} ${median <= target ? 'met' : 'missed'}`;
  console.log(`| ${[what, ...each, median.toFixed(3), `${low.toFixed(3)} … ${high.toFixed(3)}`].join(' | ')}${verdict} |`);
}

async function processorTimes(candidates: readonly (() => Promise<unknown>)[]): Promise<readonly (readonly number[])[]> {
  let slowest = 0;
  for (const run of candidates) slowest = Math.max(slowest, await warmUp(run));
  const runs = Math.max(1, Math.ceil(BLOCK / slowest));
  const times: number[][] = candidates.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const index of round % 2 === 0 ? candidates.keys() : [...candidates.keys()].reverse()) {
      const run = candidates[index];
      if (run !== undefined) times[index]?.push(await processorTime(run, runs));
    }
  }
  return times;
}

/** For a second, in which the code gets as fast as it gets. */
async function warmUp(run: () => Promise<unknown>): Promise<number> {
  const end = performance.now() + 1000;
  let best = Number.POSITIVE_INFINITY;
  while (performance.now() < end) best = Math.min(best, await processorTime(run, 1));
  return Math.max(best, 0.01);
}

/** Milliseconds for one run. */
async function processorTime(run: () => Promise<unknown>, runs: number): Promise<number> {
  const before = process.cpuUsage();
  for (let count = 0; count < runs; count++) await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / runs;
}

function milliseconds(time: number): string {
  return time < 1 ? `${(time * 1000).toFixed(1)} µs` : `${time.toFixed(1)} ms`;
}
