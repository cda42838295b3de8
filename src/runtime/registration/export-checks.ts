/** Load-time checks of what a module with 'use server' on top exports, where the compiler could not see what it is. */
import { isDevelopment } from '../ground/is-production.ts';

type AnyFunction = (...args: readonly unknown[]) => unknown;

const serverReference = Symbol.for('react.server.reference');
const clientReference = Symbol.for('react.client.reference');

/** What a file with the directive on top exports. */
export interface ExportPlace {
  readonly exportName: string;
  readonly moduleId: string;
}

const placesOfReferences = new WeakMap<object, ExportPlace>();

/** The export that a server reference was first met as, which is called by another id than the one it is sent under; for messages. */
export function placeOfReference(reference: object): ExportPlace | undefined {
  return placesOfReferences.get(reference);
}

/** How many looks an export has that reads as undefined: in about a second the module should have run, or holds nothing there. */
const looksAtUndefined = 52;

/** In milliseconds, before the look of that number. The waits grow with what was waited before, so that a look is late by a tenth of that, and by a minute at most. */
const waitBefore = (look: number): number => Math.min(1.1 ** look, 60_000);

/**
 * Checks an export whose value the compiler could not know.
 *
 * @returns whether `value` already is a server reference, which must not be registered again: React would overwrite its id
 * @throws TypeError naming the export and the file, when `value` cannot be a Server Function
 *
 * @example
 * checkExport(save, 'save', 'app/actions.ts') || registerServerReference(save, id, null);
 */
export function checkExport(value: unknown, exportName: string, moduleId: string): boolean {
  if (isFunction(value) && tagOf(value) === serverReference) {
    if (!placesOfReferences.has(value)) placesOfReferences.set(value, { exportName, moduleId });
    return true;
  }
  const found = whatItIs(value);
  if (found === null && Object.isExtensible(value)) return false;
  if (found === null)
    throw new TypeError(
      `"${exportName}" is exported from "${moduleId}", a file with 'use server' on top, but it is frozen, and React has to mark it as a Server Function. ` +
        'Export the function without `Object.freeze`.',
    );
  throw new TypeError(
    `"${exportName}" is exported from "${moduleId}", a file with 'use server' on top, but it is ${found}. ` +
      'Every export of such a file must be an async function: move this one to another file, or make it one.',
  );
}

/**
 * Is this a function that no id leads to yet? For variables that are assigned to after their declaration: what they hold
 * for a while may be anything. A function of a client file is left as it is: registered, it would be no client reference any more.
 */
export function isUnregistered(value: unknown): value is AnyFunction {
  return isFunction(value) && tagOf(value) !== serverReference && tagOf(value) !== clientReference;
}

/**
 * Registers an export that comes from another module. In a circular import that module may not have run yet, or await something at its top; then
 * it is looked at again, for as long as its variables cannot be read. Nothing is said of one that never can be: its own error says why.
 *
 * @param read reads the imported binding
 * @param register registers what was read under the id of this export
 * @throws what `checkExport` throws; after a wait it is thrown as an uncaught error, since the importing module has run and cannot catch it.
 * In development it is logged: the server, which would end by it, is to wait for the next edit.
 */
export function registerImported(read: () => unknown, exportName: string, moduleId: string, register: (fn: AnyFunction) => unknown): void {
  let undefinedLooks = 0;
  look(0);

  function look(number: number): void {
    let value: unknown;
    try {
      value = read();
    } catch (error) {
      // Where a bundler reads through a barrel that has not run, it reads a property of nothing.
      if (!(error instanceof ReferenceError || error instanceof TypeError)) throw error;
      // A process that has nothing else to do ends.
      unref(lookLater(number + 1));
      return;
    }
    // Where bindings are lowered to `var` or to properties, what has not run yet reads as undefined.
    if (value === undefined && undefinedLooks++ < looksAtUndefined) lookLater(number + 1);
    else if (!checkExport(value, exportName, moduleId) && isFunction(value)) register(value);
  }

  /** @returns the timer, where it is one */
  function lookLater(number: number): unknown {
    if (number === 1) return queueMicrotask(() => lookAgain(number));
    return setTimeout(() => lookAgain(number), waitBefore(number));
  }

  function lookAgain(number: number): void {
    try {
      look(number);
    } catch (error) {
      if (!isDevelopment()) throw error;
      console.error(error);
    }
  }
}

/** Of Node.js, Bun and Deno; elsewhere a timer is a number. */
function unref(timer: unknown): void {
  if (typeof timer === 'object' && timer !== null && 'unref' in timer && typeof timer.unref === 'function') timer.unref();
}

function isFunction(value: unknown): value is AnyFunction {
  return typeof value === 'function';
}

function tagOf(value: AnyFunction): unknown {
  return Reflect.get(value, '$$typeof');
}

/** What makes `value` impossible as a Server Function, in words; null when nothing does. */
function whatItIs(value: unknown): string | null {
  if (value === null) return 'null';
  if (!isFunction(value)) {
    if (Array.isArray(value)) return 'an array';
    if (value === undefined) return 'undefined';
    return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
  }
  if (tagOf(value) === clientReference) return "a function of a 'use client' file";
  if (Object.prototype.toString.call(value) === '[object GeneratorFunction]') return 'a generator that is not async';
  if (/^class\b/.test(Function.prototype.toString.call(value))) return 'a class';
  return null;
}
