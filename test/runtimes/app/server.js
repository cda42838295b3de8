/** The server's bundle: a function from Request to Response, for whatever calls it. */
import { createServerFunctionHandler } from 'babel-plugin-use-server/runtime/server';
import { renderToReadableStream } from 'react-server-dom-webpack/server';
import './actions.js';
import { events, log } from './log.js';
import { cycle, page } from './page.js';

export function createApp({ serverManifest, fullManifest }) {
  const options = {
    manifest: serverManifest,
    fullManifest,
    bodySizeLimit: 100_000,
    onError: (_, { phase }) => log(`error: ${phase}`),
    onRefusal: ({ reason }) => log(`refusal: ${reason}`),
    instrument(call, run) {
      call.signal.addEventListener('abort', () => log(`${call.name} was left`));
      return run();
    },
  };
  const handle = createServerFunctionHandler(options);
  const limited = createServerFunctionHandler({ ...options, timeLimit: 200 });
  return async function fetch(request) {
    const { pathname } = new URL(request.url);
    if (pathname.endsWith('/page')) return new Response(renderToReadableStream(page({ name: 'Ada' }), {}));
    if (pathname.endsWith('/cycle')) return new Response(renderToReadableStream(cycle(), {}, { onError: ({ message }) => log(`page: ${message}`) }));
    if (pathname.endsWith('/log')) return Response.json(events.splice(0));
    return pathname.endsWith('/limited') ? limited(request) : handle(request);
  };
}
