/**
 * The loader that compiles a module inside Next.js, before Next.js's own compiler sees it: what it has compiled holds no
 * directive any more, and Next.js's plugins find the references by the comment in front.
 *
 * webpack tells the layer, Turbopack does not; there the export conditions of the layer tell, by which of three files
 * `babel-plugin-use-server/layer` leads to.
 */
import { relative, resolve } from 'node:path';
import { compile, SourceSyntaxError } from '../../compile.ts';
import type { CompileResult } from '../../compile.ts';
import { mayHoldDirective } from '../../2-analysis/directives/quick-look.ts';
import { removeEntry, writeEntry } from '../../5-manifest/entry-files.ts';
import { moduleIdOf } from '../../1-source/module-id.ts';
import { dependenciesOfError, UseServerError } from '../../diagnostics/error.ts';
import { formatDiagnostics } from '../../diagnostics/formats/format.ts';
import { shownFilename } from '../../diagnostics/formats/place.ts';
import type { Diagnostic, Layer } from '../../model/index.ts';
import { clientActionComment } from '../../targets/next.ts';
import type { LoaderOptions } from './options.ts';
import { resolveOf, TURBOPACK_EXTENSIONS, WEBPACK_EXTENSIONS } from '../bundler-resolve.ts';
import { dependOn } from '../loader-dependencies.ts';
import { locatedError } from './located-error.ts';
import { turbopackRootOf } from './turbopack/root.ts';
import { noteReferences } from './webpack-module.ts';
import type { WebpackModule } from './webpack-module.ts';

/** What webpack and Turbopack give a loader, as far as it is used here. */
interface LoaderContext {
  readonly resourcePath: string;
  readonly rootContext: string;
  readonly mode?: string;
  readonly sourceMap?: boolean;
  readonly _module?: WebpackModule;
  async(): (error: Error | null, code?: string, map?: object | null) => void;
  getOptions(): LoaderOptions;
  getResolve(options: object): (context: string, request: string) => Promise<string>;
  emitWarning(warning: Error): void;
  addDependency(file: string): void;
  addMissingDependency(file: string): void;
}

export default function useServerLoader(this: LoaderContext, code: string, inputMap?: object | null): void {
  const done = this.async();
  if (!mayHoldDirective(code)) {
    forgetEntry(this);
    return done(null, code, inputMap);
  }
  transform(this, code).then(
    (result) => {
      if (result === null) done(null, code, inputMap);
      else done(null, result.code, result.map === null ? null : toObject(result.map));
    },
    (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
  );
}

async function transform(context: LoaderContext, code: string): Promise<CompileResult | null> {
  const { bundler } = context.getOptions();
  const layer = await layerOf(context);
  if (layer === null) return null;
  const result = compiled(context, code, layer);
  const { ids } = context.getOptions().compiler;
  dependOn(context, { files: result?.dependencies ?? [], ids, root: context.rootContext });
  // Also of a module that registers nothing, which may be what is to be said of it.
  warn(context, result?.diagnostics ?? [], code, layer);
  if (result === null || result.references.length === 0) {
    forgetEntry(context);
    return null;
  }
  keepEntry(context, result);
  const hasOtherComment = layer === 'server' && HOLDS_USE_CACHE.test(code);
  if (bundler === 'webpack') {
    if (context._module !== undefined) noteReferences(context._module, result.references);
    return hasOtherComment ? { ...result, code: withoutComment(result) } : result;
  }
  if (hasOtherComment) context.emitWarning(locatedError(cachedFunctionsAreLost(context)));
  return layer === 'client' ? { ...result, code: withClientComment(context, result) } : result;
}

/** For these functions Next.js's compiler writes a comment like ours, and Next.js reads one for each module. */
const HOLDS_USE_CACHE = /["']use cache\b/;

/** Under webpack the loader that runs last adds our references to theirs. */
function withoutComment({ code }: CompileResult): string {
  return code.slice(code.indexOf('\n'));
}

/** Turbopack reads the first comment, which is ours, and nothing runs after it. */
function cachedFunctionsAreLost({ resourcePath, rootContext }: LoaderContext): string {
  return `${shownFilename(resourcePath, rootContext)} has both 'use server' and 'use cache'. Under Turbopack, its functions with 'use cache' work on the server, but cannot be passed to Client Components: the client would be told that they are not found. Put them into a file of their own if you want to pass them.`;
}

function compiled(context: LoaderContext, code: string, layer: Layer): CompileResult | null {
  const { resourcePath, rootContext, mode, sourceMap = false } = context;
  const { bundler, compiler, bundlerResolve } = context.getOptions();
  const development = mode !== 'production';
  const extensions = bundler === 'turbopack' ? TURBOPACK_EXTENSIONS : WEBPACK_EXTENSIONS;
  const resolve = resolveOf(bundlerResolve ?? {}, { development, extensions, own: compiler.resolve });
  try {
    return compile(code, {
      ...compiler,
      resolve,
      filename: resourcePath,
      root: rootContext,
      layer,
      runtime: 'next',
      development,
      sourceMap,
    });
  } catch (error) {
    dependOn(context, { files: dependenciesOfError(error), ids: compiler.ids, root: rootContext });
    if (error instanceof UseServerError)
      throw locatedError(formatDiagnostics(error.diagnostics, 'frame', { sources: new Map([[resourcePath, code]]), root: rootContext }));
    if (error instanceof SourceSyntaxError) throw locatedError(error.message);
    throw error;
  }
}

const SERVER_LAYERS: readonly unknown[] = ['rsc', 'action-browser'];
const CLIENT_LAYERS: readonly unknown[] = ['ssr', 'app-pages-browser'];

/** null for code outside of the app directory, which stays with Next.js. */
async function layerOf(context: LoaderContext): Promise<Layer | null> {
  if (context.getOptions().bundler === 'webpack') {
    const layer = context._module?.layer;
    if (SERVER_LAYERS.includes(layer)) return 'server';
    return CLIENT_LAYERS.includes(layer) ? 'client' : null;
  }
  const file = await context.getResolve({})(context.rootContext, 'babel-plugin-use-server/layer');
  return /[\\/]layer-server\.js$/.test(file) ? 'server' : 'client';
}

/** Both layers say the same: once is enough. */
function warn(context: LoaderContext, diagnostics: readonly Diagnostic[], code: string, layer: Layer): void {
  if (diagnostics.length === 0 || layer === 'client') return;
  const { resourcePath, rootContext } = context;
  context.emitWarning(locatedError(formatDiagnostics(diagnostics, 'frame', { sources: new Map([[resourcePath, code]]), root: rootContext })));
}

/** The comment is a line of its own: another one in its place moves nothing. */
function withClientComment(context: LoaderContext, { code, references }: CompileResult): string {
  const root = turbopackRootOf(context.rootContext, context.getOptions().turbopackRoot);
  const file = relative(root, context.resourcePath).replaceAll('\\', '/');
  return `${clientActionComment(references, file)}${code.slice(code.indexOf('\n'))}`;
}

function keepEntry(context: LoaderContext, { entry }: CompileResult): void {
  const { manifestDir } = context.getOptions();
  if (manifestDir !== undefined) writeEntry(resolve(context.rootContext, manifestDir), entry);
}

/** A module that has no Server Functions any more. */
function forgetEntry(context: LoaderContext): void {
  const { manifestDir } = context.getOptions();
  if (manifestDir !== undefined) removeEntry(resolve(context.rootContext, manifestDir), moduleIdOf(context.resourcePath, context.rootContext));
}

function toObject(map: NonNullable<CompileResult['map']>): object {
  return JSON.parse(map.toString()) as object;
}
