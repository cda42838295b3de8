/** Serves a build: calls to the handler, everything else from dist/client. */
import { serve } from 'srvx';
import { staticMiddleware } from 'srvx/static';
import handle from './dist/server/handler.js';

const port = Number(process.env['PORT'] ?? 3000);

serve({
  port,
  middleware: [staticMiddleware({ dir: 'dist/client' })],
  fetch: (request) => (request.method === 'POST' ? handle(request) : new Response('Not found', { status: 404 })),
});
