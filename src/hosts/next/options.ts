/** What `withServerFunctions` takes, and what it hands to the loader. */
import type { CompileOptions } from '../../compile.ts';

/** Options of the compiler that have a meaning inside Next.js, which settles the others. */
export interface NextOptions extends Pick<CompileOptions, 'encryptBoundArgs' | 'diagnostics'> {
  readonly ids?: Omit<NonNullable<CompileOptions['ids']>, 'readable'>;
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
  /** As configured; see `turbopackRootOf`. */
  readonly turbopackRoot?: string;
}
