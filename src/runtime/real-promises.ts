/**
 * Promises that React's decoders made, as promises of the language: the `then` of React's own returns nothing, so that
 * `params.then(f)` gives undefined and `catch` and `finally` fail.
 */
import { isPlainObject } from './data-members.ts';

/**
 * The decoded `value` with real promises in it: objects that the decoder made are changed in place, each once.
 *
 * @param resultOf What a promise comes to, given what the decoder says.
 */
export function withRealPromises(value: unknown, resultOf: (decoded: unknown) => unknown = (decoded) => decoded): unknown {
  return realised(value, { known: new Map(), resultOf });
}

interface Realising {
  /** What has become of objects so far. */
  readonly known: Map<object, unknown>;
  readonly resultOf: (decoded: unknown) => unknown;
}

function realised(value: unknown, realising: Realising): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { known, resultOf } = realising;
  if (known.has(value)) return known.get(value);
  if (isDecodedPromise(value)) {
    const real = Promise.resolve(null).then(() => value).then((result) => realised(resultOf(result), realising));
    // A promise that the function never looks at must not end the process: this one is a copy, and whoever made the original was told.
    real.catch(() => undefined);
    known.set(value, real);
    return real;
  }
  known.set(value, value);
  const member = (item: unknown): unknown => realised(item, realising);
  if (value instanceof Map) {
    const entries = [...value];
    value.clear();
    for (const [key, item] of entries) value.set(member(key), member(item));
  } else if (value instanceof Set) {
    const items: unknown[] = [...value];
    value.clear();
    for (const item of items) value.add(member(item));
  } else if (Array.isArray(value) || isPlainObject(value)) {
    // What React marks as its own (elements, lazy ones) keeps its promises for React.
    for (const key of Object.keys(value)) {
      const item: unknown = Reflect.get(value, key);
      const real = member(item);
      if (real !== item) Reflect.set(value, key, real);
    }
  }
  return value;
}

function isDecodedPromise(value: object): boolean {
  return value instanceof Promise && Object.getPrototypeOf(value) !== Promise.prototype;
}
