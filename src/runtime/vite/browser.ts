/** What client stubs import in the browser, under @vitejs/plugin-rsc. */
import * as client from '@vitejs/plugin-rsc/react/browser';
import type { CreateServerReference, ServerCallback, SourceMapResolver } from '../transport/transport.ts';

/** React's own, of the copy that the app hydrates with. */
export const createServerReference: CreateServerReference = client.createServerReference as CreateServerReference;
/** Calls what the app has given to plugin-rsc's `setServerCallback`. */
export const callServer: ServerCallback = client.callServer;
/** Where the development server has the source maps of server files. */
export const findSourceMapURL: SourceMapResolver = client.findSourceMapURL;
