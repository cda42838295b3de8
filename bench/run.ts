/**
 * `npm run bench`: what the plugin adds to a Babel pipeline, and how that grows. See README.md for how to read it.
 * `npm run bench -- --quick` takes fewer rounds: good enough to see whether a change hurts, too noisy to quote.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type Effort, growth, interleave, quartiles, summarise, type Summary } from './measure.ts';
import { pipelines } from './pipelines.ts';
import {
  fileLevel,
  inline,
  inlineLong,
  manyComponents,
  manyExports,
  oneComponent,
  plain,
  sourceOfCount,
  sourceOfSize,
} from './sources.ts';

/** In kilobytes; small files get more rounds, since they differ by less. */
const SIZES = [
  { size: 1, rounds: 61 },
  { size: 5, rounds: 41 },
  { size: 20, rounds: 21 },
  { size: 100, rounds: 9 },
];
const GROWTH_ROUNDS = 9;
const COUNTS = [125, 250, 500, 1000, 2000];
const KINDS = [
  { kind: plain, target: 1.02 },
  { kind: inline, target: 1.15 },
  { kind: inlineLong, target: 1.15 },
  { kind: fileLevel, target: 1.15 },
];

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const block = values.quick ? 15 : 40;
const share = values.quick ? 1 / 4 : 1;
const effortOf = (rounds: number): Effort => ({ rounds: Math.max(5, Math.round(rounds * share)), block });

const { arch, platform, version } = process;
warmUp();
console.log(`${cpus()[0]?.model.trim()}, ${platform} ${arch}, Node.js ${version}\n`);
await printCost();
await printGrowth();

/** The first seconds of a process are slow, and get faster while they last. */
function warmUp(): void {
  const sources = KINDS.map(({ kind }) => sourceOfSize(kind, 5000));
  const end = performance.now() + 3000;
  while (performance.now() < end) {
    for (const source of sources) for (const pipeline of pipelines) [pipeline.without, pipeline.with].map((compile) => compile(source));
  }
}

/** The same files through the same pipeline, without the plugin, with it, and without it once more. */
async function printCost(): Promise<void> {
  printRow(['file', 'size', 'Babel', 'without', 'with', 'ratio', 'quartiles', 'noise', 'target']);
  printRow(['---', '--:', '---', '--:', '--:', '--:', '---', '---', '---']);
  for (const { kind, target } of KINDS) {
    for (const { size, rounds } of SIZES) {
      const source = sourceOfSize(kind, size * 1000);
      // One part of it is longer than that.
      if (source.length > size * 2000) continue;
      for (const pipeline of pipelines) {
        const candidates = [pipeline.without, pipeline.with, pipeline.without].map((compile) => () => compile(source));
        const [without = [], withPlugin = [], control = []] = await interleave(candidates, effortOf(rounds));
        const ratio = summarise([without, withPlugin], (before, after) => after / before);
        const noise = summarise([without, control], (before, after) => after / before);
        printRow([
          kind.name,
          `${(source.length / 1000).toFixed(1)} KB`,
          pipeline.version,
          `${quartiles(without).median.toFixed(2)} ms`,
          `${quartiles(withPlugin).median.toFixed(2)} ms`,
          ratio.median.toFixed(3),
          range(ratio),
          range(noise),
          `${target.toFixed(2)} ${ratio.median <= target ? 'met' : 'missed'}`,
        ]);
      }
    }
  }
}

/** More and more Server Functions in one file: time for each of them, and the exponent of the growth. */
async function printGrowth(): Promise<void> {
  console.log();
  printRow(['Server Functions', ...COUNTS.map(String), 'exponent']);
  printRow(['---', ...COUNTS.map(() => '--:'), '--:']);
  const shapes = [
    { name: manyExports.name, source: (count: number) => sourceOfCount(manyExports, count) },
    { name: manyComponents.name, source: (count: number) => sourceOfCount(manyComponents, count) },
    oneComponent,
  ];
  const [pipeline] = pipelines;
  if (pipeline === undefined) return;
  for (const { name, source } of shapes) {
    const points: [number, number][] = [];
    for (const count of COUNTS) {
      const code = source(count);
      const candidates = [pipeline.without, pipeline.with].map((compile) => () => compile(code));
      const [without = [], withPlugin = []] = await interleave(candidates, effortOf(GROWTH_ROUNDS));
      points.push([count, summarise([without, withPlugin], (before, after) => after - before).median]);
    }
    const each = points.map(([count, time]) => `${((time / count) * 1000).toFixed(0)} µs`);
    printRow([name, ...each, growth(points).toFixed(2)]);
  }
}

function range({ low, high }: Summary): string {
  return `${low.toFixed(3)} … ${high.toFixed(3)}`;
}

function printRow(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}
