/**
 * For apps that run Babel in Vite anyway: the compiler as a Babel preset for each of Vite's environments, since Babel in Vite is not told
 * which one it works for.
 *
 *     const { plugin, presets } = useServerInBabel();
 *     plugins: [plugin, babel({ presets }), rsc()]                                                             @rolldown/plugin-babel
 *     plugins: [plugin, ...presets.map((preset) => ({ ...babel({ … }), applyToEnvironment: … })), rsc()]       vite-plugin-babel
 */
import type { Plugin } from 'vite';
import type { BabelApi, BabelFile } from '../../babel/babel.ts';
import useServerPlugin from '../../index.ts';
import type { Options, UseServerMetadata, UseServerPlugin } from '../../index.ts';
import { resolveOfVite } from './build/aliases.ts';
import type { Claims } from './build/claims.ts';
import { CODE_FILTER, ID_FILTER } from './build/filter.ts';
import { createHost } from './host.ts';
import { readUseServerOptions } from './options.ts';
import type { UseServerOptions } from './options.ts';

/** A preset for one environment, in the form that @rolldown/plugin-babel takes. */
export interface EnvironmentPreset {
  /** The Babel preset. */
  readonly preset: () => { readonly plugins: readonly (readonly [typeof useServerPlugin, Options])[] };
  readonly rolldown: {
    readonly filter: { readonly id: typeof ID_FILTER; readonly code: RegExp };
    readonly applyToEnvironmentHook: (environment: { readonly name: string }) => boolean;
  };
}

export interface UseServerInBabel {
  /** Beside `rsc()`: tells plugin-rsc what was compiled. */
  readonly plugin: Plugin[];
  /** For `rsc`, `ssr` and `client`, in this order. */
  readonly presets: readonly EnvironmentPreset[];
}

/**
 * As `useServer()`, for apps whose Babel is to compile the directive.
 *
 * @param options See `UseServerOptions`; none are needed.
 * @throws as `useServer()`
 */
export function useServerInBabel(options: UseServerOptions = {}): UseServerInBabel {
  const resolved = readUseServerOptions(options);
  const { plugins, session, dependents } = createHost(resolved);
  const { rsc, ssr, browser } = resolved.environment;
  const presetFor = (name: string): EnvironmentPreset => ({
    // Asked for by Babel when it compiles: Vite has resolved its config by then.
    preset: () => {
      const { config, claims } = session();
      const layer = name === rsc ? 'server' : 'client';
      const pluginOptions: Options = {
        ...resolved.compiler,
        root: config.root,
        layer,
        runtime: 'vite',
        resolve: resolveOfVite(config, rsc, resolved.compiler.resolve),
        referenceKey: (filename) => claims.resolve(filename).referenceKey,
      };
      return {
        plugins: [
          [
            (api: BabelApi, given?: Options) => claiming(useServerPlugin(api, given), claims, (file, files) => dependents.note(name, file, files)),
            pluginOptions,
          ],
        ],
      };
    },
    rolldown: { filter: { id: ID_FILTER, code: CODE_FILTER }, applyToEnvironmentHook: (environment) => environment.name === name },
  });
  const plugin = plugins({
    order: 'post',
    filter: { code: 'runtime/vite/register' },
    // As in `useServer()`: a module that registers functions has an effect, whatever package.json says.
    handler(_, id) {
      return this.environment.name === rsc && session().claims.has(id) ? { moduleSideEffects: true } : null;
    },
  });
  return { plugin, presets: [rsc, ssr, browser].map(presetFor) };
}

/**
 * The Babel plugin, which tells plugin-rsc of each file what it has found in it.
 *
 * @param note Is told which other files it has looked into.
 */
function claiming(
  plugin: UseServerPlugin,
  claims: Claims,
  note: (file: string, files: readonly string[]) => void,
): UseServerPlugin & { readonly post: (file: unknown) => void } {
  return {
    ...plugin,
    post(file) {
      const {
        metadata,
        opts: { filename },
      } = file as BabelFile;
      if (filename == null) return;
      const found = 'useServer' in metadata ? (metadata.useServer as UseServerMetadata) : null;
      note(filename, found?.dependencies ?? []);
      if (found === null || found.entry === null) claims.remove(filename);
      else claims.replace(filename, claims.resolve(filename), { references: found.references, entry: found.entry });
    },
  };
}
