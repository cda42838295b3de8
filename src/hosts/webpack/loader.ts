/**
 * The loader that the plugin adds: compiles `'use server'` for the layer of the module, turns files with `'use client'` into
 * references on the server, and leaves what it found in the module's `buildInfo`. It runs before all other loaders, on the
 * text as it was written; types and JSX stay for those.
 */
import { mayHoldDirective } from '../../2-analysis/directives/quick-look.ts';
import { dependenciesOfError } from '../../diagnostics/error.ts';
import { InternalFault } from '../../diagnostics/fault.ts';
import { formatDiagnostics } from '../../diagnostics/formats/format.ts';
import { dependOn } from '../loader-dependencies.ts';
import type { LoaderContext } from './build/bundler.ts';
import { factsOf, leaveFacts } from './build/facts.ts';
import { layerOf } from './build/options.ts';
import type { LoaderOptions } from './build/options.ts';
import { transformModule } from './build/transform.ts';
import { keepRegistrations } from './side-effects.ts';

export default function useServerLoader(this: LoaderContext, code: string, map?: unknown, meta?: unknown): void {
  const { _module: module } = this;
  // Rspack keeps what a module had before it was built again.
  if (module !== undefined && factsOf(module) !== undefined) leaveFacts(module, {});
  if (!mayHoldDirective(code) && !code.includes('use client')) return this.callback(null, code, map, meta);
  const options = this.getOptions() as LoaderOptions;
  const { ids, root } = options.compiler;
  const layer = layerOf(module?.layer, options.layers) ?? options.layer;
  let transformed;
  try {
    transformed = transformModule(code, this.resourcePath, layer, this.sourceMap === true, options);
  } catch (error) {
    dependOn(this, { files: dependenciesOfError(error), ids, root });
    if (!(error instanceof Error)) return this.callback(new Error(String(error)));
    // Its message has the place in the file; the bundlers print a stack as details, below the message, and a stack begins with the message.
    return this.callback(Object.assign(error, { hideStack: true }, error instanceof InternalFault ? {} : { stack: '' }));
  }
  dependOn(this, { files: transformed?.dependencies ?? [], ids, root });
  if (transformed === null) return this.callback(null, code, map, meta);
  const { diagnostics, facts } = transformed;
  if (diagnostics.length > 0) {
    const text = formatDiagnostics(diagnostics, 'frame', { sources: new Map([[this.resourcePath, code]]), root });
    this.emitWarning(Object.assign(new Error(`\n${text}`), { hideStack: true, name: 'UseServerWarning' }));
  }
  if (module !== undefined) {
    leaveFacts(module, facts);
    keepRegistrations(module, facts, layer);
  }
  this.callback(null, transformed.code, transformed.map ?? undefined);
}
