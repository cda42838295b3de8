/**
 * Times that can be compared: short blocks of several candidates in turn, in the same process, in changing order.
 * Of each block the fastest run counts: whatever else the machine does can only make a run slower.
 */
import { measure } from 'mitata';

export interface Effort {
  /** How often each candidate gets its turn. */
  readonly rounds: number;
  /** About how long one block of runs takes, in milliseconds. */
  readonly block: number;
}

const FEWEST_RUNS = 4;

export interface Summary {
  readonly median: number;
  /** First and third quartile. */
  readonly low: number;
  readonly high: number;
}

/**
 * @returns for each candidate its best time in each round, in milliseconds.
 */
export async function interleave(candidates: readonly (() => unknown)[], { rounds, block }: Effort): Promise<readonly (readonly number[])[]> {
  let slowest = 0;
  for (const run of candidates) slowest = Math.max(slowest, await bestOf(run, FEWEST_RUNS));
  const runs = Math.max(FEWEST_RUNS, Math.round(block / slowest));

  const times: number[][] = candidates.map(() => []);
  const order = candidates.map((_, index) => index);
  for (let round = 0; round < rounds; round += 1) {
    order.push(...order.splice(0, 1)); // Nobody is always first.
    for (const index of round % 2 === 0 ? order : order.toReversed()) {
      const run = candidates[index];
      if (run !== undefined) times[index]?.push(await bestOf(run, runs));
    }
  }
  return times;
}

/** Runs once to warm up, then `runs` times; the same number for everybody, or more runs would find a better best. */
async function bestOf(run: () => unknown, runs: number): Promise<number> {
  const { min } = await measure(run, {
    min_samples: runs,
    max_samples: runs,
    samples_threshold: runs,
    batch_threshold: 0,
    gc: false,
  });
  return min / 1e6;
}

/** What `compare` makes of two candidates in each round: their ratio, their difference. */
export function summarise([first, second]: readonly [readonly number[], readonly number[]], compare: (first: number, second: number) => number): Summary {
  return quartiles(first.map((time, round) => compare(time, second[round] ?? Number.NaN)));
}

export function quartiles(values: readonly number[]): Summary {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.round(part * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** The slope of a straight line through the logarithms: 1 = twice the size takes twice the time. */
export function growth(points: readonly (readonly [size: number, time: number])[]): number {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(logs.map(([size]) => size));
  const y = mean(logs.map(([, time]) => time));
  const covariance = logs.reduce((sum, [size, time]) => sum + (size - x) * (time - y), 0);
  const variance = logs.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
  return covariance / variance;
}
