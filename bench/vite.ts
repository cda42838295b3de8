/**
 * What the pass over an app of 1,000 modules takes in a Vite build: ours against plugin-rsc's own, in the same process, on the same modules.
 *
 *     npm run bench:vite
 *
 * Both are called as Vite calls them: ours with the text on disk, where its filters let it through; plugin-rsc's, which has no
 * filter, with every module, and with what Vite's TypeScript transform has made of it (whose time is not counted).
 */
import rsc from '@vitejs/plugin-rsc';
import { resolveConfig, transformWithOxc } from 'vite';
import type { Plugin } from 'vite';
import useServer from '../dist/hosts/vite/index.js';
import { CODE_FILTER, ID_FILTER } from '../src/hosts/vite/build/filter.ts';
import { fileLevel, inline, plain, sourceOfSize } from './sources.ts';
import type { SourceKind } from './sources.ts';
import { interleave, summarise } from './measure.ts';

interface Module {
  readonly id: string;
  readonly code: string;
  /** After Vite's TypeScript transform. */
  readonly compiled: string;
}

/** What is compiled, environment by environment. */
type Graphs = readonly (readonly [environment: string, modules: readonly Module[]])[];
type Handler = (this: object, code: string, id: string) => unknown;

const ROOT = '/bench-app';
const client: SourceKind = { name: 'client component', head: `'use client';\n${plain.head}`, part: plain.part };
/** An app as they are: most modules have nothing to do with Server Functions. */
const MIX: readonly (readonly [SourceKind, number])[] = [
  [plain, 650],
  [client, 200],
  [inline, 100],
  [fileLevel, 50],
];

async function modulesOf([kind, count]: readonly [SourceKind, number]): Promise<Module[]> {
  const code = sourceOfSize(kind, 2000);
  const name = kind.name.replace(/\W/g, '-');
  const { code: compiled } = await transformWithOxc(code, `${name}.tsx`);
  return Array.from({ length: count }, (_, index) => ({ id: `${ROOT}/app/${name}-${index}.tsx`, code, compiled }));
}

function handlerOf(plugins: readonly Plugin[], name: string): Handler {
  const transform = plugins.find((plugin) => plugin.name === name)?.transform;
  const handler = typeof transform === 'function' ? transform : transform?.handler;
  if (handler === undefined) throw new Error(`There is no plugin ${name}.`);
  return handler as Handler;
}

const context = (environment: string): object => ({
  environment: { name: environment, mode: 'build' },
  warn() {},
  error(reason: unknown): never {
    throw reason instanceof Error ? reason : new Error(String(reason));
  },
});

const config = await resolveConfig({ configFile: false, root: ROOT, logLevel: 'silent', plugins: [useServer(), rsc({ serverHandler: false })] }, 'build');
const stock = handlerOf(config.plugins, 'rsc:use-server');
const isLetThrough = ({ id, code }: Module): boolean =>
  ID_FILTER.include.test(id) && !ID_FILTER.exclude.some((pattern) => pattern.test(id)) && CODE_FILTER.test(code);

const modules = (await Promise.all(MIX.map(modulesOf))).flat();
// Client code meets Client Components and stubs; the rest is never in its graph.
const inClient = modules.filter(({ code }) => /^'use (?:client|server)'/.test(code));
// The five builds that plugin-rsc makes of one `vite build`.
const builds: Graphs = [
  ['rsc', modules],
  ['ssr', inClient],
  ['rsc', modules],
  ['client', inClient],
  ['ssr', inClient],
];
const development = builds.slice(2);

/** A new plugin each time: what it remembers is part of a build, not of the next one. */
async function runOurs(graphs: Graphs): Promise<void> {
  const plugins = useServer();
  (plugins[0]?.configResolved as (config: unknown) => void)(config);
  const handler = handlerOf(plugins, 'use-server');
  for (const [environment, graph] of graphs) {
    const self = context(environment);
    for (const module of graph) if (isLetThrough(module)) await handler.call(self, module.code, module.id);
  }
}

async function runStock(graphs: Graphs): Promise<void> {
  for (const [environment, graph] of graphs) {
    const self = context(environment);
    for (const { compiled, id } of graph) await stock.call(self, compiled, id);
  }
}

const quick = process.argv.includes('--quick');
const best = (times: readonly number[]): string =>
  `${Math.min(...times)
    .toFixed(1)
    .padStart(8)} ms`;
console.log(
  `${modules.length} modules in rsc, ${inClient.length} of them in ssr and client; ${modules.filter(isLetThrough).length} reach our handler, all of them plugin-rsc's.`,
);
for (const [name, graphs] of [
  ['a build', builds],
  ['each environment once', development],
] as const) {
  const [a = [], b = []] = await interleave([() => runOurs(graphs), () => runStock(graphs)], { rounds: quick ? 3 : 9, block: 200 });
  const ratio = summarise([a, b], (first, second) => first / second);
  console.log(
    `${name.padEnd(24)} ours ${best(a)}   plugin-rsc's ${best(b)}   ratio ${ratio.median.toFixed(2)} (quartiles ${ratio.low.toFixed(2)} … ${ratio.high.toFixed(2)})`,
  );
}
