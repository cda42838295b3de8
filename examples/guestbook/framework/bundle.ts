/**
 * The bundler's configuration, for webpack and Rspack alike: three builds of one tree, and one plugin in all of them.
 *
 *     server    framework/rsc.tsx      condition react-server; the app's Server Components and Server Functions
 *     ssr       framework/ssr.tsx      the Client Components, to make HTML
 *     browser   framework/browser.tsx  the Client Components, to run
 */
import { UseServerPlugin, type UseServerPluginOptions } from 'babel-plugin-use-server/webpack';
import { fileURLToPath } from 'node:url';

export type Bundler = 'webpack' | 'rspack';
export type Mode = 'production' | 'development';

export interface BundleOptions {
  readonly bundler: Bundler;
  readonly mode: Mode;
  /** Absolute. */
  readonly output: string;
  readonly plugin?: UseServerPluginOptions;
  /** Loader for JSX and types; `'use server'` is compiled before it. */
  readonly lower?: (layer: 'server' | 'client') => object;
}

export const appDirectory = fileURLToPath(new URL('../', import.meta.url));

export const defaultOutput = (mode: Mode): string => `${appDirectory}dist/${mode}`;

/** Whatever builds it, a tool gets the same three. */
export function createConfigs({ bundler, mode, output, plugin = {}, lower = () => LOWER[bundler](mode) }: BundleOptions): object[] {
  const useServer = new UseServerPlugin({ root: appDirectory, filenames: { clientManifest: '../client-manifest.json' }, ...plugin });
  const config = (name: string, layer: 'server' | 'client', specific: { readonly output: object; readonly resolve?: object; readonly target: string }): object => ({
    name,
    mode,
    context: appDirectory,
    entry: { main: `./framework/${name === 'server' ? 'rsc' : name}.tsx` },
    devtool: mode === 'production' ? false : 'cheap-module-source-map',
    performance: { hints: false },
    // While something is wrong, what was built before goes on.
    optimization: { emitOnErrors: false },
    infrastructureLogging: { level: 'error' },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: [lower(layer)] }] },
    plugins: [useServer],
    ...specific,
    output: { clean: true, ...specific.output },
    resolve: { extensions: ['.tsx', '.ts', '...'], alias: { '@': appDirectory }, ...specific.resolve },
  });
  const forNode = (name: string): object => ({ path: `${output}/${name}`, filename: '[name].cjs', library: { type: 'commonjs2' } });
  return [
    config('server', 'server', { target: 'node22', output: forNode('server'), resolve: { conditionNames: ['react-server', '...'] } }),
    config('ssr', 'client', { target: 'node22', output: forNode('ssr') }),
    config('browser', 'client', {
      target: 'web',
      output: { path: `${output}/browser`, publicPath: '/assets/', filename: '[name].js', chunkFilename: mode === 'production' ? '[contenthash].js' : '[name].js' },
    }),
  ];
}

const LOWER: Readonly<Record<Bundler, (mode: Mode) => object>> = {
  webpack: (mode) => ({
    loader: 'babel-loader',
    options: {
      babelrc: false,
      configFile: false,
      presets: [['@babel/preset-react', { runtime: 'automatic', development: mode === 'development' }], '@babel/preset-typescript'],
    },
  }),
  rspack: (mode) => ({
    loader: 'builtin:swc-loader',
    options: {
      jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic', development: mode === 'development' } } },
    },
  }),
};
