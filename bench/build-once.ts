/** One build in a process of its own: `node build-once.ts <directory> <bundler> <with|without>`; prints its times as JSON. */
import { join } from 'node:path';
import { UseServerPlugin } from 'babel-plugin-use-server/webpack';

const [directory = '', bundler = '', plugin = ''] = process.argv.slice(2);

const lower =
  bundler === 'rspack'
    ? {
        loader: 'builtin:swc-loader',
        options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } } },
      }
    : {
        loader: 'babel-loader',
        options: { babelrc: false, configFile: false, presets: [['@babel/preset-react', { runtime: 'automatic' }], '@babel/preset-typescript'] },
      };

const shared = plugin === 'with' ? [new UseServerPlugin()] : [];
const config = (name: string, target: string, conditions: string[]): object => ({
  name,
  mode: 'production',
  context: directory,
  target,
  entry: `./${name}.ts`,
  devtool: false,
  performance: false,
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: [lower] }] },
  resolve: { extensions: ['.tsx', '.ts', '.js'], conditionNames: [...conditions, '...'] },
  resolveLoader: { modules: [join(directory, 'node_modules')] },
  output: { path: join(directory, `out-${bundler}-${plugin}`, name), library: { type: 'commonjs2' } },
  plugins: shared,
});
const configs = [config('server', 'node', ['react-server']), config('ssr', 'node', []), config('browser', 'web', [])];

const cpu = process.cpuUsage();
const start = performance.now();
const create = (bundler === 'rspack' ? (await import('@rspack/core')).rspack : (await import('webpack')).default) as unknown;
const compiler = (
  create as (configs: object[]) => {
    run: (callback: (error: Error | null, stats?: { hasErrors: () => boolean; toString: (options: object) => string }) => void) => void;
  }
)(configs);
compiler.run((error, stats) => {
  if (error ?? stats?.hasErrors() ?? true) throw error ?? new Error(stats?.toString({ all: false, errors: true }));
  const { user, system } = process.cpuUsage(cpu);
  console.log(JSON.stringify({ wall: performance.now() - start, cpu: (user + system) / 1000 }));
});
