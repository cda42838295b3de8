/**
 * The compilers that `compile()` is measured against, each called as its host calls it; and what a module costs in plain Babel.
 * They are installed in a package of their own: `npm ci --prefix bench/peers`.
 */
import { createRequire, registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { nextBinding, nextCompiler } from '../test/harness/next-compiler.ts';
import type { CompiledByNext } from '../test/harness/next-compiler.ts';

export interface Compiler {
  readonly name: string;
  readonly version: string;
  /** Compiles one TSX module for the server, with a source map; returns the code, or a promise of it where its host waits for one. */
  readonly compile: (code: string) => string | Promise<string>;
}

interface Output {
  readonly code?: string | null;
  readonly map?: unknown;
}

interface BabelCore {
  readonly version: string;
  readonly transformSync: (code: string, options: object) => Output | null;
}

const ROOT = '/app';
const FILENAME = '/app/page.tsx';

const root = createRequire(import.meta.url);
const babel7 = createRequire(new URL('../test/babel-7/package.json', import.meta.url));
const peers = createRequire(new URL('./peers/package.json', import.meta.url));

/** compile(), as it is published. */
export async function ours(): Promise<Compiler> {
  const { compile } = (await import(new URL('../dist/compile.js', import.meta.url).href)) as {
    readonly compile: (code: string, options: object) => Output | null;
  };
  const { version } = root('../package.json') as { readonly version: string };
  const options = { filename: FILENAME, root: ROOT, layer: 'server', development: false, sourceMap: true };
  return { name: 'compile()', version, compile: (code) => finished(compile(code, options)) };
}

/** One compiler and nothing of the others, for a process of its own. */
export const alone = {
  'compile()': ours,
  next: async () => next()[0] as Compiler,
  '@vitejs/plugin-rsc': async () => (await pluginRsc('rolldown/parseAst'))[1] as Compiler,
  'our Babel plugin': ourPlugin,
} satisfies Record<string, () => Promise<Compiler>>;

/** Everybody else. Next.js first: the targets are about it. */
export async function others(): Promise<readonly Compiler[]> {
  return [...next(), ...(await pluginRsc()), expo(), await ourPlugin(), await bareBabel()];
}

/**
 * Next.js's native transform, with the options that its webpack loader makes for a server module of `app/`: types and JSX are
 * compiled too, there is no other way to call it. The loader calls the asynchronous form, which does the work in another thread; the
 * synchronous one, which nobody calls in a build, spares it the way there and back.
 */
function next(): Compiler[] {
  const { transform, transformSync } = nextCompiler(peers, nextBinding(peers), { filename: FILENAME, root: ROOT, sourceMap: true });
  const read = ({ code, map }: CompiledByNext): string => finished({ code, map: JSON.parse(map) });
  const version = versionOf('next');
  return [
    { name: 'next', version, compile: async (code) => read(await transform(code)) },
    { name: 'next, not waiting', version, compile: (code) => read(transformSync(code)) },
  ];
}

/**
 * The body of the plugin's `rsc:use-server` hook: Vite's parser, the transform, the imports, the map. In Vite the hook sees JavaScript;
 * parser and transform take TSX as well, so everybody has the same source. The hook waits for the parser, which works in another thread.
 *
 * @param parser Vite hands on rolldown's, which loads in a fraction of the time that Vite takes.
 */
async function pluginRsc(parser: 'vite' | 'rolldown/parseAst' = 'vite'): Promise<Compiler[]> {
  type Edited = { readonly prepend: (text: string) => void; readonly toString: () => string; readonly generateMap: (options: object) => unknown };
  const { parseAst, parseAstAsync } = await load<{
    readonly parseAst: (code: string, options: object) => object;
    readonly parseAstAsync: (code: string, options: object) => Promise<object>;
  }>(parser);
  const { transformServerActionServer } = await load<{
    readonly transformServerActionServer: (code: string, ast: object, options: object) => { readonly output: Edited };
  }>('@vitejs/plugin-rsc/transforms');
  const options = {
    rejectNonAsyncFunction: true,
    runtime: (value: string, name: string) => `$$ReactServer.registerServerReference(${value}, "3f6a9b", ${JSON.stringify(name)})`,
    encode: (value: string, name: string) => `__vite_rsc_encryption_runtime.encryptActionBoundArgs(${value}, ${JSON.stringify(`3f6a9b#${name}`)})`,
    decode: (value: string, name: string) => `await __vite_rsc_encryption_runtime.decryptActionBoundArgs(${value}, ${JSON.stringify(`3f6a9b#${name}`)})`,
  };
  const transformed = (code: string, tree: object): string => {
    const { output } = transformServerActionServer(code, tree, options);
    output.prepend('import * as $$ReactServer from "@vitejs/plugin-rsc/react/rsc/server";\n');
    output.prepend('import * as __vite_rsc_encryption_runtime from "@vitejs/plugin-rsc/utils/encryption-runtime";\n');
    return finished({ code: output.toString(), map: output.generateMap({ hires: 'boundary' }) });
  };
  const version = `${versionOf('@vitejs/plugin-rsc')}, vite ${versionOf('vite')}`;
  return [
    { name: '@vitejs/plugin-rsc', version, compile: async (code) => transformed(code, await parseAstAsync(code, { lang: 'tsx' })) },
    { name: '@vitejs/plugin-rsc, not waiting', version, compile: (code) => transformed(code, parseAst(code, { lang: 'tsx' })) },
  ];
}

/** Expo's plugin alone, without the rest of its preset. On Babel 7: Babel 8 refuses a node that it makes. */
function expo(): Compiler {
  const babel = babel7('@babel/core') as BabelCore;
  const { reactServerActionsPlugin } = peers('babel-preset-expo/build/plugins/server-actions-plugin.js') as { readonly reactServerActionsPlugin: unknown };
  const caller = { name: 'metro', isReactServer: true, projectRoot: ROOT };
  return {
    name: 'babel-preset-expo',
    version: `${versionOf('babel-preset-expo')}, Babel ${babel.version}`,
    compile: throughBabel(babel, [reactServerActionsPlugin], { caller }),
  };
}

/**
 * This package as a Babel plugin, in a pipeline with nothing else in it. Its modules are loaded a second time for it: nobody runs the plugin
 * and `compile()` in one process, and what both share would be optimised for trees of two kinds and be slow for either.
 */
async function ourPlugin(): Promise<Compiler> {
  const babel = peers('@babel/core') as BabelCore;
  const { default: useServer } = await importAgain<{ readonly default: unknown }>(new URL('../dist/index.js', import.meta.url).href);
  return {
    name: 'our Babel plugin',
    version: `Babel ${babel.version}`,
    compile: throughBabel(babel, [[useServer, { layer: 'server', root: ROOT }]]),
  };
}

function throughBabel(babel: BabelCore, plugins: readonly unknown[], more: object = {}): Compiler['compile'] {
  const options = {
    filename: FILENAME,
    root: ROOT,
    configFile: false,
    babelrc: false,
    sourceMaps: true,
    plugins,
    parserOpts: { plugins: ['typescript', 'jsx'] },
    ...more,
  };
  return (code) => finished(babel.transformSync(code, options));
}

/** What is left of Babel when nothing is transformed. */
async function bareBabel(): Promise<Compiler> {
  const { parse } = await load<{ readonly parse: (code: string, options: object) => object }>('@babel/parser');
  const { generate } = await load<{ readonly generate: (ast: object, options: object, code: string) => Output }>('@babel/generator');
  return {
    name: 'Babel, parse and print',
    version: versionOf('@babel/parser'),
    compile(code) {
      const ast = parse(code, { sourceType: 'module', plugins: ['typescript', 'jsx'] });
      const output = generate(ast, { sourceMaps: true, sourceFileName: FILENAME }, code);
      return finished({ code: output.code ?? '', map: output.map });
    },
  };
}

/** The code; a compiler that left out its work or its map must not look fast. */
function finished(output: Output | null): string {
  if (!output?.code) throw new Error('A compiler gave no code.');
  if (!output.map) throw new Error('A compiler gave no source map.');
  return output.code;
}

/** As the lock file has it: not every package shows its package.json. */
function versionOf(name: string): string {
  const { packages } = peers('./package-lock.json') as { readonly packages: Readonly<Record<string, { readonly version?: string }>> };
  return packages[`node_modules/${name}`]?.version ?? '?';
}

/** Imports a module, and what it imports of its own package, as other instances than everybody else has. */
async function importAgain<Module>(url: string): Promise<Module> {
  const dist = new URL('.', url).href;
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      return context.parentURL?.endsWith('?again') === true && found.url.startsWith(dist) ? { ...found, url: `${found.url}?again` } : found;
    },
  });
  try {
    return (await import(`${url}?again`)) as Module;
  } finally {
    hooks.deregister();
  }
}

async function load<Module>(name: string): Promise<Module> {
  return (await import(pathToFileURL(peers.resolve(name)).href)) as Module;
}
