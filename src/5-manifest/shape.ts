/**
 * Readers for values from files that others may have written: each gives the value in its type, or notes what is wrong where
 * and gives undefined. All faults are gathered. What a file holds is never part of a fault, only where it stands and of what type it is.
 */

/** A value and the way to it. */
export interface Found {
  readonly value: unknown;
  /** As in JavaScript: `references["a"].loc.line`; `''` for the whole file. */
  readonly path: string;
  readonly faults: string[];
}

export function member({ path, faults }: Found, object: Readonly<Record<string, unknown>>, key: string): Found {
  const plain = /^[A-Za-z_$][\w$]*$/.test(key);
  const step = plain ? `${path === '' ? '' : '.'}${key}` : `[${JSON.stringify(key)}]`;
  return { value: Object.hasOwn(object, key) ? object[key] : undefined, path: path + step, faults };
}

export function asObject(found: Found): Readonly<Record<string, unknown>> | undefined {
  const { value } = found;
  if (isObject(value)) return value;
  return fault(found, 'an object');
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @param only The keys that there may be. */
export function refuseOthers(found: Found, object: Readonly<Record<string, unknown>>, only: readonly string[]): void {
  for (const key of Object.keys(object)) {
    if (!only.includes(key)) found.faults.push(`${member(found, object, key).path} is not known`);
  }
}

export function asString(found: Found): string | undefined {
  return typeof found.value === 'string' ? found.value : fault(found, 'a string');
}

export function asStrings(found: Found): readonly string[] | undefined {
  return asItems(found)
    ?.map(asString)
    .filter((item) => item !== undefined);
}

/** Each item of an array, with its place. */
export function asItems(found: Found): readonly Found[] | undefined {
  const { value, path, faults } = found;
  return Array.isArray(value) ? value.map((item: unknown, index) => ({ value: item, path: `${path}[${index}]`, faults })) : fault(found, 'an array');
}

/** A whole number, at least this. */
export function asCount(found: Found, least: number): number | undefined {
  const { value } = found;
  return typeof value === 'number' && Number.isInteger(value) && value >= least ? value : fault(found, `a whole number from ${least} on`);
}

export function asOneOf<T extends string>(found: Found, choices: readonly T[]): T | undefined {
  return choices.find((choice) => choice === found.value) ?? fault(found, `one of ${choices.map((choice) => `"${choice}"`).join(', ')}`);
}

function fault({ value, path, faults }: Found, expected: string): undefined {
  const place = path === '' ? 'the file' : path;
  faults.push(value === undefined ? `${place} is missing` : `${place} must be ${expected}, not ${typeOf(value)}`);
  return undefined;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? 'this string' : `this ${typeof value}`;
}
