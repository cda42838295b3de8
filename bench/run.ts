/**
 * `npm run bench`: what the plugin adds to a Babel pipeline, and how that grows. See README.md for how to read it.
 * `npm run bench -- --quick` takes fewer rounds: good enough to see whether a change hurts, too noisy to quote.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type Effort, growth, interleave, quartiles, summarise, type Summary } from './measure.ts';
import { appPipelines, type PipelineWithFloors, pipelines } from './pipelines.ts';
import { fileLevel, inline, inlineLong, manyComponents, manyExports, oneComponent, plain, sourceOfCount, sourceOfSize } from './sources.ts';

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
  { kind: plain, target: 1.02, floors: [] },
  { kind: inline, target: 1.15, floors: [compiledBefore] },
  { kind: inlineLong, target: 1.15, floors: [compiledBefore] },
  { kind: fileLevel, target: 1.15, floors: [compiledBefore, leastPlugin, leastPluginWithCrawl] },
];

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const block = values.quick ? 15 : 40;
const share = values.quick ? 1 / 4 : 1;
const effortOf = (rounds: number): Effort => ({ rounds: Math.max(5, Math.round(rounds * share)), block });

const { arch, platform, version } = process;
warmUp();
console.log(`${cpus()[0]?.model.trim()}, ${platform} ${arch}, Node.js ${version}\n`);
await printCost();
await printCostInApps();
await printGrowth();

/** The first seconds of a process are slow, and get faster while they last. */
function warmUp(): void {
  const sources = KINDS.map(({ kind }) => sourceOfSize(kind, 5000));
  const end = performance.now() + 3000;
  while (performance.now() < end) {
    for (const source of sources) for (const pipeline of pipelines) [pipeline.without, pipeline.with].map((compile) => compile(source));
  }
}

/** What nobody can be faster than: the output as input of the pipeline without us, and the smallest of all plugins. */
function compiledBefore({ without, alone }: PipelineWithFloors, source: string): () => string {
  const output = alone(source);
  return () => without(output);
}

function leastPlugin({ least }: PipelineWithFloors, source: string): () => string {
  return () => least(source);
}

function leastPluginWithCrawl({ leastCrawled }: PipelineWithFloors, source: string): () => string {
  return () => leastCrawled(source);
}

function ratioOf(before: readonly number[], after: readonly number[]): Summary {
  return summarise([before, after], (one, other) => other / one);
}

/** The same files through the same pipeline, without the plugin, with it, and without it once more; and the floors. */
async function printCost(): Promise<void> {
  printRow(['file', 'size', 'Babel', 'without', 'with', 'ratio', 'quartiles', 'noise', 'floors', 'target']);
  printRow(['---', '--:', '---', '--:', '--:', '--:', '---', '---', '---', '---']);
  for (const { kind, target, floors } of KINDS) {
    for (const { size, rounds } of SIZES) {
      const source = sourceOfSize(kind, size * 1000);
      // One part of it is longer than that.
      if (source.length > size * 2000) continue;
      for (const pipeline of pipelines) {
        const candidates = [pipeline.without, pipeline.with, pipeline.without].map((compile) => () => compile(source));
        const lowest = floors.map((floor) => floor(pipeline, source));
        const [without = [], withPlugin = [], control = [], ...least] = await interleave([...candidates, ...lowest], effortOf(rounds));
        const ratio = ratioOf(without, withPlugin);
        const noise = ratioOf(without, control);
        printRow([
          kind.name,
          kilobytes(source),
          pipeline.version,
          milliseconds(without),
          milliseconds(withPlugin),
          ratio.median.toFixed(3),
          range(ratio),
          range(noise),
          least.map((times) => ratioOf(without, times).median.toFixed(2)).join(', '),
          `${target.toFixed(2)} ${ratio.median <= target ? 'met' : 'missed'}`,
        ]);
      }
    }
  }
}

/** Files with the directive in pipelines that do more. */
async function printCostInApps(): Promise<void> {
  console.log();
  printRow(['pipeline', 'Babel', 'file', 'size', 'without', 'with', 'ratio', 'quartiles']);
  printRow(['---', '---', '---', '--:', '--:', '--:', '--:', '---']);
  for (const pipeline of appPipelines) {
    for (const kind of [inline, fileLevel]) {
      for (const { size, rounds } of SIZES) {
        const source = sourceOfSize(kind, size * 1000);
        const [without = [], withPlugin = []] = await interleave(
          [pipeline.without, pipeline.with].map((compile) => () => compile(source)),
          effortOf(rounds / 2),
        );
        const ratio = ratioOf(without, withPlugin);
        printRow([
          pipeline.name,
          pipeline.version,
          kind.name,
          kilobytes(source),
          milliseconds(without),
          milliseconds(withPlugin),
          ratio.median.toFixed(3),
          range(ratio),
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

function kilobytes(source: string): string {
  return `${(source.length / 1000).toFixed(1)} KB`;
}

function milliseconds(times: readonly number[]): string {
  return `${quartiles(times).median.toFixed(2)} ms`;
}

function range({ low, high }: Summary): string {
  return `${low.toFixed(3)} … ${high.toFixed(3)}`;
}

function printRow(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}
