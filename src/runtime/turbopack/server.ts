/** The request handler over react-server-dom-turbopack; needs the `react-server` condition. */
// By one name: an older binding has not all of its functions, and Node.js would not load this module, without a word of the reason.
import * as binding from 'react-server-dom-turbopack/server';
import { createHandler } from '../server-core.ts';
import type { ServerFunctionHandler, ServerFunctionHandlerOptions } from '../server-core.ts';

/**
 * Makes the handler of requests to Server Functions.
 *
 * @returns a function from Request to Response, for Node's http, Express, Hono, Bun, Deno or workers
 * @throws TypeError for options that cannot be meant
 * @throws Error for a version of the binding that is too old
 * @example
 * const handle = createServerFunctionHandler({ manifest, clientManifest, renderPage });
 * if (request.method === 'POST') return handle(request);
 */
export function createServerFunctionHandler(options: ServerFunctionHandlerOptions): ServerFunctionHandler {
  return createHandler(binding, options);
}

export { Refusal } from '../server-core.ts';
export type {
  Authorization,
  CallToAuthorize,
  ErrorContext,
  FormOutcome,
  FunctionLimits,
  FormState,
  FunctionTable,
  RefusalReason,
  ServerFunctionCall,
  ServerFunctionHandler,
  ServerFunctionHandlerOptions,
} from '../server-core.ts';
