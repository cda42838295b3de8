/**
 * The Vite plugin for apps without React Server Components.
 *
 *     src/form.tsx        ──transform──▶  in `client`: imports of Server Functions become stubs
 *     src/actions.ts      ──transform──▶  in the server's environment: compiled, registered
 *     virtual handler     ──────────────▶ answers calls: as a middleware of `vite` and `vite preview`, and as dist/server/handler.js of a build
 *
 * Guaranteed: no code of a Server Function gets into the client; only modules are served whose functions client code imports, or gets from one of these.
 */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DevEnvironment, Plugin, ResolvedConfig, RunnableDevEnvironment, ViteDevServer } from 'vite';
import { createManifest, serializeManifest } from '../../5-manifest/manifest.ts';
import { guardedEntries, mayNameGuards } from '../../guards/in-builds.ts';
import { readCompilerOptions } from '../../options/options.ts';
import { isFound, missingBindingText } from '../binding.ts';
import { SetUpError } from '../set-up-error.ts';
import { besideTests } from './in-tests.ts';
import { fileOf } from './build/claims.ts';
import { watchFiles } from './build/dependents.ts';
import { checkServerEnvironment } from './build/environments.ts';
import { ID_FILTER } from './build/filter.ts';
import { CLIENT, FUNCTIONS, HANDLER, VIRTUAL_FILTER, virtualModule } from './functions/functions-module.ts';
import { dependenciesOfError } from '../../diagnostics/error.ts';
import { asRollupError, createWarnings } from './build/messages.ts';
import { answering } from './functions/node-request.ts';
import type { Handler } from './functions/node-request.ts';
import { settingsFor } from './functions/settings.ts';
import { modulesBehind } from './build/modules-behind.ts';
import { refuseOwnCompiler } from './build/own-compiler.ts';
import { optimizerOptions } from './build/optimizer.ts';
import { readServerFunctionsOptions } from './options.ts';
import type { ServerFunctionsOptions } from './options.ts';
import { PACKAGE, runtimeFile } from './build/runtime-modules.ts';
import { remembered } from './build/kept/remembered.ts';
import { functionCompiler } from './functions/function-compiler.ts';
import type { FunctionCompiler } from './functions/function-compiler.ts';
import type { ServedModules } from './functions/served-modules.ts';
import type { ServedModule } from './functions/functions-module.ts';
import { uncompiledPlugin } from './uncompiled/uncompiled.ts';

/** Carries calls and answers; the app installs it beside this package. */
const BINDING = 'react-server-dom-webpack';
/** Milliseconds without news of what the page calls: then the modules for the first call are made ready. */
const WARM_AFTER = 50;

/**
 * Lets client code of a Vite app call Server Functions, without React Server Components.
 *
 * @param options See `ServerFunctionsOptions`; none are needed.
 * @throws OptionsError for unknown options and wrong values.
 * @example
 * // vite.config.ts
 * export default defineConfig({ plugins: [serverFunctions(), react()] });
 */
export function serverFunctions(options: ServerFunctionsOptions = {}): Plugin[] {
  const { compiler, environment: serverName, handler: optionsFile, manifest } = readServerFunctionsOptions(options);
  let config: ResolvedConfig;
  let client: readonly string[] | undefined;
  /** Modules of workers: each of those is a build of its own. */
  const inWorkers = new Set<string>();
  /** Files that client modules were compiled by, by Vite's names. */
  const lookedAt = new Set<string>();
  let developed: DevEnvironment | undefined;
  let warmSoon = (): void => {};
  const compiled = functionCompiler(
    { compiler, environment: serverName },
    () => config,
    () => {
      forget(developed);
      warmSoon();
    },
  );
  const { compileFor, compileForClient, served, dependents, registering } = compiled;
  const modules = moduleHooks({ serverName, optionsFile, config: () => config, compiled, client: () => client, lookedAt });
  const uncompiled = uncompiledPlugin(() => config.root);
  const inWorker: Plugin = {
    name: 'use-server:functions-in-workers',
    enforce: 'pre',
    ...modules,
    generateBundle() {
      for (const id of this.getModuleIds()) inWorkers.add(id);
    },
  };

  const plugin: Plugin = {
    name: 'use-server:functions',
    enforce: 'pre',
    sharedDuringBuild: true,
    config: (given, { command }) => ({ ...settingsFor(given, command, serverName), worker: { plugins: () => [inWorker, uncompiled] } }),
    configEnvironment(name) {
      const compileDependency = name === serverName ? (code: string, file: string) => compileFor('server', code, file) : compileForClient;
      return { optimizeDeps: optimizerOptions(compileDependency, { meta: this?.meta, settings: compiler, rootOf: () => config.root }) };
    },
    configResolved(resolved) {
      config = resolved;
      refuseOwnCompiler(config.plugins);
      checkServerEnvironment(config, serverName, 'environment');
      readCompilerOptions(compiler, { root: config.root, development: true });
      if (!isFound(`${BINDING}/client`, config.root)) throw new SetUpError(missingBindingText(BINDING, config.root));
    },
    async buildApp(builder) {
      const server = builder.environments[serverName];
      if (builder.environments['client'] === undefined || server === undefined) return;
      // What the client calls is known when it is built.
      await builder.build(builder.environments['client']);
      await builder.build(server);
    },
    ...modules,
    generateBundle() {
      if (this.environment.name === 'client') client = [...this.getModuleIds(), ...inWorkers];
      if (this.environment.name !== serverName || manifest === null) return;
      const entries = served.list(client, compiled.behind).map(({ entry }) => entry);
      this.emitFile({ type: 'asset', fileName: manifest, source: serializeManifest(createManifest(guardedEntries(entries, config.root))) });
    },
    hotUpdate({ file, modules: changed }) {
      const isLookedInto = dependents.invalidate(this.environment, file);
      // The file may have other functions now, or pass others on, or have another way to a guard.
      const isServed = served.files().includes(file) || (this.environment.name === serverName && registering.delete(file));
      if (this.environment.name === serverName && (isLookedInto || isServed || mayNameGuards(config.root))) forget(developed);
      // Vite loads the page anew for a file that no module imports any more; a browser never had this one.
      if (this.environment.name === 'client' && lookedAt.has(file))
        return changed.filter(({ importers, transformResult }) => importers.size > 0 || transformResult !== null);
      return undefined;
    },
    configureServer(server) {
      const environment = server.environments[serverName] as RunnableDevEnvironment;
      developed = environment;
      for (const { file, code } of remembered(config.cacheDir)) {
        try {
          compileForClient(code, file);
        } catch {
          // Vite reports what is wrong with the file when a page loads it.
        }
      }
      warmSoon = answerCalls(server, environment, served);
    },
    configurePreviewServer(server) {
      const outDir = config.environments[serverName]?.build.outDir ?? join('dist', serverName);
      const entry = pathToFileURL(resolve(config.root, outDir, 'handler.js')).href;
      server.middlewares.use(answering(async () => ((await import(entry)) as { default: Handler }).default));
    },
  };
  return besideTests([plugin, uncompiled], compiler);
}

/** What the hooks for modules go by. */
interface ModuleWork {
  readonly serverName: string;
  readonly optionsFile: string | null;
  /** Known when the first module is asked for. */
  readonly config: () => ResolvedConfig;
  readonly compiled: FunctionCompiler;
  /** The modules of the client, where it is built. */
  readonly client: () => readonly string[] | undefined;
  readonly lookedAt: Set<string>;
}

/** Compiled modules, what they import, and the list of functions that the handler answers for. */
function moduleHooks({ serverName, optionsFile, config, compiled, client, lookedAt }: ModuleWork): Pick<Plugin, 'resolveId' | 'load' | 'transform'> {
  const { compileForServer, compileForClient, served, dependents } = compiled;
  const warnings = createWarnings();
  return {
    resolveId: {
      filter: { id: /^(?:babel-plugin-use-server\/runtime\/|\0?virtual:use-server\/)/ },
      handler(source, importer) {
        if (VIRTUAL_FILTER.test(source)) return { id: `\0${source.replace('\0', '')}`, moduleSideEffects: true };
        const isClient = this.environment.name !== serverName && source === `${PACKAGE}/runtime/client`;
        return isClient && importer !== `\0${CLIENT}` ? { id: `\0${CLIENT}`, moduleSideEffects: true } : runtimeFile(source);
      },
    },
    load: {
      filter: { id: VIRTUAL_FILTER },
      async handler(id) {
        if (id === `\0${FUNCTIONS}` && this.environment.mode === 'build') {
          // Throws what is wrong with one of them, which the bundler would say once more of each that is loaded.
          served.list(client(), []);
          compiled.behind = (await modulesBehind(this, served.files(client()), id)).map(fileOf).filter((one) => compiled.registering.has(one));
        }
        // In development the server has transformed what hands a function out before that can be called.
        else if (id === `\0${FUNCTIONS}`) compiled.behind = [...compiled.registering];
        const file = optionsFile === null ? null : resolve(config().root, optionsFile);
        return virtualModule(id.slice(1), {
          served: () => withGuardsOf(served.list(client(), compiled.behind), config().root),
          options: file,
          client: runtimeFile(`${PACKAGE}/runtime/client`) ?? '',
        });
      },
    },
    transform: {
      filter: { id: ID_FILTER },
      handler(code, id) {
        const file = fileOf(id);
        const layer = this.environment.name === serverName ? 'server' : 'client';
        try {
          const result = layer === 'server' ? compileForServer(code, file) : compileForClient(code, file, id);
          dependents.note(this.environment.name, id, result?.dependencies ?? []);
          if (layer === 'server' && result !== null && result.references.length > 0) compiled.noteRegistering(file);
          if (result === null) return null;
          for (const dependency of watchFiles(this, result.dependencies)) lookedAt.add(dependency.replaceAll('\\', '/'));
          for (const warning of warnings.fresh(result.diagnostics, { id, code, root: config().root })) this.warn(warning);
          return result.code === code ? null : { code: result.code, map: result.map, ...(layer === 'server' ? { moduleSideEffects: true } : {}) };
        } catch (error) {
          watchFiles(this, dependenciesOfError(error));
          const located = asRollupError(error, { id, code, root: config().root });
          if (located !== null) this.error(located);
          throw error;
        }
      },
    },
  };
}

/**
 * Calls are answered by the server's environment.
 *
 * @returns makes the modules for the first call ready, when there is no news for a while; does nothing before the server listens.
 */
function answerCalls(server: ViteDevServer, environment: RunnableDevEnvironment, served: ServedModules): () => void {
  const handler = async (): Promise<Handler> => ((await environment.runner.import(HANDLER)) as { default: Handler }).default;
  // If it fails, the first call of a function reports what is wrong.
  const warm = async (): Promise<void> => {
    await handler();
    await Promise.all(served.files().map((file) => environment.transformRequest(file)));
  };
  let isListening = false;
  let timer: NodeJS.Timeout | undefined;
  const warmSoon = (): void => {
    if (!isListening) return;
    clearTimeout(timer);
    timer = setTimeout(() => void warm().catch(() => {}), WARM_AFTER).unref();
  };
  server.httpServer?.once('listening', () => {
    isListening = true;
    warmSoon();
  });
  server.middlewares.use(answering(handler));
  return warmSoon;
}

/** The modules whose functions the handler is to know, with their guards where the configuration names some. */
function withGuardsOf(served: readonly ServedModule[], root: string): readonly ServedModule[] {
  const entries = guardedEntries(
    served.map(({ entry }) => entry),
    root,
  );
  return served.map(({ file, entry }, index) => ({ file, entry: entries[index] ?? entry }));
}

/** Makes the server's next request look anew at which functions there are. */
function forget(environment: DevEnvironment | undefined): void {
  for (const name of [FUNCTIONS, HANDLER]) {
    const module = environment?.moduleGraph.getModuleById(`\0${name}`);
    if (module !== undefined) environment?.moduleGraph.invalidateModule(module);
  }
}
