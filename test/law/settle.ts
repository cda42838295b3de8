/**
 * What a tree looks like once React has been through it. On the wire, Flight calls components and leaves lazy nodes where
 * something came late, or where a row would have become too long; in a plain run nobody does. Both are brought to one form: components called, lazy nodes opened,
 * fragments replaced by their children (Flight wraps a list in one where a component had a key).
 */
import { isValidElement } from 'react';

interface ElementLike {
  readonly type: unknown;
  readonly props: Readonly<Record<string, unknown>>;
}

interface LazyNode {
  readonly _payload: unknown;
  readonly _init: (payload: unknown) => unknown;
}

/** From the error that crossed the wire to the one that was thrown. */
export type Recover = (error: unknown) => unknown;

const lazyType = Symbol.for('react.lazy');
const fragmentType = Symbol.for('react.fragment');

/** What arrives of a value that a stream gives: React sends a string there as text in UTF-8, which has nothing for half of a surrogate pair. */
export function inStream(value: unknown): unknown {
  return typeof value === 'string' ? Buffer.from(value).toString() : value;
}

/** A node that React puts in the place of an element which comes in a row of its own. */
export function isLazy(value: object): value is LazyNode {
  return '$$typeof' in value && value.$$typeof === lazyType && '_init' in value;
}

/** A promise is a value of its own here; to return it from an async function would be to wait for it. */
function isPending(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'then' in value;
}

/** @throws what the element's component threw */
export async function openLazy(lazy: LazyNode, recover: Recover): Promise<unknown> {
  for (;;) {
    try {
      return lazy._init(lazy._payload);
    } catch (thrown) {
      const waits = typeof thrown === 'object' && thrown !== null && 'then' in thrown;
      if (!waits) throw recover(thrown);
      try {
        await thrown;
      } catch (error) {
        throw recover(error);
      }
    }
  }
}

/**
 * Brings a value to the form described above. Whatever holds no element is given back as it is, same identity.
 *
 * @param known What has become of objects so far: one may be in a value many times over. An object that holds itself stays as it is.
 * @throws what a component throws
 */
export async function settle(value: unknown, recover: Recover, known: Map<object, unknown> = new Map()): Promise<unknown> {
  if (typeof value !== 'object' || value === null) return value;
  if (known.has(value)) return known.get(value);
  known.set(value, value);
  const settled = await settleObject(value, recover, known);
  known.set(value, settled);
  return settled;
}

async function settleObject(value: object, recover: Recover, known: Map<object, unknown>): Promise<unknown> {
  if (isLazy(value)) return settle(await openLazy(value, recover), recover, known);
  if (isValidElement(value)) return settleElement(value as ElementLike, recover, known);
  if (Array.isArray(value)) return settleArray(value, recover, known);
  if (value instanceof Set) return settleCollection(value, [...value], (items) => new Set(items), recover, known);
  if (value instanceof Map) return settleCollection(value, [...value], (items) => new Map(items as [unknown, unknown][]), recover, known);
  if (Object.getPrototypeOf(value) === Object.prototype) return settleProperties(value as Readonly<Record<string, unknown>>, recover, known);
  return value;
}

async function settleElement(element: ElementLike, recover: Recover, known: Map<object, unknown>): Promise<unknown> {
  const { type } = element;
  if (typeof type === 'function' && !('$$typeof' in type)) {
    const render = type as (props: unknown) => unknown;
    return settle(await render(element.props), recover, known);
  }
  if (type === fragmentType) return settle(element.props.children, recover, known);
  const props = await settleProperties(element.props, recover, known);
  return props === element.props ? element : { ...element, props };
}

async function settleArray(items: readonly unknown[], recover: Recover, known: Map<object, unknown>): Promise<unknown> {
  const settled: unknown[] = [];
  for (const item of items) settled.push(isPending(item) ? item : await settle(item, recover, known));
  return settled.every((item, index) => Object.is(item, items[index])) ? items : settled;
}

async function settleCollection<C extends object>(
  collection: C,
  items: readonly unknown[],
  of: (items: readonly unknown[]) => C,
  recover: Recover,
  known: Map<object, unknown>,
): Promise<C> {
  const settled = await settleArray(items, recover, known);
  return settled === items ? collection : of(settled as readonly unknown[]);
}

async function settleProperties(
  from: Readonly<Record<string, unknown>>,
  recover: Recover,
  known: Map<object, unknown>,
): Promise<Readonly<Record<string, unknown>>> {
  let changed: Record<string, unknown> | null = null;
  for (const [key, item] of Object.entries(from)) {
    if (isPending(item)) continue;
    const settled = await settle(item, recover, known);
    if (Object.is(settled, item)) continue;
    changed ??= { ...from };
    changed[key] = settled;
  }
  return changed ?? from;
}
