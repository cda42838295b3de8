/**
 * Functions around a Server Function that it does more with than call them: helpers, and other Server Functions whose members it reads. It works on a copy, built
 * again from the text: so the original must have no properties, which the copy would lack. A helper's copy is frozen, since the next call would miss the properties
 * set on it. Only a name is carried over: bundlers give functions the names that they had before (`__name(label2, 'label')`).
 */
import { isOfReference } from './as-reference.ts';
import { nameFunction } from './property-key.ts';

/** What functions have from the start. */
const OWN = new Set<string | symbol>(['name', 'length', 'prototype', 'arguments', 'caller']);

/** Whether the variable holds the function already; its name, where that is not the one that it was given by its text. */
export type Bare = boolean | readonly [name: string];

let calledInPlace: unknown = null;

/** Reads the captures for a call in place: there the function works on itself, with all its properties, and need not be asked. */
export function readInPlace<Self extends object, Values>(self: Self, read: (self: Self) => Values): Values {
  calledInPlace = self;
  try {
    return read(self);
  } finally {
    calledInPlace = null;
  }
}

/**
 * Asked when the captures are read.
 *
 * @param name What the copy will be called.
 * @throws for a helper with properties
 */
export function isBareHelper(helper: unknown, name?: string): Bare {
  if (typeof helper !== 'function') return helper !== undefined;
  const set = [
    ...Reflect.ownKeys(helper)
      .filter((key) => !OWN.has(key) && !isOfReference(helper, key))
      .map(String),
    ...setOnPrototype(helper),
    ...anotherPrototype(helper),
  ];
  if (set.length === 0 || helper === calledInPlace) return name === undefined || helper.name === name ? true : [helper.name];
  const [is, them] = set.length === 1 ? ['a property', 'it'] : ['properties', 'them'];
  throw new TypeError(
    `The function ${helper.name} has ${is} (${set.join(', ')}), and a Server Function uses it. That one works on a copy, without ${them}: keep in a variable what is to go with the function.`,
  );
}

/** `Row.prototype.render = …`: what `new Row()` has. */
function setOnPrototype(helper: object): string[] {
  const prototype: unknown = Reflect.getOwnPropertyDescriptor(helper, 'prototype')?.value;
  if (typeof prototype !== 'object' || prototype === null) return [];
  return Reflect.ownKeys(prototype).flatMap((key) => (key === 'constructor' ? [] : [`prototype.${String(key)}`]));
}

/** `Object.setPrototypeOf(label, formats)`: of those that functions have from the start one has `bind`, in every realm, and the others have a tag. */
function anotherPrototype(helper: object): string[] {
  const prototype = Reflect.getPrototypeOf(helper);
  return prototype !== null && ['bind', Symbol.toStringTag].some((key) => Object.hasOwn(prototype, key)) ? [] : ['__proto__'];
}

/** The copy of a helper: properties cannot be set on it. */
export function bareHelper<Helper extends object>(helper: Helper, bare: Bare = true): Helper {
  return Object.freeze(called(helper, bare));
}

/** The copy under the name that the original had when the captures were read. */
export function called<Copy extends object>(copy: Copy, bare: Bare): Copy {
  return typeof bare === 'boolean' ? copy : nameFunction(copy, bare[0]);
}
