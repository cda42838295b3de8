/** The parts of React's webpack binding that this example calls; the package comes without types. */

declare module 'react-server-dom-webpack/server' {
  interface ReferenceMap {
    readonly [id: string]: { readonly id: string | number; readonly chunks: readonly (string | number)[]; readonly name: string };
  }

  export function decodeReply(body: string | FormData, manifest: ReferenceMap): Promise<unknown>;
  export function renderToReadableStream(
    model: unknown,
    manifest: ReferenceMap,
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
