/** React publishes no types for its bindings; these are the parts that the runtime uses. */
declare module 'react-server-dom-webpack/server' {
  import type { ServerBinding } from './handler/options.ts';
  import type { FlightBinding } from './captures/flight-codec.ts';
  export const renderToReadableStream: FlightBinding['renderToReadableStream'] & ServerBinding['renderToReadableStream'];
  export const createTemporaryReferenceSet: ServerBinding['createTemporaryReferenceSet'];
  export const decodeAction: ServerBinding['decodeAction'];
  export const decodeFormState: ServerBinding['decodeFormState'];
  export const decodeReply: ServerBinding['decodeReply'];
}
declare module 'react-server-dom-webpack/client' {
  import type { ClientBinding } from './client-core.ts';
  import type { FlightBinding } from './captures/flight-codec.ts';
  import type { CreateServerReference } from './transport/transport.ts';
  export const createFromReadableStream: FlightBinding['createFromReadableStream'] & ClientBinding['createFromReadableStream'];
  export const createServerReference: CreateServerReference;
  export const createTemporaryReferenceSet: ClientBinding['createTemporaryReferenceSet'];
  export const encodeReply: ClientBinding['encodeReply'];
}
declare module 'react-server-dom-turbopack/server' {
  export * from 'react-server-dom-webpack/server';
}
declare module 'react-server-dom-turbopack/client' {
  export * from 'react-server-dom-webpack/client';
}
