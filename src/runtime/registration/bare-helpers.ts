/**
 * Helpers that a Server Function does more with than call them. The function works on a copy, built again from the text: so the original must have no properties,
 * which the copy would lack, and the copy is frozen, since the next call would miss the properties set on it.
 */

/** What functions have from the start. */
const OWN = new Set<string | symbol>(['name', 'length', 'prototype', 'arguments', 'caller']);

/**
 * Asked when the captures are read.
 *
 * @returns whether the variable holds the helper already
 * @throws for a helper with properties
 */
export function isBareHelper(helper: unknown): boolean {
  if (typeof helper !== 'function') return helper !== undefined;
  const set = Reflect.ownKeys(helper).filter((key) => !OWN.has(key));
  if (set.length === 0) return true;
  const [is, them] = set.length === 1 ? ['a property', 'it'] : ['properties', 'them'];
  throw new TypeError(
    `The function ${helper.name} has ${is} (${set.map(String).join(', ')}), and a Server Function uses it. That one works on a copy, without ${them}: keep in a variable what is to go with the function.`,
  );
}

/** The copy: properties cannot be set on it. */
export function bareHelper<Helper extends object>(helper: Helper): Helper {
  return Object.freeze(helper);
}
