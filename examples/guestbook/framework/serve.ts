/** The web server: static files, the sources that the page links to, and everything else by the app's bundles. */
import { createConsumerManifest, type ClientManifest } from 'babel-plugin-use-server/manifest';
import { createRequestListener } from '@remix-run/node-fetch-server';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { appDirectory } from './bundle.ts';
import type { AppOptions } from './rsc.tsx';
import { sourcePage } from './source-page.ts';

export interface ServeOptions {
  /** Where the bundles are. */
  readonly output: string;
  readonly port: number;
  readonly development: boolean;
}

/** What a server process tells the one that started it. */
export type ServerMessage = { readonly kind: 'listening'; readonly port: number } | { readonly kind: 'failed'; readonly code: string; readonly message: string };

type Render = AppOptions['renderHtml'];

interface Bundles {
  readonly createApp: (options: AppOptions) => (request: Request) => Promise<Response>;
  readonly createHtmlRenderer: (consumer: object, scripts: readonly string[]) => Render;
}

export async function serve({ output, port, development }: ServeOptions): Promise<number> {
  const listener = createRequestListener(await loadApp(output));
  const assets = sirv(`${output}/browser`, { dev: development, immutable: !development });
  const files = sirv(`${appDirectory}public`, { dev: development });
  const server = createServer((incoming, outgoing) => {
    const path = incoming.url ?? '/';
    if (development && path === '/__build') return tellBuild(outgoing);
    if (path.startsWith('/source/')) return answer(outgoing, sourcePage(path.slice('/source/'.length)));
    if (path.startsWith('/assets/')) return statically(assets, incoming, outgoing, path.slice('/assets'.length));
    if (path === '/' || path.startsWith('/?')) return void listener(incoming, outgoing);
    statically(files, incoming, outgoing, path);
  });
  await new Promise<void>((resolve, reject) => server.on('error', reject).listen(port, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

async function loadApp(output: string): Promise<(request: Request) => Promise<Response>> {
  const require = createRequire(import.meta.url);
  const json = (name: string): unknown => JSON.parse(readFileSync(`${output}/${name}`, 'utf8'));
  const { createApp } = (await require(`${output}/server/main.cjs`)) as Bundles;
  const { createHtmlRenderer } = (await require(`${output}/ssr/main.cjs`)) as Bundles;
  const clientManifest = json('client-manifest.json') as ClientManifest;
  const consumer = createConsumerManifest(clientManifest, json('ssr/ssr-manifest.json') as ClientManifest, '/assets/');
  return createApp({
    serverManifest: json('server/server-manifest.json') as AppOptions['serverManifest'],
    fullManifest: json('server/server-functions.json') as AppOptions['fullManifest'],
    clientManifest,
    renderHtml: createHtmlRenderer(consumer, ['/assets/main.js']),
  });
}

function statically(files: ReturnType<typeof sirv>, incoming: IncomingMessage, outgoing: ServerResponse, path: string): void {
  incoming.url = path;
  files(incoming, outgoing, () => answer(outgoing, null));
}

function answer(outgoing: ServerResponse, html: string | null): void {
  outgoing.writeHead(html === null ? 404 : 200, { 'content-type': html === null ? 'text/plain' : 'text/html;charset=utf-8' });
  outgoing.end(html ?? 'Not found.');
}

const started = String(Date.now());

/** Every build has a server of its own, so this tells which one it is. */
function tellBuild(outgoing: ServerResponse): void {
  outgoing.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  outgoing.write(`retry: 200\ndata: ${started}\n\n`);
}
