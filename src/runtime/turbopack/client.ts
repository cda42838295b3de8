/** What client stubs import, over react-server-dom-turbopack; for browsers and for server-side rendering. */
import {
  createFromReadableStream,
  createServerReference as createReference,
  createTemporaryReferenceSet,
  encodeReply,
} from 'react-server-dom-turbopack/client';
import { createClientRuntime } from '../client-core.ts';
import type { ClientRuntime } from '../client-core.ts';
import { answeringSignatures } from '../transport/form-reference.ts';
import type { CreateServerReference } from '../transport/transport.ts';

const runtime = createClientRuntime({ createFromReadableStream, createTemporaryReferenceSet, encodeReply });

/** React's own, which answers forms at once; here so that a stub imports one module. */
export const createServerReference: CreateServerReference = answeringSignatures(createReference);
/** Calls a Server Function; see `ClientRuntime`. */
export const callServer: ClientRuntime['callServer'] = runtime.callServer;
/** Makes a transport with options, for `setServerCallback`; see `ClientRuntime`. */
export const createServerCallback: ClientRuntime['createServerCallback'] = runtime.createServerCallback;

export { findSourceMapURL, ServerFunctionError, setServerCallback, setSourceMapResolver, VersionSkewError } from '../client-core.ts';
export type { CallFailure, CreateServerReference, ServerCallback, SourceMapResolver, TransportOptions } from '../client-core.ts';
