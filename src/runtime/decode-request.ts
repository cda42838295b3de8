/** From the bytes of a request to a function and its arguments, by React's decoders and through the closed table alone. */
import { UnknownServerFunctionError } from './exact-lookup.ts';
import type { ServerManifest } from './exact-lookup.ts';
import type { ServerBinding } from './handler-options.ts';
import { isProduction } from './is-production.ts';
import { Refusal } from './refusal.ts';

type AnyFunction = (...args: readonly unknown[]) => unknown;

const serverReference = Symbol.for('react.server.reference');

/** React allows 1,000 bound arguments; the rest is for the caller's own. More would overflow the stack when spread. */
const mostArguments = 2000;

/** React never finishes decoding a value that waits for itself. All that a body is made of is there when decoding begins. */
const decodingLimit = 10_000;

/**
 * The function with that id, or a promise of it.
 *
 * @throws UnknownServerFunctionError for an id that the manifest does not have, or whose export was never registered
 * @throws what its module throws when it is run
 */
export function loadFunction(binding: ServerBinding, id: string, lookup: ServerManifest): AnyFunction | Promise<AnyFunction> {
  return loadedFunctions.get(lookup)?.get(id) ?? load(binding, id, lookup);
}

async function load(binding: ServerBinding, id: string, lookup: ServerManifest): Promise<AnyFunction> {
  if (!Object.hasOwn(lookup, id)) throw new UnknownServerFunctionError(id);
  const loaded = await (binding.loadServerReference === undefined ? decodeReference(binding, id, lookup) : binding.loadServerReference(id));
  if (!isServerReference(loaded)) throw new UnknownServerFunctionError(id);
  // While developing, a module may be replaced under the same manifest.
  if (isProduction()) {
    const functions = loadedFunctions.get(lookup) ?? new Map<string, AnyFunction>();
    loadedFunctions.set(lookup, functions.set(id, loaded));
  }
  return loaded;
}

const loadedFunctions = new WeakMap<ServerManifest, Map<string, AnyFunction>>();

/** A body that is nothing but a reference: so React loads it just as it would load one inside arguments. */
function decodeReference(binding: ServerBinding, id: string, lookup: ServerManifest): PromiseLike<unknown> {
  const body = new FormData();
  body.set('0', '"$h1"');
  body.set('1', JSON.stringify({ id: id.startsWith('$') ? `$${id}` : id, bound: null }));
  return binding.decodeReply(body, lookup, { temporaryReferences: binding.createTemporaryReferenceSet() });
}

function isServerReference(value: unknown): value is AnyFunction {
  return typeof value === 'function' && Reflect.get(value, '$$typeof') === serverReference;
}

/** The arguments of a call, or a promise of them. @throws Refusal when they are none */
export function decodeArguments(
  binding: ServerBinding,
  body: string | FormData,
  lookup: ServerManifest,
  options: Parameters<ServerBinding['decodeReply']>[2],
): readonly unknown[] | Promise<readonly unknown[]> {
  let decoding: PromiseLike<unknown>;
  try {
    decoding = binding.decodeReply(body, lookup, options);
  } catch (error) {
    throw refusalOf(error);
  }
  return decoded(decoding, (args) => {
    if (!Array.isArray(args)) throw new Refusal('malformed', 'The body holds no list of arguments.');
    if (args.length > mostArguments) throw new Refusal('malformed', `The body holds more than ${mostArguments} arguments.`);
    return args;
  });
}

/** The function that a form names, bound to its fields. @throws Refusal (as a rejection) when it names none */
export async function decodeFormAction(binding: ServerBinding, body: FormData, lookup: ServerManifest): Promise<() => unknown> {
  const decoding = async (): Promise<(() => unknown) | null> => binding.decodeAction(body, lookup);
  return decoded<(() => unknown) | null, () => unknown>(decoding(), (action) => {
    if (action === null) throw new Refusal('malformed', 'The form names no Server Function.');
    if (!isServerReference(action)) throw new Refusal('malformed', 'The form names a function that is no Server Function.');
    return action;
  });
}

/** The id that a form names, where React would read it: the last key counts. Null when there is none in plain sight. */
export function formFunctionId(body: FormData): string | null {
  const key = lastActionKey(body);
  if (key === null) return null;
  if (key.startsWith('$ACTION_ID_')) return key.slice('$ACTION_ID_'.length);
  const row = body.getAll(`$ACTION_${key.slice('$ACTION_REF_'.length)}:0`).at(-1);
  const id = typeof row === 'string' ? readId(row) : null;
  // A dollar begins one of React's own notations, two of them an ordinary text with one.
  return id?.startsWith('$') === true ? /^\$(\$.*)$/s.exec(id)?.[1] ?? null : id;
}

/** Whether a form's function is bound; only then it can have a form state. */
export function namesBoundFunction(body: FormData): boolean {
  return lastActionKey(body)?.startsWith('$ACTION_REF_') === true;
}

function lastActionKey(body: FormData): string | null {
  let last: string | null = null;
  body.forEach((_, key) => {
    if (key.startsWith('$ACTION_REF_') || key.startsWith('$ACTION_ID_')) last = key;
  });
  return last;
}

function readId(row: string): string | null {
  try {
    const id: unknown = Reflect.get(Object(JSON.parse(row)), 'id');
    return typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
}

/** How decoding ended. */
type Decoded<T> = { readonly value: T } | { readonly error: unknown };

/**
 * What React's decoders give settles at once when nothing has to be loaded: only otherwise there is a promise, and a timer.
 *
 * @throws Refusal (also as a rejection) for a body that cannot be decoded
 */
function decoded<T, U>(decoding: PromiseLike<T>, check: (value: T) => U): U | Promise<U> {
  let outcome: Decoded<T> | undefined;
  let settle = (how: Decoded<T>): void => {
    outcome = how;
  };
  decoding.then((value) => settle({ value }), (error: unknown) => settle({ error }));
  if (outcome !== undefined) return checked(outcome, check);
  return new Promise<Decoded<T>>((resolve) => {
    const timer = setTimeout(() => resolve({ error: new Error('It waits for itself.') }), decodingLimit);
    settle = (how) => {
      clearTimeout(timer);
      resolve(how);
    };
  }).then((how) => checked(how, check));
}

function checked<T, U>(how: Decoded<T>, check: (value: T) => U): U {
  if ('value' in how) return check(how.value);
  throw refusalOf(how.error);
}

/** Whatever React's decoders throw is the body's fault; they throw null, too. */
function refusalOf(error: unknown): Error {
  return error instanceof UnknownServerFunctionError || error instanceof Refusal ? error : undecodable(error);
}

function undecodable(cause: unknown): Refusal {
  const because = !isProduction() && cause instanceof Error ? `: ${cause.message}` : '.';
  return new Refusal('malformed', `The body could not be decoded${because}`, { cause });
}
