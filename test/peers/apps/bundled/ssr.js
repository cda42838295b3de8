import { createConsumerManifest } from 'babel-plugin-use-server/manifest';
import { createElement, use } from 'react';
import { renderToReadableStream } from 'react-dom/server';
import { createFromReadableStream } from 'react-server-dom-webpack/client';

export function createRenderer({ clientManifest, ssrManifest }) {
  const serverConsumerManifest = createConsumerManifest(clientManifest, ssrManifest, '/assets/');
  return (stream) => {
    const page = createFromReadableStream(stream, { serverConsumerManifest });
    return renderToReadableStream(createElement(() => use(page)));
  };
}
