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
import type { Plugin } from 'vite';
import { compile } from '../../compile.ts';
import type { CompileResult } from '../../compile.ts';
import { besideTests } from './in-tests.ts';
import { resolveOfVite } from './build/aliases.ts';
import { fileOf } from './build/claims.ts';
import { watchFiles } from './build/dependents.ts';
import { CODE_FILTER, ID_FILTER } from './build/filter.ts';
import { createHost } from './host.ts';
import type { SentModules, Session, Surroundings } from './host.ts';
import { createMemory } from './build/kept/memory.ts';
import { dependenciesOfError } from '../../diagnostics/error.ts';
import { asRollupError, createWarnings } from './build/messages.ts';
import { readUseServerOptions } from './options.ts';
import type { FullUseServerOptions, UseServerOptions } from './options.ts';

/**
 * Compiles `'use server'` in a Vite app on @vitejs/plugin-rsc, in place of plugin-rsc's own pass.
 *
 * @param options See `UseServerOptions`; none are needed.
 * @throws OptionsError for unknown options and wrong values. When Vite starts: Error, if plugin-rsc is missing or too old.
 * @example
 * // vite.config.ts
 * export default defineConfig({ plugins: [useServer(), rsc({ entries: … }), react()] });
 */
export default function useServer(options: UseServerOptions = {}): Plugin[] {
  const resolved = readUseServerOptions(options);
  const { plugins, session, dependents } = createHost(resolved);
  const warnings = createWarnings();
  const { compileModule, sent } = moduleCompiler(resolved, session);
  return besideTests(
    plugins(
      {
        filter: { id: ID_FILTER, code: CODE_FILTER },
        handler(code, id) {
          try {
            const result = compileModule(code, id, this.environment);
            dependents.note(this.environment.name, id, result?.dependencies ?? []);
            if (result === null) return null;
            watchFiles(this, result.dependencies);
            const { root } = session().config;
            for (const warning of warnings.fresh(result.diagnostics, { id, code, root })) this.warn(warning);
            // A module that only passes functions on is left out by bundlers, where package.json says `sideEffects: false`: it registers them.
            const registers = this.environment.name === resolved.environment.rsc && result.references.length > 0;
            return { code: result.code, map: result.map, ...(registers ? { moduleSideEffects: true } : {}) };
          } catch (error) {
            watchFiles(this, dependenciesOfError(error));
            const located = asRollupError(error, { id, code, root: session().config.root });
            if (located !== null) this.error(located);
            throw error;
          }
        },
      },
      sent,
    ),
    resolved.compiler,
  );
}

interface ModuleCompiler {
  /** Claims what it compiles. */
  readonly compileModule: (code: string, id: string, environment: Surroundings) => CompileResult | null;
  readonly sent: SentModules;
}

/** Compiles modules for the environments, and keeps what those of clients were given. */
function moduleCompiler({ compiler, environment: names }: FullUseServerOptions, session: () => Session): ModuleCompiler {
  const once = createMemory();
  /** What environments of clients have of modules. */
  const stubs = new Map<string, string>();
  const compileModule: ModuleCompiler['compileModule'] = (code, id, environment) => {
    const { config, claims } = session();
    const meta = claims.resolve(id);
    const layer = environment.name === names.rsc ? 'server' : 'client';
    // After an error the client has nothing of the module, and an overlay that has to go.
    stubs.delete(`${environment.name} ${id}`);
    const result = once(`${layer} ${environment.mode} ${id}`, code, () =>
      compile(code, {
        ...compiler,
        filename: fileOf(id),
        root: config.root,
        layer,
        runtime: 'vite',
        referenceKey: () => meta.referenceKey,
        development: environment.mode === 'dev',
        sourceMap: true,
        resolve: resolveOfVite(config, names.rsc, compiler.resolve),
      }),
    );
    if (result === null || result.references.length === 0) claims.remove(id);
    else claims.replace(id, meta, result);
    if (layer === 'client' && environment.mode === 'dev' && result !== null) stubs.set(`${environment.name} ${id}`, result.code);
    return result;
  };
  const sent: SentModules = {
    has: (id, { name }) => stubs.has(`${name} ${id}`),
    isSame(id, text, environment) {
      const before = stubs.get(`${environment.name} ${id}`);
      try {
        return compileModule(text, id, environment)?.code === before;
      } catch {
        // Vite reports what is wrong with the file when it asks for it.
        return false;
      }
    },
  };
  return { compileModule, sent };
}
