/**
 * Values as text that two runs can be compared by. The shape is taken at once, so that later changes of an object do not
 * show; promises and streams inside are awaited when the text is wanted.
 *
 * Left out on purpose, because React itself does not carry it: identity of functions, keys of elements, holes in arrays
 * (they arrive as undefined), properties that are undefined (they do not arrive), a missing prototype, the class of an error that is a value rather than thrown.
 */
import { isValidElement } from 'react';
import type { Recover } from './settle.ts';
import { inStream, isLazy, openLazy } from './settle.ts';

/** Text, a bracketed list of parts, or something still to come. */
export type Description =
  | string
  | { readonly open: string; readonly parts: readonly Part[]; readonly close: string }
  | { readonly pending: Promise<Description> };

type Part = readonly [label: string, Description];

export interface DescribeOptions {
  /** Read iterators and streams to their end: only where nobody else will. */
  readonly consume: boolean;
  readonly recover: Recover;
}

const widest = 100;
/** A value may hold one object many times over, and as text it would be all of them. */
const mostParts = 50_000;

interface Budget {
  left: number;
}

/** The shape of a value, taken now. */
export function describe(value: unknown, options: DescribeOptions, above: readonly object[] = [], budget: Budget = { left: mostParts }): Description {
  if (budget.left-- <= 0) return '…';
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (Object.is(value, -0)) return '-0';
  if (typeof value === 'symbol') return `Symbol(${value.description ?? ''})`;
  if (typeof value === 'function') return '[function]';
  if (typeof value !== 'object' || value === null) return String(value);
  const depth = above.indexOf(value);
  if (depth >= 0) return `[circular, ${above.length - depth} up]`;
  return describeObject(value, options, [...above, value], budget);
}

/** An error that was thrown: its class counts. */
export function describeThrown(thrown: unknown): string {
  if (!(thrown instanceof Error)) return `not an error: ${inline(describe(thrown, { consume: false, recover: (e) => e }))}`;
  const className = thrown.constructor.name;
  const named = thrown.name === className ? className : `${className} named ${thrown.name}`;
  const own = Object.entries(thrown).filter(([key]) => key !== 'stack' && key !== 'digest');
  const extras = own.map(([key, value]) => `, ${key}: ${inline(describe(value, { consume: false, recover: (e) => e }))}`);
  const cause = thrown.cause === undefined ? '' : `, because of ${describeThrown(thrown.cause)}`;
  return `${named}: ${thrown.message}${extras.join('')}${cause}`;
}

function describeObject(value: object, options: DescribeOptions, above: readonly object[], budget: Budget): Description {
  const inner = (item: unknown): Description => describe(item, options, above, budget);
  const list = (open: string, items: Iterable<unknown>, close: string): Description => ({
    open,
    parts: Array.from(items, (item) => ['', inner(item)] as const),
    close,
  });
  const properties = (open: string, entries: readonly (readonly [string, unknown])[], close: string): Description => ({
    open,
    parts: entries
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [`${/^[\w$]+$/.test(key) ? key : JSON.stringify(key)}: `, inner(item)] as const),
    close,
  });
  if (isLazy(value)) return { pending: openLazy(value, options.recover).then(inner) };
  if (isValidElement(value)) {
    const type = typeof value.type === 'string' ? value.type : typeof value.type === 'function' ? 'Component' : String(value.type);
    return properties(`<${type}`, Object.entries(value.props as object), '/>');
  }
  if (Array.isArray(value)) return list('[', value, ']');
  if (value instanceof Promise) return { pending: describePromise(value, options, above) };
  if (value instanceof Date) return `Date(${Number.isNaN(value.getTime()) ? 'invalid' : value.toISOString()})`;
  if (value instanceof Map) return { open: 'Map {', parts: Array.from(value, (pair) => ['', list('[', pair, ']')] as const), close: '}' };
  if (value instanceof Set) return list('Set {', value, '}');
  if (value instanceof FormData) return properties('FormData {', [...value], '}');
  if (value instanceof Error) return describeErrorValue(value, inner);
  if (value instanceof Blob) return { pending: describeBlob(value) };
  if (ArrayBuffer.isView(value)) return list(`${value.constructor.name} [`, new Uint8Array(value.buffer, value.byteOffset, value.byteLength), ']');
  if (value instanceof ArrayBuffer) return list('ArrayBuffer [', new Uint8Array(value), ']');
  if (value instanceof ReadableStream || Symbol.asyncIterator in value)
    return options.consume ? { pending: drain(value as AsyncIterable<unknown>, options, above) } : 'AsyncIterable';
  if (isIterator(value)) return options.consume ? list('Iterator [', value, ']') : 'Iterator';
  return properties(`${classPrefix(value)}{`, Object.entries(value), '}');
}

function isIterator(value: object): value is IterableIterator<unknown> {
  return Symbol.iterator in value && typeof value[Symbol.iterator] === 'function' && 'next' in value;
}

function classPrefix(value: object): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return '';
  return `${value.constructor.name} `;
}

/** React's production build sends of an error that is a value no more than that it is one; what it holds is for the server alone. */
function describeErrorValue(error: Error, inner: (item: unknown) => Description): Description {
  if (process.env['NODE_ENV'] === 'production') return 'Error value';
  const parts: Part[] = [];
  if ('cause' in error) parts.push(['cause: ', inner(error.cause)]);
  if (error instanceof AggregateError) parts.push(['errors: ', inner(error.errors)]);
  const head = `Error value ${error.name}: ${error.message}`;
  return parts.length === 0 ? head : { open: `${head} {`, parts, close: '}' };
}

async function describePromise(promise: Promise<unknown>, options: DescribeOptions, above: readonly object[]): Promise<Description> {
  try {
    return { open: 'Promise(', parts: [['', describe(await promise, options, above)]], close: ')' };
  } catch (error) {
    return `Promise(rejected with ${describeThrown(options.recover(error))})`;
  }
}

async function describeBlob(blob: Blob): Promise<Description> {
  const name = blob instanceof File ? `File ${JSON.stringify(blob.name)}` : 'Blob';
  return `${name} ${blob.type} ${JSON.stringify(await blob.text())}`;
}

async function drain(iterable: AsyncIterable<unknown>, options: DescribeOptions, above: readonly object[]): Promise<Description> {
  const parts: Part[] = [];
  const iterator = iterable[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await iterator.next();
      if (done !== true) parts.push(['', describe(inStream(value), options, above)]);
      else if (value !== undefined) parts.push(['return ', describe(value, options, above)]);
      if (done === true) break;
    }
  } catch (error) {
    parts.push(['throws ', describeThrown(options.recover(error))]);
  }
  return { open: 'AsyncIterable [', parts, close: ']' };
}

/** Awaits what is still to come. */
export async function complete(description: Description): Promise<Exclude<Description, { pending: unknown }>> {
  if (typeof description === 'string') return description;
  if ('pending' in description) return complete(await description.pending);
  const parts: Part[] = [];
  for (const [label, part] of description.parts) parts.push([label, await complete(part)]);
  return { ...description, parts };
}

/** On one line where it fits, else one part a line. */
export function print(description: Description, indent = ''): string {
  if (typeof description === 'string') return description;
  if ('pending' in description) return 'Promise(pending)';
  const flat = inline(description);
  if (flat.length + indent.length <= widest) return flat;
  const deeper = `${indent}  `;
  const lines = description.parts.map(([label, part]) => `${deeper}${label}${print(part, deeper)}`);
  return [description.open, ...lines, `${indent}${description.close}`].join('\n');
}

function inline(description: Description): string {
  if (typeof description === 'string') return description;
  if ('pending' in description) return 'Promise(pending)';
  const parts = description.parts.map(([label, part]) => label + inline(part)).join(', ');
  const space = description.open.startsWith('<') && parts !== '' ? ' ' : '';
  return `${description.open}${space}${parts}${description.close}`;
}
