/**
 * How this app's imports are found, in Node.js and while it is compiled: the alias `@/…` and names without an extension.
 * In a real app a bundler does this.
 */
import { registerHooks } from 'node:module';

export type Layer = 'server' | 'client';

export const appDirectory = new URL('../', import.meta.url);

export const outputDirectory = (layer: Layer): URL => new URL(`dist/${layer}/`, appDirectory);

/** What `compileApp` found out, for the server. */
export const compiledAppFile = new URL('dist/compiled-app.json', appDirectory);

/** The compiled file of a module such as `app/page.tsx`. */
export const outputFile = (layer: Layer, moduleId: string): URL =>
  new URL(moduleId.replace(/\.tsx?$/, '.js'), outputDirectory(layer));

/** Lets Node.js run the compiled modules of one layer. */
export function registerAppResolution(layer: Layer): void {
  registerHooks({
    resolve(specifier, context, nextResolve) {
      if (specifier.startsWith('@/')) return nextResolve(new URL(`${specifier.slice(2)}.js`, outputDirectory(layer)).href, context);
      // In Node.js this name leads to React's build for server-side rendering, in which references cannot be called.
      if (layer === 'client' && specifier === 'react-server-dom-webpack/client') {
        return nextResolve('react-server-dom-webpack/client.browser', context);
      }
      return nextResolve(specifier, context);
    },
  });
}

type ModuleNamespace = Readonly<Record<string, unknown>>;

declare global {
  var __webpack_require__: ((moduleId: string) => ModuleNamespace) & { u: (chunk: string) => string };
  var __webpack_chunk_load__: (chunk: string) => Promise<void>;
  var __webpack_get_script_filename__: (chunk: string) => string;
}

/**
 * What React's webpack binding expects of webpack: load a chunk, then require a module from it.
 * Here every module is a chunk of its own, under the module's id.
 */
export function provideWebpackLoader(layer: Layer): void {
  const loaded = new Map<string, ModuleNamespace>();
  globalThis.__webpack_chunk_load__ = async (moduleId) => {
    loaded.set(moduleId, (await import(outputFile(layer, moduleId).href)) as ModuleNamespace);
  };
  globalThis.__webpack_get_script_filename__ = (moduleId) => outputFile(layer, moduleId).href;
  globalThis.__webpack_require__ = Object.assign(
    (moduleId: string) => {
      const namespace = loaded.get(moduleId);
      if (namespace === undefined) throw new Error(`${moduleId} was required before it was loaded.`);
      return namespace;
    },
    { u: (chunk: string) => chunk },
  );
}
