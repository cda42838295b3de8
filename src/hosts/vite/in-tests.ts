/**
 * The plugin for Vitest: a module with Server Functions gives its functions in the environment "node", and in jsdom, happy-dom and
 * browsers stubs that the test answers.
 *
 *     // vitest.config.ts
 *     export default defineConfig({ plugins: [useServerInTests(), react()] });
 *
 * Where `useServer()` or `serverFunctions()` is in the configuration that Vitest reads, it is there already.
 */
import type { Plugin } from 'vite';
import { TEST_CLIENT } from '../../babel/look-around.ts';
import { mayHoldDirective } from '../../2-analysis/directives/quick-look.ts';
import type { CompileResult } from '../../compile.ts';
import { aliasesOf } from './build/aliases.ts';
import { fileOf } from './build/claims.ts';
import { watchFiles } from './build/dependents.ts';
import { CODE_FILTER, ID_FILTER } from './build/filter.ts';
import { dependenciesOfError } from '../../diagnostics/error.ts';
import { asRollupError, createWarnings } from './build/messages.ts';
import { ownModule } from '../../own-files.ts';
import { cacheKeyForTests, checkTestOptions, compileForTests } from '../compile-for-tests.ts';
import type { TestOptions } from '../compile-for-tests.ts';

/** The hook of Vitest that Vite does not know. From version 4 on it can keep compiled modules on disk, from 5 on it does. */
interface VitestHooks {
  readonly configureVitest: (context: {
    readonly defineCacheKeyGenerator?: DefineCacheKey;
    readonly experimental_defineCacheKeyGenerator?: DefineCacheKey;
  }) => void;
}

/** `false`: the module is compiled each time. */
type DefineCacheKey = (generator: (module: { readonly id: string; readonly sourceCode: string }) => string | false | undefined) => void;

/** Names the functions of a module where stubs stand in its place. */
const FUNCTIONS_QUERY = 'use-server-functions';

/**
 * @param options The compiler's options that the app has; none are needed.
 * @example
 * export default defineConfig({ plugins: [useServerInTests()], test: { environment: 'jsdom' } });
 */
export function useServerInTests(options: TestOptions = {}): Plugin & VitestHooks {
  const warnings = createWarnings();
  let root = process.cwd();
  let resolve: NonNullable<TestOptions['resolve']> = {};
  const optionsNow = (): TestOptions => ({ root, resolve, ...options });
  return {
    name: 'use-server:tests',
    enforce: 'pre',
    // Vitest's part of the configuration; Vite does not know it.
    config: (given): object => ({
      test: { setupFiles: [ownModule('testing/vitest-setup')] },
      // Vite finds it in stubs alone, when tests run already, and would load them again.
      ...(isForBrowsers(given) ? { optimizeDeps: { include: [TEST_CLIENT] } } : {}),
    }),
    configResolved(config) {
      checkTestOptions(options);
      root = config.root;
      resolve = { alias: aliasesOf(config), extensions: config.resolve.extensions };
    },
    configureVitest({ defineCacheKeyGenerator, experimental_defineCacheKeyGenerator: before5 }) {
      const define = defineCacheKeyGenerator ?? before5;
      define?.(({ id, sourceCode }) => {
        if (!mayHoldDirective(sourceCode)) return undefined;
        const { key, isAll } = cacheKeyForTests(sourceCode, fileOf(id), optionsNow());
        return isAll && key;
      });
    },
    transform: {
      filter: { id: ID_FILTER, code: CODE_FILTER },
      handler(code, id) {
        try {
          const compiled = compileForTests(code, fileOf(id), optionsNow());
          if (compiled === null) return null;
          const { server, client } = compiled;
          watchFiles(this, server.dependencies);
          for (const warning of warnings.fresh(server.diagnostics, { id, code, root })) this.warn(warning);
          const isServer = client === null || this.environment.name !== 'client' || id.includes(FUNCTIONS_QUERY);
          return isServer ? { code: server.code, map: server.map } : { code: client.code + provided(server, fileOf(id)), map: client.map };
        } catch (error) {
          watchFiles(this, dependenciesOfError(error));
          const located = asRollupError(error, { id, code, root });
          if (located !== null) this.error(located);
          throw error;
        }
      },
    },
  };
}

/** Vitest's browser mode, where Vite bundles what tests import. */
function isForBrowsers(config: object): boolean {
  const { test = {} } = config as { readonly test?: { readonly browser?: object } };
  return test.browser !== undefined;
}

/**
 * Puts the plugin for tests in the place of the app's own, where Vitest reads the configuration.
 *
 * @param plugins The app's: they have no part in tests.
 */
export function besideTests(plugins: readonly Plugin[], options: TestOptions): Plugin[] {
  const app = plugins.map((plugin): Plugin => ({
    ...plugin,
    apply: (config, environment) => !isVitest(config.plugins) && applies(plugin, environment.command),
  }));
  return [...app, { ...useServerInTests(options), apply: (config) => isVitest(config.plugins) }];
}

function applies({ apply }: Plugin, command: 'build' | 'serve'): boolean {
  return typeof apply === 'string' ? apply === command : true;
}

/** Vitest adds itself to the plugins, as one until version 4 and as many since; they may be nested. */
function isVitest(plugins: unknown): boolean {
  if (Array.isArray(plugins)) return plugins.some(isVitest);
  return typeof plugins === 'object' && plugins !== null && 'name' in plugins && /^vitest(?::|$)/.test(String(plugins.name));
}

/** What follows the stubs: how the functions are loaded, for a test that runs them. */
function provided({ references }: CompileResult, file: string): string {
  return `import { provideFunctions as useServer$provide } from "babel-plugin-use-server/testing/client";
useServer$provide(${JSON.stringify(references.map(({ id }) => id))}, () => import(${JSON.stringify(`${file}?${FUNCTIONS_QUERY}`)}));
`;
}
