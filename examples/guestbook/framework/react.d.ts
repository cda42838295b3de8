/** The parts of React's webpack binding that this example calls; the package comes without types. */

declare module 'react-server-dom-webpack/server' {
  export function renderToReadableStream(
    model: unknown,
    manifest: object,
    options: { readonly onError: (error: unknown) => string | void },
  ): ReadableStream<Uint8Array>;
}

declare module 'react-server-dom-webpack/client' {
  export function createFromReadableStream<T>(
    stream: ReadableStream<Uint8Array>,
    options: { readonly callServer?: (id: string, args: readonly unknown[]) => Promise<unknown>; readonly serverConsumerManifest?: object },
  ): Promise<T>;
}

declare module 'react-server-dom-webpack/client.browser' {
  export { createFromReadableStream } from 'react-server-dom-webpack/client';
}
