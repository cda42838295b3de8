/**
 * Promises that React's decoder made, as promises of the language: the `then` of React's own returns nothing, so that
 * `params.then(f)` gives undefined and `catch` and `finally` fail.
 */

/** The decoded `value` with real promises in it: objects that the decoder made are changed in place, each once. */
export function withRealPromises(value: unknown, known: Map<object, unknown> = new Map()): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (known.has(value)) return known.get(value);
  if (isDecodedPromise(value)) {
    const real = Promise.resolve(null).then(() => value).then((result) => withRealPromises(result, known));
    // What the body never looks at must not end the process.
    real.catch(() => undefined);
    known.set(value, real);
    return real;
  }
  known.set(value, value);
  if (value instanceof Map) {
    const entries = [...value];
    value.clear();
    for (const [key, member] of entries) value.set(withRealPromises(key, known), withRealPromises(member, known));
  } else if (value instanceof Set) {
    const members: unknown[] = [...value];
    value.clear();
    for (const member of members) value.add(withRealPromises(member, known));
  } else if (isPlain(value)) {
    for (const key of Object.keys(value)) {
      const member: unknown = Reflect.get(value, key);
      const real = withRealPromises(member, known);
      if (real !== member) Reflect.set(value, key, real);
    }
  }
  return value;
}

function isDecodedPromise(value: object): boolean {
  return value instanceof Promise && Object.getPrototypeOf(value) !== Promise.prototype;
}

/** Arrays and objects that are data; what React marks as its own (elements, lazy ones) keeps its promises for React. */
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && !Object.hasOwn(value, '$$typeof');
}
