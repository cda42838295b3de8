/**
 * `npm run bench:runtime`: what the request handler adds to React's own decoding and rendering. See README.md.
 */
import { createRequestListener } from '@remix-run/node-fetch-server';
import { Agent, createServer, request } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { createHandler } from 'babel-plugin-use-server/runtime/server-core';
import type { ServerBinding } from 'babel-plugin-use-server/runtime/server-core';
import { measureRounds } from './rounds.ts';

// React chooses its build when it is loaded.
process.env['NODE_ENV'] = 'production';

type AnyFunction = (...args: readonly unknown[]) => unknown;
interface React extends ServerBinding {
  registerServerReference(fn: AnyFunction, id: string, exportName: null): AnyFunction;
}

const require = createRequire(import.meta.url);
const namespace: Record<string, AnyFunction> = {};
Object.assign(globalThis, { __webpack_require__: Object.assign(() => namespace, { u: (chunk: string) => chunk }) });
const react: React = require('react-server-dom-webpack/server');
const { encodeReply }: { encodeReply(value: unknown): Promise<string | FormData> } = require('react-server-dom-webpack/client.browser');

const posts = Array.from({ length: 100 }, (_, index) => ({ id: index, title: `Title ${index}`, tags: ['a', 'b'], at: new Date(index) }));
const form = new FormData();
for (const [name, value] of [
  ['title', 'A title'],
  ['text', 'Lorem ipsum. '.repeat(20)],
  ['tag', 'a'],
  ['draft', 'on'],
] as const)
  form.set(name, value);

const agent = new Agent({ keepAlive: true, maxSockets: 10 });
const id = 'save';
const manifest = { [id]: { id: 'module', chunks: [], name: id } };
const onError = (): string => '';

for (const [what, args, result] of [
  ['two short arguments', ['id', 5], { ok: true }],
  ['a form of four fields', [form], { ok: true, id: 5 }],
  ['100 posts there and back', [posts], posts],
] as const) {
  namespace[id] = react.registerServerReference(async () => result, id, null);
  // Anew, or it would go on calling the function before.
  const own = createHandler(react, { manifest: { ...manifest } });
  const body = await encodeReply(args);
  const sent = new Response(body);
  const headers = {
    'content-type': sent.headers.get('content-type') ?? '',
    'server-function': id,
    host: 'example.com',
    origin: 'https://example.com',
    'sec-fetch-site': 'same-origin',
  };
  const bytes = await sent.bytes();

  const alone = async (): Promise<void> => drain(await answer(body));
  const inProcess = (answerer: (incoming: Request) => Promise<Response>) => async () => {
    const { body: answered } = await answerer(new Request('https://example.com/', { method: 'POST', headers, body: bytes }));
    if (answered !== null) await drain(answered);
  };
  await measureRounds(`in process: ${what}`, {
    names: ['React alone', 'least', 'handler'],
    candidates: [alone, inProcess(least), inProcess(own)],
    target: 1.11,
    by: 'fastest',
  });

  const servers = await Promise.all([least, own].map(serve));
  await measureRounds(`over HTTP, 100 requests: ${what}`, {
    names: ['least', 'handler'],
    candidates: servers.map(
      ({ url }) =>
        () =>
          load(url, headers, bytes),
    ),
    target: 1.11,
    by: 'processor',
  });
  for (const { close } of servers) close();
}

/** React's own part of a request. */
async function answer(body: string | FormData): Promise<ReadableStream<Uint8Array>> {
  const temporaryReferences = react.createTemporaryReferenceSet();
  const args = (await react.decodeReply(body, manifest, { temporaryReferences })) as readonly unknown[];
  const result = await namespace[id]?.(...args);
  return react.renderToReadableStream({ result }, {}, { onError, temporaryReferences });
}

/** The least that a handler on the Fetch API does; it checks nothing. */
async function least(incoming: Request): Promise<Response> {
  const isForm = incoming.headers.get('content-type')?.startsWith('multipart/') === true;
  return new Response(await answer(isForm ? await incoming.formData() : await incoming.text()), { headers: { 'content-type': 'text/x-component' } });
}

async function drain(stream: ReadableStream<Uint8Array>): Promise<void> {
  const reader = stream.getReader();
  while (!(await reader.read()).done);
}

async function serve(answerer: (incoming: Request) => Promise<Response>): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer(createRequestListener((incoming: Request) => answerer(incoming)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

/** A hundred requests, ten at a time. */
async function load(url: string, headers: Readonly<Record<string, string>>, body: Uint8Array): Promise<void> {
  await Promise.all(
    Array.from({ length: 10 }, async () => {
      for (let turn = 0; turn < 10; turn++) {
        await new Promise<void>((resolve, reject) => {
          const outgoing = request(url, { method: 'POST', headers: { ...headers, 'content-length': body.length }, agent }, (incoming) => {
            if (incoming.statusCode !== 200) reject(new Error(`status ${incoming.statusCode}`));
            incoming.on('end', resolve).resume();
          });
          outgoing.on('error', reject).end(body);
        });
      }
    }),
  );
}
