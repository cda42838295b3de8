/** The app's server: `node --conditions=react-server server.mjs` prints where it listens. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequestListener } from '@remix-run/node-fetch-server';
import { createServerManifest, readManifest } from 'babel-plugin-use-server/manifest';
import { instrument } from './server/instrument.js';
import { inRequest, redirectOf } from './server/request.js';
import { options } from './server/upload.js';

const modules = { 'src/functions.js': await import('./server/functions.js'), 'src/actions.js': await import('./server/actions.js') };
globalThis.__webpack_require__ = (id) => modules[id];
const { createServerFunctionHandler } = await import('babel-plugin-use-server/runtime/server');

const fullManifest = readManifest(readFileSync('manifest.json', 'utf8'), 'manifest.json');
const handle = createServerFunctionHandler({
  ...options,
  manifest: createServerManifest(fullManifest, (_id, { module }) => ({ id: module, chunks: [] })),
  fullManifest,
  instrument,
  renderPage: (_request, outcome) => redirectOf(outcome) ?? new Response('page'),
  onError: () => 'a digest',
});
const server = createServer(createRequestListener(inRequest(handle)));
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/`));
