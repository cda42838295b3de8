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

export interface RunningServer {
  readonly port: number;
  /** Goes on with what has been built since; tells the pages that are open. */
  readonly reload: () => Promise<void>;
}

type Render = AppOptions['renderHtml'];

interface Bundles {
  readonly createApp: (options: AppOptions) => (request: Request) => Promise<Response>;
  readonly createHtmlRenderer: (consumer: object, scripts: readonly string[]) => Render;
}

export async function serve({ output, port, development }: ServeOptions): Promise<RunningServer> {
  let listener = createRequestListener(await loadApp(output));
  const builds = new BuildChannel();
  const assets = sirv(`${output}/browser`, { dev: development, immutable: !development });
  const files = sirv(`${appDirectory}public`, { dev: development });
  const server = createServer((incoming, outgoing) => {
    const path = incoming.url ?? '/';
    if (development && path === '/__build') return builds.open(outgoing);
    if (path.startsWith('/source/')) return answer(outgoing, sourcePage(path.slice('/source/'.length)));
    if (path.startsWith('/assets/')) return statically(assets, incoming, outgoing, path.slice('/assets'.length));
    if (path === '/' || path.startsWith('/?')) return void listener(incoming, outgoing);
    statically(files, incoming, outgoing, path);
  });
  await new Promise<void>((resolve, reject) => server.on('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    reload: async () => {
      listener = createRequestListener(await loadApp(output));
      builds.next();
    },
  };
}

async function loadApp(output: string): Promise<(request: Request) => Promise<Response>> {
  const require = createRequire(import.meta.url);
  for (const file of Object.keys(require.cache)) if (file.startsWith(output)) delete require.cache[file];
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

/** Tells pages that are open which build is served. */
class BuildChannel {
  readonly #pages = new Set<ServerResponse>();
  #build = Date.now();

  open(page: ServerResponse): void {
    page.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    page.write(`retry: 500\ndata: ${this.#build}\n\n`);
    this.#pages.add(page);
    page.on('close', () => this.#pages.delete(page));
  }

  next(): void {
    this.#build++;
    for (const page of this.#pages) page.write(`data: ${this.#build}\n\n`);
  }
}
