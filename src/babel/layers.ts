/** Which layer is meant by a name, where tools pass one along: webpack's layers, names of compilers, Babel callers. */
import type { BabelCaller } from './babel.ts';
import type { Layer } from '../model/index.ts';

const SERVER_NAMES: readonly unknown[] = ['rsc', 'react-server', 'action-browser', 'server'];
const CLIENT_NAMES: readonly unknown[] = ['ssr', 'app-pages-browser', 'browser', 'client'];

/** @returns null for a name that no tool uses for either layer. */
export function layerNamed(name: unknown): Layer | null {
  if (SERVER_NAMES.includes(name)) return 'server';
  return CLIENT_NAMES.includes(name) ? 'client' : null;
}

/** What a web page runs. Not `webworker`: servers at the edge are built for it, too. */
const TARGETS_OF_BROWSERS: readonly unknown[] = ['web', 'electron-renderer', 'electron-preload', 'nwjs'];

/**
 * The layer that what runs Babel compiles for, where it tells.
 *
 * A target of the web is a client, unless the caller says that the code is for a server all the same: Next.js does, of its edge runtime.
 * A server is no layer: Server Components and server-side rendering are both on one.
 */
export function layerOfCaller(caller: BabelCaller | undefined): Layer | null {
  if (caller === undefined) return null;
  if (typeof caller.isReactServer === 'boolean') return caller.isReactServer ? 'server' : 'client';
  const named = layerNamed(caller.layer ?? caller.bundleLayer ?? caller.issuerLayer);
  if (named !== null) return named;
  if (typeof caller.isServer === 'boolean') return caller.isServer ? null : 'client';
  return TARGETS_OF_BROWSERS.includes(caller.target) ? 'client' : null;
}

/**
 * The same, where the option `layer` cannot be right if it says otherwise. On a server that is not React's, the user may want either.
 */
export function certainLayerOfCaller(caller: BabelCaller | undefined): Layer | null {
  const layer = layerOfCaller(caller);
  return layer === 'client' && caller?.isServer === true ? null : layer;
}
