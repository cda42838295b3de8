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
 * The function with that id.
 *
 * @throws UnknownServerFunctionError for an id that the manifest does not have, or whose export was never registered
 * @throws what its module throws when it is run
 */
export async function loadFunction(binding: ServerBinding, id: string, lookup: ServerManifest): Promise<AnyFunction> {
  if (!Object.hasOwn(lookup, id)) throw new UnknownServerFunctionError(id);
  const loaded = await (binding.loadServerReference === undefined ? decodeReference(binding, id, lookup) : binding.loadServerReference(id));
  if (!isServerReference(loaded)) throw new UnknownServerFunctionError(id);
  return loaded;
}

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

/** The arguments of a call. @throws Refusal (as a rejection) when they are none */
export async function decodeArguments(
  binding: ServerBinding,
  body: string | FormData,
  lookup: ServerManifest,
  options: Parameters<ServerBinding['decodeReply']>[2],
): Promise<readonly unknown[]> {
  const args = await decoding(() => binding.decodeReply(body, lookup, options));
  if (!Array.isArray(args)) throw new Refusal('malformed', 'The body holds no list of arguments.');
  if (args.length > mostArguments) throw new Refusal('malformed', `The body holds more than ${mostArguments} arguments.`);
  return args;
}

/** The function that a form names, bound to its fields. @throws Refusal (as a rejection) when it names none */
export async function decodeFormAction(binding: ServerBinding, body: FormData, lookup: ServerManifest): Promise<() => unknown> {
  const action = await decoding(async () => binding.decodeAction(body, lookup));
  if (action === null) throw new Refusal('malformed', 'The form names no Server Function.');
  if (!isServerReference(action)) throw new Refusal('malformed', 'The form names a function that is no Server Function.');
  return action;
}

/** The id that a form names, where React would read it: the last key counts. Null when there is none in plain sight. */
export function formFunctionId(body: FormData): string | null {
  const key = lastActionKey(body);
  if (key === null) return null;
  if (key.startsWith('$ACTION_ID_')) return key.slice('$ACTION_ID_'.length);
  const row = body.getAll(`$ACTION_${key.slice('$ACTION_REF_'.length)}:0`).at(-1);
  const id = typeof row === 'string' ? readId(row) : null;
  return id?.startsWith('$') === true ? null : id;
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

/** Whatever React's decoders throw is the body's fault; it throws null, too. */
async function decoding<T>(decode: () => PromiseLike<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('It waits for itself.')), decodingLimit);
  });
  try {
    return await Promise.race([decode(), limit]);
  } catch (error) {
    if (error instanceof UnknownServerFunctionError) throw error;
    const because = !isProduction() && error instanceof Error ? `: ${error.message}` : '.';
    throw new Refusal('malformed', `The body could not be decoded${because}`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
