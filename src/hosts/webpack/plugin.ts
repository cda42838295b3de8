/**
 * The plugin for webpack 5 and Rspack.
 *
 *     const useServer = new UseServerPlugin();
 *     export default [
 *       { name: 'server', resolve: { conditionNames: ['react-server', '...'] }, plugins: [useServer], … },
 *       { name: 'ssr', target: 'node', plugins: [useServer], … },
 *       { name: 'browser', plugins: [useServer], … },
 *     ];
 *
 * One instance for all compilers of an app: they tell each other what they find (`build/exchange.ts`). Per compiler it adds the
 * loader, puts in what only the others have found, and leaves the manifests as assets. Nothing that it knows of a module is
 * kept in the plugin; it is read from the modules, so that it comes back from a cache with them.
 */
import type { BundledModule, Compilation, Compiler, EntryOptions } from './build/bundler.ts';
import { conditionFor, Glances, hasLayers, hasServerCondition } from './build/condition.ts';
import { Exchange, NOTHING } from './build/exchange.ts';
import type { Member } from './build/exchange.ts';
import { leaveFacts } from './build/facts.ts';
import type { ModuleFacts } from './build/facts.ts';
import { generatedFile, importFromProject, requestForClient, requestForFunctions } from './build/generated.ts';
import { reportExternals } from './external-packages.ts';
import { lookThrough, neededFunctions } from './build/graph.ts';
import { serializeManifest } from '../../5-manifest/manifest.ts';
import type { Manifest } from '../../5-manifest/manifest.ts';
import { clientManifestOf, manifestOf, serverManifestText } from './build/manifests.ts';
import { fingerprintOf, layerOf, loaderOptionsOf, readPluginOptions } from './build/options.ts';
import type { LoaderOptions, FullPluginOptions, UseServerPluginOptions } from './build/options.ts';
import { reportUncompiled, reportWorkersInLayers, UseServerBuildError } from './build/uncompiled.ts';
import { keepRegistrations, keepRegistrationsOfBuilt } from './side-effects.ts';
import type { Layer, ModuleEntry } from '../../model/index.ts';
import { OptionsError } from '../../options/options.ts';
import { ownModule, version } from '../../own-files.ts';

const NAME = 'UseServerPlugin';
/** What babel-loader's `metadataSubscribers` has to name, when Babel compiles. */
const SUBSCRIBER = 'use-server';

export class UseServerPlugin {
  /** For babel-loader's option `metadataSubscribers`, where Babel compiles (`transform: false`). */
  static readonly metadataSubscriber = SUBSCRIBER;

  /** Of wrong options, what `apply` throws. */
  readonly #options: FullPluginOptions | OptionsError;
  readonly #exchange = new Exchange();
  readonly #glances = new Glances();

  /** Wrong options are said by `apply`: a configuration that throws while it is loaded is loaded again in another way, and webpack's command prints both errors. */
  constructor(options: UseServerPluginOptions = {}) {
    this.#options = optionsOrError(options);
  }

  /**
   * @param webpackOrRspack The compiler, as both hand it to their plugins.
   * @throws OptionsError naming every unknown option and every wrong value.
   */
  apply(webpackOrRspack: unknown): void {
    const settings = this.#options;
    if (settings instanceof OptionsError) throw settings;
    const compiler = webpackOrRspack as Compiler;
    const options = loaderOptionsFor(compiler, settings);
    const host = new CompilerHost(compiler, options, settings, this.#exchange, this.#glances);
    const name = `use-server-${fingerprintOf(options, version())}`;
    compiler.options.module.rules.push(...rulesFor(name, options, { ...settings, test: conditionFor(compiler, options, settings, this.#glances) }));
    const { cache } = compiler.options;
    // Rspack brings back whole graphs, whatever options the loaders had.
    if (typeof cache === 'object' && cache.type === 'persistent') cache.version = `${cache.version ?? ''} ${name}`.trim();
    host.listen();
  }
}

function optionsOrError(raw: UseServerPluginOptions): FullPluginOptions | OptionsError {
  try {
    return readPluginOptions(raw);
  } catch (error) {
    if (error instanceof OptionsError) return error;
    throw error;
  }
}

function loaderOptionsFor({ context, options }: Compiler, settings: FullPluginOptions): LoaderOptions {
  const isServer = hasServerCondition(options.resolve);
  const { mode = 'production' } = options;
  return loaderOptionsOf(settings, {
    root: context,
    layer: layerOf(options.name, settings.layers) ?? (isServer ? 'server' : 'client'),
    resolve: options.resolve ?? {},
    development: mode === 'none' ? process.env['NODE_ENV'] !== 'production' : mode === 'development',
  });
}

/** @param ident Stands for the options: caches compare it, and not the options themselves. */
function rulesFor(ident: string, options: LoaderOptions, { test, exclude }: { readonly test: unknown; readonly exclude: unknown }): object[] {
  const use = [{ loader: ownModule('hosts/webpack/loader'), options, ident }];
  return [
    { test, ...(exclude === undefined ? {} : { exclude }), enforce: 'pre', use },
    { resource: generatedFile, type: 'javascript/auto' },
  ];
}

/** One compiler with the plugin in it. */
class CompilerHost {
  readonly #compiler: Compiler;
  readonly #options: LoaderOptions;
  readonly #settings: FullPluginOptions;
  readonly #exchange: Exchange;
  readonly #glances: Glances;
  readonly #member: Member;
  /** Of the compilation that is under way; null where there is none. */
  #manifest: Manifest | null = null;
  /** The last compilation has code of a Server Function where clients would get it, so nothing of it is written. */
  #leaks = false;

  constructor(compiler: Compiler, options: LoaderOptions, settings: FullPluginOptions, exchange: Exchange, glances: Glances) {
    this.#compiler = compiler;
    this.#options = options;
    this.#settings = settings;
    this.#exchange = exchange;
    this.#glances = glances;
    this.#member = {
      name: compiler.options.name ?? options.layer,
      layers: { server: options.layer === 'server', client: options.layer === 'client' },
      findings: NOTHING,
      builtFor: null,
      finished: null,
      rerun: () => (compiler.watching ? () => compiler.watching?.invalidate() : null),
    };
  }

  listen(): void {
    const { hooks } = this.#compiler;
    this.#exchange.join(this.#member);
    const start = async (): Promise<void> => {
      this.#glances.forget();
      this.#exchange.start(this.#member);
    };
    hooks.beforeRun.tapPromise(NAME, start);
    hooks.watchRun.tapPromise(NAME, start);
    hooks.shouldEmit.tap(NAME, () => (this.#leaks ? false : undefined));
    hooks.failed.tap(NAME, () => this.#exchange.finish(this.#member, null));
    hooks.done.tap(NAME, ({ compilation }) => this.#exchange.finish(this.#member, compilation));
    hooks.thisCompilation.tap(NAME, (compilation) => this.#listenTo(compilation));
    importFromProject(this.#compiler, this.#options.compiler.root);
    hooks.finishMake.tapPromise(NAME, async (compilation) => {
      // Compilers within this one have the hook too.
      if (compilation.compiler === this.#compiler) await this.#completeGraph(compilation);
    });
  }

  #listenTo(compilation: Compilation): void {
    const {
      Compilation: { PROCESS_ASSETS_STAGE_SUMMARIZE: stage },
      NormalModule,
    } = this.#compiler.webpack;
    NormalModule.getCompilationHooks(compilation).loader.tap(NAME, (context, module) => {
      const subscriber = ({ useServer }: { readonly useServer?: { readonly entry: ModuleEntry | null; readonly layer: Layer } }): void => {
        if (!useServer?.entry) return;
        const facts: ModuleFacts = { entry: useServer.entry, compiledFor: useServer.layer };
        leaveFacts(module, facts);
        keepRegistrations(module, facts, useServer.layer);
      };
      // The bundlers tell loaders `web` of servers at the edge, too, and babel-loader tells Babel.
      Object.assign(context, { [SUBSCRIBER]: subscriber }, this.#isForBrowsers && this.#hasServerCondition ? { target: 'webworker' } : {});
    });
    keepRegistrationsOfBuilt(compilation, this.#options, this.#glances);
    compilation.hooks.processAssets.tap({ name: NAME, stage }, () => this.#emitManifests(compilation));
  }

  /** Adds what the graph needs besides its own entries, until no compiler finds anything new. */
  async #completeGraph(compilation: Compilation): Promise<void> {
    const layers = layersOf(compilation, this.#options);
    this.#member.layers = { server: layers.server !== null, client: layers.client !== null };
    const included = new Set<string>();
    const facts = new Map<BundledModule, ModuleFacts | undefined>();
    for (;;) {
      const found = await lookThrough(compilation, this.#options, facts, this.#glances);
      this.#member.findings = found;
      const needed = (): [request: string, entries: readonly EntryOptions[]][] => {
        const { clientFiles, functionFiles } = this.#exchange.all();
        const functions =
          layers.server === null ? [] : neededFunctions(functionFiles, found.serverFiles).map(([file, entry]) => requestForFunctions(file, entry));
        const clients = layers.client === null ? [] : [...clientFiles].map(([file, reference]) => requestForClient(file, reference, this.#isForBrowsers));
        return [
          ...functions.map((request) => [request, layers.server ?? []] as [string, readonly EntryOptions[]]),
          ...clients.map((request) => [request, layers.client ?? []] as [string, readonly EntryOptions[]]),
        ]
          .filter(([request]) => !included.has(request))
          .sort(([a], [b]) => (a < b ? -1 : 1));
      };
      if (!(await this.#exchange.arrive(this.#member, () => needed().length > 0))) {
        this.#manifest = layers.server === null ? null : manifestOf(found.serverModules, compilation, this.#options, this.#exchange.all().chains);
        break;
      }
      const requests = needed();
      for (const [request] of requests) included.add(request);
      await Promise.all(requests.flatMap(([request, entries]) => entries.map((entry) => this.#include(compilation, request, entry))));
    }
    this.#reportOutdated(compilation);
    this.#leaks = reportUncompiled(compilation, this.#options, facts, !this.#isForBrowsers || this.#hasServerCondition);
    reportWorkersInLayers(compilation, this.#options);
    reportExternals(compilation, this.#options);
  }

  /** Servers at the edge are built like browsers, but for this condition; with layers, rules have it. */
  get #hasServerCondition(): boolean {
    const { options } = this.#compiler;
    return hasServerCondition(options.resolve) || hasLayers(this.#compiler);
  }

  get #isForBrowsers(): boolean {
    const { platform, options } = this.#compiler;
    return (platform ?? options.externalsPresets)?.web === true;
  }

  #include(compilation: Compilation, request: string, options: EntryOptions): Promise<void> {
    const dependency = this.#compiler.webpack.EntryPlugin.createDependency(request, { name: 'use-server' });
    return new Promise((done, fail) => {
      compilation.addInclude(this.#compiler.context, dependency, options, (error) => (error ? fail(error) : done()));
    });
  }

  /** A compiler that finished before this one had found all: it cannot be told any more. */
  #reportOutdated({ errors }: Compilation): void {
    for (const { name, rerun } of this.#exchange.outdated()) {
      if (name === this.#member.name || rerun() !== null) continue;
      errors.push(
        new UseServerBuildError(
          `The compiler ${JSON.stringify(this.#member.name)} has found files that ${JSON.stringify(name)} needs to know of, but that one was finished before. ` +
            'Compilers with the same UseServerPlugin have to run at the same time: leave out `dependencies` between them, and do not limit `parallelism`.',
        ),
      );
    }
  }

  #emitManifests(compilation: Compilation): void {
    const { manifest: manifestName, serverManifest, clientManifest, ssrManifest } = this.#settings.filenames;
    const emit = (name: string, text: string): void => compilation.emitAsset(name, new this.#compiler.webpack.sources.RawSource(text));
    if (this.#manifest !== null) {
      emit(manifestName, serializeManifest(this.#manifest));
      emit(serverManifest, serverManifestText(this.#manifest, compilation));
    }
    if (this.#member.layers.client) emit(this.#isForBrowsers ? clientManifest : ssrManifest, `${JSON.stringify(clientManifestOf(compilation), null, 2)}\n`);
  }
}

/**
 * Where modules of each layer are added: with webpack layers, the entries that are in them; without, all entries.
 * null for a layer that the compiler does not have.
 */
function layersOf(
  { entries }: Compilation,
  { layer, layers }: LoaderOptions,
): { readonly server: readonly EntryOptions[] | null; readonly client: readonly EntryOptions[] | null } {
  const named = [...entries].flatMap(([name, { options }]) => {
    const named = layerOf(options.layer, layers);
    return named === null ? [] : [{ layer: named, entry: { name, layer: options.layer } }];
  });
  if (named.length === 0) return { server: layer === 'server' ? [{ name: undefined }] : null, client: layer === 'client' ? [{ name: undefined }] : null };
  const of = (wanted: string): EntryOptions[] | null => {
    const found = named.filter((one) => one.layer === wanted).map(({ entry }) => entry);
    return found.length === 0 ? null : found;
  };
  return { server: of('server'), client: of('client') };
}
