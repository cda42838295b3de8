/**
 * `npm run bench:handler`: what the request handler adds to React's own decoding and rendering. See README.md.
 */
import { createRequire } from 'node:module';
import { createHandler } from 'babel-plugin-use-server/runtime/server-core';
import { interleave, quartiles, summarise } from './measure.ts';

const require = createRequire(import.meta.url);
const modules = {};
Object.assign(globalThis, { __webpack_require__: Object.assign(() => modules, { u: (chunk) => chunk }) });
const react = require('react-server-dom-webpack/server');
const { encodeReply } = require('react-server-dom-webpack/client.browser');

const echo = react.registerServerReference(async (...args) => answers[args.length - 1], 'id', null);
Object.assign(modules, { id: echo });
const manifest = { id: { id: 'm', chunks: [], name: 'id' } };
const handle = createHandler(react, { manifest });

const answers = [{ ok: true }, { ok: true, id: 5 }];
const rows = Array.from({ length: 100 }, (_, index) => ({ id: index, title: `Title ${index}`, tags: ['a', 'b'], at: new Date(index) }));
const form = new FormData();
form.set('title', 'hello');
form.set('text', 'x'.repeat(200));
for (const [name, args] of [['small', ['id', 5]], ['form', [form]], ['100 rows', [rows]]]) {
  const body = await encodeReply(args);
  const recorded = new Response(body);
  const type = recorded.headers.get('content-type');
  const bytes = new Uint8Array(await recorded.arrayBuffer());
  const headers = { 'server-function': 'id', 'content-type': type, 'content-length': String(bytes.length), host: 'example.com', origin: 'https://example.com', 'sec-fetch-site': 'same-origin' };
  const requestOf = () => new Request('https://example.com/', { method: 'POST', headers, body: bytes });

  const onError = () => 'x';
  const alone = async () => {
    const temporaryReferences = react.createTemporaryReferenceSet();
    const args = await react.decodeReply(body, manifest, { temporaryReferences });
    const result = await echo(...args);
    await drain(react.renderToReadableStream({ result }, {}, { temporaryReferences, onError }));
  };
  const floor = async () => {
    const request = requestOf();
    const body = type.startsWith('multipart') ? await request.formData() : await request.text();
    const temporaryReferences = react.createTemporaryReferenceSet();
    const args = await react.decodeReply(body, manifest, { temporaryReferences });
    const result = await echo(...args);
    const response = new Response(react.renderToReadableStream({ result }, {}, { temporaryReferences, onError }), { headers: { 'content-type': 'text/x-component' } });
    await drain(response.body);
  };
  const ours = async () => {
    const response = await handle(requestOf());
    if (response.status !== 200) throw new Error(await response.text());
    await drain(response.body);
  };
  const [a = [], f = [], o = []] = await interleave([alone, floor, ours], { rounds: 41, block: 40 });
  const ratio = summarise([f, o], (x, y) => y / x);
  console.log(name, bytes.length, 'alone', (quartiles(a).median * 1000).toFixed(1), 'floor', (quartiles(f).median * 1000).toFixed(1), 'ours', (quartiles(o).median * 1000).toFixed(1), 'ratio', ratio);
}

const onError = () => 'x';
async function drain(stream) {
  const reader = stream.getReader();
  while (!(await reader.read()).done);
}
