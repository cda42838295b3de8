/**
 * Captured promises, errors and dates on their way through a serialisation that is not ours.
 *
 *     Promise(1)              →   Promise({ [mark]: 'fulfilled', result: 1 })         →   Promise(1)
 *     Promise(throws error)   →   Promise({ [mark]: 'rejected', result: { … } })      →   Promise(throws error)
 *     error                   →   { [mark]: 'error', result: { … } }                  →   error
 *     date, wherever it is    →   { [mark]: 'date', result: 0 }, one object           →   date, one object
 *     bound Server Function   →   { [mark]: 'reference', result: function }           →   function, one object
 *
 * React fails the whole serialisation for a promise that rejects, and what its decoder makes are promises by name only. So a box is sent, which never rejects, and
 * a promise of the language is made of it; also of promises inside of objects, arrays, maps, sets, and in what promises come to. Of an error React sends the
 * message at most, and in production not even that. A date, and a Server Function with bound arguments, React makes anew at each place where it is, so that one
 * would come back as several: they are boxed where one of them is in two places, or may be met again in what a promise comes to; others are left to React.
 *
 * An iterator is refused: React would send the list of all that it gives, and each call would begin anew. So is an object with an iterator of the author's
 * (`class Tags { *[Symbol.iterator]() { … } }`), of which nothing but that list would arrive.
 *
 * Guaranteed: values without a promise, an error or such a date or function in them are sent as the very objects that they are.
 */
import { dataMembers, isIterableOfItsOwn, isIterator } from '../ground/data-members.ts';
import { withRealPromises } from './real-promises.ts';
import { describeRejection, revivedRejection } from './rejections.ts';

const mark = 'use-server:promise';

/**
 * The values with a box in the place of what each promise comes to. The promises count as handled from here on: the code that opens a box handles what its promise rejects with.
 *
 * @param inClear What is sent is not encrypted.
 * @throws TypeError for an iterator in them, and for an object with an iterator of its own
 */
export function boxPromises(values: readonly unknown[], inClear: boolean): readonly unknown[] {
  return boxed(values, { copies: new Map(), inClear, withRemade: null }) as readonly unknown[];
}

/** What `boxPromises` was given, decoded: objects that the decoder made are changed in place. */
export function unboxPromises(values: readonly unknown[]): readonly unknown[] {
  return withRealPromises(values, unboxed, unboxedObject) as readonly unknown[];
}

interface Boxing {
  /** What stands for a promise, an error, a date or a function, or for an object that leads to one. */
  readonly copies: Map<object, object>;
  readonly inClear: boolean;
  /** Whether what React makes anew at each place is boxed; null as long as the values have not been looked through. What promises come to later is treated as the values are: an object in both stays one. */
  withRemade: boolean | null;
}

function boxed(value: unknown, boxing: Boxing): unknown {
  const found = leadingToBoxed(value, boxing);
  return found.size === 0 ? value : copyOf(value, found, boxing);
}

function copyOf(value: unknown, found: ReadonlySet<object>, boxing: Boxing): unknown {
  if (!isHeld(value) || !found.has(value)) return value;
  const known = boxing.copies.get(value);
  if (known !== undefined) return known;
  const keep = <T extends object>(copy: T): T => {
    boxing.copies.set(value, copy);
    return copy;
  };
  const member = (item: unknown): unknown => copyOf(item, found, boxing);
  if (isPromise(value)) return keep(boxOf(value, boxing));
  if (value instanceof Error) return keep({ [mark]: 'error', result: describeRejection(value, boxing.inClear) });
  if (value instanceof Date) return keep({ [mark]: 'date', result: value.getTime() });
  if (typeof value === 'function') return keep({ [mark]: 'reference', result: value });
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

function unboxedObject(value: object): object | null {
  if (!Object.hasOwn(value, mark)) return null;
  const result: unknown = Reflect.get(value, 'result');
  if (Reflect.get(value, mark) === 'date') return new Date(typeof result === 'number' ? result : Number.NaN);
  if (Reflect.get(value, mark) === 'reference') return typeof result === 'function' ? result : null;
  const error = Reflect.get(value, mark) === 'error' ? revivedRejection(result) : null;
  return error instanceof Error ? error : null;
}

/** The promises, errors, dates and bound functions in a value, and all objects on the way to them. What is sent in clear has the errors that React makes of them. */
function leadingToBoxed(value: unknown, boxing: Boxing): ReadonlySet<object> {
  const { inClear } = boxing;
  const holders = new Map<object, object[]>();
  const boxedOnes: object[] = [];
  const remade: object[] = [];
  const pending: object[] = [];
  const visit = (item: unknown, holder: object | null): void => {
    if (!isHeld(item)) return;
    const known = holders.get(item);
    if (known !== undefined) return void (holder !== null && known.push(holder));
    holders.set(item, holder === null ? [] : [holder]);
    if (isIterator(item)) throw new TypeError('An iterator gives its values once, and cannot be given again to each call.');
    if (isIterableOfItsOwn(item)) throw new TypeError('Of an object with an iterator of its own, nothing but the list of its values would arrive.');
    if (typeof item === 'function' || isDate(item)) remade.push(item);
    else if (isPromise(item) || (item instanceof Error && !inClear)) boxedOnes.push(item);
    else pending.push(item);
  };
  visit(value, null);
  for (let item = pending.pop(); item !== undefined; item = pending.pop()) for (const member of dataMembers(item)) visit(member, item);
  boxing.withRemade ??= remade.length > 0 && (boxedOnes.some(isPromise) || remade.some((one) => (holders.get(one) ?? []).length > 1));
  if (boxing.withRemade) boxedOnes.push(...remade);

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

/** What may hold something, or is remade: an object, or a Server Function with bound arguments. */
function isHeld(value: unknown): value is object {
  if (typeof value !== 'function') return typeof value === 'object' && value !== null;
  if (Reflect.get(value, '$$typeof') !== Symbol.for('react.server.reference')) return false;
  return Reflect.getOwnPropertyDescriptor(value, '$$bound')?.value !== null;
}

/** One that React takes for a date: it asks for its JSON first, and an invalid one has none. */
function isDate(value: object): value is Date {
  return value instanceof Date && value.toJSON === Date.prototype.toJSON && !Number.isNaN(value.getTime());
}
