/** The app's client: `node client.mjs <url>` uses each recipe, and prints what has come of it. */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

// As a bundler for browsers does.
registerHooks({ resolve: (specifier, context, next) => next(specifier === 'react-server-dom-webpack/client' ? `${specifier}.browser` : specifier, context) });

globalThis.__webpack_require__ = () => {};
const url = process.argv[2];
const { createServerCallback, setServerCallback } = await import('babel-plugin-use-server/runtime/client');
const { enter, fail, order, search, slow, upload, whatWasSeen } = await import('./client/functions.js');
const { tryToOrder } = await import('./client/order-form.js');
const { followingRedirects } = await import('./client/client.js');
const { cancellable, cancelling } = await import('./client/cancel.js');

let cookies;
const options = {
  url,
  headers: { cookie: 'a=1; seen=2' },
  fetch: async (...request) => {
    const response = await fetch(...request);
    cookies = response.headers.getSetCookie();
    return response;
  },
};
const call = cancelling(createServerCallback, options);
setServerCallback(call);
const failed = (error) => ({ name: error.name, message: error.message, reason: error.reason, status: error.status, cause: error.cause?.name });

const exposed = [await tryToOrder(order, 'cup', 2), await tryToOrder(order, 'cup', 5), (await fail().catch(failed)).message.includes('password')];

const went = await new Promise((go) => {
  setServerCallback(followingRedirects(call, go));
  void enter('Ann');
}).then((to) => ({ to, cookies }));
setServerCallback(call);

// What a page without JavaScript sends for `<form action={enter}>`.
const { references } = JSON.parse(readFileSync('manifest.json', 'utf8'));
const form = new FormData();
form.set(`$ACTION_ID_${Object.keys(references).find((id) => references[id].name === 'enter')}`, '');
const posted = await fetch(url, { method: 'POST', body: form, redirect: 'manual', headers: { cookie: 'seen=3' } });
const withoutScript = { status: posted.status, to: posted.headers.get('location'), cookie: posted.headers.get('set-cookie') };

const controller = new AbortController();
setTimeout(() => controller.abort(), 300);
const cancelled = await cancellable(controller.signal, () => slow()).catch(failed);
const parallel = await Promise.all([search('a'), search('b'), search('c')]);
const seen = await whatWasSeen();

const file = (size, type) => {
  const data = new FormData();
  data.append('file', new File(['x'.repeat(size)], 'a.png', { type }));
  return data;
};
const files = [
  await upload(file(2_000_000, 'image/png')),
  await upload(file(10, 'text/html')),
  await upload(file(6_000_000, 'image/png')).catch(failed),
  await search(file(200_000, 'image/png')).catch(failed),
];
console.log(JSON.stringify({ exposed, went, withoutScript, files, cancelled, parallel, seen }));
