/**
 * Captured values that JSON keeps just as React's serialisation does: texts, numbers, booleans, null, and plain objects and
 * arrays of them. Most captures are no more than that, and a Flight stream for each costs ten times as much.
 */

/** Deeper than that, React's serialisation may have its own way. */
const deepest = 50;

/**
 * The values as JSON, or null when one of them is more than JSON holds: undefined, -0, dates, maps, references, elements,
 * getters, an object that occurs twice (it has to stay one object).
 */
export function writePlainValues(values: readonly unknown[]): string | null {
  return write(values, new Set(), 0);
}

function write(value: unknown, seen: Set<object>, depth: number): string | null {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0) ? String(value) : null;
    case 'boolean':
      return String(value);
    case 'object':
      break;
    default:
      return null;
  }
  if (value === null) return 'null';
  if (depth > deepest || seen.has(value)) return null;
  seen.add(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Array.prototype) return writeArray(value as readonly unknown[], seen, depth + 1);
  return prototype === Object.prototype ? writeObject(value, seen, depth + 1) : null;
}

function writeArray(array: readonly unknown[], seen: Set<object>, depth: number): string | null {
  const parts: string[] = [];
  for (const item of array) {
    const part = write(item, seen, depth);
    if (part === null) return null;
    parts.push(part);
  }
  return `[${parts.join(',')}]`;
}

function writeObject(object: object, seen: Set<object>, depth: number): string | null {
  const parts: string[] = [];
  for (const key of Reflect.ownKeys(object)) {
    if (typeof key !== 'string' || key === '__proto__') return null;
    const property = Reflect.getOwnPropertyDescriptor(object, key);
    // A getter is read once, so only by whoever writes it for good.
    if (property === undefined || property.get !== undefined || property.enumerable !== true) return null;
    const part = write(property.value, seen, depth);
    if (part === null) return null;
    parts.push(`${JSON.stringify(key)}:${part}`);
  }
  return `{${parts.join(',')}}`;
}

/** Whether `bytes` are such JSON: a Flight stream begins with the number of a row. */
export function arePlainValues(bytes: Uint8Array): boolean {
  return bytes[0] === '['.charCodeAt(0);
}
