/**
 * A server and its clients over real HTTP: our handler behind Node's http on the one side, React's own client code on the other.
 * What React sends is recorded, so that tests can send it again, changed.
 */
import { createRequestListener } from '@remix-run/node-fetch-server';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { createServerManifest } from '../../../src/5-manifest/views.ts';
import { createClientRuntime } from '../../../src/runtime/client-core.ts';
import type { ClientBinding, ServerCallback, TransportOptions } from '../../../src/runtime/client-core.ts';
import { createHandler } from '../../../src/runtime/server-core.ts';
import type { ErrorContext, Refusal, ServerBinding, ServerFunctionHandler, ServerFunctionHandlerOptions } from '../../../src/runtime/server-core.ts';

type AnyFunction = (...args: never[]) => unknown;

interface ReactServer extends ServerBinding {
  registerServerReference(fn: AnyFunction, id: string, exportName: null): AnyFunction;
}

/** Where React is found: a package.json, for other versions than ours. */
const require = createRequire(process.env.TESTED_REACT_FROM ?? import.meta.url);
const modules = new Map<string | number, unknown>();
const load = (id: string | number): unknown => modules.get(id);
Object.assign(globalThis, {
  __turbopack_require__: load,
  __turbopack_load_by_url__: async () => {},
  __webpack_require__: Object.assign(load, { u: (chunk: string) => chunk }),
});
/** React's for Turbopack is tested too: their releases name rows differently. */
const react = process.env.TESTED_BINDING ?? 'react-server-dom-webpack';
export const reactServer: ReactServer = require(`${react}/server`);
export const reactBrowser: ClientBinding & {
  createServerReference(id: string, callServer: ServerCallback): AnyFunction;
} = require(`${react}/client.browser`);
const runtime = createClientRuntime(reactBrowser);

export interface Recorded {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

export interface App {
  readonly origin: string;
  readonly server: Server;
  /** What `onError` and `onRefusal` were told. */
  readonly errors: { readonly error: unknown; readonly context: ErrorContext }[];
  readonly refusals: Refusal[];
  /** Calls through our transport and React's client. */
  call(id: string, args: readonly unknown[], options?: TransportOptions): Promise<unknown>;
  /** The request that React's client makes of a call. */
  record(id: string, args: readonly unknown[]): Promise<Recorded>;
  close(): Promise<void>;
}

/** Puts functions where React finds them, under their ids, without registering them. */
export function moduleOf(functions: Readonly<Record<string, unknown>>): string {
  const id = `module ${modules.size}`;
  modules.set(id, functions);
  return id;
}

/** A reference to `fn`, which itself stays as it is. */
export function register(fn: AnyFunction, id: string): AnyFunction {
  return reactServer.registerServerReference((...args: never[]) => fn(...args), id, null);
}

/** Serves `functions`, keyed by id, each of them registered. */
export async function serve(
  functions: Readonly<Record<string, AnyFunction>>,
  options: Partial<ServerFunctionHandlerOptions> = {},
  around: (handle: ServerFunctionHandler) => ServerFunctionHandler = (handle) => handle,
): Promise<App> {
  const references = Object.fromEntries(Object.entries(functions).map(([id, fn]) => [id, register(fn, id)]));
  const errors: App['errors'] = [];
  const refusals: Refusal[] = [];
  const handle = around(
    createHandler(reactServer, {
      manifest: manifestOf(Object.keys(functions), moduleOf(references)),
      onError: (error, context) => void errors.push({ error, context }),
      onRefusal: (refusal) => void refusals.push(refusal),
      ...options,
    }),
  );
  const server = createServer(createRequestListener((request: Request) => handle(request)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const url = `${origin}/page?x=1`;
  const call: App['call'] = async (id, args, own) => runtime.createServerCallback({ url, ...own })(id, args);
  return {
    origin,
    server,
    errors,
    refusals,
    call,
    async record(id, args) {
      let recorded: Recorded | undefined;
      const fetch: TransportOptions['fetch'] = async (target, init) => {
        const request = new Request(target, init);
        recorded = { url: request.url, headers: Object.fromEntries(request.headers), body: await request.bytes() };
        throw new Error('recorded');
      };
      const outcome: unknown = await call(id, args, { fetch }).catch((error: unknown) => error);
      if (recorded === undefined) throw new Error('React sent nothing.', { cause: outcome });
      return recorded;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The manifest of functions that lie in one module under their ids. */
export function manifestOf(ids: readonly string[], module: string): ReturnType<typeof createServerManifest> {
  const reference = { module, kind: 'file-level', loc: { line: 1, column: 0 }, params: [], captures: [], digest: '' } as const;
  const references = Object.fromEntries(ids.map((id) => [id, { ...reference, name: id, export: id }]));
  return createServerManifest({ references }, () => ({ id: module, chunks: [] }));
}
