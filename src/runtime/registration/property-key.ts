/** Properties that hold Server Functions, and the names of the functions. */

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

/**
 * Gives a static method another value; where it stands among the properties, and what else is true of it, stays.
 *
 * @param later The keys of methods behind it: one of the same key has taken its place.
 */
export function defineMethod(target: object, key: string | symbol, value: unknown, later: readonly (string | symbol)[] = []): void {
  if (later.includes(key)) return;
  Object.defineProperty(target, key, { value });
}

/** Gives a function back the name that it had before the compiler had to name it. */
export function nameFunction<F extends object>(fn: F, name: string): F {
  return Object.defineProperty(fn, 'name', { value: name, configurable: true });
}

/**
 * A decorator that gives a static method its value, before other decorators can see it in its class. TypeScript's own decorators are called
 * when the class is complete: there it leaves the method alone.
 *
 * @param make Makes the value.
 * @param later The keys of methods behind it, known when it is called: one of the same key has taken its place.
 */
export function methodDecorator(make: () => unknown, later: () => readonly (string | symbol)[] = () => []) {
  return (_method: unknown, context: string | symbol | { readonly name: string | symbol }): unknown => {
    if (typeof context !== 'object') return undefined;
    const value = make();
    return later().includes(context.name) ? undefined : value;
  };
}
