import { serve } from 'srvx';
import { staticMiddleware } from 'srvx/static';
import app from './build/server/index.js';

serve({ port: Number(process.env['PORT']), middleware: [staticMiddleware({ dir: 'build/client' })], fetch: (request) => app.fetch(request) });
