/**
 * The guestbook's server, in a process of its own under `--conditions=react-server`.
 * GET answers with the page as a Flight stream. POST calls the Server Function that the header `server-function` names
 * and answers with its result and the page as it is afterwards.
 */
import { createServerManifest, exactLookup } from 'babel-plugin-use-server/manifest';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createElement } from 'react';
import { decodeReply, renderToReadableStream } from 'react-server-dom-webpack/server';
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

/** Finds whole reference ids and nothing else: only what the plugin listed can be called. */
const serverManifest = exactLookup(
  createServerManifest(manifest, (_id, { module }) => ({ id: module, chunks: [module, module] })),
);
const clientManifest = Object.fromEntries(
  modules.client.map((module) => [module, { id: module, chunks: [module, module], name: '' }]),
);

const server = createServer(async (incoming, outgoing) => {
  const visitor = visitorOf(incoming);
  const response = await session.run(visitor, () => answer(incoming)).catch((error: unknown) => {
    return new Response(reportError(error), { status: 500 });
  });
  outgoing.writeHead(response.status, { 'content-type': 'text/x-component' });
  for await (const chunk of response.body ?? []) outgoing.write(chunk);
  outgoing.end();
});
server.listen(0, '127.0.0.1', () => tell({ kind: 'listening', port: (server.address() as AddressInfo).port }));
process.on('disconnect', () => process.exit());

async function answer(incoming: IncomingMessage): Promise<Response> {
  if (incoming.method !== 'POST') return flight({ page: createElement(Page) });

  const id = String(incoming.headers['server-function']);
  const reference = Object.hasOwn(manifest.references, id) ? manifest.references[id] : undefined;
  if (reference === undefined) {
    return new Response(reportError(new Error(`There is no Server Function ${id}.`)), { status: 404 });
  }
  const args = (await decodeReply(await readBody(incoming), serverManifest)) as readonly unknown[];
  const namespace = (await import(outputFile('server', reference.module).href)) as Record<string, (...args: unknown[]) => unknown>;
  const result = await namespace[reference.export]?.(...args);
  return flight({ result, page: createElement(Page) });
}

function flight(model: unknown): Response {
  return new Response(renderToReadableStream(model, clientManifest, { onError: reportError }));
}

async function readBody(incoming: IncomingMessage): Promise<string | FormData> {
  const contentType = incoming.headers['content-type'] ?? '';
  const chunks = (await incoming.toArray()) as Uint8Array[];
  const body = new Response(Buffer.concat(chunks), { headers: { 'content-type': contentType } });
  return contentType.startsWith('multipart/form-data') ? body.formData() : body.text();
}

/** Who is asking. A real app reads a signed session cookie here. */
function visitorOf(incoming: IncomingMessage): Parameters<typeof session.run>[0] {
  const name = String(incoming.headers['x-visitor'] ?? 'Guest');
  return { name, email: `${name.toLowerCase()}@example.com`, role: name === 'Grace' ? 'owner' : 'guest' };
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
