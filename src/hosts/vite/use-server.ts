/**
 * The Vite plugin beside @vitejs/plugin-rsc.
 *
 *     app/page.tsx            ──transform──▶  in `rsc`: compiled, registered under plugin-rsc's key of the module
 *                                             in `ssr` and `client`: stubs
 *     { app/page.tsx: names } ──claim──────▶  plugin-rsc finds the functions of a call by it, in development and in builds
 *
 * In: modules as they are on disk, before anything else has seen them. Out: modules without the directive, which plugin-rsc's own
 * pass therefore leaves alone. Guaranteed: claims follow the files; the manifest of a build lists what can be called in it.
 */
import type { Plugin, ResolvedConfig } from 'vite';
import { createManifest, serializeManifest } from '../../5-manifest/manifest.ts';
import { mayHoldDirective } from '../../2-analysis/directives.ts';
import { compile } from '../../compile.ts';
import type { CompileResult } from '../../compile.ts';
import { resolveOptions } from '../../options.ts';
import { createClaims, fileOf } from './claims.ts';
import type { Claims } from './claims.ts';
import { CODE_FILTER, ID_FILTER } from './filter.ts';
import { createMemory } from './memory.ts';
import { asRollupError, createWarnings } from './messages.ts';
import { readUseServerOptions } from './options.ts';
import type { UseServerOptions } from './options.ts';
import { findPluginRsc, findRscManager } from './plugin-rsc.ts';
import type { RscManager } from './plugin-rsc.ts';
import { isRuntimeFile, PACKAGE, RUNTIME_FILTER, runtimeFile } from './runtime-modules.ts';

/** What the hooks work with once Vite's config is known. */
interface Session {
  readonly config: ResolvedConfig;
  readonly manager: RscManager;
  readonly claims: Claims;
}

/**
 * Compiles `'use server'` in a Vite app on @vitejs/plugin-rsc, in place of plugin-rsc's own pass.
 *
 * @param options See `UseServerOptions`; none are needed.
 * @throws OptionsError for unknown options and wrong values. When Vite starts: Error, if plugin-rsc is missing or too old.
 * @example
 * // vite.config.ts
 * export default defineConfig({ plugins: [useServer(), rsc({ entries: … }), react()] });
 */
export default function useServer(options: UseServerOptions = {}): Plugin {
  const { compiler, environment: names, manifest } = readUseServerOptions(options);
  const warnings = createWarnings();
  const once = createMemory<CompileResult | null>();
  let session: Session | null = null;
  const started = (): Session => {
    if (session === null) throw new Error('babel-plugin-use-server/vite was asked to work before Vite had resolved its config.');
    return session;
  };
  const compileModule = (code: string, id: string, environment: { readonly name: string; readonly mode: string }): CompileResult | null => {
    const { config, claims } = started();
    const meta = claims.resolve(id);
    const layer = environment.name === names.rsc ? 'server' : 'client';
    const result = once(`${layer} ${environment.mode} ${id}`, code, () => compile(code, {
      ...compiler, filename: fileOf(id), root: config.root, layer, runtime: 'vite', referenceKey: () => meta.referenceKey,
      development: environment.mode === 'dev', sourceMap: true,
    }));
    if (result === null || result.references.length === 0) claims.remove(id);
    else claims.replace(id, meta, result);
    return result;
  };

  return {
    name: 'use-server',
    enforce: 'pre',
    configEnvironment(name) {
      const optimizeDeps = { exclude: [PACKAGE] };
      return name === names.browser ? { optimizeDeps } : { optimizeDeps, resolve: { noExternal: [PACKAGE] } };
    },
    configResolved(config) {
      const manager = findRscManager(config.plugins);
      resolveOptions({ ...compiler, runtime: 'vite', referenceKey: () => '' }, { root: config.root, development: true });
      session = { config, manager, claims: createClaims(manager.serverReferences, names.rsc) };
    },
    resolveId: {
      filter: { id: RUNTIME_FILTER },
      async handler(source, importer, options) {
        if (source === `${PACKAGE}/runtime/vite/client`) return runtimeFile(`${PACKAGE}/runtime/vite/${this.environment.name === names.browser ? 'browser' : 'ssr'}`);
        const file = runtimeFile(source);
        if (file !== null || importer === undefined || !isRuntimeFile(importer)) return file;
        // The copy that the app renders with, though this package may be a link into another project.
        const pluginRsc = findPluginRsc(started().config.root);
        return pluginRsc === null ? null : await this.resolve(source, pluginRsc, { ...options, skipSelf: true });
      },
    },
    transform: {
      filter: { id: ID_FILTER, code: CODE_FILTER },
      handler(code, id) {
        try {
          const result = compileModule(code, id, this.environment);
          if (result === null) return null;
          const { root } = started().config;
          for (const warning of warnings.fresh(result.diagnostics, { id, code, root })) this.warn(warning);
          return { code: result.code, map: result.map };
        } catch (error) {
          const located = asRollupError(error, id);
          if (located !== null) this.error(located);
          throw error;
        }
      },
    },
    // A file that has lost its directive is filtered out before `transform`: its claims go here.
    async hotUpdate({ type, file, read }) {
      const { claims } = started();
      if (claims.hasFile(file) && (type === 'delete' || !mayHoldDirective(await read()))) claims.removeFile(file);
    },
    watchChange(id) {
      // The build that follows claims anew what is there.
      if (this.meta.watchMode && session !== null && this.environment?.mode === 'build') session.claims.removeFile(fileOf(id));
    },
    generateBundle() {
      const { manager, claims } = started();
      if (manifest === null || this.environment.name !== names.rsc || manager.isScanBuild) return;
      const source = serializeManifest(createManifest(claims.entries(this.getModuleIds())));
      this.emitFile({ type: 'asset', fileName: manifest, source });
    },
  };
}
