/**
 * React's real Flight code, server and browser side, in one process.
 *
 * The process runs under the `react-server` condition, so `react-server-dom-webpack/server` and `react` are the server's;
 * the browser binding is named by its file and takes whichever `react` it gets. Both look modules up through webpack's
 * globals, which are ours here: a map from module key to namespace.
 */
import { createRequire } from 'node:module';

export interface ServerManifestEntry {
  readonly id: string;
  readonly chunks: readonly string[];
  readonly name: string;
}

/** Keyed by full reference id, without a prototype. */
export type ServerManifest = Readonly<Record<string, ServerManifestEntry>>;

export type CallServer = (id: string, args: readonly unknown[]) => Promise<unknown>;

export interface ServerBinding {
  readonly renderToReadableStream: (value: unknown, clientManifest: object, options: { onError: (error: unknown) => string }) => ReadableStream<Uint8Array>;
  readonly decodeReply: (body: string | FormData, manifest: ServerManifest) => Promise<unknown[]>;
  readonly registerServerReference: <F extends object>(value: F, id: string, exportName: string | null) => F;
}

export interface BrowserBinding {
  readonly encodeReply: (value: unknown) => Promise<string | FormData>;
  readonly createFromReadableStream: (stream: ReadableStream<Uint8Array>, options: { callServer: CallServer; replayConsoleLogs: boolean }) => Promise<unknown>;
  readonly createServerReference: (
    id: string,
    callServer: CallServer,
    encodeFormAction?: undefined,
    findSourceMapURL?: () => null,
    functionName?: string,
  ) => (...args: unknown[]) => Promise<unknown>;
}

export interface ReactBindings {
  readonly server: ServerBinding;
  readonly browser: BrowserBinding;
}

/** What React's `requireModule` reads: the namespaces of the programs that are running now. */
export const loadedModules: Map<string, object> = new Map();

export const requireFromHere: NodeJS.Require = createRequire(import.meta.url);

function readBindings(): ReactBindings {
  const webpackRequire = (key: string): object => {
    const namespace = loadedModules.get(key);
    if (namespace === undefined) throw new Error(`The manifest names a module that is not loaded: ${key}`);
    return namespace;
  };
  Object.assign(globalThis, {
    __webpack_require__: Object.assign(webpackRequire, { u: (chunk: string) => chunk }),
    __webpack_chunk_load__: () => Promise.resolve(),
  });
  try {
    return {
      server: requireFromHere('react-server-dom-webpack/server') as ServerBinding,
      browser: requireFromHere('react-server-dom-webpack/client.browser') as BrowserBinding,
    };
  } catch (cause) {
    throw new Error("The law harness needs React's server build: start Node with --conditions=react-server", { cause });
  }
}

export const { server, browser }: ReactBindings = readBindings();
