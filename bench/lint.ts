/**
 * `npm run bench:lint`: what the lint rules cost in oxlint, on 2,000 files of which 200 hold the directive: all rules of `recommended` against
 * oxlint's own rules alone, against oxlint with a plugin of one rule that does nothing, and with one that visits each call in the 200. User
 * and system time of the process count, so that a busy machine changes little. See README.md for how to read it.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { closures } from './closures.ts';
import { fileLevel, plain, sourceOfSize } from './sources.ts';

const { values } = parseArgs({ options: { files: { type: 'string', default: '2000' }, rounds: { type: 'string', default: '9' } } });
/** Of all files, those with a directive. */
const SHARE = 0.1;
const FILES_IN_FOLDER = 40;
const TARGET = 1.25;

const oxlint = fileURLToPath(new URL('../node_modules/oxlint/bin/oxlint', import.meta.url));
const plugin = fileURLToPath(new URL('../dist/lint/index.js', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'use-server-bench-lint-'));
try {
  await main();
} finally {
  rmSync(root, { recursive: true });
}

async function main(): Promise<void> {
  writeTree(Number(values.files));
  const { default: useServer } = (await import(plugin)) as { readonly default: { readonly configs: { readonly recommended: { readonly rules: object } } } };
  writeFileSync(join(root, 'nothing.mjs'), "export default { meta: { name: 'nothing' }, rules: { nothing: { create: () => ({}) } } };\n");
  writeFileSync(
    join(root, 'visiting.mjs'),
    `const create = (context) => (context.sourceCode.text.includes('use server') ? { CallExpression() {} } : {});
export default { meta: { name: 'visiting' }, rules: { visiting: { create } } };\n`,
  );
  const candidates = [
    { name: 'oxlint alone', config: {} },
    { name: 'oxlint with a plugin that does nothing', config: { jsPlugins: ['./nothing.mjs'], rules: { 'nothing/nothing': 'error' } } },
    { name: 'oxlint with one that visits calls', config: { jsPlugins: ['./visiting.mjs'], rules: { 'visiting/visiting': 'error' } } },
    { name: 'oxlint with all rules of ours', config: { jsPlugins: [plugin], rules: useServer.configs.recommended.rules } },
  ].map(({ name, config }, index) => {
    const file = join(root, `oxlintrc.${index}.json`);
    writeFileSync(file, JSON.stringify(config));
    return { name, file, times: [] as number[], walls: [] as number[] };
  });
  for (let round = -1; round < Number(values.rounds); round++) {
    for (const { file, times, walls } of round % 2 === 0 ? candidates : candidates.toReversed()) {
      const { cpu, wall } = run(file);
      if (round < 0) continue;
      times.push(cpu);
      walls.push(wall);
    }
  }
  const base = median(candidates[0]?.times ?? []);
  console.log(`${values.files} files, ${SHARE * 100} % with the directive; ${cpus()[0]?.model ?? 'unknown processor'}, Node.js ${process.version}`);
  for (const { name, times, walls } of candidates)
    console.log(
      `${name.padEnd(40)} ${median(times).toFixed(0).padStart(6)} ms of processor time  ${(median(times) / base).toFixed(2)}×   ${median(walls).toFixed(0).padStart(6)} ms by the clock`,
    );
  const ours = median(candidates.at(-1)?.times ?? []);
  console.log(
    `\nours / oxlint alone: ${(ours / base).toFixed(2)} (at most ${TARGET}); ours / a plugin that does nothing: ${(ours / median(candidates[1]?.times ?? [])).toFixed(2)}`,
  );
}

/** In milliseconds; `times` of the shell knows what its children have used. */
function run(config: string): { readonly cpu: number; readonly wall: number } {
  const start = performance.now();
  const { stdout } = spawnSync('/bin/sh', ['-c', '"$0" "$1" -c "$2" . > /dev/null; times', process.execPath, oxlint, config], { cwd: root, encoding: 'utf8' });
  const [, children = ''] = stdout.trim().split('\n');
  const cpu = [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000, 0);
  return { cpu, wall: performance.now() - start };
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function writeTree(count: number): void {
  const kinds = [plain, closures, fileLevel];
  const texts = kinds.map((kind) => sourceOfSize(kind, 4000));
  for (let index = 0; index < count; index++) {
    const folder = join(root, 'src', String(Math.floor(index / FILES_IN_FOLDER)));
    if (index % FILES_IN_FOLDER === 0) mkdirSync(folder, { recursive: true });
    const text = index % (1 / SHARE) === 0 ? texts[1 + ((index / 10) % 2)] : texts[0];
    writeFileSync(join(folder, `file${index}.tsx`), text ?? '');
  }
}
