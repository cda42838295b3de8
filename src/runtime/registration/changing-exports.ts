/**
 * Exports of a file-level module that are written to: their ids lead to what they hold by then.
 *
 *     export let save = async () => 'old';
 *     const before = save;
 *     save = async () => 'new';          `before` is called as ever, and refuses to be sent: the id of `save` would lead to 'new'
 *
 * Guaranteed: a function is sent under the id of an export that holds it, or not at all. Bound copies of it, too.
 */
import { isUnregistered } from './export-checks.ts';
import { asReference, descriptorsOf } from './as-reference.ts';
import type { AnyFunction } from './as-reference.ts';

/** An export that has held the function. */
interface Place {
  readonly exportName: string;
  readonly moduleId: string;
  readonly id: unknown;
  /** What the export holds now. */
  readonly read: () => unknown;
}

const placesOf = new WeakMap<object, Place[]>();

/**
 * Registers what an export holds, where that export, or another one of its module, is written to.
 * What is no function, or was registered for good, is left as it is.
 *
 * @param register registers it under the id of this export
 *
 * @example
 * registerChanging(() => save, 'save', 'app/actions.ts', (fn) => registerServerReference(fn, id, null));
 */
export function registerChanging(read: () => unknown, exportName: string, moduleId: string, register: (fn: AnyFunction) => unknown): void {
  const value = read();
  const places = typeof value === 'function' ? (placesOf.get(value) ?? []) : [];
  if (places.length === 0 && !isUnregistered(value)) return;
  if (places.some((place) => place.exportName === exportName && place.moduleId === moduleId)) return;
  const fn = value as AnyFunction;
  register(fn);
  places.push({ exportName, moduleId, id: Reflect.get(fn, '$$id'), read });
  placesOf.set(fn, places);
  asReference(fn, { ...descriptorsOf(fn), $$id: { get: () => idOf(fn, places) } }, () => null);
}

function idOf(fn: AnyFunction, places: readonly Place[]): unknown {
  const holding = places.find(({ read }) => read() === fn);
  if (holding !== undefined) return holding.id;
  const [{ exportName, moduleId } = { exportName: fn.name, moduleId: '' }] = places;
  throw new Error(
    `A function that "${exportName}" of "${moduleId}" held before it was written to cannot be sent: the id of that export leads to what it holds now. ` +
      'Export the function under a name of its own as well, one that nothing writes to.',
  );
}
