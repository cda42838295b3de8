/**
 * `npm run bench:build`: building an app of 1,000 modules with webpack and with Rspack, against the same build without the
 * plugin. See README.md for how to read it. `--rounds 3`, `--bundler rspack`, `--share 0.2`.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeApp } from './build-app.ts';
import { quartiles } from './measure.ts';

const TARGET = 1.1;
const once = fileURLToPath(new URL('build-once.ts', import.meta.url));

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, bundler: { type: 'string', default: 'webpack,rspack' }, share: { type: 'string', default: '0.06' } },
});
const directory = writeApp(Number(values.share));
try {
  console.log(`1,000 modules, Server Functions in ${Math.round(Number(values.share) * 100)} % of pages and actions; processor time of a whole build\n`);
  console.log('| bundler | without | with | ratio | quartiles | target |\n| --- | --: | --: | --: | --- | --- |');
  for (const bundler of values.bundler.split(',')) console.log(compare(bundler));
} finally {
  rmSync(directory, { recursive: true, force: true });
}

/** Builds in turn, each in a process of its own, with nothing in a cache. */
function compare(bundler: string): string {
  const times: { readonly with: number[]; readonly without: number[] } = { with: [], without: [] };
  for (let round = 0; round < Number(values.rounds); round++) {
    const order = round % 2 === 0 ? (['without', 'with'] as const) : (['with', 'without'] as const);
    for (const plugin of order) times[plugin].push(build(bundler, plugin));
  }
  const ratio = quartiles(times.with.map((time, round) => time / (times.without[round] ?? Number.NaN)));
  const best = Math.min(...times.with) / Math.min(...times.without);
  const seconds = (all: readonly number[]): string => `${(Math.min(...all) / 1000).toFixed(2)} s`;
  return `| ${bundler} | ${seconds(times.without)} | ${seconds(times.with)} | ${best.toFixed(3)} | ${ratio.low.toFixed(3)} … ${ratio.high.toFixed(3)} | ${TARGET} ${best <= TARGET ? 'met' : 'missed'} |`;
}

/** @returns Processor time in milliseconds: other programs on the machine do not change it much. */
function build(bundler: string, plugin: 'with' | 'without'): number {
  const { stdout, stderr, status } = spawnSync(process.execPath, [once, directory, bundler, plugin], { encoding: 'utf8', cwd: directory });
  if (status !== 0) throw new Error(`${bundler} ${plugin} the plugin: ${stderr}`);
  return (JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { cpu: number }).cpu;
}
