/**
 * `npm run bench:fresh`: what a build pays, which starts fresh processes: processor time of loading a compiler and compiling so many
 * modules of 3,000 characters with inline Server Functions, with source maps. Every round runs each compiler once, in turn.
 */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { quartiles } from './measure.ts';
import { progressOf } from './progress.ts';

const COMPILERS = ['next', '@vitejs/plugin-rsc', 'compile()', 'our Babel plugin'] as const;
/** How many modules, and the goal: at most so many times what the better peer takes. */
const ROWS = [
  { modules: 1, goal: 1 },
  { modules: 20, goal: 1 },
  { modules: 200, goal: 0.8 },
  { modules: 1000, goal: 0.7 },
] as const;

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });
const rounds = Number(values.rounds);
const once = fileURLToPath(new URL('./fresh-once.ts', import.meta.url));

console.log(`${cpus()[0]?.model.trim()}, Node.js ${process.version}, ${rounds} rounds, medians of processor time in ms\n`);
console.log(`| modules | ${COMPILERS.join(' | ')} | compile() / best peer | goal |\n| --: |${' --: |'.repeat(COMPILERS.length + 1)} --- |`);
for (const { modules, goal } of ROWS) {
  const times = COMPILERS.map((): number[] => []);
  const progress = progressOf(`${modules} modules, measured`, rounds, 'rounds');
  for (let round = 0; round < rounds; round++) {
    COMPILERS.forEach((name, at) => times[at]?.push(processorTime(name, modules)));
    progress.add(1);
  }
  progress.end();
  const [next = 0, pluginRsc = 0, own = 0, plugin = 0] = times.map((all) => quartiles(all).median);
  const ratio = own / Math.min(next, pluginRsc);
  console.log(
    `| ${modules} | ${[next, pluginRsc, own, plugin].map((time) => time.toFixed(0)).join(' | ')} | ${ratio.toFixed(2)} | ${goal.toFixed(1)} ${ratio <= goal ? 'met' : 'missed'} |`,
  );
}

function processorTime(name: string, modules: number): number {
  return Number(execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', once, name, String(modules)], { encoding: 'utf8' }));
}
