/**
 * A server process of one build: compiles the module that it is given, and serves it.
 * GET answers with what the module's `page()` returns, POST is the handler's. Its parent is told the port.
 */
import { createRequestListener } from '@remix-run/node-fetch-server';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire, registerHooks } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from '../../../src/compile.ts';
import { createManifest } from '../../../src/5-manifest/manifest.ts';
import { createServerManifest } from '../../../src/5-manifest/views.ts';
import type { createServerFunctionHandler as CreateHandler } from '../../../src/runtime/server.ts';

/** What a parent sends. */
export interface Build {
  readonly code: string;
  readonly filename: string;
}

// Compiled code imports the package by its name: here that is the source.
const runtime = /^babel-plugin-use-server\/(runtime\/.*)$/;
registerHooks({
  resolve(specifier, context, next) {
    const file = runtime.exec(specifier)?.[1];
    return next(file === undefined ? specifier : new URL(`../../../src/${file}.ts`, import.meta.url).href, context);
  },
});

const namespaces = new Map<string, unknown>();
Object.assign(globalThis, { __webpack_require__: Object.assign((id: string) => namespaces.get(id), { u: (chunk: string) => chunk }) });
const { renderToReadableStream } = createRequire(import.meta.url)('react-server-dom-webpack/server') as {
  renderToReadableStream(model: unknown, manifest: object): ReadableStream;
};

process.once('message', (build: Build) => void start(build));
process.on('disconnect', () => process.exit());

async function start({ code, filename }: Build): Promise<void> {
  const result = compile(code, { filename: `/app/${filename}`, root: '/app', layer: 'server', ids: { readable: true } });
  if (result === null) throw new Error('The module has no Server Function.');
  // Beside this file, so that the imports of compiled code are found.
  const folder = mkdtempSync(join(import.meta.dirname, '.build-'));
  const file = join(folder, 'module.mjs');
  writeFileSync(file, result.code);
  const namespace = (await import(pathToFileURL(file).href)) as { page(): unknown };
  rmSync(folder, { recursive: true });
  namespaces.set('module', namespace);

  const { createServerFunctionHandler } = (await import('../../../src/runtime/server.ts')) as { createServerFunctionHandler: typeof CreateHandler };
  const fullManifest = createManifest([result.entry]);
  const manifest = createServerManifest(fullManifest, () => ({ id: 'module', chunks: [] }));
  const handle = createServerFunctionHandler({ manifest, fullManifest, renderPage: (_, outcome) => Response.json(outcome), onRefusal() {}, onError() {} });
  const server = createServer(
    createRequestListener(async (request: Request) =>
      request.method === 'GET' ? new Response(renderToReadableStream(namespace.page(), {})) : handle(request),
    ),
  );
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
}
