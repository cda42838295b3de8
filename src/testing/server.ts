/**
 * What compiled server modules register with in tests, in the place of a React binding: the function becomes a server reference by
 * the properties that React looks for, without the `react-server` condition.
 */
import { addFunction } from './kit/functions.ts';
import type { ServerFunction } from './kit/functions.ts';

const reference = Symbol.for('react.server.reference');

/** Registers a Server Function under its id, as React's own function of the name does. */
export function registerServerReference<F extends ServerFunction>(fn: F, id: string): F {
  Object.defineProperties(fn, {
    $$typeof: { value: reference, configurable: true },
    $$id: { value: id, configurable: true },
    $$bound: { value: null, configurable: true },
    bind: { value: bind, configurable: true },
  });
  addFunction(id, fn);
  return fn;
}

/** What is bound to a server reference is one, too. */
function bind(this: ServerFunction, self: unknown, ...args: readonly unknown[]): ServerFunction {
  const bound = Reflect.apply(Function.prototype.bind, this, [self, ...args]) as ServerFunction;
  const before: unknown = Reflect.get(this, '$$bound');
  return Object.defineProperties(bound, {
    $$typeof: { value: reference, configurable: true },
    $$id: { value: Reflect.get(this, '$$id'), configurable: true },
    $$bound: { value: [...(Array.isArray(before) ? before : []), ...args], configurable: true },
    bind: { value: bind, configurable: true },
  });
}
