/**
 * The modules that plain Vite's server runs: which Server Functions there are, and the handler of their calls.
 *
 *     const modules = { "app/actions.ts": () => import("/srv/app/actions.ts") };
 *     export const manifest = { "8f14…": { id: "app/actions.ts", chunks: [], name: "save", async: true } };
 *
 * Of React's webpack binding nothing but the name is webpack's: it asks two globals for modules, which are made here.
 */
import { exportOf } from '../../../5-manifest/views.ts';
import type { ModuleEntry } from '../../../model/index.ts';

export const HANDLER = 'virtual:use-server/handler';
export const FUNCTIONS = 'virtual:use-server/functions';
/** What the binding wants in a browser, where nothing is loaded by it. */
const BROWSER_GLOBALS = 'virtual:use-server/browser-globals';
export const CLIENT = 'virtual:use-server/client';

export const VIRTUAL_FILTER = /^\0?virtual:use-server\//;

/** A module with Server Functions that client code calls. */
export interface ServedModule {
  readonly file: string;
  readonly entry: ModuleEntry;
}

export interface VirtualContext {
  readonly served: () => readonly ServedModule[];
  /** The app's module with options for the handler; null for none. */
  readonly options: string | null;
  /** The file of `babel-plugin-use-server/runtime/client`. */
  readonly client: string;
}

/** @returns The text of a virtual module; null for one that is none of ours. */
export function virtualModule(name: string, { served, options, client }: VirtualContext): string | null {
  switch (name) {
    case HANDLER:
      return handlerModule(options);
    case FUNCTIONS:
      return functionsModule(served());
    case BROWSER_GLOBALS:
      return 'globalThis.__webpack_require__ ??= Object.assign((id) => { throw new Error(`There is no module ${id}: results cannot hold Client Components here.`); }, { u: String });\n';
    case CLIENT:
      return `import ${JSON.stringify(BROWSER_GLOBALS)};\nexport * from ${JSON.stringify(client)};\n`;
    default:
      return null;
  }
}

function handlerModule(options: string | null): string {
  return [
    `import { fullManifest, manifest } from ${JSON.stringify(FUNCTIONS)};`,
    `import { configureBoundArgs } from "babel-plugin-use-server/runtime/bound-args";`,
    `import { createServerFunctionHandler } from "babel-plugin-use-server/runtime/server";`,
    options === null ? 'const options = {};' : `import options from ${JSON.stringify(options)};`,
    'configureBoundArgs({ serverManifest: manifest });',
    'export default createServerFunctionHandler({ ...options, manifest, fullManifest });',
    '',
  ].join('\n');
}

function functionsModule(served: readonly ServedModule[]): string {
  const references = served.flatMap(({ entry }) => Object.entries(entry.references));
  const modules = served.map(({ file, entry }) => `  ${JSON.stringify(entry.module)}: () => import(${JSON.stringify(file)}),`);
  const manifest = references.map(
    ([id, reference]) => `  ${JSON.stringify(id)}: ${JSON.stringify({ id: reference.module, chunks: [], name: exportOf(reference), async: true })},`,
  );
  const table = references.map(
    ([id, { module, name, loc, kind, captures, guard }]) => `  ${JSON.stringify(id)}: ${JSON.stringify({ module, name, loc, kind, captures, guard })},`,
  );
  return `const modules = {
  __proto__: null,
${modules.join('\n')}
};
const loading = new Map();
globalThis.__webpack_chunk_load__ = () => Promise.resolve();
globalThis.__webpack_require__ = Object.assign((id) => {
  if (!loading.has(id)) loading.set(id, modules[id]());
  return loading.get(id);
}, { u: String });
export const manifest = {
${manifest.join('\n')}
};
export const fullManifest = { references: {
${table.join('\n')}
} };
`;
}
