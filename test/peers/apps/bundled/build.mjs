/** node build.mjs <webpack | rspack>: the three builds of docs/webpack.md. */
import { UseServerPlugin } from 'babel-plugin-use-server/webpack';

const bundler = process.argv[2] === 'rspack' ? (await import('@rspack/core')).rspack : (await import('webpack')).default;
const plugins = [new UseServerPlugin({ filenames: { clientManifest: '../client-manifest.json' } })];
const common = { mode: 'production', devtool: 'source-map', plugins };
const forNode = (name) => ({ path: `${import.meta.dirname}/dist/${name}`, filename: 'main.cjs', library: { type: 'commonjs2' } });

const compiler = bundler([
  { ...common, name: 'server', target: 'node', entry: './server.js', resolve: { conditionNames: ['react-server', '...'] }, output: forNode('server') },
  { ...common, name: 'ssr', target: 'node', entry: './ssr.js', output: forNode('ssr') },
  { ...common, name: 'browser', target: 'web', entry: './browser.js', output: { path: `${import.meta.dirname}/dist/browser`, publicPath: '/assets/' } },
]);
compiler.run((error, stats) => {
  if (error !== null || stats.hasErrors()) process.exitCode = 1;
  console.log(error ?? stats.toString({ all: false, errors: true, warnings: true }));
  compiler.close(() => {});
});
