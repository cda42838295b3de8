/**
 * The bundler's own `resolve`, for the compiler's look at what `export *` leads to.
 *
 *     resolve: { alias: { '~lib': '/app/lib' }, extensions: ['.js', '.ts'] }
 *     →  { alias: { '~lib': '/app/lib' }, extensions: ['.js', '.ts', '.tsx', …], conditions: ['react-server', …] }
 *
 * Both layers look as the server does: its functions are what a module has, and a client has to know of the same ones.
 */
import { EXTENSIONS } from '../options/resolve.ts';
import type { ResolveOptions } from '../options/resolve.ts';

/** As in a configuration of webpack, Rspack or Turbopack. */
export interface BundlerResolve {
  /** A table, or a list. */
  readonly alias?: unknown;
  /** `'...'` stands for the defaults. */
  readonly extensions?: readonly string[] | undefined;
  readonly conditionNames?: readonly string[] | undefined;
}

interface Surroundings {
  readonly development: boolean;
  /** The bundler's, where the configuration names none. */
  readonly extensions: readonly string[];
  /** What the user says to us, which comes first. */
  readonly own: ResolveOptions | undefined;
}

/** What webpack and Rspack try where a configuration names no extensions. */
export const WEBPACK_EXTENSIONS = ['.js', '.json', '.wasm'];
export const TURBOPACK_EXTENSIONS = ['.tsx', '.ts', '.jsx', '.js', '.mjs', '.json'];

/** What of it counts here, as JSON: Turbopack's loaders run in other processes. */
export function plainResolve({ alias, extensions, conditionNames }: BundlerResolve = {}): BundlerResolve {
  return { alias: Object.fromEntries(aliasesOf(alias)), ...(extensions && { extensions }), ...(conditionNames && { conditionNames }) };
}

/** @returns Plain data; aliases that are no text (`false`, several of one name) are left to the bundler. */
export function resolveOf({ alias, extensions = ['...'], conditionNames = ['...'] }: BundlerResolve, { development, ...given }: Surroundings): ResolveOptions {
  const conditions = ['node', 'import', 'module', development ? 'development' : 'production'];
  // A rule may name extensions for its files alone, so ours are tried after all of these.
  return besideOwn(given.own, {
    alias: Object.fromEntries(aliasesOf(alias)),
    extensions: [...new Set([...withDefaults(extensions, given.extensions), ...EXTENSIONS])],
    // The configuration of a browser's compiler names conditions of browsers.
    conditions: [...new Set(['react-server', ...withDefaults(conditionNames, conditions)])].filter((name) => name !== 'browser'),
  });
}

/** @param own What the user says to us, which comes first. */
export function besideOwn(own: ResolveOptions | undefined, ofBundler: ResolveOptions): ResolveOptions {
  // Twice: aliases are tried in order, and of one name the last value counts.
  return { ...ofBundler, ...own, alias: { ...own?.alias, ...ofBundler.alias, ...own?.alias } };
}

function withDefaults(names: readonly string[], defaults: readonly string[]): string[] {
  return names.flatMap((name) => (name === '...' ? defaults : [name]));
}

/** `{ '@': './src' }`, or `[{ name: '@', alias: './src', onlyModule: true }]`. */
function aliasesOf(alias: unknown): (readonly [string, string])[] {
  const table = Array.isArray(alias)
    ? (alias as readonly { readonly name?: unknown; readonly alias?: unknown; readonly onlyModule?: boolean }[]).map(
        (one) => [`${String(one.name)}${one.onlyModule === true ? '$' : ''}`, one.alias] as const,
      )
    : Object.entries(alias ?? {});
  return table.flatMap(([from, to]: readonly [string, unknown]) => (typeof to === 'string' && to !== '' ? [[from, to] as const] : []));
}
