/**
 * Vite's dependency optimiser bundles packages before any plugin of Vite sees them, and would serve the text of a package's Server
 * Functions to browsers. Its bundler takes plugins of its own: this one.
 *
 *     node_modules/ui/actions.js   ──transform──▶   stubs, in node_modules/.vite/deps/ui.js
 */
import type { CompileResult } from '../../compile.ts';
import { fileOf } from './claims.ts';
import { ID_FILTER } from './filter.ts';
import { asRollupError } from './messages.ts';

/** As much of a Rolldown plugin as this one is. */
export interface OptimizerPlugin {
  readonly name: string;
  readonly transform: {
    readonly filter: { readonly id: typeof ID_FILTER };
    readonly handler: (code: string, id: string) => { readonly code: string; readonly map: CompileResult['map'] } | null;
  };
}

/**
 * @param compileForClient Compiles a module for the client layer, and notes what has been found.
 * @example optimizeDeps: { rolldownOptions: { plugins: [optimizerPlugin(compileForClient)] } }
 */
export function optimizerPlugin(compileForClient: (code: string, file: string) => CompileResult | null): OptimizerPlugin {
  return {
    name: 'use-server:dependencies',
    transform: {
      filter: { id: ID_FILTER },
      handler(code, id) {
        try {
          const result = compileForClient(code, fileOf(id));
          return result === null || result.code === code ? null : { code: result.code, map: result.map };
        } catch (error) {
          const located = asRollupError(error, id) ?? error;
          if (id.includes('/node_modules/')) throw located;
          // The optimiser looks for dependencies in the app's own modules, too; Vite says what is wrong with them when they are loaded.
          return { code: `throw new Error(${JSON.stringify(String(located))});`, map: null };
        }
      },
    },
  };
}
