/** From an id to the function that is registered under it, through the closed table alone. */
import { UnknownServerFunctionError } from '../handler/exact-lookup.ts';
import type { ServerManifest } from '../handler/exact-lookup.ts';
import type { ServerBinding } from '../handler/options.ts';
import { isProduction } from '../ground/is-production.ts';

type AnyFunction = (...args: readonly unknown[]) => unknown;

const serverReference = Symbol.for('react.server.reference');

/**
 * The function with that id, or a promise of it.
 *
 * @throws UnknownServerFunctionError for an id that the manifest does not have, or whose export was never registered
 * @throws what its module throws when it is run
 */
export function loadFunction(binding: ServerBinding, id: string, lookup: ServerManifest): AnyFunction | Promise<AnyFunction> {
  return loadedFunctions.get(lookup)?.get(id) ?? load(binding, id, lookup);
}

async function load(binding: ServerBinding, id: string, lookup: ServerManifest): Promise<AnyFunction> {
  if (!Object.hasOwn(lookup, id)) throw new UnknownServerFunctionError(id);
  const loaded = await (binding.loadServerReference === undefined ? decodeReference(binding, id, lookup) : binding.loadServerReference(id));
  if (!isServerReference(loaded)) throw new UnknownServerFunctionError(id);
  // While developing, a module may be replaced under the same manifest.
  if (isProduction()) {
    const functions = loadedFunctions.get(lookup) ?? new Map<string, AnyFunction>();
    loadedFunctions.set(lookup, functions.set(id, loaded));
  }
  return loaded;
}

const loadedFunctions = new WeakMap<ServerManifest, Map<string, AnyFunction>>();

/** A body that is nothing but a reference: so React loads it just as it would load one inside arguments. */
function decodeReference(binding: ServerBinding, id: string, lookup: ServerManifest): PromiseLike<unknown> {
  const body = new FormData();
  body.set('0', '"$h1"');
  body.set('1', JSON.stringify({ id: id.startsWith('$') ? `$${id}` : id, bound: null }));
  return binding.decodeReply(body, lookup, { temporaryReferences: binding.createTemporaryReferenceSet() });
}

export function isServerReference(value: unknown): value is AnyFunction {
  return typeof value === 'function' && Reflect.get(value, '$$typeof') === serverReference;
}
