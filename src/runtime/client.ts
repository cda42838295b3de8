/** What client stubs import, over react-server-dom-webpack; for browsers and for server-side rendering. */
import { createServerReference as createReference } from 'react-server-dom-webpack/client';
import type { CreateServerReference } from './transport.ts';

/** React's own; here so that a stub imports one module. */
export const createServerReference: CreateServerReference = createReference;

export { callServer, findSourceMapURL, setServerCallback, setSourceMapResolver } from './transport.ts';
export type { CreateServerReference, ServerCallback, SourceMapResolver } from './transport.ts';
