import { createRequestListener } from '@remix-run/node-fetch-server';
import { createServer } from 'node:http';
import handle from './dist/server/handler.js';

createServer(createRequestListener((request) => (request.method === 'POST' ? handle(request) : new Response('')))).listen(process.env.PORT);
