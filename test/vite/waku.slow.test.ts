/** Waku stands on plugin-rsc, and brings it along out of the app's sight: the plugin goes into `vite.plugins`, and that is all. */
import { testFramework } from './framework-suite.ts';

const waku = '../../node_modules/waku/cli.js';

testFramework({
  project: 'waku',
  sources: 'src',
  route: {
    file: 'pages/index.tsx',
    declaration: 'export default async function Page',
    more: "\nexport const getConfig = async () => ({ render: 'dynamic' }) as const;\n",
  },
  output: 'dist',
  manifest: 'server/use-server-manifest.json',
  build: [waku, 'build'],
  start: (port) => [waku, 'start', '--port', port],
  develop: (port) => [waku, 'dev', '--port', port],
});
