/**
 * Finds modules that still have a `'use server'` after all loaders: the bundle would ship them as they are, server code to
 * browsers included. It happens to files that the plugin's `test` and `exclude` leave out, and to code that a loader makes.
 */
import { catalogue } from '../../../diagnostics/catalogue/catalogue.ts';
import type { Layer } from '../../../model/index.ts';
import { hasDirective } from '../../../link/has-directive.ts';
import type { BundledModule, Compilation } from './bundler.ts';
import { factsOf } from './facts.ts';
import type { ModuleFacts } from './facts.ts';
import { importChain, isCompiledInWorker, layerOfModule } from './graph.ts';
import type { LoaderOptions } from './options.ts';

/** Something about the project that makes a correct build impossible. */
export class UseServerBuildError extends Error {
  override readonly name = 'UseServerBuildError';
  readonly code = 'USE_SERVER_BUILD';
  /** For the bundlers: the message says it all. */
  readonly hideStack = true;
}

const BABEL_IS_SILENT =
  "untransformed-module: Babel has compiled a module with 'use server' and has not told the plugin about it: its Server Functions could not be called, and its layer is not known.\n" +
  'Give babel-loader the option `metadataSubscribers: [UseServerPlugin.metadataSubscriber]`.';

/**
 * Reports modules that were not compiled, and those that were compiled for the other layer.
 *
 * @param known The facts that were found already: reading them takes time.
 * @param isForServers False for a compiler whose output can only be meant for browsers.
 * @returns whether code of a Server Function would get into a client.
 */
export function reportUncompiled(
  compilation: Compilation,
  options: LoaderOptions,
  known: ReadonlyMap<BundledModule, ModuleFacts | undefined>,
  isForServers: boolean,
): boolean {
  let leaks = false;
  const isForClients = (module: BundledModule): boolean => layerOfModule(module, options) === 'client' || !isForServers;
  const report = (module: BundledModule, text: string): void => {
    leaks ||= isForClients(module);
    compilation.errors.push(new UseServerBuildError(text.replace('\n', `\n${importChain(module, compilation, options.compiler.root)}\n`)));
  };
  for (const module of compilation.modules) {
    if (module.resource === undefined || !module.type.startsWith('javascript/')) continue;
    const source = module.originalSource()?.source();
    const text = typeof source === 'string' ? source : source === undefined ? '' : Buffer.from(source).toString();
    const facts = known.get(module);
    const mismatch = facts === undefined ? null : mismatchOf(module, facts, options, isForServers);
    // Rspack makes `buildInfo` anew each time that it is read, so it is read only where it matters.
    if (mismatch !== null) report(module, mismatch);
    else if (!hasDirective(text, 'module.js')) {
      if (options.transform || factsOf(module)?.awaitsBabel !== true) continue;
      // Without a source, Babel has refused the module: an error is there, whose text shows lines of the module.
      if (source === undefined) leaks ||= isForClients(module);
      else report(module, BABEL_IS_SILENT);
    } else if (factsOf(module)?.generated === undefined) report(module, uncompiled(layerOfModule(module, options)));
  }
  return leaks;
}

function uncompiled(layer: Layer): string {
  const way = layer === 'client' ? 'Its code would get into the browser as it is.' : 'Clients could not call it.';
  return (
    `untransformed-module: A module with 'use server' has not been compiled. ${way}\n` +
    'Let the plugin compile it (its options `test`, `exclude` and `transform` leave files out), or do not import it.'
  );
}

/** What to say of a module that was compiled for the other layer; null of any other. */
function mismatchOf(module: BundledModule, { compiledFor, entry }: ModuleFacts, options: LoaderOptions, isForServers: boolean): string | null {
  if (entry === undefined || Object.keys(entry.references).length === 0) return null;
  const named = layerOfModule(module, options);
  // Whatever a compiler is called: what is for browsers alone, without the condition of a server, is a client.
  const metIn = isForServers ? named : 'client';
  const layer = compiledFor ?? named;
  if (layer === metIn) return null;
  const { message, hint } = catalogue['layer-mismatch'];
  const params = { module: entry.module, compiledFor: layer, metIn };
  return `layer-mismatch: ${message(params)}\n${hint(params)}`;
}

/** A loader in a worker is not told the layer of its module, and would compile it for another one. */
export function reportWorkersInLayers(compilation: Compilation, options: LoaderOptions): void {
  for (const module of compilation.modules) {
    if (layerOfModule(module, options) === options.layer || !isCompiledInWorker(module)) continue;
    compilation.errors.push(
      new UseServerBuildError(
        `thread-loader cannot be used in a compiler with layers: its workers do not know that ${String(module.layer)} is the layer of this module.\n` +
          `${importChain(module, compilation, options.compiler.root)}\nLeave thread-loader out, or give each layer a compiler of its own.`,
      ),
    );
    return;
  }
}
