/** React publishes no types for its bindings; these are the parts that the runtime uses. */
declare module 'react-server-dom-webpack/server' {
  import type { FlightBinding } from './flight-codec.ts';
  export const renderToReadableStream: FlightBinding['renderToReadableStream'];
}
declare module 'react-server-dom-webpack/client' {
  import type { FlightBinding } from './flight-codec.ts';
  import type { CreateServerReference } from './transport.ts';
  export const createFromReadableStream: FlightBinding['createFromReadableStream'];
  export const createServerReference: CreateServerReference;
}
declare module 'react-server-dom-turbopack/server' {
  import type { FlightBinding } from './flight-codec.ts';
  export const renderToReadableStream: FlightBinding['renderToReadableStream'];
}
declare module 'react-server-dom-turbopack/client' {
  import type { FlightBinding } from './flight-codec.ts';
  import type { CreateServerReference } from './transport.ts';
  export const createFromReadableStream: FlightBinding['createFromReadableStream'];
  export const createServerReference: CreateServerReference;
}
