/**
 * `npm run bench:list`: `use-server list` over a tree of 10,000 files, against reading the same files and searching them.
 * See README.md for how to read it. `--files 100000` makes a larger tree.
 */
import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { closures } from './closures.ts';
import { commands } from '../src/cli/commands.ts';
import { parseArguments } from '../src/cli/terminal/command.ts';
import { processTerminal } from '../src/cli/terminal/terminal.ts';
import type { Terminal } from '../src/cli/terminal/terminal.ts';
import { quartiles } from './measure.ts';
import { fileLevel, plain, sourceOfSize } from './sources.ts';

const FILES_IN_FOLDER = 20;
/** Of all files, those with a directive. */
const SHARE = 0.03;
const TARGETS = { 'list --no-references': 1.5, list: 4 };

const { values } = parseArgs({ options: { files: { type: 'string', default: '10000' }, rounds: { type: 'string', default: '11' } } });
const root = mkdtempSync(join(tmpdir(), 'use-server-bench-'));
try {
  await main();
} finally {
  rmSync(root, { recursive: true });
}

async function main(): Promise<void> {
  const bytes = writeTree(Number(values.files));
  const command = commands.find(({ name }) => name === 'list');
  if (command === undefined) throw new Error('There is no command `list`.');
  let printed = 0;
  const terminal: Terminal = { ...processTerminal(), cwd: root, out: (text) => void (printed += text.length), err: (text) => void process.stderr.write(text) };
  const list = async (flags: readonly string[]): Promise<void> => void (await command.run(parseArguments(command, [root, ...flags]), terminal));

  const candidates = [readAndSearch, readAndSearchBytes, () => list(['--no-references']), () => list([])];
  const times: number[][] = candidates.map(() => []);
  for (let round = -2; round < Number(values.rounds); round += 1) {
    for (const [index, run] of candidates.entries()) {
      const start = performance.now();
      await run();
      // The first rounds fill the caches of the file system.
      if (round >= 0) times[index]?.push(performance.now() - start);
    }
  }
  if (printed === 0) throw new Error('Nothing was listed.');
  print(times, bytes);
}

/** A tree as of an app: components without a directive, some with, some files of Server Functions, imports between them. */
function writeTree(count: number): number {
  const every = Math.round(1 / SHARE);
  let bytes = 0;
  for (let index = 0; index < count; index += 1) {
    const folder = join(root, `area${Math.floor(index / FILES_IN_FOLDER / FILES_IN_FOLDER)}`, `part${Math.floor(index / FILES_IN_FOLDER) % FILES_IN_FOLDER}`);
    mkdirSync(folder, { recursive: true });
    const isDirected = index % every === 0;
    const kind = !isDirected ? plain : index % (2 * every) === 0 ? fileLevel : closures;
    const neighbour = index === 0 ? '' : `import * as neighbour from './file${index - 1}';\nexport const used${index} = neighbour;\n`;
    const source = sourceOfSize(kind, 2000 + (index % 7) * 1000);
    const code = kind === fileLevel ? source : neighbour + source;
    writeFileSync(join(folder, `file${index}.tsx`), code);
    bytes += code.length;
  }
  return bytes;
}

function readAndSearch(): number {
  let found = 0;
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && readFileSync(join(entry.parentPath, entry.name), 'utf8').includes('use server')) found += 1;
  }
  return found;
}

/** The same by the quickest way there is, which is how `list` reads: no string is made of a file. */
function readAndSearchBytes(): number {
  const memory = Buffer.allocUnsafe(1 << 20);
  const words = Buffer.from('use server');
  let found = 0;
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const descriptor = openSync(join(entry.parentPath, entry.name), 'r');
    const length = readSync(descriptor, memory, 0, memory.length, null);
    closeSync(descriptor);
    if (memory.subarray(0, length).includes(words)) found += 1;
  }
  return found;
}

function print([base = [], bytesBase = [], ...lists]: readonly (readonly number[])[], bytes: number): void {
  const { arch, platform, version } = process;
  console.log(
    `${cpus()[0]?.model.trim()}, ${platform} ${arch}, Node.js ${version}, ${values.rounds} rounds, ${values.files} files, ${(bytes / 1e6).toFixed(0)} MB\n`,
  );
  console.log('| what | time | ratio | quartiles | target |\n| --- | --: | --: | --- | --- |');
  console.log(`| read and search | ${quartiles(base).median.toFixed(0)} ms | | | |`);
  console.log(
    `| read and search bytes | ${quartiles(bytesBase).median.toFixed(0)} ms | ${quartiles(bytesBase.map((time, round) => time / (base[round] ?? Number.NaN))).median.toFixed(2)} | | |`,
  );
  for (const [index, [name, target]] of Object.entries(TARGETS).entries()) {
    const times = lists[index] ?? [];
    const ratio = quartiles(times.map((time, round) => time / (base[round] ?? Number.NaN)));
    console.log(
      `| ${name} | ${quartiles(times).median.toFixed(0)} ms | ${ratio.median.toFixed(2)} | ${ratio.low.toFixed(2)} … ${ratio.high.toFixed(2)} | ${target.toFixed(1)} ${ratio.median <= target ? 'met' : 'missed'} |`,
    );
  }
  console.log(`\nLargest memory of the process: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB.`);
}
