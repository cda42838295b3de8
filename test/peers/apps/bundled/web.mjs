import { createRequestListener } from '@remix-run/node-fetch-server';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const manifest = (file) => JSON.parse(readFileSync(new URL(`./dist/${file}`, import.meta.url), 'utf8'));
const clientManifest = manifest('client-manifest.json');
const renderHtml = require('./dist/ssr/main.cjs').createRenderer({ clientManifest, ssrManifest: manifest('ssr/ssr-manifest.json') });
const app = require('./dist/server/main.cjs').createApp({ serverManifest: manifest('server/server-manifest.json'), clientManifest, renderHtml });

createServer(createRequestListener((request) => app(request))).listen(process.env.PORT);
