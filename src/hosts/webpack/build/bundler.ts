/**
 * What the host needs of webpack and Rspack, by shape: it is handed over by whichever of the two runs, and nothing of either is imported.
 */

import type { BundlerResolve } from '../../bundler-resolve.ts';

interface Hook<Args extends readonly unknown[]> {
  readonly tap: (options: string | { readonly name: string; readonly stage: number }, run: (...args: Args) => void) => void;
}

interface AsyncHook<Args extends readonly unknown[]> extends Hook<Args> {
  readonly tapPromise: (name: string, run: (...args: Args) => Promise<void>) => void;
}

/** Once the bundler has put its defaults in, the conditions stand in `byDependency` alone. */
export interface ResolveOptions extends BundlerResolve {
  readonly byDependency?: Readonly<Record<string, { readonly conditionNames?: readonly string[] | undefined }>> | undefined;
}

export interface Compiler {
  readonly context: string;
  readonly options: {
    readonly name?: string | undefined;
    readonly mode?: 'production' | 'development' | 'none' | undefined;
    readonly entry?: unknown;
    readonly cache?: boolean | { readonly type?: string; version?: string | undefined } | undefined;
    readonly module: { readonly rules: unknown[] };
    readonly resolve?: ResolveOptions | undefined;
    /** Made of the target, once the bundler has put its defaults in. */
    readonly externalsPresets?: { readonly web?: boolean | null | undefined } | undefined;
  };
  /** What the target is like; null where it could be either. Not there in older versions. */
  readonly platform?: { readonly web?: boolean | null };
  readonly watching?: { readonly invalidate: () => void } | undefined;
  readonly inputFileSystem: { readonly readFile: (path: string, callback: (error: unknown, content?: Uint8Array | string) => void) => void } | null;
  readonly hooks: {
    readonly beforeRun: AsyncHook<[Compiler]>;
    readonly watchRun: AsyncHook<[Compiler]>;
    readonly thisCompilation: Hook<[Compilation]>;
    readonly finishMake: AsyncHook<[Compilation]>;
    readonly done: AsyncHook<[{ readonly compilation: Compilation }]>;
    /** false: nothing is written. */
    readonly shouldEmit: { readonly tap: (name: string, run: (compilation: Compilation) => boolean | undefined) => void };
    readonly failed: Hook<[unknown]>;
    readonly normalModuleFactory: Hook<[ModuleFactory]>;
  };
  /** Also what Rspack calls itself here. */
  readonly webpack: {
    readonly Compilation: { readonly PROCESS_ASSETS_STAGE_SUMMARIZE: number };
    readonly EntryPlugin: { readonly createDependency: (request: string, options: { readonly name: string }) => Dependency };
    readonly NormalModule: { readonly getCompilationHooks: (compilation: Compilation) => { readonly loader: Hook<[object, BundledModule]> } };
    readonly sources: { readonly RawSource: new (text: string) => object };
  };
}

interface ModuleFactory {
  readonly hooks: { readonly beforeResolve: Hook<[ResolveData]> };
}

/** An import that is about to be resolved. */
interface ResolveData {
  /** The folder that it is resolved from. */
  context: string;
  /** The file that imports; empty for entries. */
  readonly contextInfo: { readonly issuer: string };
}

interface Dependency {
  loc?: unknown;
}

export interface EntryOptions {
  readonly name?: string | undefined;
  readonly layer?: string | null | undefined;
}

export interface Compilation {
  readonly compiler: Compiler;
  readonly modules: Iterable<BundledModule>;
  readonly entries: ReadonlyMap<string, { readonly options: EntryOptions }>;
  readonly chunkGroups: Iterable<ChunkGroup>;
  readonly moduleGraph: {
    readonly getIssuer: (module: BundledModule) => BundledModule | null | undefined;
    readonly isAsync: (module: BundledModule) => boolean;
  };
  readonly chunkGraph: { readonly getModuleId: (module: BundledModule) => string | number | null };
  /** Of Rspack not an array, but it has what is asked of it here. */
  readonly errors: Pick<Error[], 'push' | 'splice' | 'length' | typeof Symbol.iterator> & { readonly [index: number]: Error };
  readonly addInclude: (context: string, dependency: Dependency, options: EntryOptions, callback: (error?: Error | null) => void) => void;
  readonly emitAsset: (name: string, source: object) => void;
  readonly hooks: {
    readonly processAssets: Hook<[unknown]>;
    /** A module is built; one out of a cache need not be. */
    readonly succeedModule: Hook<[BundledModule]>;
    readonly stillValidModule: Hook<[BundledModule]>;
  };
}

export interface BundledModule {
  readonly type: string;
  readonly layer?: string | null;
  /** Absolute path and query; only of modules that are files. */
  readonly resource?: string;
  /** As the import says it, or nearly; of files, and of what `externals` keeps out of the bundle. */
  readonly userRequest?: string;
  readonly identifier: () => string;
  readonly loaders?: readonly { readonly loader: string }[];
  buildInfo?: Record<string, unknown> | undefined;
  /** What its package.json, and the rules for it, say of it. */
  factoryMeta?: { readonly sideEffectFree?: boolean | undefined } | undefined;
  readonly originalSource: () => { readonly source: () => string | Uint8Array } | null;
  /** Of a module that is several joined in one scope: the one whose exports it has. */
  readonly rootModule?: BundledModule;
}

interface ChunkGroup {
  readonly chunks: readonly { readonly id: string | number | null | undefined; readonly files: Iterable<string> }[];
  readonly origins: readonly { readonly module?: BundledModule | null | undefined }[];
}

/** `this` of a loader. */
export interface LoaderContext {
  readonly resource: string;
  readonly resourcePath: string;
  readonly query: unknown;
  readonly sourceMap?: boolean;
  /** Not there in a worker. */
  readonly _module?: BundledModule | undefined;
  readonly getOptions: () => unknown;
  readonly callback: (error: Error | null, code?: string, map?: unknown, meta?: unknown) => void;
  readonly addDependency: (file: string) => void;
  readonly addMissingDependency: (file: string) => void;
  readonly emitWarning: (warning: Error) => void;
}
