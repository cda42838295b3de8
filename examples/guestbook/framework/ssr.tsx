/** The bundle for server-side rendering: makes HTML of a Flight stream, and puts the stream into the HTML for hydration. */
import type { ConsumerManifest } from 'babel-plugin-use-server/manifest';
import { use } from 'react';
import { renderToReadableStream } from 'react-dom/server';
import { createFromReadableStream } from 'react-server-dom-webpack/client';
import { injectRSCPayload } from 'rsc-html-stream/server';
import type { FormState, Payload } from './rsc.tsx';

/** @param scripts Addresses of the browser's bundle. */
export function createHtmlRenderer(serverConsumerManifest: ConsumerManifest, scripts: readonly string[]) {
  return async function renderHtml(flight: ReadableStream<Uint8Array>, formState: FormState | null): Promise<ReadableStream<Uint8Array>> {
    const [toRender, toSend] = flight.tee();
    const payload = createFromReadableStream<Payload>(toRender, { serverConsumerManifest });
    const Root = () => use(payload).page;
    const html = await renderToReadableStream(<Root />, {
      bootstrapScripts: [...scripts],
      // Its type has no names for what is in it.
      formState: formState as never,
      onError: () => {}, // The server has reported it.
    });
    return html.pipeThrough(injectRSCPayload(toSend));
  };
}
