/** node web.mjs <webpack | turbopack>: makes HTML of what the process with the page streams, and hands calls on to it. */
import { createRequestListener } from '@remix-run/node-fetch-server';
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { createElement as h, use } from 'react';
import { renderToReadableStream } from 'react-dom/server.edge';

const [, , runtime] = process.argv;
Object.assign(globalThis, { __webpack_require__: Object.assign(() => {}, { u: (chunk) => chunk }) });
const { createFromReadableStream } = (await import(`react-server-dom-${runtime}/client.edge`)).default;

const RSC_PORT = String(Number(process.env.PORT) + 1);
const origin = `http://localhost:${RSC_PORT}`;
const child = spawn(process.execPath, ['--conditions=react-server', 'rsc.mjs', runtime], { stdio: 'inherit', env: { ...process.env, RSC_PORT } });
child.on('exit', (code) => process.exit(code ?? 1));
process.on('SIGTERM', () => child.kill());

async function page() {
  const { body } = await fetch(origin);
  const root = createFromReadableStream(body, { serverConsumerManifest: { moduleMap: null, serverModuleMap: null, moduleLoading: null } });
  return new Response(await renderToReadableStream(h(() => use(root))), { headers: { 'content-type': 'text/html' } });
}

async function post(request) {
  const headers = new Headers(request.headers);
  headers.set('origin', origin);
  for (const name of ['host', 'connection', 'content-length', 'transfer-encoding']) headers.delete(name);
  const answer = await fetch(origin, { method: 'POST', headers, body: await request.arrayBuffer(), redirect: 'manual' });
  return answer.status === 303
    ? await page()
    : new Response(answer.body, { status: answer.status, headers: { 'content-type': answer.headers.get('content-type') ?? '' } });
}

while (
  !(await fetch(origin).then(
    () => true,
    () => false,
  ))
)
  await new Promise((resolve) => setTimeout(resolve, 100));
createServer(createRequestListener((request) => (request.method === 'POST' ? post(request) : page()))).listen(process.env.PORT);
