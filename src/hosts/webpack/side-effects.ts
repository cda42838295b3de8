/**
 * `"sideEffects": false` in package.json lets the bundlers skip a module that only passes on what other modules export. One that registers
 * Server Functions has a side effect: skipped, `export { save } from './save.js'` would be found by its id, and refused as no Server Function.
 *
 * Rspack lets loaders alone change a module. webpack makes what package.json says anew for a module out of a cache. Both look at it as soon as
 * the module is built, because they do not build what a module without side effects imports for itself.
 */
import type { Layer } from '../../model/index.ts';
import type { BundledModule, Compilation } from './build/bundler.ts';
import type { Glances } from './build/condition.ts';
import { factsOf } from './build/facts.ts';
import type { ModuleFacts } from './build/facts.ts';
import { isCompiledInWorker, layerOfModule } from './build/graph.ts';
import type { LoaderOptions } from './build/options.ts';

/** For loaders. Stubs stay without side effects, as the package says. */
export function keepRegistrations(module: BundledModule, { entry }: ModuleFacts, layer: Layer): void {
  if (layer === 'server' && entry !== undefined && Object.keys(entry.references).length > 0) keep(module);
}

/** For webpack, which has modules that no loader could change: out of a cache, or compiled in a worker. */
export function keepRegistrationsOfBuilt({ hooks, compiler }: Compilation, options: LoaderOptions, glances: Glances): void {
  if ('rspack' in compiler) return;
  const look = (module: BundledModule): void => {
    const layer = layerOfModule(module, options);
    const facts = factsOf(module);
    if (facts !== undefined) keepRegistrations(module, facts, layer);
    else if (layer === 'server' && isCompiledInWorker(module) && glances.mayConcern(module.resource ?? '', false)) keep(module);
  };
  hooks.succeedModule.tap('UseServerPlugin', look);
  hooks.stillValidModule.tap('UseServerPlugin', look);
}

function keep(module: BundledModule): void {
  // A new object: Rspack's modules are in Rust, and what is set on the old one does not get there.
  module.factoryMeta = { ...module.factoryMeta, sideEffectFree: false };
}
