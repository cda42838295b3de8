/**
 * `npm run bench:imports`: what `clientImports` adds to a Babel run over the client code of a tree, 10,000 files by default.
 * See README.md for how to read it.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { transformSync } from '@babel/core';
import react from '@babel/preset-react';
import typescript from '@babel/preset-typescript';
import { quartiles } from './measure.ts';
import { progressOf } from './progress.ts';
import { fileLevel, plain, sourceOfSize } from './sources.ts';

const FILES_IN_FOLDER = 20;
const TARGET = 1.2;
/** One block of files for each measurement, so that both sides meet the same moments of the machine. */
const BLOCK = 100;

const { values } = parseArgs({ options: { files: { type: 'string', default: '10000' } } });
const root = mkdtempSync(join(tmpdir(), 'use-server-bench-'));
try {
  await main();
} finally {
  rmSync(root, { recursive: true });
}

interface File {
  readonly path: string;
  readonly isClient: boolean;
}

async function main(): Promise<void> {
  const files = writeTree(Number(values.files));
  const { default: useServer } = (await import(new URL('../dist/index.js', import.meta.url).href)) as { readonly default: object };
  const { compile } = (await import(new URL('../dist/compile.js', import.meta.url).href)) as { readonly compile: (code: string, options: object) => unknown };
  const clients = files.filter(({ isClient }) => isClient).map(({ path }) => path);
  const babel =
    (clientImports: boolean) =>
    (path: string): void => {
      const plugins: [object, object][] = [[useServer, { layer: 'client', clientImports }]];
      transformSync(readFileSync(path, 'utf8'), {
        filename: path,
        root,
        cwd: root,
        configFile: false,
        babelrc: false,
        presets: [typescript, [react, { runtime: 'automatic' }]],
        plugins: plugins as never,
      });
    };
  const text = (path: string): unknown =>
    compile(readFileSync(path, 'utf8'), { filename: path, root, layer: 'client', clientImports: true, development: false });
  const [without, withImports] = [babel(false), babel(true)];
  for (const path of clients.slice(0, BLOCK)) without(path);
  const totals = { without: 0, with: 0, text: 0 };
  const ratios: number[] = [];
  const progress = progressOf('measured', clients.length, 'client files');
  for (let start = 0; start < clients.length; start += BLOCK) {
    const block = clients.slice(start, start + BLOCK);
    const [before, after] =
      start % (2 * BLOCK) === 0 ? [cpu(without, block), cpu(withImports, block)] : [cpu(withImports, block), cpu(without, block)].reverse();
    totals.without += before ?? 0;
    totals.with += after ?? 0;
    totals.text += cpu(text, block);
    ratios.push((after ?? 0) / (before ?? 1));
    progress.add(block.length);
  }
  progress.end();
  const { low, median, high } = quartiles(ratios);
  const ratio = totals.with / totals.without;
  console.log(`${clients.length} client files of ${files.length}, ${root}`);
  console.log('| | CPU time | for a file |\n| --- | --: | --: |');
  for (const [name, total] of [
    ['Babel, without clientImports', totals.without],
    ['Babel, with clientImports', totals.with],
    ['compile(), with clientImports', totals.text],
  ] as const) {
    console.log(`| ${name} | ${(total / 1000).toFixed(1)} s | ${((total / clients.length) * 1000).toFixed(0)} µs |`);
  }
  console.log(
    `\nRatio of the whole run ${ratio.toFixed(3)}; of blocks of ${BLOCK} files ${median.toFixed(3)} (${low.toFixed(3)} … ${high.toFixed(3)}); target ${TARGET} ${ratio <= TARGET ? 'met' : 'missed'}`,
  );
}

/** Milliseconds of the processor: other programs on the machine take none of them. */
function cpu(run: (path: string) => void, paths: readonly string[]): number {
  const start = process.cpuUsage();
  for (const path of paths) run(path);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Ten imports for each file, as in an app: neighbours, a folder's index, a package, an alias, and for every third file Server Functions. */
function writeTree(count: number): File[] {
  writeFileSync(join(root, 'package.json'), '{ "name": "bench" }');
  writeFileSync(join(root, 'tsconfig.json'), '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }');
  mkdirSync(join(root, 'node_modules/ui/lib'), { recursive: true });
  writeFileSync(join(root, 'node_modules/ui/package.json'), '{ "name": "ui", "version": "1.0.0", "exports": { ".": "./index.js", "./*": "./lib/*.js" } }');
  writeFileSync(join(root, 'node_modules/ui/index.js'), Array.from({ length: 50 }, (_, index) => `export * from './lib/part${index}.js';\n`).join(''));
  for (let index = 0; index < 50; index += 1) writeFileSync(join(root, `node_modules/ui/lib/part${index}.js`), `export function Part${index}() {}\n`);
  const files: File[] = [];
  for (let index = 0; index < count; index += 1) {
    const part = `src/area${Math.floor(index / FILES_IN_FOLDER / FILES_IN_FOLDER)}/part${Math.floor(index / FILES_IN_FOLDER) % FILES_IN_FOLDER}`;
    const folder = join(root, part);
    const place = index % FILES_IN_FOLDER;
    const path = join(folder, place === 0 ? 'index.ts' : place === 1 ? 'actions.ts' : `file${place}.tsx`);
    mkdirSync(folder, { recursive: true });
    files.push({ path, isClient: place > 1 });
    writeFileSync(
      path,
      place === 0
        ? barrel()
        : place === 1
          ? `'use server';\n${sourceOfSize(fileLevel, 2000).replace(/^'use server';\n/, '')}export async function save${index}() {}\n`
          : importing(index, place, part),
    );
  }
  return files;
}

function barrel(): string {
  return (
    Array.from({ length: FILES_IN_FOLDER - 2 }, (_, at) => `export { used as used${at + 2} } from './file${at + 2}';\n`).join('') +
    "export * from './actions';\n"
  );
}

function importing(index: number, place: number, part: string): string {
  const other = (step: number): number => 2 + ((place - 2 + step) % (FILES_IN_FOLDER - 2));
  const first = index - place + 1;
  const imports = [
    ...[1, 2, 3, 4].map((step) => `import * as near${step} from './file${other(step)}';`),
    `import { used${other(5)} } from '.';`,
    `import { used${other(6)} } from '@/${part.slice(4)}';`,
    "import { Part1, Part2 } from 'ui';",
    "import { Part3 } from 'ui/part3';",
    "import { useState } from 'react';",
    ...(place % 3 === 0 ? [`import { save${first} } from '@/${part.slice(4)}/actions';`] : ["import * as path from 'node:path';"]),
  ];
  const names = [
    'near1',
    'near2',
    'near3',
    'near4',
    `used${other(5)}`,
    `used${other(6)}`,
    'Part1',
    'Part2',
    'Part3',
    'useState',
    place % 3 === 0 ? `save${first}` : 'path',
  ];
  return `${imports.join('\n')}\nexport const used = [${names.join(', ')}];\n${sourceOfSize(plain, 2000 + (index % 7) * 1000)}`;
}
