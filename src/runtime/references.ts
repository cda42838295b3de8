/**
 * What compiled server modules call at run time, whatever React binding they register with: this module knows server
 * references by their shape alone and imports nothing but its neighbours.
 */
import { invalidBoundArguments } from './captures/bound-arguments-error.ts';

import { narrowed } from './captures/narrowing.ts';
import { asReference, copyToString, descriptorsOf } from './registration/as-reference.ts';
import type { AnyFunction } from './registration/as-reference.ts';
import { readInPlace } from './registration/bare-helpers.ts';
import { placeOfReference } from './registration/export-checks.ts';
import { functionName } from './registration/property-key.ts';
import { captureNames } from './captures/unsendable-capture.ts';

export { checkExport, registerImported } from './registration/export-checks.ts';
export { registerChanging } from './registration/changing-exports.ts';
export { bareHelper, called, isBareHelper } from './registration/bare-helpers.ts';
export { pick } from './captures/narrowing.ts';
export { defineMethod, methodDecorator, nameFunction, propertyKey } from './registration/property-key.ts';

/** What the compiler writes down, once per module, about an inline Server Function with captures. */
export interface Closure {
  /** Reference id. */
  readonly id: string;
  /** Digest of the names and paths of the captures: bound arguments of another layout do not fit `make`. */
  readonly layout: string;
  /** What the author sees as `fn.name`. */
  readonly name: string;
  /** What the author sees as `fn.length`. */
  readonly length: number;
  /** Set for async generators. */
  readonly generator?: boolean;
  /** The author's function, given the values of its captures and, where it is called in place, the object that it is there; else it makes one for its own name. */
  readonly make: (values: readonly unknown[], self?: AnyFunction) => (...args: readonly unknown[]) => unknown;
  /** Says by `pick` what of each value is sent; without it they are sent whole. */
  readonly send?: (values: readonly unknown[]) => readonly unknown[];
}

/** Makes the one bound argument; `read` gives the layout and the values, and is called when the argument is serialised. */
export type EncryptBoundArgs = (id: string, read: () => readonly unknown[]) => unknown;
/** Gives back what `read` gave. */
export type DecryptBoundArgs = (id: string, bound: unknown) => PromiseLike<readonly unknown[]>;

const apply = Reflect.apply;
const AsyncFunctionPrototype: object = Object.getPrototypeOf(async () => {});
const AsyncGeneratorFunctionPrototype: object = Object.getPrototypeOf(async function* () {});

/**
 * The reference that stands where the author's inline Server Function stood.
 *
 * Called on the server it runs the author's function on the live variables. Serialised by React it is the reference
 * `reference` with one bound argument. Both read the variables then, not before, and anew each time.
 *
 * @param reference what `registerServerReference` returned for `openCaptures(closure, …)`
 * @param closure the function's description
 * @param read gives the captured variables, in the order of `closure.make`; it is given the function, which a function expression knows by a name of its own
 * @param encryptBoundArgs makes the bound argument
 * @param name `fn.name` where only the run time knows it (computed keys); default `closure.name`
 *
 * @example
 * var create = bindCaptures(create$ref, create$closure, () => [id, user], encryptBoundArgs);
 */
export function bindCaptures(
  reference: AnyFunction,
  closure: Closure,
  read: (self: AnyFunction) => readonly unknown[],
  encryptBoundArgs: EncryptBoundArgs,
  name: string | symbol = closure.name,
): AnyFunction {
  // One function object per reference: the bound arguments of one closure are told from those of another by it.
  const readToSend = (): readonly unknown[] => {
    const values = read(target);
    return [closure.layout, ...(closure.send === undefined ? values : narrowed(closure.send(values)))];
  };
  const reader = Object.assign(readToSend, { names: () => captureNames(closure.make), exportedAs: () => placeOfReference(target) });
  const boundArguments = (): readonly unknown[] => [encryptBoundArgs(closure.id, reader)];
  const target = liveFunction(closure, read);
  Object.setPrototypeOf(target, closure.generator ? AsyncGeneratorFunctionPrototype : AsyncFunctionPrototype);
  nameTarget(target, functionName(name), closure.length);
  copyToString(reference, target);
  return asReference(target, descriptorsOf(reference), boundArguments);
}

function nameTarget(target: AnyFunction, name: string, length: number): void {
  Object.defineProperties(target, { name: { value: name, configurable: true }, length: { value: length, configurable: true } });
}

/** What `eachEvaluation` was given, by the function that it made. */
const evaluations = new WeakMap<AnyFunction, (self: AnyFunction) => AnyFunction>();

/**
 * The reference that stands where the author's inline Server Function without captures stood: a new object each time, as the
 * function itself would be. What one request writes on the object, or notes about it, the next request does not see.
 *
 * @param reference what `registerServerReference` returned
 *
 * @example
 * let save = newEvaluation(save$ref);
 */
export function newEvaluation(reference: AnyFunction): AnyFunction {
  const make = evaluations.get(reference);
  const { target } = {
    target(this: unknown, ...args: readonly unknown[]): unknown {
      return apply(make === undefined ? reference : make(target), this, args);
    },
  };
  copyShape(reference, target);
  copyToString(reference, target);
  return asReference(target, descriptorsOf(reference), () => null);
}

/**
 * The function to register for an inline Server Function without captures that names itself, or others that are built again
 * with it: for each call from a client, all of them are made anew.
 *
 * @param make given what the function's own name means, makes the author's function
 *
 * @example
 * const save$ref = registerServerReference(eachEvaluation((save) => async function () { … save … }), id, null);
 */
export function eachEvaluation(make: (self: AnyFunction) => AnyFunction): AnyFunction {
  const { target } = {
    target(this: unknown, ...args: readonly unknown[]): unknown {
      return apply(newEvaluation(target), this, args);
    },
  };
  evaluations.set(target, make);
  copyShape(make(target), target);
  return target;
}

function copyShape(from: AnyFunction, target: AnyFunction): void {
  Object.setPrototypeOf(target, Object.getPrototypeOf(from));
  nameTarget(target, from.name, from.length);
}

/** A function without `prototype`, as async functions are, that keeps the caller's `this`. */
function liveFunction(closure: Closure, read: (self: AnyFunction) => readonly unknown[]): AnyFunction {
  const { call } = {
    call(this: unknown, ...args: readonly unknown[]): unknown {
      let run: AnyFunction;
      try {
        run = closure.make(readInPlace(call, read), call);
      } catch (error) {
        // Reading a variable before its declaration throws inside an async function: its promise rejects, the call does not throw.
        return closure.generator ? failingGenerator(error) : Promise.reject(error);
      }
      return apply(run, this, args);
    },
  };
  return call;
}

// eslint-disable-next-line require-yield -- a generator that fails before its first value
async function* failingGenerator(error: unknown): AsyncGenerator<never, void, unknown> {
  throw error;
}

/**
 * The function that is registered for an inline Server Function with captures: the one that a request calls.
 *
 * It takes the bound argument first and rejects, before anything of the author's runs, when that does not open or was made
 * for another layout of the captures.
 *
 * @example
 * const create$ref = registerServerReference(openCaptures(create$closure, decryptBoundArgs), id, null);
 */
export function openCaptures(closure: Closure, decryptBoundArgs: DecryptBoundArgs): AnyFunction {
  const open = async (bound: unknown): Promise<AnyFunction> => {
    const values = await decryptBoundArgs(closure.id, bound);
    if (!Array.isArray(values) || values[0] !== closure.layout) throw invalidBoundArguments(closure.id);
    return closure.make(values.slice(1));
  };
  const opened: AnyFunction = closure.generator
    ? (bound: unknown, ...args: readonly unknown[]) => openingGenerator(open(bound).then((run) => run(...args) as Generated))
    : async (bound: unknown, ...args: readonly unknown[]) => (await open(bound))(...args);
  if (closure.generator) Object.setPrototypeOf(opened, AsyncGeneratorFunctionPrototype);
  return Object.defineProperties(opened, {
    name: { value: closure.name, configurable: true },
    // The bound argument is one more parameter.
    length: { value: closure.length + 1, configurable: true },
    [captureTaker]: { value: true },
  });
}

/** For all copies of this module. */
const captureTaker = Symbol.for('babel-plugin-use-server.captureTaker');

/** Is the registered function one whose captures come before its arguments? */
export function takesCaptures(registered: object): boolean {
  return captureTaker in registered;
}

type Generated = AsyncGenerator<unknown, unknown, unknown>;

/**
 * A generator whose captures are being opened. As in plain JavaScript it can be iterated at once. Awaited, as request handlers await results, it gives
 * the author's generator, or rejects: with what does not open, or with what the author's parameters throw. So a handler can still refuse the call.
 */
function openingGenerator(opening: Promise<Generated>): Generated {
  opening.catch(() => {});
  const generator = (async function* () {
    return yield* await opening;
  })();
  return Object.defineProperty(generator, 'then', { value: opening.then.bind(opening) });
}
