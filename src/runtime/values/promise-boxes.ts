/**
 * Captured promises and errors on their way through a serialisation that is not ours.
 *
 *     Promise(1)              →   Promise({ [mark]: 'fulfilled', result: 1 })         →   Promise(1)
 *     Promise(throws error)   →   Promise({ [mark]: 'rejected', result: { … } })      →   Promise(throws error)
 *     error                   →   { [mark]: 'error', result: { … } }                  →   error
 *
 * React fails the whole serialisation for a promise that rejects, and what its decoder makes are promises by name only. So a box is sent, which never rejects, and
 * a promise of the language is made of it; also of promises inside of objects, arrays, maps, sets, and in what promises come to. Of an error React sends the
 * message at most, and in production not even that.
 *
 * An iterator is refused: React would send the list of all that it gives, and each call would begin anew.
 *
 * Guaranteed: values without a promise or an error in them are sent as the very objects that they are.
 */
import { dataMembers, isIterator } from '../ground/data-members.ts';
import { withRealPromises } from './real-promises.ts';
import { describeRejection, revivedRejection } from './rejections.ts';

const mark = 'use-server:promise';

/**
 * The values with a box in the place of what each promise comes to. The promises count as handled from here on: the code that opens a box handles what its promise rejects with.
 *
 * @param inClear What is sent is not encrypted.
 * @throws TypeError for an iterator in them
 */
export function boxPromises(values: readonly unknown[], inClear: boolean): readonly unknown[] {
  return boxed(values, { copies: new Map(), inClear }) as readonly unknown[];
}

/** What `boxPromises` was given, decoded: objects that the decoder made are changed in place. */
export function unboxPromises(values: readonly unknown[]): readonly unknown[] {
  return withRealPromises(values, unboxed, unboxedError) as readonly unknown[];
}

interface Boxing {
  /** What stands for a promise or an error, or for an object that leads to one. */
  readonly copies: Map<object, object>;
  readonly inClear: boolean;
}

function boxed(value: unknown, boxing: Boxing): unknown {
  const found = leadingToBoxed(value, boxing);
  return found.size === 0 ? value : copyOf(value, found, boxing);
}

function copyOf(value: unknown, found: ReadonlySet<object>, boxing: Boxing): unknown {
  if (typeof value !== 'object' || value === null || !found.has(value)) return value;
  const known = boxing.copies.get(value);
  if (known !== undefined) return known;
  const keep = <T extends object>(copy: T): T => {
    boxing.copies.set(value, copy);
    return copy;
  };
  const member = (item: unknown): unknown => copyOf(item, found, boxing);
  if (isPromise(value)) return keep(boxOf(value, boxing));
  if (value instanceof Error) return keep({ [mark]: 'error', result: describeRejection(value, boxing.inClear) });
  if (value instanceof Map) {
    const copy = keep(new Map<unknown, unknown>());
    for (const [key, item] of value) copy.set(member(key), member(item));
    return copy;
  }
  if (value instanceof Set) {
    const copy = keep(new Set<unknown>());
    for (const item of value) copy.add(member(item));
    return copy;
  }
  const copy = keep(Array.isArray(value) ? new Array<unknown>(value.length) : (Object.create(Object.getPrototypeOf(value)) as object));
  for (const key of Reflect.ownKeys(value)) {
    const property = Reflect.getOwnPropertyDescriptor(value, key);
    if (property !== undefined) Object.defineProperty(copy, key, 'value' in property ? { ...property, value: member(property.value) } : property);
  }
  return copy;
}

async function boxOf(promise: PromiseLike<unknown>, boxing: Boxing): Promise<object> {
  let result: unknown;
  try {
    result = await promise;
  } catch (error) {
    return { [mark]: 'rejected', result: describeRejection(error, boxing.inClear) };
  }
  return { [mark]: 'fulfilled', result: boxed(result, boxing) };
}

/** What a box holds; React makes promises of other things, too, and those have none. */
function unboxed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, mark)) return value;
  const result: unknown = Reflect.get(value, 'result');
  if (Reflect.get(value, mark) === 'rejected') throw revivedRejection(result);
  return result;
}

function unboxedError(value: object): Error | null {
  const error = Object.hasOwn(value, mark) && Reflect.get(value, mark) === 'error' ? revivedRejection(Reflect.get(value, 'result')) : null;
  return error instanceof Error ? error : null;
}

/** The promises and errors in a value, and all objects on the way to them. What is sent in clear has the errors that React makes of them. */
function leadingToBoxed(value: unknown, { inClear }: Boxing): ReadonlySet<object> {
  const holders = new Map<object, object[]>();
  const boxedOnes: object[] = [];
  const pending: object[] = [];
  const visit = (item: unknown, holder: object | null): void => {
    if (typeof item !== 'object' || item === null) return;
    const known = holders.get(item);
    if (known !== undefined) return void (holder !== null && known.push(holder));
    holders.set(item, holder === null ? [] : [holder]);
    if (isIterator(item)) throw new TypeError('An iterator gives its values once, and cannot be given again to each call.');
    if (isPromise(item) || (item instanceof Error && !inClear)) boxedOnes.push(item);
    else pending.push(item);
  };
  visit(value, null);
  for (let item = pending.pop(); item !== undefined; item = pending.pop()) for (const member of dataMembers(item)) visit(member, item);

  const found = new Set<object>();
  for (let item = boxedOnes.pop(); item !== undefined; item = boxedOnes.pop()) {
    if (found.has(item)) continue;
    found.add(item);
    for (const holder of holders.get(item) ?? []) boxedOnes.push(holder);
  }
  return found;
}

function isPromise(value: object): value is PromiseLike<unknown> {
  return value instanceof Promise || ('then' in value && typeof value.then === 'function');
}
