/**
 * Finds modules that still have a `'use server'` after all loaders: the bundle would ship them as they are, server code to
 * browsers included. It happens to files that the plugin's `test` and `exclude` leave out, and to code that a loader makes.
 */
import type { Compilation } from './bundler.ts';
import { factsOf } from './facts.ts';
import { hasDirective } from './transform.ts';
import { importChain, isCompiledInWorker, layerOfModule } from './graph.ts';
import type { LoaderOptions } from './options.ts';


/** Something about the project that makes a correct build impossible. */
export class UseServerBuildError extends Error {
  override readonly name = 'UseServerBuildError';
  readonly code = 'USE_SERVER_BUILD';
  /** For the bundlers: the message says it all. */
  readonly hideStack = true;
}

const BABEL_IS_SILENT = 'Babel has compiled a module with \'use server\' and has not told the plugin about it: its Server Functions could not be called. ' +
  'Give babel-loader the option `metadataSubscribers: [UseServerPlugin.metadataSubscriber]`.';

export function reportUncompiled(compilation: Compilation, options: LoaderOptions): void {
  for (const module of compilation.modules) {
    if (module.resource === undefined || !module.type.startsWith('javascript/')) continue;
    const source = module.originalSource()?.source();
    const text = typeof source === 'string' ? source : source === undefined ? '' : Buffer.from(source).toString();
    // Rspack makes `buildInfo` anew for whoever asks, so only where it matters.
    if (!hasDirective(text, 'module.js')) {
      if (!options.transform && factsOf(module)?.awaitsBabel === true) compilation.errors.push(new UseServerBuildError(`${BABEL_IS_SILENT}\n${importChain(module, compilation, options.compiler.root)}`));
      continue;
    }
    if (factsOf(module)?.generated !== undefined) continue;
    const way = layerOfModule(module, options) === 'client' ? 'Its code would get into the browser as it is.' : 'Clients could not call it.';
    compilation.errors.push(new UseServerBuildError(
      `A module with 'use server' has not been compiled. ${way}\n${importChain(module, compilation, options.compiler.root)}\n` +
      'Let the plugin compile it (its options `test`, `exclude` and `transform` leave files out), or do not import it.',
    ));
  }
}

/** A loader in a worker is not told the layer of its module, and would compile it for another one. */
export function reportWorkersInLayers(compilation: Compilation, options: LoaderOptions): void {
  for (const module of compilation.modules) {
    if (layerOfModule(module, options) === options.layer || !isCompiledInWorker(module)) continue;
    compilation.errors.push(new UseServerBuildError(
      `thread-loader cannot be used in a compiler with layers: its workers do not know that ${String(module.layer)} is the layer of this module.\n` +
      `${importChain(module, compilation, options.compiler.root)}\nLeave thread-loader out, or give each layer a compiler of its own.`,
    ));
    return;
  }
}
