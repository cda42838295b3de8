/**
 * What a tree looks like once React has been through it. On the wire, Flight calls components and leaves lazy nodes where
 * something came late; in a plain run nobody does. Both are brought to one form: components called, lazy nodes opened,
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

function isLazy(value: object): value is LazyNode {
  return '$$typeof' in value && value.$$typeof === lazyType && '_init' in value;
}

/** A promise is a value of its own here; to return it from an async function would be to wait for it. */
function isPending(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'then' in value;
}

async function openLazy(lazy: LazyNode, recover: Recover): Promise<unknown> {
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
 * @throws what a component throws
 */
export async function settle(value: unknown, recover: Recover, open: Set<object> = new Set()): Promise<unknown> {
  if (typeof value !== 'object' || value === null || open.has(value)) return value;
  open.add(value);
  try {
    if (isLazy(value)) return await settle(await openLazy(value, recover), recover, open);
    if (isValidElement(value)) return await settleElement(value as ElementLike, recover, open);
    if (Array.isArray(value)) return await settleArray(value, recover, open);
    if (Object.getPrototypeOf(value) === Object.prototype)
      return await settleProperties(value as Readonly<Record<string, unknown>>, recover, open);
    return value;
  } finally {
    open.delete(value);
  }
}

async function settleElement(element: ElementLike, recover: Recover, open: Set<object>): Promise<unknown> {
  const { type } = element;
  if (typeof type === 'function' && !('$$typeof' in type)) {
    const render = type as (props: unknown) => unknown;
    return settle(await render(element.props), recover, open);
  }
  if (type === fragmentType) return settle(element.props.children, recover, open);
  const props = await settleProperties(element.props, recover, open);
  return props === element.props ? element : { ...element, props };
}

async function settleArray(items: readonly unknown[], recover: Recover, open: Set<object>): Promise<unknown> {
  const settled: unknown[] = [];
  for (const item of items) settled.push(isPending(item) ? item : await settle(item, recover, open));
  return settled.every((item, index) => Object.is(item, items[index])) ? items : settled;
}

async function settleProperties(
  from: Readonly<Record<string, unknown>>,
  recover: Recover,
  open: Set<object>,
): Promise<Readonly<Record<string, unknown>>> {
  let changed: Record<string, unknown> | null = null;
  for (const [key, item] of Object.entries(from)) {
    if (isPending(item)) continue;
    const settled = await settle(item, recover, open);
    if (Object.is(settled, item)) continue;
    changed ??= { ...from };
    changed[key] = settled;
  }
  return changed ?? from;
}
