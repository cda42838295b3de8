/** What client stubs import while pages are rendered to HTML, under @vitejs/plugin-rsc: nothing can be called there. */
import * as client from '@vitejs/plugin-rsc/react/ssr';
import { answeringSignatures } from '../transport/form-reference.ts';
import type { CreateServerReference } from '../transport/transport.ts';

/** React's own, which answers forms at once; a reference that a form can be rendered with, and no more. */
export const createServerReference: CreateServerReference = answeringSignatures(client.createServerReference as CreateServerReference);
/** There is no server to call from a server. */
export const callServer: null = null;
/** For debuggers in a browser only. */
export const findSourceMapURL: null = null;
