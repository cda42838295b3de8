/** node --conditions=react-server rsc.mjs <webpack | turbopack>: the page as React's stream, and calls. */
import { createRequestListener } from '@remix-run/node-fetch-server';
import { createServerManifest } from 'babel-plugin-use-server/manifest';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createElement as h } from 'react';

const [, , runtime] = process.argv;
const modules = new Map();
const load = (id) => modules.get(id);
Object.assign(globalThis, {
  __webpack_require__: Object.assign(load, { u: (chunk) => chunk }),
  __turbopack_require__: load,
  __turbopack_load_by_url__: async () => {},
});
const { createServerFunctionHandler } = await import(`babel-plugin-use-server/runtime/${runtime === 'turbopack' ? 'turbopack/' : ''}server`);
const { renderToReadableStream } = (await import(`react-server-dom-${runtime}/server`)).default;
const fullManifest = JSON.parse(readFileSync(new URL('./dist/manifest.json', import.meta.url), 'utf8'));
for (const { module } of Object.values(fullManifest.references)) modules.set(module, await import(`./dist/server/${module}`));
const { default: Page } = await import('./dist/server/page.js');

const call = createServerFunctionHandler({ manifest: createServerManifest(fullManifest, (_, { module }) => ({ id: module, chunks: [] })), fullManifest });
const page = () => new Response(renderToReadableStream(h('html', null, h('body', null, h(Page))), {}));
createServer(createRequestListener((request) => (request.method === 'POST' ? call(request) : page()))).listen(process.env.RSC_PORT);
