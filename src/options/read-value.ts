/**
 * Readers for values that the user wrote into a configuration: each gives the value in its type,
 * or notes what is wrong with it and gives undefined. All faults are gathered, so that one run shows all of them.
 */
import { inWords } from '../diagnostics/catalogue/wording.ts';
import { didYouMean } from '../diagnostics/closest-match.ts';

/** Sentences for the user, in the order of the options. */
export type Faults = string[];

const LONGEST_SHOWN = 60;
/** A longer list of valid names is of no help behind the one that was meant. */
const MOST_LISTED = 16;

export interface PlaceOfValue {
  /** The name of the option as the user would write it: `ids.salt`. */
  readonly path: string;
  readonly faults: Faults;
}

/**
 * The own keys of an options object; unknown ones are faults.
 *
 * @returns undefined when the value is absent or not an object.
 */
export function readObject<K extends string>(
  value: unknown,
  { path, faults }: PlaceOfValue,
  keys: readonly K[],
): Readonly<Partial<Record<K, unknown>>> | undefined {
  if (value === undefined) return undefined;
  if (!isPlainObject(value)) {
    faults.push(`${subject(path)} must be an object, not ${shown(value)}.`);
    return undefined;
  }
  const known: Partial<Record<K, unknown>> = {};
  for (const [key, entry] of Object.entries(value)) {
    const found = keys.find((valid) => valid === key);
    if (found !== undefined) known[found] = entry;
    else faults.push(unknownKey(path, key, keys));
  }
  return known;
}

export function readString(value: unknown, { path, faults }: PlaceOfValue): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  faults.push(`${subject(path)} must be a string, not ${shown(value)}.`);
  return undefined;
}

/** A string with something in it: a path, a module specifier. */
export function readName(value: unknown, place: PlaceOfValue): string | undefined {
  const text = readString(value, place);
  if (text !== '') return text;
  place.faults.push(`${subject(place.path)} must not be empty.`);
  return undefined;
}

export function readBoolean(value: unknown, { path, faults }: PlaceOfValue): boolean | undefined {
  if (value === undefined || typeof value === 'boolean') return value;
  faults.push(`${subject(path)} must be true or false, not ${shown(value)}.`);
  return undefined;
}

export function readChoice<T extends string>(value: unknown, { path, faults }: PlaceOfValue, choices: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  const guess = typeof value === 'string' ? didYouMean(value, choices, quoted) : '';
  faults.push(`${subject(path)} must be ${inWords(choices.map(quoted), 'or')}, not ${shown(value)}.${guess}`);
  return undefined;
}

function unknownKey(path: string, key: string, keys: readonly string[]): string {
  const prefix = path === '' ? '' : `${path}.`;
  const guess = didYouMean(key, keys, (name) => `\`${prefix}${name}\``);
  const unknown = `Unknown option \`${prefix}${key}\`.${guess}`;
  const valid = path === '' ? 'The options are' : `Valid in ${subject(path)} are`;
  if (keys.length > MOST_LISTED) return guess === '' ? `${unknown} ${valid} ${keys.length} names: see docs/options.md.` : unknown;
  return `${unknown} ${valid} ${keys.map((name) => `\`${name}\``).join(', ')}.`;
}

function quoted(text: string): string {
  return `'${text}'`;
}

/** How a value looks to the user who wrote it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return quoted(value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value);
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function subject(path: string): string {
  return path === '' ? 'The options' : `\`${path}\``;
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
