/** Our loaders among the rules of a webpack configuration of Next.js. */
import { ownModule } from '../../own-files.ts';
import type { BundlerResolve } from '../bundler-resolve.ts';
import type { LoaderOptions } from './options.ts';

/** A webpack configuration, as far as it is changed here. */
export interface WebpackConfig {
  module?: { rules?: unknown[] };
  resolve?: BundlerResolve;
}

const FILES = /\.[cm]?[jt]sx?$/;
/** Packages that are compiled already; Next.js does what is left to do there. */
const PACKAGES = /[\\/]node_modules[\\/]/;

const RUNTIME_MODULES = ['references', 'next/bound-args', 'plain-bound-args'] as const;

/** Changes `config`: one loader runs before Next.js's own, one after them. */
export function addWebpackRules(config: WebpackConfig, options: LoaderOptions): void {
  const rule = { test: FILES, exclude: PACKAGES };
  config.module = {
    ...config.module,
    rules: [
      ...(config.module?.rules ?? []),
      { ...rule, enforce: 'pre', use: [{ loader: ownModule('hosts/next/loader'), options }] },
      { ...rule, enforce: 'post', use: [{ loader: ownModule('hosts/next/post-loader'), options: { version: options.version } }] },
    ],
  };
  addAliases(config);
}

/** Compiled modules import the runtime by name, also from folders from which this package cannot be found. */
function addAliases(config: WebpackConfig): void {
  const aliases = RUNTIME_MODULES.map((name) => ({ name: `babel-plugin-use-server/runtime/${name}`, alias: ownModule(`runtime/${name}`) }));
  const known = config.resolve?.alias;
  config.resolve = {
    ...config.resolve,
    alias: Array.isArray(known)
      ? [...(known as readonly unknown[]), ...aliases.map((entry) => ({ ...entry, onlyModule: true }))]
      : { ...(known as object | undefined), ...Object.fromEntries(aliases.map(({ name, alias }) => [`${name}$`, alias])) },
  };
}
