/** The parts of React's webpack binding that this example calls; the package comes without types. */

declare module 'react-server-dom-webpack/server' {
  interface ServerManifest {
    readonly [id: string]: { readonly id: string; readonly chunks: readonly string[]; readonly name: string };
  }
  type ClientManifest = ServerManifest;

  export function decodeReply(body: string | FormData, manifest: ServerManifest): Promise<unknown>;
  export function renderToReadableStream(
    model: unknown,
    manifest: ClientManifest,
    options: { onError: (error: unknown) => string },
  ): ReadableStream<Uint8Array>;
}

declare module 'react-server-dom-webpack/client.browser' {
  export function createFromFetch(
    response: Promise<Response>,
    options: { callServer: (id: string, args: readonly unknown[]) => Promise<unknown> },
  ): Promise<unknown>;
  export function encodeReply(value: unknown): Promise<string | FormData>;
}

declare module 'react-dom/static' {
  import type { ReactNode } from 'react';

  export function prerender(node: ReactNode): Promise<{ readonly prelude: ReadableStream<Uint8Array> }>;
}
