/**
 * `npm run bench:client`: what a client pays for Server Functions, in bytes of production builds: for each function, and once for all.
 * A module of functions is built with 1 and with 51 of them; the difference is 50 stubs, the rest is what they need. React's binding,
 * which every app has, is left out in webpack and Vite. See README.md for how to read it.
 */
import { globSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { transformDirectiveProxyExport } from '@vitejs/plugin-rsc/transforms';
import { build as viteBuild, parseAst } from 'vite';
import webpack from 'webpack';
import { compile } from '../src/compile.ts';
import type { CompileOptions } from '../src/compile.ts';
import { build as nextBuild, configWith, makeApp, STOCK_CONFIG } from '../test/next/app.ts';

const MORE = 50;
const BINDING = /^react-server-dom-|^@vitejs\/plugin-rsc\/react\/browser|^react(?:-dom)?(?:$|\/)/;
const { values } = parseArgs({ options: { without: { type: 'string', default: '' } } });

interface Bytes {
  readonly plain: number;
  readonly gzip: number;
}

/** As apps name and group them: verbs and nouns, so that gzip meets no series. */
function actions(count: number): string {
  const verbs = ['create', 'update', 'remove', 'publish', 'archive', 'share', 'rename', 'restore'];
  const nouns = ['Post', 'Comment', 'Invoice', 'Member', 'Project', 'Folder', 'Label'];
  const name = (index: number): string => `${verbs[index % verbs.length] ?? ''}${nouns[index % nouns.length] ?? ''}`;
  return `'use server';\n${Array.from({ length: count }, (_, index) => `export async function ${name(index)}(data) { return data; }`).join('\n')}\n`;
}

function ours(options: Pick<CompileOptions, 'runtime' | 'referenceKey'>): (code: string) => string {
  return (code) => compile(code, { filename: '/app/actions.js', root: '/app', layer: 'client', development: false, ...options })?.code ?? '';
}

/** As the plugin's hook writes it in a build; its ids are the first twelve digits of a hash, and the name. */
function pluginRsc(code: string): string {
  const runtime = (name: string): string =>
    `$$ReactClient.createServerReference("3f6a9b0c1d2e#${name}",$$ReactClient.callServer, undefined, undefined,${JSON.stringify(name)})`;
  const result = transformDirectiveProxyExport(parseAst(code), { code, runtime, directive: 'use server' });
  return `import * as $$ReactClient from "@vitejs/plugin-rsc/react/browser";\n${result?.output.toString() ?? ''}`;
}

/** The functions are exported again, so that none of them is dropped. */
function inFolder<T>(stubs: string, run: (entry: string) => Promise<T>): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'client-bytes-')));
  const installed = fileURLToPath(new URL('../node_modules', import.meta.url));
  symlinkSync(installed, join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'actions.js'), stubs);
  writeFileSync(join(folder, 'entry.js'), "import * as actions from './actions.js';\nglobalThis.call = (name, data) => actions[name](data);\n");
  return run(join(folder, 'entry.js')).finally(() => rmSync(folder, { recursive: true }));
}

function throughVite(stubs: string): Promise<Bytes> {
  return inFolder(stubs, async (entry) => {
    const output = await viteBuild({
      root: join(entry, '..'),
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { 'babel-plugin-use-server/runtime/vite/client': fileURLToPath(new URL('../dist/runtime/vite/browser.js', import.meta.url)) } },
      build: { write: false, rollupOptions: { input: entry, external: BINDING } },
    });
    const chunks = [output].flat().flatMap((one) => ('output' in one ? one.output : []));
    return sizeOf(chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')));
  });
}

function throughWebpack(stubs: string): Promise<Bytes> {
  return inFolder(
    stubs,
    (entry) =>
      new Promise((resolve, reject) => {
        const runtime = fileURLToPath(new URL('../dist/runtime/', import.meta.url));
        const output = { path: join(entry, '../dist') };
        const externals = [
          ({ request }: { request?: string }, done: (error?: null, result?: string) => void): void =>
            BINDING.test(request ?? '') ? done(null, `var ${JSON.stringify(request)}`) : done(),
        ];
        webpack(
          { mode: 'production', context: join(entry, '..'), entry, output, externals, resolve: { alias: { 'babel-plugin-use-server/runtime': runtime } } },
          (error, stats) => {
            if (error !== null || stats === undefined || stats.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
            else resolve(sizeOf([readFileSync(join(output.path, 'main.js'), 'utf8')]));
          },
        );
      }),
  );
}

/** A page with one client component that has all functions; with everything else that Next.js sends. */
async function throughNext(name: string, config: string, count: number): Promise<Bytes> {
  const files = {
    'app/layout.tsx': 'export default function Layout({ children }: { children: React.ReactNode }) { return <html><body>{children}</body></html>; }\n',
    'app/page.tsx': "import { Caller } from './caller';\nexport default function Page() { return <Caller />; }\n",
    'app/caller.tsx':
      "'use client';\nimport * as actions from './actions';\nexport function Caller() { return <>{Object.entries(actions).map(([name, action]) => <button key={name} onClick={() => void (action as (data: unknown) => void)(name)}>{name}</button>)}</>; }\n",
    'app/actions.ts': actions(count).replaceAll('(data)', '(data: unknown)'),
  };
  const app = makeApp(`client-bytes-${name}`, { config, withExample: false, files });
  const { code, output } = await nextBuild(app, 'webpack');
  if (code !== 0) throw new Error(output);
  return sizeOf(globSync('.next/static/chunks/**/*.js', { cwd: app.directory }).map((file) => readFileSync(join(app.directory, file), 'utf8')));
}

function sizeOf(files: readonly string[]): Bytes {
  return { plain: sum(files.map((text) => Buffer.byteLength(text))), gzip: sum(files.map((text) => gzipSync(text, { level: 9 }).length)) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

async function row(host: string, compiler: string, build: (count: number) => Promise<Bytes>): Promise<void> {
  const one = await build(1);
  const many = await build(1 + MORE);
  const each = (key: keyof Bytes): number => (many[key] - one[key]) / MORE;
  const rest = (key: keyof Bytes): number => Math.round(one[key] - each(key));
  console.log(`| ${host} | ${compiler} | ${each('plain').toFixed(1)} | ${each('gzip').toFixed(1)} | ${rest('plain')} | ${rest('gzip')} |`);
}

console.log('| host | compiler | bytes for each function | gzip | bytes for the rest | gzip |\n| --- | --- | --: | --: | --: | --: |');
await row('Vite', 'plugin-rsc', (count) => throughVite(pluginRsc(actions(count))));
await row('Vite', 'ours', (count) => throughVite(ours({ runtime: 'vite', referenceKey: () => '3f6a9b0c1d2e' })(actions(count))));
await row('webpack', 'ours', (count) => throughWebpack(ours({ runtime: 'webpack' })(actions(count))));
if (values.without !== 'next') {
  await row('Next.js', 'its own', (count) => throughNext('stock', STOCK_CONFIG, count));
  await row('Next.js', 'ours', (count) => throughNext('ours', configWith(), count));
}
