/**
 * What every browser has and jsdom leaves out: React's code for the wire and the sealing of captures want it. Nothing that is there
 * is replaced.
 */
const node = typeof process === 'undefined' ? undefined : process.getBuiltinModule;

if (node !== undefined) complete(node);

function complete(node: typeof process.getBuiltinModule): void {
  const missing: Readonly<Record<string, () => unknown>> = {
    TextEncoder: () => node('node:util').TextEncoder,
    TextDecoder: () => node('node:util').TextDecoder,
    ReadableStream: () => node('node:stream/web').ReadableStream,
    TransformStream: () => node('node:stream/web').TransformStream,
    MessageChannel: () => node('node:worker_threads').MessageChannel,
    setImmediate: () => node('node:timers').setImmediate,
  };
  for (const [name, find] of Object.entries(missing)) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: find(), configurable: true, writable: true });
  }
  if (globalThis.crypto?.subtle === undefined) {
    Object.defineProperty(globalThis, 'crypto', { value: node('node:crypto').webcrypto, configurable: true, writable: true });
  }
}

/** A module, in CommonJS too. */
export {};
