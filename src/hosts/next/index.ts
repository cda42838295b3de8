/**
 * Next.js: `'use server'` compiled by this package, under webpack and Turbopack.
 *
 *     // next.config.ts
 *     import { withServerFunctions } from 'babel-plugin-use-server/next';
 *     export default withServerFunctions(nextConfig);
 *
 * A loader goes before Next.js's compiler; everything else (manifest, encryption, the request handler) stays Next.js's.
 */
import { compilerFaults, OptionsError } from '../../options/options.ts';
import { checkResolveSettings } from '../../options/resolve.ts';
import { readName, readObject } from '../../options/read-value.ts';
import type { Faults } from '../../options/read-value.ts';
import { version } from '../../own-files.ts';
import { warnOfExternals } from './external-packages.ts';
import { plainResolve } from '../bundler-resolve.ts';
import { SetUpError } from '../set-up-error.ts';
import { adviceFor, nextVersionOf } from './next-version.ts';
import type { LoaderOptions, NextOptions } from './options.ts';
import { withTurbopackRule } from './turbopack/rules.ts';
import type { TurbopackOptions } from './turbopack/rules.ts';
import { addWebpackRules } from './webpack-rules.ts';
import type { WebpackConfig } from './webpack-rules.ts';

export type { NextOptions } from './options.ts';

/** What this needs to know of a `next.config`. */
interface Config {
  readonly webpack?: ((config: WebpackConfig, context: unknown) => unknown) | null;
  readonly turbopack?: TurbopackOptions;
  readonly outputFileTracingRoot?: string;
  readonly serverExternalPackages?: readonly string[];
}

type ConfigFunction = (phase: unknown, context: unknown) => Config | Promise<Config>;

/**
 * Adds the compiler to a Next.js configuration.
 *
 * @param nextConfig The configuration: an object, a promise of one, or a function that gives either. What it says about webpack and
 *   Turbopack stays, and other `with…` functions may be put around this one or inside.
 * @param options See `NextOptions`; they mean what they mean for the plugin.
 * @returns A configuration of the same kind.
 * @throws OptionsError for unknown options and wrong values; SetUpError for Turbopack in a Next.js before 16.
 */
export function withServerFunctions<C = object>(nextConfig?: C, options: NextOptions = {}): C {
  const compiler = readOptions(options);
  const extend = (config: Config): Config => extended(config, compiler);
  const given: unknown = nextConfig ?? {};
  if (typeof given === 'function') {
    const configOf = given as ConfigFunction;
    return (async (phase: unknown, context: unknown) => extend(await configOf(phase, context))) as C;
  }
  return (isPromise(given) ? given.then((config) => extend(config as Config)) : extend(given as Config)) as C;
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

type CompilerOptions = Omit<LoaderOptions, 'bundler'>;

const OPTIONS = ['ids', 'encryptBoundArgs', 'diagnostics', 'resolve', 'manifestDir'] as const;

/** Settled here once, so that a mistake stops the build before it begins. */
function readOptions(raw: NextOptions): CompilerOptions {
  const faults: Faults = [];
  const { manifestDir: directory, ...compiler } = readObject(raw, { path: '', faults }, OPTIONS) ?? {};
  const manifestDir = readName(directory, { path: 'manifestDir', faults });
  checkResolveSettings(compiler.resolve, faults);
  faults.push(...compilerFaults({ ...compiler, runtime: 'next' }, { root: process.cwd(), development: false, readFiles: false }));
  if (faults.length > 0) throw new OptionsError(faults);
  // As JSON: Turbopack's loaders run in other processes, and what is undefined is no JSON.
  return JSON.parse(JSON.stringify({ version: version(), compiler, manifestDir })) as CompilerOptions;
}

let isWarned = false;

function extended(config: Config, options: CompilerOptions): Config {
  const next = nextVersionOf(process.cwd());
  const advice = adviceFor(next);
  if (advice !== null && !isWarned) {
    isWarned = true;
    console.warn(advice);
  }
  warnOfExternals(config.serverExternalPackages ?? []);
  const isTurbopack = Boolean(process.env['TURBOPACK']);
  if (isTurbopack && next.major < FIRST_WITH_TURBOPACK) {
    throw new SetUpError(
      `babel-plugin-use-server works with Turbopack from Next.js ${FIRST_WITH_TURBOPACK} on, and this is ${next.text ?? 'an older one'}: leave out --turbopack, or update Next.js.`,
    );
  }
  return isTurbopack ? withTurbopack(config, options) : withWebpack(config, options);
}

const FIRST_WITH_TURBOPACK = 16;

function withTurbopack(config: Config, options: CompilerOptions): Config {
  const turbopackRoot = config.turbopack?.root ?? config.outputFileTracingRoot;
  return {
    ...config,
    turbopack: withTurbopackRule(config.turbopack ?? {}, {
      ...options,
      bundler: 'turbopack',
      bundlerResolve: plainResolve({ alias: config.turbopack?.resolveAlias, extensions: config.turbopack?.resolveExtensions }),
      ...(turbopackRoot !== undefined && { turbopackRoot }),
    }),
  };
}

function withWebpack(config: Config, options: CompilerOptions): Config {
  return {
    ...config,
    webpack: (webpackConfig, context) => {
      const loaderOptions: LoaderOptions = { ...options, bundler: 'webpack' };
      addWebpackRules(webpackConfig, loaderOptions);
      const changed = config.webpack?.(webpackConfig, context) ?? webpackConfig;
      // With the aliases that the user has added.
      Object.assign(loaderOptions, { bundlerResolve: plainResolve((changed as WebpackConfig).resolve) });
      return changed;
    },
  };
}
