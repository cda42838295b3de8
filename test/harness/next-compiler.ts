/** Next.js's own compiler, called as its webpack loader calls it for a server module of `app/`. */
import { relative } from 'node:path';

export interface CompiledByNext {
  readonly code: string;
  /** JSON; only where a map was asked for. */
  readonly map: string;
}

export interface NextCompiler {
  /** As the loader: in another thread. */
  readonly transform: (code: string) => Promise<CompiledByNext>;
  readonly transformSync: (code: string) => CompiledByNext;
}

interface Binding {
  readonly transform: (code: string, isModule: boolean, options: Buffer) => Promise<CompiledByNext>;
  readonly transformSync: (code: string, isModule: boolean, options: Buffer) => CompiledByNext;
}

/**
 * What `transform` of next/dist/build/swc does, without its search for the package of this platform; options to JSON in each call, as there.
 *
 * @param from Finds Next.js.
 * @param binding The package with the native half.
 */
export function nextCompiler(
  from: NodeJS.Require,
  binding: Binding,
  { filename, root, sourceMap }: { readonly filename: string; readonly root: string; readonly sourceMap: boolean },
): NextCompiler {
  const { getLoaderSWCOptions } = from('next/dist/build/swc/options.js') as { readonly getLoaderSWCOptions: (options: object) => object };
  const { WEBPACK_LAYERS } = from('next/dist/lib/constants.js') as { readonly WEBPACK_LAYERS: { readonly reactServerComponents: string } };
  const options = {
    ...getLoaderSWCOptions({
      filename,
      configDir: root,
      appDir: root,
      relativeFilePathFromRoot: relative(root, filename),
      development: false,
      isServer: true,
      isPageFile: false,
      hasReactRefresh: false,
      optimizeServerReact: true,
      esm: true,
      jsConfig: { compilerOptions: {} },
      pageExtensions: ['tsx', 'ts', 'jsx', 'js'],
      serverComponents: true,
      bundleLayer: WEBPACK_LAYERS.reactServerComponents,
      serverReferenceHashSalt: 'salt',
      isCacheComponents: false,
      useCacheEnabled: false,
      taintEnabled: false,
      trackDynamicImports: false,
    }),
    filename,
    ...(sourceMap && { sourceMaps: true, inlineSourcesContent: true, sourceFileName: filename }),
  };
  const given = (): Buffer => Buffer.from(JSON.stringify(options));
  return {
    transform: (code) => binding.transform(code, false, given()),
    transformSync: (code) => binding.transformSync(code, false, given()),
  };
}

/** The native half, from where Next.js itself would take it. */
export function nextBinding(from: NodeJS.Require): Binding {
  return from(`@next/swc-${process.platform}-${process.arch}${process.platform === 'linux' ? '-gnu' : ''}`) as Binding;
}
