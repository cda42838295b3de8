/**
 * The wire of one program: what a browser and a server would do with each other, without the network in between.
 *
 *   client reference ─callServer─▶ encodeReply ═▶ decodeReply ─▶ the function ─▶ renderToReadableStream ═▶ createFromReadableStream
 *
 * There are no temporary references: with them an argument that the function changed and returned would come back as the
 * caller's own, unchanged. Arguments are copied, and what cannot be copied is refused by React.
 *
 * An error crosses React's wire as an `Error`; the one that was thrown is remembered under its digest and put back, so
 * that its class can be compared and `instanceof` in a scenario means the same in both runs.
 */
import type { Linked } from './link.ts';
import type { CallServer, ServerManifest, ServerManifestEntry } from './react.ts';
import { browser, loadedModules, server } from './react.ts';
import { settle } from './settle.ts';

/** A Server Function as the compiler reports it. */
export interface LawReference {
  readonly id: string;
  readonly exportName: string;
  /** Path of its file in the program. */
  readonly module: string;
}

export interface Wire {
  readonly manifest: ServerManifest;
  readonly callServer: CallServer;
  readonly send: (value: unknown) => Promise<unknown>;
  readonly recover: (error: unknown) => unknown;
  /** Loads every reference as React would. @throws an Error for the first one that does not lead to a Server Function. */
  readonly checkReferences: () => Promise<void>;
  readonly close: () => void;
}

const serverReference = Symbol.for('react.server.reference');
let wires = 0;

function isServerReference(value: unknown): value is (...args: readonly unknown[]) => unknown {
  return typeof value === 'function' && '$$typeof' in value && value.$$typeof === serverReference;
}

/** In an id of Next.js's form two digits stand before the hash: which of the first six arguments the function can make use of, and whether of any others. Its client leaves out all others. */
function usedArguments(id: string, args: readonly unknown[]): readonly unknown[] {
  if (!/^[0-7][0-9a-f]{41}$/.test(id)) return args;
  const byte = Number.parseInt(id.slice(0, 2), 16);
  return args.map((value, index) => ((byte >> Math.max(6 - index, 0)) & 1 ? value : undefined));
}

/**
 * Opens the wire to a linked server program.
 *
 * @param linked the server layer; null until it has loaded (a stub may exist before, a call may not)
 */
export function openWire(linked: () => Linked, references: readonly LawReference[]): Wire {
  wires += 1;
  const keyOf = (module: string): string => `${keyPrefix}${module}`;
  const keyPrefix = `law-${wires}/`;
  const manifest: Record<string, ServerManifestEntry> = Object.create(null);
  for (const { id, exportName, module } of references) {
    if (id in manifest) throw new Error(`Two references have one id: ${id}`);
    manifest[id] = { id: keyOf(module), chunks: [], name: exportName };
  }
  const modulePaths = new Set(references.map((reference) => reference.module));
  const thrown = new Map<string, unknown>();
  const onError = (error: unknown): string => {
    const digest = `${keyPrefix}${thrown.size}`;
    thrown.set(digest, error);
    return digest;
  };
  const recover = (error: unknown): unknown => {
    const digest: unknown = typeof error === 'object' && error !== null && 'digest' in error ? error.digest : null;
    return typeof digest === 'string' && thrown.has(digest) ? thrown.get(digest) : error;
  };

  async function loadModules(): Promise<void> {
    for (const path of modulePaths) if (!loadedModules.has(keyOf(path))) loadedModules.set(keyOf(path), (await linked().load(path)).namespace);
  }

  /** As React's binding does it: an own property of the module, by name. */
  function loadFunction(id: string): (...args: readonly unknown[]) => unknown {
    const entry = (manifest as ServerManifest)[id];
    if (entry === undefined) throw new Error(`No manifest has the reference id ${id}`);
    const namespace = loadedModules.get(entry.id);
    const loaded: unknown = namespace !== undefined && Object.hasOwn(namespace, entry.name) ? Reflect.get(namespace, entry.name) : undefined;
    if (!isServerReference(loaded)) throw new Error(`${id} leads to no Server Function: export ${JSON.stringify(entry.name)}`);
    return loaded;
  }

  const callServer: CallServer = async (id, args) => {
    const body = await browser.encodeReply(usedArguments(id, args));
    await loadModules();
    const call = loadFunction(id);
    const decoded = await server.decodeReply(body, manifest);
    const result = new Promise<unknown>((resolve) => resolve(call.apply(null, decoded)));
    const stream = server.renderToReadableStream({ value: result }, {}, { onError });
    try {
      const received = await receive(stream);
      return await settle(await received.value, recover);
    } catch (error) {
      throw recover(error);
    }
  };

  const receive = async (stream: ReadableStream<Uint8Array>): Promise<{ readonly value: unknown }> =>
    (await browser.createFromReadableStream(stream, { callServer, replayConsoleLogs: false })) as { value: unknown };

  async function send(value: unknown): Promise<unknown> {
    try {
      const stream = server.renderToReadableStream({ value }, {}, { onError });
      const received = await receive(stream);
      return await settle(await received.value, recover);
    } catch (error) {
      throw recover(error);
    }
  }

  async function checkReferences(): Promise<void> {
    await loadModules();
    for (const { id } of references) loadFunction(id);
  }

  const close = (): void => {
    for (const path of modulePaths) loadedModules.delete(keyOf(path));
  };
  return { manifest, callServer, send, recover, checkReferences, close };
}
