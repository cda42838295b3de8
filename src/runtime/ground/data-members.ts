/**
 * What is in an array, a map, a set or a plain object. Nothing of other objects, nor of what React marks as its own (elements, lazy ones); a getter is left for
 * whoever serialises the object.
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
