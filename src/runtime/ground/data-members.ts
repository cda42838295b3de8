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

/** What React sends as the list of what it gives, and nothing else of it: an object that can be gone through, and whose way of doing that is not of the language or the platform. */
export function isIterableOfItsOwn(value: object): boolean {
  if (Array.isArray(value) || !(Symbol.iterator in value) || typeof value[Symbol.iterator] !== 'function') return false;
  // React asks for these first.
  if ('$$typeof' in value || 'then' in value || 'toJSON' in value || value instanceof Error || ArrayBuffer.isView(value)) return false;
  return !isNativeCode(value[Symbol.iterator]) && !extendsGlobalClass(value);
}

function isNativeCode(method: unknown): boolean {
  return typeof method === 'function' && /\{\s*\[native code\]\s*\}\s*$/.test(Function.prototype.toString.call(method));
}

/** By name: a class of the platform may be another realm's (`vm`, Jest), or a polyfill. */
function extendsGlobalClass(value: object): boolean {
  for (
    let prototype: unknown = Object.getPrototypeOf(value);
    typeof prototype === 'object' && prototype !== null;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    const own: unknown = Reflect.getOwnPropertyDescriptor(prototype, 'constructor')?.value;
    if (typeof own === 'function' && own.name !== 'Object' && typeof Reflect.get(globalThis, own.name) === 'function') return true;
  }
  return false;
}
