import { createServerFunctionHandler } from 'babel-plugin-use-server/runtime/server';
import { createElement as h } from 'react';
import { renderToReadableStream } from 'react-server-dom-webpack/server';
import Page from './page.js';

export function createApp({ serverManifest, clientManifest, renderHtml }) {
  const page = async () =>
    new Response(await renderHtml(renderToReadableStream(h('html', null, h('body', null, h(Page))), clientManifest)), {
      headers: { 'content-type': 'text/html' },
    });
  const call = createServerFunctionHandler({ manifest: serverManifest, clientManifest, renderPage: page });
  return (request) => (request.method === 'POST' ? call(request) : page());
}
