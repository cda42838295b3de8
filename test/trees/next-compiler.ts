/** Next.js's own compiler, called as its webpack loader calls it for a server module: what it takes for a Server Function. */
import { createRequire } from 'node:module';

const fromExample = createRequire(new URL('../../examples/next/package.json', import.meta.url));

interface Binding {
  readonly transformSync: (code: string, isModule: boolean, options: Buffer) => { readonly code: string };
}

/**
 * @returns for each Server Function its export name, and the first byte of its id, which says what arguments it takes. Those of inline
 * functions are numbered: `$$RSC_SERVER_ACTION_0`.
 */
export function functionsByNext(code: string, filename: string): readonly { readonly name: string; readonly argumentByte: string }[] {
  const { getLoaderSWCOptions } = fromExample('next/dist/build/swc/options.js') as { readonly getLoaderSWCOptions: (options: object) => object };
  const { WEBPACK_LAYERS } = fromExample('next/dist/lib/constants.js') as { readonly WEBPACK_LAYERS: { readonly reactServerComponents: string } };
  const binding = createRequire(fromExample.resolve('next/package.json'))(`@next/swc-${process.platform}-${process.arch}${process.platform === 'linux' ? '-gnu' : ''}`) as Binding;
  const options = {
    ...getLoaderSWCOptions({
      filename, configDir: '/', appDir: '/', relativeFilePathFromRoot: filename.slice(1), development: false, isServer: true, isPageFile: false,
      hasReactRefresh: false, optimizeServerReact: true, esm: true, jsConfig: { compilerOptions: {} }, pageExtensions: ['tsx', 'ts', 'jsx', 'js'],
      serverComponents: true, bundleLayer: WEBPACK_LAYERS.reactServerComponents, serverReferenceHashSalt: 'salt',
      isCacheComponents: false, useCacheEnabled: false, taintEnabled: false, trackDynamicImports: false,
    }),
    filename,
  };
  const output = binding.transformSync(code, false, Buffer.from(JSON.stringify(options))).code;
  const listed = /__next_internal_action_entry_do_not_use__ (\{.*?\}) \*\//.exec(output)?.[1] ?? '{}';
  return Object.entries(JSON.parse(listed) as Record<string, { readonly name: string }>).map(([id, { name }]) => ({ name, argumentByte: id.slice(0, 2) }));
}
