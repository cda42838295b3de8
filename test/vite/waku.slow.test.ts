/** Waku stands on plugin-rsc, and brings it along out of the app's sight: the plugin goes into `vite.plugins`, and that is all. */
import { testFramework } from './framework-suite.ts';

const waku = '../node_modules/waku/cli.js';

testFramework({
  project: 'waku',
  output: 'dist',
  manifest: 'server/use-server-manifest.json',
  page: 'Page',
  build: [waku, 'build'],
  start: (port) => [waku, 'start', '--port', port],
  develop: (port) => [waku, 'dev', '--port', port],
});
