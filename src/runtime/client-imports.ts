/** What client modules use whose imports of Server Functions have been replaced by stubs. */

const references = new Map<string, unknown>();

/**
 * The stub of a Server Function: however many modules import it, it is one function.
 *
 * @param create Makes it, the first time.
 * @example const save = sharedReference('8f14…', (id) => createServerReference(id, callServer));
 */
export function sharedReference<T>(id: string, create: (id: string) => T): T {
  if (!references.has(id)) references.set(id, create(id));
  return references.get(id) as T;
}

/**
 * What `import * as ns` gives: an object of all exports in the order of their names, without a prototype, that cannot be changed.
 *
 * @param isRequired `require()` gives it to code that asks whether the module was an ES module.
 */
export function moduleNamespace(exported: Readonly<Record<string, unknown>>, isRequired = false): object {
  const namespace: object = Object.create(null) as object;
  for (const name of Object.keys(exported).sort()) Object.defineProperty(namespace, name, { value: exported[name], enumerable: true });
  if (isRequired && !('__esModule' in namespace)) Object.defineProperty(namespace, '__esModule', { value: true });
  return Object.freeze(Object.defineProperty(namespace, Symbol.toStringTag, { value: 'Module' }));
}

/** What `import()` gives. */
export function loaded<T>(namespace: T): Promise<Awaited<T>> {
  return Promise.resolve(namespace);
}
