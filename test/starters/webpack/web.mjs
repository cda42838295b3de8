import { createRequestListener } from '@remix-run/node-fetch-server';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { createHandler } = require('./dist-server/main.cjs');
const call = createHandler(JSON.parse(readFileSync(new URL('./dist-server/server-manifest.json', import.meta.url), 'utf8')));
const file = (name, type) => new Response(readFileSync(new URL(`./dist/${name}`, import.meta.url)), { headers: { 'content-type': type } });

function answer(request) {
  if (request.method === 'POST') return call(request);
  return new URL(request.url).pathname === '/main.js' ? file('main.js', 'text/javascript') : file('index.html', 'text/html');
}

createServer(createRequestListener(answer)).listen(process.env.PORT ?? 3000);
