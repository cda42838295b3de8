/**
 * Modules that the plugin adds to a bundle. Each is this package's `generated-module`, given its text by a loader whose query
 * says what it is: the same content is the same module, in caches and in the next build.
 *
 *     functions   import { "like" as f0 } from "/app/actions.ts"; export { f0 as "2f9a…" };
 *                 The server's bundle has each Server Function under its id, whatever else bundling does to the names.
 *     keeper      module.exports = () => require("<functions>");
 *                 Makes the bundler believe that all of it is used: it would drop the exports, or shorten their names.
 *     client      module.exports = () => import("/components/like.tsx");
 *                 A chunk of its own in the browser; in a bundle for server-side rendering a part of it.
 *
 * Guaranteed: nothing in a query depends on where the project lies, because bundlers make module ids of it.
 */
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import type { ModuleEntry } from '../../../model/index.ts';
import { exportOf } from '../../../5-manifest/views.ts';
import { ownModule } from '../../../own-files.ts';
import type { Compiler } from './bundler.ts';
import type { GeneratedModule } from './facts.ts';

/** The file that generated modules pretend to be. */
export const generatedFile = ownModule('hosts/webpack/generated-module');

/** The request for a module that makes the Server Functions of `file` addressable. */
export function requestForFunctions(file: string, { references }: ModuleEntry): string {
  return requestFor({ kind: 'keeper', file, names: Object.entries(references).map(([id, reference]) => [id, exportOf(reference)] as const) });
}

/** The request for a module that loads a file with `'use client'`. */
export function requestForClient(file: string, clientReference: string, lazy: boolean): string {
  return requestFor({ kind: 'client', file, clientReference, lazy });
}

export function requestFor(module: GeneratedModule): string {
  const file = relative(dirname(generatedFile), module.file).replaceAll('\\', '/');
  const query = Buffer.from(JSON.stringify({ ...module, file })).toString('base64url');
  // The marks keep the project's own loaders away from it.
  return `!!${ownModule('hosts/webpack/generated-loader')}?${query}!${generatedFile}`;
}

/**
 * webpack takes what the package.json above an importer says for all that it imports from where no package.json is: what ours says (`"type": "module"`) made
 * another module of a file than the import of the project's own code. Rspack does not.
 */
export function importFromProject(compiler: Compiler, root: string): void {
  if ('rspack' in compiler) return;
  compiler.hooks.normalModuleFactory.tap('UseServerPlugin', ({ hooks: { beforeResolve } }) =>
    beforeResolve.tap('UseServerPlugin', (data) => {
      if (data.contextInfo.issuer.startsWith(generatedFile)) data.context = root;
    }),
  );
}

export function readQuery(query: unknown): GeneratedModule {
  const module = JSON.parse(Buffer.from(String(query).slice(1), 'base64url').toString()) as GeneratedModule;
  return { ...module, file: isAbsolute(module.file) ? module.file : resolve(dirname(generatedFile), module.file) };
}
