/**
 * Promises and streams that React's decoders made, as those of the language: the `then` of React's own promises returns nothing, so that
 * `params.then(f)` gives undefined and `catch` and `finally` fail, and so do those that a stream holds.
 */
import { dataMembers, isPlainObject } from '../ground/data-members.ts';
import { realStreamOf } from './real-streams.ts';

/**
 * The decoded `value` with real promises in it: objects that the decoder made are changed in place, each once. What React marks as its own (elements, lazy ones)
 * keeps its promises for React.
 *
 * @param resultOf What a promise comes to, given what the decoder says.
 * @param replacementOf An object to put in the place of another one; null for those that stay.
 */
export function withRealPromises(
  value: unknown,
  resultOf: (decoded: unknown) => unknown = (decoded) => decoded,
  replacementOf: (decoded: object) => object | null = () => null,
): unknown {
  return realised(value, { seen: new Set(), made: new Map(), resultOf, replacementOf });
}

interface Realising {
  readonly seen: Set<object>;
  /** What has become of promises, streams and what was replaced. */
  readonly made: Map<object, object>;
  readonly resultOf: (decoded: unknown) => unknown;
  readonly replacementOf: (decoded: object) => object | null;
}

function realised(value: unknown, realising: Realising): unknown {
  const { seen } = realising;
  const pending: unknown[] = [value];
  // A client chooses how deep its arguments are.
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next !== 'object' || next === null || seen.has(next) || isDecodedPromise(next)) continue;
    seen.add(next);
    for (const member of dataMembers(next)) pending.push(member);
    replaceIn(next, (member) => realOf(member, realising));
  }
  return realOf(value, realising);
}

/** A promise or a stream of the language for one of React's, and what an object is replaced by; everything else is what it is. */
function realOf(value: unknown, realising: Realising): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { made } = realising;
  const known = made.get(value);
  if (known !== undefined) return known;
  const real = isDecodedPromise(value)
    ? realPromiseOf(value, realising)
    : (realising.replacementOf(value) ?? realStreamOf(value, (piece) => realised(piece, realising)));
  if (real === null) return value;
  made.set(value, real);
  // What was made here is met again inside of other values: it is no longer React's, and stays.
  made.set(real, real);
  return real;
}

function realPromiseOf(decoded: Promise<unknown>, realising: Realising): Promise<unknown> {
  const real = Promise.resolve(null)
    .then(() => decoded)
    .then((result) => realised(realising.resultOf(result), realising));
  // A promise that the function never looks at must not end the process: this one is a copy, and React handles the rejection of the original.
  real.catch(() => undefined);
  return real;
}

function replaceIn(holder: object, replaced: (member: unknown) => unknown): void {
  const members = dataMembers(holder);
  if (members.every((member) => replaced(member) === member)) return;
  if (holder instanceof Map) {
    const entries = [...holder];
    holder.clear();
    for (const [key, item] of entries) holder.set(replaced(key), replaced(item));
  } else if (holder instanceof Set) {
    holder.clear();
    for (const item of members) holder.add(replaced(item));
  } else if (Array.isArray(holder) || isPlainObject(holder)) {
    for (const key of Object.keys(holder)) Reflect.set(holder, key, replaced(Reflect.get(holder, key)));
  }
}

function isDecodedPromise(value: object): value is Promise<unknown> {
  return value instanceof Promise && Object.getPrototypeOf(value) !== Promise.prototype;
}
