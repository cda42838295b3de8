/**
 * A server and a browser in one process, over React's real code: what is sent goes through renderToReadableStream and
 * createFromReadableStream, what is called through encodeReply and decodeReply.
 */
import { createRequire } from 'node:module';

export type Binding = 'webpack' | 'turbopack';
type AnyFunction = (...args: readonly unknown[]) => unknown;

interface ServerBinding {
  renderToReadableStream(model: unknown, manifest: object, options: { onError(error: unknown): void }): ReadableStream<Uint8Array>;
  decodeReply(body: string | FormData, manifest: object): Promise<readonly unknown[]>;
  registerServerReference(fn: AnyFunction, id: string, exportName: null): AnyFunction;
  registerClientReference(fn: AnyFunction, id: string, exportName: string): AnyFunction;
}

interface BrowserBinding {
  createFromReadableStream(stream: ReadableStream<Uint8Array>, options: object): PromiseLike<unknown>;
  encodeReply(value: unknown): Promise<string | FormData>;
}

export interface Manifest {
  [id: string]: { id: string; chunks: readonly unknown[]; name: string };
}

export interface Wire {
  readonly server: ServerBinding;
  /** Registers and puts it where React finds it. */
  register(fn: AnyFunction, id: string): AnyFunction;
  registerClient(id: string, name: string): AnyFunction;
  readonly serverManifest: Manifest;
  readonly clientManifest: Manifest;
  /** What the browser has of `value`; references in it call back. */
  send(value: unknown): Promise<unknown>;
  /** Sends a reference and calls it. */
  call(reference: unknown, ...args: readonly unknown[]): Promise<unknown>;
  /** The arguments as the server function got them on the last call, bound ones first. */
  lastArguments(): readonly unknown[];
  /** What the host's `onError` was told while rendering, oldest first; forgets it. */
  takeErrors(): readonly unknown[];
}

const require = createRequire(import.meta.url);

export function openWire(binding: Binding): Wire {
  const modules = new Map<string, Record<string, unknown>>();
  const load = (id: string): unknown => modules.get(id);
  const chunks = { u: (chunk: string) => chunk };
  Object.assign(globalThis, { [`__${binding}_require__`]: Object.assign(load, chunks) });
  const server: ServerBinding = require(`react-server-dom-${binding}/server`);
  const browser: BrowserBinding = require(`react-server-dom-${binding}/client.browser`);
  const serverManifest: Manifest = Object.create(null);
  const clientManifest: Manifest = Object.create(null);
  let last: readonly unknown[] = [];
  let errors: unknown[] = [];
  const onError = (error: unknown): void => {
    errors.push(error);
  };

  function expose(manifest: Manifest, key: string, value: unknown, name: string): void {
    const module = `module of ${key}`;
    modules.set(module, { [name]: value });
    manifest[key] = { id: module, chunks: [], name };
  }

  async function callServer(id: string, args: readonly unknown[]): Promise<unknown> {
    const body = await browser.encodeReply(args);
    last = await server.decodeReply(body, serverManifest);
    const entry = serverManifest[id];
    const fn = entry === undefined ? undefined : modules.get(entry.id)?.[entry.name];
    if (typeof fn !== 'function') throw new Error(`no Server Function ${id}`);
    return receive(await fn(...last));
  }

  async function receive(value: unknown): Promise<unknown> {
    const stream = server.renderToReadableStream({ value }, clientManifest, { onError });
    const received = await browser.createFromReadableStream(stream, { callServer, replayConsoleLogs: false });
    return (received as { value: unknown }).value;
  }

  return {
    server,
    serverManifest,
    clientManifest,
    register(fn, id) {
      const reference = server.registerServerReference(fn, id, null);
      expose(serverManifest, id, reference, id);
      return reference;
    },
    registerClient(id, name) {
      const reference = server.registerClientReference(() => {}, id, name);
      expose(clientManifest, `${id}#${name}`, reference, name);
      return reference;
    },
    send: receive,
    async call(reference, ...args) {
      const received = await receive(reference);
      if (typeof received !== 'function') throw new Error('no reference was received');
      return received(...args);
    },
    lastArguments: () => last,
    takeErrors() {
      const taken = errors;
      errors = [];
      return taken;
    },
  };
}
