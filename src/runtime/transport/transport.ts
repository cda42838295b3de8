/**
 * How the client reaches the server: by what the app installs once, before its first call, else by the ready transport.
 * It is kept on globalThis, because a bundler may hold this module twice.
 */

/** Sends a call to the server and gives its result. */
export type ServerCallback = (id: string, args: readonly unknown[]) => unknown;
/** Gives the URL of the source map of `filename`, a file of the server as React's development build names it. */
export type SourceMapResolver = (filename: string, environmentName: string) => string | null;

/** As in React's bindings; builds for server-side rendering use the id only. */
export type CreateServerReference = (
  id: string,
  callServer: ServerCallback,
  encodeFormAction?: unknown,
  findSourceMapURL?: SourceMapResolver,
  functionName?: string,
) => (...args: readonly unknown[]) => unknown;

const callbackSymbol = Symbol.for('babel-plugin-use-server.serverCallback');
const resolverSymbol = Symbol.for('babel-plugin-use-server.sourceMapResolver');

/**
 * Installs how Server Functions are called from the client. Replaces what was installed before.
 *
 * @example
 * setServerCallback(createServerCallback({ url: '/rpc', onVersionSkew: () => location.reload() }));
 */
export function setServerCallback(callback: ServerCallback): void {
  Reflect.set(globalThis, callbackSymbol, callback);
}

/** Installs how source maps of the server are found while developing. */
export function setSourceMapResolver(resolver: SourceMapResolver): void {
  Reflect.set(globalThis, resolverSymbol, resolver);
}

/**
 * Makes the `callServer` of a client module: through the installed callback, or, when none is installed, by `ready`, which
 * sends calls to the address of the page.
 */
export function callThrough(ready: ServerCallback): (id: string, args: readonly unknown[]) => Promise<unknown> {
  return async (id, args) => {
    const callback: unknown = Reflect.get(globalThis, callbackSymbol);
    if (typeof callback === 'function') return await callback(id, args);
    if (typeof document !== 'undefined') return await ready(id, args);
    throw new Error(
      `The Server Function "${id}" was called, but nothing knows how to reach the server. Call setServerCallback((id, args) => …) of ` +
        'the client runtime module before the first call, for example where the app hydrates.',
    );
  };
}

/** What React's development build asks for the source map of a server file; null when no resolver is installed. */
export function findSourceMapURL(filename: string, environmentName: string): string | null {
  const resolver: unknown = Reflect.get(globalThis, resolverSymbol);
  if (typeof resolver !== 'function') return null;
  const url: unknown = resolver(filename, environmentName);
  return typeof url === 'string' ? url : null;
}
