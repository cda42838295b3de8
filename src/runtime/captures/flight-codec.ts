/**
 * Captured values to bytes and back, by React's own serialisation: what a React binding can send, a capture can be.
 * The binding (webpack, turbopack) is handed in; nothing here knows which one it is.
 */
import { BoundArgumentsError, checkSize, unsendableCaptures } from './bound-arguments-error.ts';
import { current } from '../ground/current.ts';
import { joinBytes } from '../ground/join-bytes.ts';
import { boxPromises, unboxPromises } from '../values/promise-boxes.ts';

/** One reference in a manifest as React's bindings want it. */
export interface ManifestEntry {
  readonly id: string | number;
  readonly chunks: readonly unknown[];
  readonly name: string;
  readonly async?: boolean;
}

/** Keyed by reference id; best without a prototype. */
export interface ReferenceManifest {
  readonly [id: string]: ManifestEntry;
}

/** Keyed by the module id of a client manifest, then by export name, `*` for all. */
export interface ClientModuleMap {
  readonly [moduleId: string]: { readonly [exportName: string]: ManifestEntry };
}

/** What captured references are looked up in. Each may be a function, for manifests that change while developing. */
export interface BoundArgsConfiguration {
  /** The manifest that requests are decoded with: captured Server Functions are loaded through it. */
  readonly serverManifest?: ReferenceManifest | (() => ReferenceManifest);
  /**
   * Where captured Client Components are, by the `$$id` of their client references: module ids of the server graph, the one
   * with the `react-server` condition; or of the browser graph, if `clientModuleMap` leads from there to the server graph.
   */
  readonly clientManifest?: ReferenceManifest | (() => ReferenceManifest);
  /** From module ids of `clientManifest` to modules of the server graph. */
  readonly clientModuleMap?: ClientModuleMap | (() => ClientModuleMap);
}

/** The two functions of a React binding that a codec needs. */
export interface FlightBinding {
  renderToReadableStream(model: unknown, clientManifest: ReferenceManifest, options: RenderOptions): ReadableStream<Uint8Array>;
  createFromReadableStream(stream: ReadableStream<Uint8Array>, options: ReadOptions): PromiseLike<unknown>;
}

export interface RenderOptions {
  readonly onError: (error: unknown) => void;
  readonly signal: AbortSignal;
}

export interface ReadOptions {
  readonly serverConsumerManifest: {
    readonly moduleMap: ClientModuleMap | null;
    readonly serverModuleMap: ReferenceManifest;
    /** Null: reading a capture must not make the page preload the code of its Client Components. */
    readonly moduleLoading: null;
  };
  /** What was logged while rendering has been logged already. */
  readonly replayConsoleLogs: false;
}

export interface FlightCodec {
  write(id: string, values: readonly unknown[]): Promise<Uint8Array<ArrayBuffer>>;
  read(id: string, bytes: Uint8Array<ArrayBuffer>): Promise<readonly unknown[]>;
}

/** A codec over `binding`; `configuration` is asked at each use. */
export function createFlightCodec(binding: FlightBinding, configuration: () => BoundArgsConfiguration): FlightCodec {
  return {
    write(id, values) {
      const { serverManifest, clientManifest } = configuration();
      if (serverManifest === undefined && values.some(isServerReference)) throw missingManifest(id, 'Server Function', 'serverManifest');
      const manifest = current(clientManifest) ?? refusing(() => missingManifest(id, 'Client Component', 'clientManifest'));
      return render(binding, id, asRows(boxed(id, values)), manifest);
    },
    async read(id, bytes) {
      const { serverManifest, clientModuleMap } = configuration();
      const serverModuleMap = current(serverManifest) ?? refusing(() => missingManifest(id, 'Server Function', 'serverManifest'));
      try {
        const values = await binding.createFromReadableStream(streamOf(bytes), {
          serverConsumerManifest: { moduleMap: current(clientModuleMap) ?? null, serverModuleMap, moduleLoading: null },
          replayConsoleLogs: false,
        });
        if (Array.isArray(values)) return await fromRows(values);
      } catch (error) {
        throw unreadableCaptures(id, error);
      }
      throw unreadableCaptures(id, null);
    },
  };
}

function boxed(id: string, values: readonly unknown[]): readonly unknown[] {
  try {
    return boxPromises(values, false);
  } catch (error) {
    throw unsendableCaptures(id, error);
  }
}

function render(binding: FlightBinding, id: string, values: readonly unknown[], manifest: ReferenceManifest): Promise<Uint8Array<ArrayBuffer>> {
  const abortion = new AbortController();
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    const fail = (reason: unknown): void => {
      // The first reason is the cause; stopping the rest makes React report more.
      reject(unsendableCaptures(id, reason));
      abortion.abort();
    };
    try {
      const stream = binding.renderToReadableStream(values, manifest, { onError: fail, signal: abortion.signal });
      collect(id, stream).then(resolve, fail);
    } catch (error) {
      fail(error);
    }
  });
}

async function collect(id: string, stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    pieces.push(next.value);
    length += next.value.length;
    checkSize(id, length);
  }
  return joinBytes(pieces, length);
}

function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}

function isServerReference(value: unknown): boolean {
  return typeof value === 'function' && Reflect.get(value, '$$typeof') === Symbol.for('react.server.reference');
}

/** A manifest whose every look-up fails with an error that says what to do. */
function refusing(reason: () => Error): ReferenceManifest {
  return new Proxy<ReferenceManifest>(
    {},
    {
      get() {
        throw reason();
      },
    },
  );
}

function missingManifest(id: string, what: string, option: keyof typeof moreAbout): BoundArgumentsError {
  return new BoundArgumentsError(
    id,
    `The Server Function "${id}" captures a ${what}, and there is no manifest to find it in again. ` +
      `Call configureBoundArgs({ ${option} }) of babel-plugin-use-server/runtime/bound-args before rendering and before handling requests${moreAbout[option]}`,
  );
}

const moreAbout: Readonly<Record<'serverManifest' | 'clientManifest', string>> = {
  serverManifest: '; createServerFunctionHandler does so with its own manifest.',
  clientManifest:
    ', with the places of Client Components among the modules of the server: those of the build for browsers are others. ' +
    'Or capture what tells which component it is, and choose the component in the Server Function.',
};

function unreadableCaptures(id: string, reason: unknown): BoundArgumentsError {
  if (reason instanceof BoundArgumentsError) return reason;
  const because = reason instanceof Error ? `: ${reason.message}` : '.';
  return new BoundArgumentsError(id, `The bound arguments of the Server Function "${id}" are genuine, but could not be read${because}`, {
    cause: reason,
    stale: true,
  });
}

/**
 * Each value as a row of its own. In one row with the others, an object that a captured reference is bound to would be written
 * once and referred to through the row that waits for the reference: React would never finish reading.
 * The box keeps a captured promise a promise.
 */
function asRows(values: readonly unknown[]): readonly Promise<readonly [unknown]>[] {
  return values.map((value) => Promise.resolve([value]));
}

async function fromRows(rows: readonly unknown[]): Promise<readonly unknown[]> {
  const boxes = await Promise.all(rows);
  return unboxPromises(boxes.map((box): unknown => (Array.isArray(box) ? box[0] : undefined)));
}
