/**
 * Vite's dependency optimiser bundles packages before any plugin of Vite sees them, and would serve the text of a package's Server
 * Functions to browsers. Its bundler takes plugins of its own: this one, for Rolldown (Vite 8) and for esbuild (Vite 7).
 *
 *     node_modules/ui/actions.js   ──transform──▶   stubs, in node_modules/.vite/deps/ui.js
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { CompileResult } from '../../../compile.ts';
import { version } from '../../../own-files.ts';
import { fileOf } from './claims.ts';
import { ID_FILTER } from './filter.ts';
import { asRollupError } from './messages.ts';
import type { ReportedModule } from './messages.ts';

/** Compiles a module for the layer of the environment, and notes what has been found. */
export type CompileDependency = (code: string, file: string) => CompileResult | null;

/** As much of a Rolldown plugin as this one is. */
interface RolldownPlugin {
  readonly name: string;
  readonly transform: {
    readonly filter: { readonly id: typeof ID_FILTER };
    readonly handler: (code: string, id: string) => { readonly code: string; readonly map: unknown } | null;
  };
}

/** As much of an esbuild plugin as this one is. */
interface EsbuildPlugin {
  readonly name: string;
  readonly setup: (build: EsbuildBuild) => void;
}

interface EsbuildBuild {
  readonly onLoad: (
    filter: { readonly filter: RegExp; readonly namespace: string },
    load: (module: { readonly path: string }) => Promise<EsbuildResult | undefined>,
  ) => void;
}

interface EsbuildResult {
  readonly contents?: string;
  readonly loader?: 'jsx' | 'ts' | 'tsx';
  readonly errors?: { readonly text: string }[];
}

export type OptimizerOptions =
  | { readonly rolldownOptions: { readonly plugins: RolldownPlugin[] } }
  | { readonly esbuildOptions: { readonly plugins: EsbuildPlugin[] } };

interface OptimizerContext {
  /** Of the hook that asks: it tells the bundler of this Vite. */
  readonly meta: object | undefined;
  /** What the compiled code depends on, besides the module. What was bundled with other settings is bundled anew. */
  readonly settings: unknown;
  /** Vite's root, once that is known. */
  readonly rootOf: () => string;
}

/**
 * @example configEnvironment() { return { optimizeDeps: optimizerOptions(compileForClient, { meta: this.meta, settings: options }) }; }
 */
export function optimizerOptions(compile: CompileDependency, { meta, settings, rootOf }: OptimizerContext): OptimizerOptions {
  // Vite compares the names of the optimiser's plugins, and nothing else of them.
  const name = `use-server:dependencies:${createHash('sha256')
    .update(JSON.stringify([version(), settings]))
    .digest('hex')
    .slice(0, 16)}`;
  const isRolldown = meta !== undefined && 'rolldownVersion' in meta && meta.rolldownVersion !== undefined;
  const outputOf = (code: string, file: string): Compiled => compiled(compile, { id: file, code, root: rootOf() });
  return isRolldown ? { rolldownOptions: { plugins: [rolldownPlugin(name, outputOf)] } } : { esbuildOptions: { plugins: [esbuildPlugin(name, outputOf)] } };
}

function rolldownPlugin(name: string, outputOf: OutputOf): RolldownPlugin {
  return {
    name,
    transform: {
      filter: { id: ID_FILTER },
      handler(code, id) {
        const { output, error } = outputOf(code, fileOf(id));
        if (error !== null) throw error;
        return output;
      },
    },
  };
}

function esbuildPlugin(name: string, outputOf: OutputOf): EsbuildPlugin {
  return {
    name,
    setup(build) {
      build.onLoad({ filter: /\.[cm]?[jt]sx?$/, namespace: 'file' }, async ({ path }) => {
        const code = await readFile(path, 'utf8').catch(() => null);
        if (code === null) return undefined;
        const { output, error } = outputOf(code, path.replaceAll('\\', '/'));
        if (error !== null) return { errors: [{ text: error.message }] };
        if (output === null) return undefined;
        const map = 'toUrl' in output.map ? `\n//# sourceMappingURL=${output.map.toUrl()}` : '';
        return { contents: `${output.code}${map}`, loader: loaderOf(path) };
      });
    },
  };
}

interface Compiled {
  /** null where nothing changes. */
  readonly output: { readonly code: string; readonly map: NonNullable<CompileResult['map']> | { readonly mappings: '' } } | null;
  readonly error: Error | null;
}

type OutputOf = (code: string, file: string) => Compiled;

/** Bundlers complete a map with the text that they have read: that of stubs has to lead nowhere. */
const NO_MAP = { mappings: '' } as const;

function compiled(compile: CompileDependency, module: ReportedModule): Compiled {
  const { id: file, code } = module;
  try {
    const result = compile(code, file);
    if (result === null || result.code === code) return { output: null, error: null };
    const hasStubs = result.references.length > 0;
    return { output: { code: result.code, map: hasStubs || result.map === null ? NO_MAP : result.map }, error: null };
  } catch (thrown) {
    const error = asRollupError(thrown, module) ?? (thrown instanceof Error ? thrown : new Error(String(thrown)));
    if (file.includes('/node_modules/')) return { output: null, error };
    // The optimiser looks for dependencies in the app's own modules, too; Vite says what is wrong with them when they are loaded.
    return { output: { code: `throw new Error(${JSON.stringify(String(error))});`, map: NO_MAP }, error: null };
  }
}

/** `jsx` is JavaScript, too; in TypeScript, a type in angle brackets may look like an element. */
function loaderOf(path: string): 'jsx' | 'ts' | 'tsx' {
  if (!/\.[cm]?tsx?$/.test(path)) return 'jsx';
  return path.endsWith('x') ? 'tsx' : 'ts';
}
