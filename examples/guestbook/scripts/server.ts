/**
 * The guestbook's server, in a process of its own under `--conditions=react-server`.
 * GET answers with the page as a Flight stream; POST is for the request handler of the runtime, which answers with the
 * result of a Server Function and the page as it is afterwards.
 */
import { createServerManifest } from 'babel-plugin-use-server/manifest';
import { createServerFunctionHandler } from 'babel-plugin-use-server/runtime/server';
import { createRequestListener } from '@remix-run/node-fetch-server';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createElement } from 'react';
import { renderToReadableStream } from 'react-server-dom-webpack/server';
import type { CompiledApp } from './compile.ts';
import { compiledAppFile, outputFile, provideWebpackLoader, registerAppResolution } from './resolve.ts';

/** What this process tells its parent. */
export type ServerMessage =
  | { readonly kind: 'listening'; readonly port: number }
  | { readonly kind: 'error'; readonly digest: string; readonly message: string };

registerAppResolution('server');
provideWebpackLoader('server');

const { modules, manifest } = JSON.parse(readFileSync(compiledAppFile, 'utf8')) as CompiledApp;
const { default: Page } = (await import(outputFile('server', 'app/page.tsx').href)) as typeof import('../app/page.tsx');
const { session } = (await import(outputFile('server', 'lib/session.ts').href)) as typeof import('../lib/session.ts');

const clientManifest = Object.fromEntries(
  modules.client.map((module) => [module, { id: module, chunks: [module, module], name: '' }]),
);
const handle = createServerFunctionHandler({
  manifest: createServerManifest(manifest, (_id, { module }) => ({ id: module, chunks: [module, module] })),
  fullManifest: manifest,
  clientManifest,
  page: () => createElement(Page),
  onError: reportError,
  onRefusal: ({ message }) => tell({ kind: 'error', digest: '–', message }),
});

const listener = createRequestListener((request) =>
  session.run(sessionOf(request), () => (request.method === 'POST' ? handle(request) : flight())),
);
const server = createServer(listener);
server.listen(0, '127.0.0.1', () => tell({ kind: 'listening', port: (server.address() as AddressInfo).port }));
process.on('disconnect', () => process.exit());

function flight(): Response {
  return new Response(renderToReadableStream(createElement(Page), clientManifest, { onError: reportError }), { headers: { 'content-type': 'text/x-component' } });
}

/** Who is asking. A real app reads a signed session cookie here. */
function sessionOf({ headers }: Request): { readonly id: string; visitor: string } {
  const visitor = headers.get('x-visitor') ?? 'Guest';
  return { id: visitor, visitor };
}

/** The client gets a digest, and the server's log what it stands for. */
function reportError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const digest = createHash('sha256').update(message).digest('hex').slice(0, 8);
  tell({ kind: 'error', digest, message });
  return digest;
}

function tell(message: ServerMessage): void {
  process.send?.(message);
}
