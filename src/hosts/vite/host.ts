/**
 * What every way of compiling beside plugin-rsc shares: its claims, the modules that compiled code imports, the manifest of a build.
 */
import type { Plugin, ResolvedConfig } from 'vite';
import { mayHoldDirective } from '../../2-analysis/directives/quick-look.ts';
import { createManifest, serializeManifest } from '../../5-manifest/manifest.ts';
import { compile } from '../../compile.ts';
import { guardedEntries } from '../../guards/in-builds.ts';
import type { CompileResult } from '../../compile.ts';
import { resolveOfVite } from './build/aliases.ts';
import type { Layer } from '../../model/index.ts';
import { readCompilerOptions } from '../../options/options.ts';
import { createClaims, fileOf } from './build/claims.ts';
import type { Claims } from './build/claims.ts';
import { createDependents } from './build/dependents.ts';
import type { Dependents } from './build/dependents.ts';
import { SetUpError } from '../set-up-error.ts';
import { checkServerEnvironment } from './build/environments.ts';
import { optimizerOptions } from './build/optimizer.ts';
import type { FullUseServerOptions } from './options.ts';
import { modulesBehind } from './build/modules-behind.ts';
import { externalPackagesPlugin } from './packages/external-packages.ts';
import { packagesWithDirective } from './packages/packages.ts';
import { findPluginRsc, findRscManager, SERVER_REFERENCES } from './build/plugin-rsc.ts';
import type { RscManager } from './build/plugin-rsc.ts';
import { isRuntimeFile, PACKAGE, RUNTIME_FILTER, runtimeFile } from './build/runtime-modules.ts';
import { unsafeMaps } from './build/safe-maps.ts';
import { uncompiledPlugin } from './uncompiled/uncompiled.ts';

/** What the hooks work with once Vite's config is known. */
export interface Session {
  readonly config: ResolvedConfig;
  readonly manager: RscManager;
  readonly claims: Claims;
}

export interface Host {
  /**
   * @param transform The compiler, or what follows it. Everything else is added here.
   * @param sent What clients have of modules, where that is known.
   */
  readonly plugins: (transform: NonNullable<Plugin['transform']>, sent?: SentModules) => Plugin[];
  /** @throws Error before Vite has resolved its config. */
  readonly session: () => Session;
  readonly dependents: Dependents;
}

/** As much of Vite's environment as the compiler goes by. */
export interface Surroundings {
  readonly name: string;
  readonly mode: string;
}

/** What was sent to clients in development. */
export interface SentModules {
  readonly has: (id: string, environment: Surroundings) => boolean;
  /** Would an environment get of the new text of a module what it got before? */
  readonly isSame: (id: string, text: string, environment: Surroundings) => boolean;
}

/** @param options As `readUseServerOptions` gives them. */
export function createHost({ compiler, environment: names, manifest }: FullUseServerOptions): Host {
  let session: Session | null = null;
  /** Names of packages with Server Functions. */
  let packages: readonly string[] = [];
  const dependents = createDependents();
  const started = (): Session => {
    if (session === null) throw new Error('babel-plugin-use-server/vite was asked to work before Vite had resolved its config.');
    return session;
  };
  const resolveId = runtimeResolution(names, started);
  const plugin: Plugin = {
    name: 'use-server',
    enforce: 'pre',
    sharedDuringBuild: true,
    configEnvironment(name) {
      const compileInLayer = dependencyCompiler({ compiler, environment: names }, name === names.rsc ? 'server' : 'client', started);
      const optimizeDeps = {
        exclude: [PACKAGE],
        ...optimizerOptions(compileInLayer, { meta: this?.meta, settings: [compiler, names], rootOf: () => started().config.root }),
      };
      return name === names.browser ? { optimizeDeps } : { optimizeDeps, resolve: { noExternal: [PACKAGE, ...packages] } };
    },
    configResolved(config) {
      const manager = findRscManager(config.plugins);
      checkServerEnvironment(config, names.rsc, 'environment.rsc');
      readCompilerOptions({ ...compiler, runtime: 'vite', referenceKey: () => '' }, { root: config.root, development: true });
      session = { config, manager, claims: createClaims(manager.serverReferences, names.rsc) };
    },
    buildStart() {
      const { mode, config } = this.environment;
      const problem = mode === 'build' ? unsafeMaps(this.meta, config.build) : null;
      if (problem !== null) throw new SetUpError(problem);
    },
    resolveId,
    load: {
      filter: { id: SERVER_REFERENCES },
      async handler(id) {
        const { manager, claims } = started();
        // plugin-rsc lists what is claimed by now. What a module behind these hands out is called, too.
        if (this.environment.mode === 'build' && this.environment.name === names.rsc && !manager.isScanBuild) await modulesBehind(this, claims.ids(), id);
        return null;
      },
    },
    watchChange(id) {
      // The build that follows claims anew what is there.
      if (this.meta.watchMode && session !== null && this.environment?.mode === 'build') session.claims.removeFile(fileOf(id));
    },
    generateBundle() {
      const { manager, claims, config } = started();
      if (manifest === null || this.environment.name !== names.rsc || manager.isScanBuild) return;
      const source = serializeManifest(createManifest(guardedEntries(claims.entries(this.getModuleIds()), config.root)));
      this.emitFile({ type: 'asset', fileName: manifest, source });
    },
  };
  const uncompiled = uncompiledPlugin(() => started().config.root);
  return {
    session: started,
    dependents,
    plugins(transform, sent) {
      // Of the plugins of an app, none is in the builds of its workers.
      const inWorker: Plugin = { name: 'use-server:in-workers', enforce: 'pre', resolveId, transform };
      const config: Plugin['config'] = (given) => {
        packages = packagesWithDirective(given).map(({ name }) => name);
        return { worker: { plugins: () => [inWorker, uncompiled] } };
      };
      return [{ ...plugin, config, transform, hotUpdate: updating(started, dependents, sent) }, uncompiled, externalPackagesPlugin()];
    },
  };
}

/** For what the dependency optimiser bundles; it runs in development only. */
function dependencyCompiler(
  { compiler, environment: { rsc: server } }: Pick<FullUseServerOptions, 'compiler' | 'environment'>,
  layer: Layer,
  started: () => Session,
) {
  return (code: string, file: string): CompileResult | null => {
    if (!mayHoldDirective(code)) return null;
    const { config, claims } = started();
    const meta = claims.resolve(file);
    const result = compile(code, {
      ...compiler,
      filename: file,
      root: config.root,
      layer,
      runtime: 'vite',
      referenceKey: () => meta.referenceKey,
      development: true,
      sourceMap: true,
      resolve: resolveOfVite(config, server, compiler.resolve),
    });
    if (result !== null && result.references.length > 0) claims.replace(file, meta, result);
    return result;
  };
}

/** Where the modules are that compiled code imports. */
function runtimeResolution(names: FullUseServerOptions['environment'], started: () => Session): NonNullable<Plugin['resolveId']> {
  return {
    filter: { id: RUNTIME_FILTER },
    async handler(source, importer, options) {
      if (source === `${PACKAGE}/runtime/vite/client`)
        return runtimeFile(`${PACKAGE}/runtime/vite/${this.environment.name === names.browser ? 'browser' : 'ssr'}`);
      const file = runtimeFile(source);
      if (file !== null || importer === undefined || !isRuntimeFile(importer)) return file;
      // The copy that the app renders with, though this package may be a link into another project.
      const pluginRsc = findPluginRsc(started().config.root);
      return pluginRsc === null ? null : await this.resolve(source, pluginRsc, { ...options, skipSelf: true });
    },
  };
}

/** Claims follow the files, and an edit that changes nothing for clients does not load their page anew. */
function updating(started: () => Session, dependents: Dependents, sent: SentModules | undefined): NonNullable<Plugin['hotUpdate']> {
  return async function ({ type, file, modules, read }) {
    const { claims } = started();
    // A file that has lost its directive is filtered out before it is compiled: its claims go here.
    if (claims.hasFile(file) && (type === 'delete' || !mayHoldDirective(await read()))) claims.removeFile(file);
    const { environment } = this;
    dependents.invalidate(environment, file);
    const known = modules.filter(({ id }) => id !== null && sent?.has(id, environment) === true);
    if (known.length === 0 || type !== 'update') return undefined;
    // The edit of a body changes nothing for clients, whose page would be loaded anew.
    const text = await read();
    return modules.filter((one) => !known.includes(one) || sent?.isSame(one.id ?? '', text, environment) !== true);
  };
}
