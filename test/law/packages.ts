/**
 * What a program imports besides its own files: React, Node, and the compiler's runtime modules, which run from source.
 * The client layer gets the browser binding, bound to the wire of its own run.
 */
import { NEXT_RUNTIME } from '../../src/targets/next.ts';
import type { LoadPackage } from './link.ts';
import type { CallServer, ServerManifest } from './react.ts';
import { browser, requireFromHere, server } from './react.ts';

const runtimePrefix = 'babel-plugin-use-server/runtime/';
const runtimeModules = new Map<string, object>();

function asModule(namespace: object): object {
  return { __esModule: true, ...namespace };
}

async function loadRuntime(name: string): Promise<object> {
  const known = runtimeModules.get(name);
  if (known !== undefined) return known;
  const url = new URL(`../../src/runtime/${name}.ts`, import.meta.url);
  const loaded = asModule((await import(/* @vite-ignore */ url.href)) as object);
  runtimeModules.set(name, loaded);
  return loaded;
}

function loadFromNode(specifier: string): object {
  // Marks a module for one side; there is nothing in it.
  if (specifier === 'server-only' || specifier === 'client-only') return asModule({});
  return requireFromHere(specifier) as object;
}

/** Packages of a plain run. */
export const loadPlainPackage: LoadPackage = loadFromNode;

/**
 * Packages of the server layer. The runtime finds Server Functions that were captured in `manifest`, of which it has one at a
 * time: programs run one after the other.
 */
export function serverPackages(manifest: ServerManifest): LoadPackage {
  return async (specifier) => {
    // Whichever binding the compiled code names, registration means the same.
    if (/^react-server-dom-\w+\/server$/.test(specifier) || specifier === NEXT_RUNTIME.server) return asModule(server);
    if (specifier === NEXT_RUNTIME.validate) return asModule({ ensureServerEntryExports: () => {} });
    if (!specifier.startsWith(runtimePrefix)) return loadFromNode(specifier);
    // Next.js encrypts by itself, where there is a Next.js.
    const runtime = await loadRuntime(specifier === NEXT_RUNTIME.boundArgs ? 'bound-args' : specifier.slice(runtimePrefix.length));
    if ('configureBoundArgs' in runtime && typeof runtime.configureBoundArgs === 'function') runtime.configureBoundArgs({ serverManifest: manifest });
    return runtime;
  };
}

/** Packages of the client layer: its stubs call `callServer`. */
export function clientPackages(callServer: CallServer): LoadPackage {
  const client = asModule({ ...browser, callServer, findSourceMapURL: () => null });
  return (specifier) => {
    if (/^react-server-dom-\w+\/client$/.test(specifier) || /^babel-plugin-use-server\/runtime\/.*client$/.test(specifier) || specifier === NEXT_RUNTIME.client)
      return client;
    // It remembers the stubs of a program, and this is another one.
    if (specifier === `${runtimePrefix}client-imports`) return loadFresh('client-imports');
    return loadFromNode(specifier);
  };
}

let loads = 0;

async function loadFresh(name: string): Promise<object> {
  const url = new URL(`../../src/runtime/${name}.ts?${(loads += 1)}`, import.meta.url);
  return asModule((await import(/* @vite-ignore */ url.href)) as object);
}
