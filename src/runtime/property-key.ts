/** Computed property keys: a key is computed once, and the function under it is named by it. */

/**
 * What JavaScript makes of an expression in `{ [expression]: … }` (https://tc39.es/ecma262/#sec-topropertykey).
 * Done once by compiled code, so that an object's `toString` runs as often as it did.
 *
 * @example propertyKey(1) // '1'
 */
export function propertyKey(value: unknown): string | symbol {
  return Reflect.ownKeys({ [value as string]: 0 })[0] ?? '';
}

/** `fn.name` for a function under that key (https://tc39.es/ecma262/#sec-setfunctionname). */
export function functionName(key: string | symbol): string {
  if (typeof key === 'string') return key;
  return key.description === undefined ? '' : `[${key.description}]`;
}
