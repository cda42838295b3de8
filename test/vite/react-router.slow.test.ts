/**
 * React Router's RSC mode stands on plugin-rsc; the plugin stands behind React Router's own, which takes route modules apart.
 * With plugin-rsc 0.5.36 to 0.5.38 React Router 8.4 does not build, whatever compiles the directive: hence 0.5.34, the oldest that we take.
 */
import { testFramework } from './framework-suite.ts';

const reactRouter = '../../node_modules/@react-router/dev/dist/cli/index.js';

testFramework({
  project: 'react-router',
  sources: 'app',
  route: { file: 'routes/home.tsx', declaration: 'export async function ServerComponent', more: '' },
  output: 'build',
  manifest: 'server/use-server-manifest.json',
  build: [reactRouter, 'build'],
  start: () => ['server.js'],
  develop: (port) => [reactRouter, 'dev', '--port', port],
});
