/**
 * What is in an array, a map, a set or a plain object. Other objects, and those that React marks as its own (elements, lazy ones), have no members here. A getter
 * is not called: only the serialisation of the object reads it.
 */
export function dataMembers(value: object): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value instanceof Map) return [...value].flat();
  if (value instanceof Set) return [...value];
  return isPlainObject(value) ? Object.keys(value).map((key): unknown => Reflect.getOwnPropertyDescriptor(value, key)?.value) : [];
}

/** An object that is data. */
export function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && !Object.hasOwn(value, '$$typeof');
}

/** A generator object, `list.values()`, and whatever else is gone through by itself: what it has given is gone. */
export function isIterator(value: object): boolean {
  if (!('next' in value) || typeof value.next !== 'function' || !(Symbol.iterator in value)) return false;
  const iterate: unknown = value[Symbol.iterator];
  return typeof iterate === 'function' && Reflect.apply(iterate, value, []) === value;
}
