/**
 * Captured values that need nothing of React to arrive as its serialisation would deliver them: texts, numbers, booleans, null,
 * undefined, big integers, dates, short binary data, and plain objects, arrays, maps and sets of them. Most captures are no more
 * than that, and a Flight stream for each would cost far more.
 *
 *     [1, { a: 'b' }]            [1,{"a":"b"}]                  JSON, where that is enough
 *     [1n, new Set(['$'])]       $["$n1",["$W","$$"]]           JSON with marks behind a dollar
 *
 * Guaranteed: everything else is left to React as a whole, what it refuses and what it changes by rules of its own included.
 */
import { decodeBase64, encodeBase64Url } from '../ground/base64.ts';

/** Deeper than that, React's serialisation may have its own way. */
const deepest = 50;
/** In bytes; larger ones had better not travel as text. */
const longestBinary = 4096;

interface Writing {
  /** Objects so far: one that occurs twice has to stay one object, and is React's business. */
  readonly seen: Set<object>;
  /** Whether a date occurs twice: its texts alone would make two of it. */
  hasDateTwice: boolean;
  /** Whether there is anything that JSON alone does not hold. */
  marked: boolean;
}

/** The values as text, or null when one of them is more than this: references, elements, promises, getters, errors, cycles. */
export function writePlainValues(values: readonly unknown[]): string | null {
  const writing = begun();
  try {
    const text = write(values, writing, 0);
    if (writing.hasDateTwice) return null;
    return text !== null && writing.marked ? `$${text}` : text;
  } catch {
    // A proxy, or a `toJSON` that throws: React will meet it too, and say so.
    return null;
  }
}

/** Whether every serialisation carries the value; a date that occurs twice may arrive as two. */
export function isPlainValue(value: unknown): boolean {
  try {
    return write([value], begun(), 0) !== null;
  } catch {
    return false;
  }
}

function begun(): Writing {
  return { seen: new Set(), hasDateTwice: false, marked: false };
}

function write(value: unknown, writing: Writing, depth: number): string | null {
  switch (typeof value) {
    case 'string':
      return value.startsWith('$') ? mark(writing, `$${value}`) : JSON.stringify(value);
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0) ? String(value) : mark(writing, `$${Object.is(value, -0) ? '-0' : value}`);
    case 'boolean':
      return String(value);
    case 'undefined':
      return mark(writing, '$u');
    case 'bigint':
      // Many give them a `toJSON`, which some versions of React obey.
      return Reflect.has(BigInt.prototype, 'toJSON') ? null : mark(writing, `$n${value}`);
    case 'object':
      return value === null ? 'null' : writeObject(value, writing, depth + 1);
    default:
      return null;
  }
}

/** A text of ours. */
function mark(writing: Writing, text: string): string {
  writing.marked = true;
  return JSON.stringify(text);
}

function writeObject(object: object, writing: Writing, depth: number): string | null {
  if (object instanceof Date) return writeDate(object, writing);
  if (depth > deepest || writing.seen.has(object)) return null;
  writing.seen.add(object);
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype === Object.prototype) return writeProperties(object, writing, depth);
  if (!isBare(object)) return null;
  if (prototype === Array.prototype) return writeItems('', object as readonly unknown[], writing, depth);
  if (prototype === Map.prototype) return writeItems(mark(writing, '$Q'), [...(object as Map<unknown, unknown>)].flat(), writing, depth);
  if (prototype === Set.prototype) return writeItems(mark(writing, '$W'), [...(object as Set<unknown>)], writing, depth);
  return writeBinary(object, prototype, writing);
}

/** Is it its kind and no more? React asks every object for these. */
function isBare(object: object): boolean {
  return !('toJSON' in object) && !('then' in object) && !('$$typeof' in object);
}

function writeItems(first: string, items: readonly unknown[], writing: Writing, depth: number): string | null {
  let text = first;
  // By index, as React does it: a hole is undefined, and an iterator of its own does not count.
  for (let index = 0; index < items.length; index++) {
    const part = write(items[index], writing, depth);
    if (part === null) return null;
    text = text === '' ? part : `${text},${part}`;
  }
  return `[${text}]`;
}

function writeProperties(object: object, writing: Writing, depth: number): string | null {
  let text = '';
  for (const key of Reflect.ownKeys(object)) {
    if (typeof key !== 'string' || key === '__proto__') return null;
    const property = Reflect.getOwnPropertyDescriptor(object, key);
    // A getter may be read only once, so Flight reads it and writes the whole object.
    if (property === undefined || property.get !== undefined || property.enumerable !== true) return null;
    // A property that is undefined does not arrive.
    if (property.value === undefined) continue;
    const part = write(property.value, writing, depth);
    if (part === null) return null;
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${part}`;
  }
  return `{${text}}`;
}

/** React asks a date for its JSON, and takes it for a date when that looks like one; an invalid one has none. */
function writeDate(date: Date, writing: Writing): string | null {
  const json: unknown = date.toJSON();
  if (json === null) return 'null';
  if (writing.seen.has(date)) writing.hasDateTwice = true;
  writing.seen.add(date);
  return typeof json === 'string' && json.endsWith('Z') ? mark(writing, `$D${json}`) : null;
}

const binaryTypes = [
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
  DataView,
] as const;

function writeBinary(object: object, prototype: unknown, writing: Writing): string | null {
  if (prototype === ArrayBuffer.prototype) return writeBytes('ArrayBuffer', new Uint8Array(object as ArrayBuffer), writing);
  const type = binaryTypes.find((known) => known.prototype === prototype);
  if (type === undefined || !ArrayBuffer.isView(object)) return null;
  return writeBytes(type.name, new Uint8Array(object.buffer, object.byteOffset, object.byteLength), writing);
}

function writeBytes(type: string, bytes: Uint8Array, writing: Writing): string | null {
  return bytes.length > longestBinary ? null : `[${mark(writing, '$B')},"${type}","${encodeBase64Url(bytes)}"]`;
}

/** Whether `bytes` are what `writePlainValues` made: a Flight stream begins with the number of a row. */
export function arePlainValues(bytes: Uint8Array): boolean {
  return bytes[0] === '['.charCodeAt(0) || bytes[0] === '$'.charCodeAt(0);
}

/** The values that `writePlainValues` wrote. */
export function readPlainValues(text: string): readonly unknown[] {
  return (text.startsWith('$') ? revive(JSON.parse(text.slice(1))) : JSON.parse(text)) as readonly unknown[];
}

function revive(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith('$') ? reviveText(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return reviveList(value);
  for (const [key, property] of Object.entries(value)) Reflect.set(value, key, revive(property));
  return value;
}

function reviveText(text: string): unknown {
  switch (text[1]) {
    case '$':
      return text.slice(1);
    case 'u':
      return undefined;
    case 'n':
      return BigInt(text.slice(2));
    case 'D':
      return new Date(text.slice(2));
    default:
      return Number(text.slice(1));
  }
}

function reviveList(list: readonly unknown[]): unknown {
  const [kind, type, bytes] = list;
  switch (kind) {
    case '$Q':
      return new Map(Array.from({ length: (list.length - 1) / 2 }, (_, index) => [revive(list[2 * index + 1]), revive(list[2 * index + 2])]));
    case '$W':
      return new Set(list.slice(1).map(revive));
    case '$B':
      return reviveBinary(type, decodeBase64(String(bytes))?.buffer ?? new ArrayBuffer(0));
    default:
      return list.map(revive);
  }
}

function reviveBinary(name: unknown, buffer: ArrayBuffer): unknown {
  const Type = binaryTypes.find((known) => known.name === name);
  return Type === undefined ? buffer : Reflect.construct(Type, [buffer]);
}
