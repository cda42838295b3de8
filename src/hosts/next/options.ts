/** What `withServerFunctions` takes, and what it hands to the loader. */
import type { CompileOptions } from '../../compile.ts';
import type { ResolveOptions } from '../../options/resolve.ts';
import type { BundlerResolve } from '../bundler-resolve.ts';

/** Options of the compiler that have a meaning inside Next.js, which settles the others. */
export interface NextOptions extends Pick<CompileOptions, 'encryptBoundArgs' | 'diagnostics'> {
  readonly ids?: Omit<NonNullable<CompileOptions['ids']>, 'readable'>;
  /** Which file `export *` names in a module of Server Functions. Default: what the configuration says, as far as it is aliases and extensions. */
  readonly resolve?: ResolveOptions;
  /** A directory, relative to the project, in which each compiled module leaves its part of the manifest. Default: none. */
  readonly manifestDir?: string;
}

/** JSON: Turbopack's loaders run in other processes. */
export interface LoaderOptions {
  readonly bundler: 'webpack' | 'turbopack';
  /** Of this package: another version must not be served from a cache. */
  readonly version: string;
  readonly compiler: Omit<NextOptions, 'manifestDir'>;
  readonly manifestDir?: string;
  /** The bundler's own, as JSON. */
  readonly bundlerResolve?: BundlerResolve;
  /** As configured; see `turbopackRootOf`. */
  readonly turbopackRoot?: string;
}
