/**
 * `npm run bench:compile`: compile() against the compilers that do the same work elsewhere. See README.md for how to read it.
 * `npm run bench:compile -- --warm-up 6` warms each up for six seconds, which a watching process reaches and a build does not.
 * `npm run bench:compile -- --quick` takes fewer rounds: good enough to see whether a change helps, too noisy to quote.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { closures, oneHelper, siblings } from './closures.ts';
import { type Effort, growth, interleave, quartiles, summarise } from './measure.ts';
import { others, ours } from './peers.ts';
import { fileLevel, manyComponents, oneComponent, sourceOfCount, sourceOfSize } from './sources.ts';

const KINDS = [
  ['inline', closures],
  ['file-level', fileLevel],
] as const;
/** In KB, and the targets: at most so many times what Next.js and plugin-rsc take. */
const SIZES = [
  { size: 1, targets: { next: 0.2, '@vitejs/plugin-rsc': 1 } },
  { size: 5, targets: { next: 0.4, '@vitejs/plugin-rsc': 1 } },
  { size: 20, targets: { next: 0.65, '@vitejs/plugin-rsc': 1 } },
  { size: 100, targets: { next: 0.75, '@vitejs/plugin-rsc': 1 } },
] as const;
const COUNTS = [125, 250, 500, 1000, 2000];

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, 'warm-up': { type: 'string', default: '0.5' } } });
/** Milliseconds, for each. */
const WARM_UP = 1000 * Number(values['warm-up']);
const effort: Effort = values.quick ? { rounds: 5, block: 40 } : { rounds: 15, block: 100 };

const compiler = await ours();
const peers = await others();
const { arch, platform, version } = process;
console.log(`${cpus()[0]?.model.trim()}, ${platform} ${arch}, Node.js ${version}, ${effort.rounds} rounds\n`);
for (const { name, version: used } of peers) console.log(`* ${name}: ${used}`);
await warmUp();
await printRatios();
await printGrowth();

/** Each gets the same time, on its own: in turn with the slow ones the fast ones would hardly have run at all. */
async function warmUp(): Promise<void> {
  const sources = KINDS.flatMap(([, kind]) => [1000, 5000, 20_000].map((size) => sourceOfSize(kind, size)));
  for (const { compile } of [...peers, compiler]) {
    const end = performance.now() + WARM_UP;
    while (performance.now() < end) for (const source of sources) await compile(source);
  }
}

/** In pairs: a peer that takes a hundred times as long would leave hardly any runs to the others. */
async function printRatios(): Promise<void> {
  console.log();
  printRow(['module', 'size', 'compiler', 'time', 'compile()', 'ratio', 'quartiles', 'target']);
  printRow(['---', '--:', '---', '--:', '--:', '--:', '---', '---']);
  for (const [what, kind] of KINDS) {
    for (const { size, targets } of SIZES) await printSize(what, sourceOfSize(kind, size * 1000), targets);
  }
}

async function printSize(what: string, source: string, targets: Readonly<Record<string, number>>): Promise<void> {
  for (const { name, compile } of peers) {
    const [own = [], times = []] = await interleave([() => compiler.compile(source), () => compile(source)], effort);
    const ratio = summarise([own, times], (mine, other) => mine / other);
    const target = targets[name];
    printRow([
      what,
      `${(source.length / 1000).toFixed(1)} KB`,
      name,
      milliseconds(quartiles(times).median),
      milliseconds(quartiles(own).median),
      ratio.median.toFixed(2),
      `${ratio.low.toFixed(2)} … ${ratio.high.toFixed(2)}`,
      target === undefined ? '' : `${target.toFixed(2)} ${ratio.median <= target ? 'met' : 'missed'}`,
    ]);
  }
}

/** More and more Server Functions in one file: compile()'s time for each of them, and the exponent of the growth. */
async function printGrowth(): Promise<void> {
  console.log();
  printRow(['Server Functions', ...COUNTS.map(String), 'exponent']);
  printRow(['---', ...COUNTS.map(() => '--:'), '--:']);
  const shapes = [{ name: manyComponents.name, source: (count: number) => sourceOfCount(manyComponents, count) }, oneComponent, siblings, oneHelper];
  for (const { name, source } of shapes) {
    // Or the first column would be that of cold code.
    const small = source(COUNTS[0] ?? 1);
    for (const end = performance.now() + Math.max(WARM_UP, 2000); performance.now() < end;) compiler.compile(small);
    const points: [number, number][] = [];
    for (const count of COUNTS) {
      const code = source(count);
      points.push([count, fastest(() => compiler.compile(code))]);
    }
    const each = points.map(([count, time]) => `${((time / count) * 1000).toFixed(0)} µs`);
    printRow([name, ...each, growth(points).toFixed(2)]);
  }
}

/** Without a peer there is no drift to share: the best of a few runs will do. */
function fastest(run: () => unknown): number {
  const times = Array.from({ length: 4 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function milliseconds(time: number): string {
  return `${time.toFixed(time < 1 ? 3 : 2)} ms`;
}

function printRow(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}
