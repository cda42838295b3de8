/**
 * `npm run bench:trees -- <folder> …`: time and peak memory of `use-server list` and `check` on each folder, beside `grep -rl "use server"`.
 * `--clones <folder>`: on the largest of the bare clones `<owner>/<name>.git` in there, each checked out for as long as it is measured.
 * Without a folder: on a generated monorepo of 130 projects with 92,000 files. See README.md for how to read it.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { closures } from './closures.ts';
import { fileLevel, plain, sourceOfSize } from './sources.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    projects: { type: 'string', default: '130' },
    files: { type: 'string', default: '92421' },
    rounds: { type: 'string', default: '3' },
    clones: { type: 'string' },
    largest: { type: 'string', default: '10' },
  },
});
const FILES_IN_FOLDER = 12;
const program = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
/** The process tells its own peak and processor time when it ends: the system's own word for them differs from one to the next. */
const TELLS_USAGE = `data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>{const u=process.resourceUsage();writeSync(3,JSON.stringify([u.maxRSS,(u.userCPUTime+u.systemCPUTime)/1000]))})`;

console.log('| tree | files | functions | findings | grep -rl | list | check |\n| --- | --- | --- | --- | --- | --- | --- |');
if (values.clones !== undefined)
  for (const clone of largestIn(values.clones, Number(values.largest)))
    inFolder((folder) => measure(checkedOut(clone, folder), clone.slice(0, -'.git'.length)));
else if (positionals.length > 0) for (const folder of positionals) measure(folder);
else inFolder((folder) => measure(generated(folder)));

function inFolder(run: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'use-server-bench-'));
  try {
    run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function generated(folder: string): string {
  writeMonorepo(folder, Number(values.projects), Number(values.files));
  return folder;
}

/** @returns `<owner>/<name>.git`, those with the most sources first. */
function largestIn(clones: string, amount: number): string[] {
  const sizes = globSync('*/*.git', { cwd: clones }).map((clone) => {
    const names = execFileSync('git', ['--git-dir', join(clones, clone), 'ls-tree', '-r', '--name-only', 'HEAD'], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    }).split('\n');
    return { clone, size: names.filter((name) => /(?<!\.d)\.(?:[jt]sx?|[mc][jt]s)$/.test(name)).length };
  });
  return sizes
    .sort((one, other) => other.size - one.size)
    .slice(0, amount)
    .map(({ clone }) => clone);
}

/** What the clone lacks (files of many megabytes) is not there. */
function checkedOut(clone: string, folder: string): string {
  const root = join(folder, 'tree');
  mkdirSync(root);
  const git = ['--git-dir', join(values.clones ?? '', clone), '--work-tree', root];
  spawnSync('git', [...git, 'checkout', '--force', 'HEAD', '--', '.'], { env: { ...process.env, GIT_INDEX_FILE: join(folder, 'index') }, stdio: 'ignore' });
  return root;
}

function measure(folder: string, name = basename(folder)): void {
  const grep = best(() => timed('grep', ['-rlI', '--exclude-dir=node_modules', '--exclude-dir=.git', 'use server', '.'], folder));
  const list = best(() => timed(process.execPath, ['--import', TELLS_USAGE, program, 'list', '--json'], folder));
  const check = best(() => timed(process.execPath, ['--import', TELLS_USAGE, program, 'check', '--format', 'json'], folder));
  const { totals } = JSON.parse(list.out) as { readonly totals: { readonly files: number; readonly functions: number } };
  const { diagnostics } = JSON.parse(check.out) as { readonly diagnostics: readonly object[] };
  console.log(
    `| ${name} | ${totals.files.toLocaleString('en-US')} | ${totals.functions} | ${diagnostics.length} | ${seconds(grep.milliseconds)} | ${usageOf(list)} | ${usageOf(check)} |`,
  );
}

interface Measured {
  readonly milliseconds: number;
  /** Of a run of Node.js. */
  readonly processor: number;
  readonly kilobytes: number;
  readonly out: string;
}

/** The first one fills the caches of the file system, so the quickest is told. */
function best(run: () => Measured): Measured {
  const all = Array.from({ length: Number(values.rounds) }, run);
  return all.reduce((one, other) => (other.milliseconds < one.milliseconds ? other : one));
}

function timed(command: string, args: readonly string[], cwd: string): Measured {
  const start = performance.now();
  const { stdout, output, error } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'ignore', 'pipe'] });
  if (error !== undefined) throw error;
  const milliseconds = performance.now() - start;
  const usage: unknown = JSON.parse(output[3] || '[0,0]');
  const [kilobytes, processor] = Array.isArray(usage) ? usage.map(Number) : [];
  return { milliseconds, kilobytes: kilobytes ?? 0, processor: processor ?? 0, out: stdout };
}

/** `1.9 s, 1.2 s of processor time, 140 MB`. */
function usageOf({ milliseconds, processor, kilobytes }: Measured): string {
  return `${seconds(milliseconds)}, ${seconds(processor)} of processor time, ${Math.round(kilobytes / 1024)} MB`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Projects with a tsconfig.json each, that extends a common one and refers to others; imports by path, by alias, by package, of a barrel. */
function writeMonorepo(root: string, projects: number, files: number): void {
  write(root, 'package.json', JSON.stringify({ name: 'mono', private: true, workspaces: ['packages/*'] }));
  write(root, 'tsconfig.base.json', JSON.stringify({ compilerOptions: { strict: true, jsx: 'preserve' } }));
  for (let project = 0; project < projects; project += 1) {
    const folder = `packages/p${project}`;
    const compilerOptions = { baseUrl: '.', paths: { '@/*': ['./src/*'] } };
    const references = [1, 2, 3].map((step) => ({ path: `../p${(project + step) % projects}` }));
    write(root, `${folder}/package.json`, JSON.stringify({ name: `@mono/p${project}`, exports: { '.': './src/index.ts', './*': './src/*' } }));
    write(root, `${folder}/tsconfig.json`, JSON.stringify({ extends: '../../tsconfig.base.json', compilerOptions, include: ['src'], references }));
    const amount = Math.floor(files / projects);
    write(root, `${folder}/src/index.ts`, "export * from './area0/part0/file0';\nexport * from './area0/part1/file13';\n");
    for (let index = 0; index < amount - 1; index += 1) write(root, `${folder}/src/${fileOf(index)}.tsx`, sourceOf(index, project, projects));
  }
}

function fileOf(index: number): string {
  const part = Math.floor(index / FILES_IN_FOLDER);
  return `area${Math.floor(part / 10)}/part${part % 10}/file${index}`;
}

function sourceOf(index: number, project: number, projects: number): string {
  const imports = [
    "import { useState } from 'react';",
    "import clsx from 'clsx';",
    ...(index > 0
      ? [
          `import * as by${index} from '@/${fileOf(index - 1)}';`,
          `import { value${index} } from './${index % FILES_IN_FOLDER === 0 ? '' : `file${index - 1}`}';`,
        ]
      : []),
    ...(index % 7 === 0 ? [`import { shared } from '@mono/p${(project + 5) % projects}';`] : []),
    ...(index % 11 === 0 ? [`import { other } from '@mono/p${(project + 9) % projects}/${fileOf(index)}';`] : []),
    `export const value${index + 1} = ${index};`,
  ].join('\n');
  if (index % 70 === 0) return sourceOfSize(fileLevel, 2000);
  if (index % 70 === 35) return `${imports}\n${sourceOfSize(closures, 2000)}`;
  return `${index % 6 === 0 ? "'use client';\n" : ''}${imports}\n${sourceOfSize(plain, 1500 + (index % 5) * 700)}`;
}

function write(root: string, name: string, text: string): void {
  const path = join(root, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}
