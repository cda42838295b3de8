/** Turns React's stream into HTML; in the graph without the `react-server` condition. */
import { createFromReadableStream } from '@vitejs/plugin-rsc/ssr';
import { use } from 'react';
import type { ReactFormState } from 'react-dom/client';
import { renderToReadableStream } from 'react-dom/server.edge';
import { injectRSCPayload } from 'rsc-html-stream/server';
import type { Payload } from './handler.tsx';

/** @param formState What `useActionState` shows after a form was sent without JavaScript. */
export async function renderToHtml(stream: ReadableStream<Uint8Array>, formState: ReactFormState | undefined): Promise<ReadableStream<Uint8Array>> {
  const [forHtml, forBrowser] = stream.tee();
  let payload: Promise<Payload> | undefined;
  // Read inside the render, so that what React preloads goes into the HTML.
  function Root() {
    payload ??= createFromReadableStream<Payload>(forHtml);
    return use(payload).root;
  }
  const bootstrapScriptContent = await import.meta.viteRsc.loadBootstrapScriptContent('index');
  const html = await renderToReadableStream(<Root />, { bootstrapScriptContent, formState });
  return html.pipeThrough(injectRSCPayload(forBrowser));
}
