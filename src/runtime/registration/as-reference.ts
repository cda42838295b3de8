/** What makes a function a server reference for React whose id, or whose bound arguments, are asked for when it is sent. */

export type AnyFunction = (...args: readonly unknown[]) => unknown;

/** What makes a function a server reference for React; `$$location` in development only. */
const referenceKeys = ['$$typeof', '$$id', '$$location'];

const apply = Reflect.apply;
const bindFunction = Function.prototype.bind;

const knownDescriptors = new WeakMap<AnyFunction, PropertyDescriptorMap>();

/** What React's own `bind` gives to what is bound to `reference`: the same for each of a thousand rows. */
export function descriptorsOf(reference: AnyFunction): PropertyDescriptorMap {
  const known = knownDescriptors.get(reference);
  if (known !== undefined) return known;
  const bound: AnyFunction = apply(reference.bind, reference, [null, null]);
  const descriptors: PropertyDescriptorMap = {};
  for (const key of referenceKeys) {
    const descriptor = Reflect.getOwnPropertyDescriptor(bound, key);
    if (descriptor !== undefined) descriptors[key] = descriptor;
  }
  knownDescriptors.set(reference, descriptors);
  return descriptors;
}

/**
 * Turns `target` into a reference.
 *
 * React keeps the bound arguments as they were at binding time, and notes on the bound argument what came of it. A
 * reference that outlives a request would send the values of its first one for ever, so `$$bound` is made when asked for.
 */
export function asReference(target: AnyFunction, descriptors: PropertyDescriptorMap, boundArguments: () => readonly unknown[] | null): AnyFunction {
  return Object.defineProperties(target, { ...descriptors, $$bound: { get: boundArguments }, bind: { value: bind, configurable: true } });

  function bind(this: unknown, ...args: readonly unknown[]): unknown {
    const bound: AnyFunction = apply(bindFunction, this, args);
    if (this !== target) return bound;
    // Only React's development build has `$$location`; this is its complaint in our words.
    if (args[0] != null && '$$location' in descriptors) {
      console.error('A Server Function cannot be bound to a `this`: it does not travel. Pass null to .bind() first.');
    }
    return asReference(bound, descriptors, () => [...(boundArguments() ?? []), ...args.slice(1)]);
  }
}

/** The functions that hide code. */
const hiding = new WeakSet();

/** React gives a registered function a `toString` that hides its code, and `target` gets it too. React's own `bind` drops it, since a bound function shows no code. */
export function copyToString(reference: AnyFunction, target: AnyFunction): void {
  const toString = Reflect.getOwnPropertyDescriptor(reference, 'toString');
  if (toString === undefined) return;
  if (typeof toString.value === 'function') hiding.add(toString.value as AnyFunction);
  Object.defineProperty(target, 'toString', toString);
}

/** Is this property of `target` one that makes it a reference, as the runtime has set it? */
export function isOfReference(target: object, key: string | symbol): boolean {
  if (!Object.hasOwn(target, '$$typeof')) return false;
  const toString: unknown = Reflect.getOwnPropertyDescriptor(target, 'toString')?.value;
  return key === 'toString'
    ? typeof toString === 'function' && hiding.has(toString)
    : key === 'bind' || key === '$$bound' || referenceKeys.some((known) => known === key);
}
