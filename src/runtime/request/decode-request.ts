/** From the bytes of a request to a function and its arguments, by React's decoders and through the closed table alone. */
import { referencesOf } from './body-rows.ts';
import type { References, StreamPrefix } from './body-rows.ts';
import { boundPrefix } from './form-keys.ts';
import { isServerReference, loadFunction } from './load-function.ts';
import { countedLookup, UnknownServerFunctionError } from '../handler/exact-lookup.ts';
import type { ServerManifest } from '../handler/exact-lookup.ts';
import type { FormState, ServerBinding } from '../handler/options.ts';
import { isProduction } from '../ground/is-production.ts';
import { withRealPromises } from '../values/real-promises.ts';
import { Refusal } from '../ground/refusal.ts';

/** React allows 1,000 bound arguments; the rest is for the caller's own. More would overflow the stack when spread. */
const mostArguments = 2000;

/** Milliseconds. All of a body is there when decoding begins: a longer wait is one for a module that does not load. */
const decodingLimit = 10_000;

/** What requests are decoded with: React's binding, the closed table of the manifest, and how much a body may ask for. */
export interface Decoder {
  readonly binding: ServerBinding;
  readonly streamPrefix: StreamPrefix;
  readonly table: ServerManifest;
  readonly arraySizeLimit: number | undefined;
  readonly referenceLimit: number;
}

/**
 * The arguments of a call, or a promise of them.
 *
 * @throws Refusal when they are none (also as a rejection)
 * @throws UnknownServerFunctionError (as a rejection) when they refer to a function that the manifest does not have, or that was never registered
 */
export function decodeArguments(decoder: Decoder, body: string | FormData, temporaryReferences: object): readonly unknown[] | Promise<readonly unknown[]> {
  const { binding, arraySizeLimit } = decoder;
  const options = arraySizeLimit === undefined ? { temporaryReferences } : { temporaryReferences, arraySizeLimit };
  return withReferences(decoder, body, { prefix: '', called: null }, (lookup) => {
    let decoding: PromiseLike<unknown>;
    try {
      decoding = binding.decodeReply(body, lookup, options);
    } catch (error) {
      throw refusalOf(error);
    }
    return decoded(decoding, (args) => {
      if (!Array.isArray(args)) throw new Refusal('malformed', 'The body holds no list of arguments.');
      if (args.length > mostArguments) throw new Refusal('malformed', `The body holds more than ${mostArguments} arguments.`);
      return mayHoldPromises(body) ? (withRealPromises(args) as readonly unknown[]) : args;
    });
  });
}

/** React sends promises and streams in rows of their own, which another row refers to by these marks. If a mere text has such a mark, the arguments are looked through for nothing. */
function mayHoldPromises(body: string | FormData): boolean {
  if (typeof body === 'string') return false;
  let found = false;
  body.forEach((value) => {
    if (typeof value === 'string' && /"\$[@RrXx]/.test(value)) found = true;
  });
  return found;
}

/** The function that a form names, bound to its fields; `id` is that function's. @throws Refusal (as a rejection) when it names none */
export async function decodeFormAction(decoder: Decoder, body: FormData, id: string): Promise<() => unknown> {
  const rows = formRows(body, id);
  await checkArraySizes(decoder, body, rows);
  return withReferences(decoder, body, rows, (lookup) => {
    const decoding = async (): Promise<(() => unknown) | null> => decoder.binding.decodeAction(body, lookup);
    return decoded<(() => unknown) | null, () => unknown>(decoding(), (action) => {
      if (action === null) throw new Refusal('malformed', 'The form names no Server Function.');
      if (!isServerReference(action)) throw new Refusal('malformed', 'The form names a function that is no Server Function.');
      return action;
    });
  });
}

/** What `useActionState` continues with; null for a form without a state. */
export async function decodeFormState({ binding, ...decoder }: Decoder, body: FormData, id: string, result: unknown): Promise<FormState | null> {
  const rows = formRows(body, id);
  // A form's own function may have a state while a button's `formAction`, without one, was the one to be called.
  if (rows.prefix === null) return null;
  return withReferences({ binding, ...decoder }, body, rows, async (lookup) => binding.decodeFormState(result, body, lookup));
}

/** Where the references of a body are. */
interface ReferenceRows {
  /** Of the rows' names; null where there are no rows. */
  readonly prefix: string | null;
  /** The function that the body names beside its rows. */
  readonly called: string | null;
}

function formRows(body: FormData, called: string): ReferenceRows {
  return { prefix: boundPrefix(body), called };
}

/** React's `decodeAction` knows only its own limit: so `decodeReply`, which takes ours, decodes what a form binds before. */
async function checkArraySizes(decoder: Decoder, body: FormData, rows: ReferenceRows): Promise<void> {
  const { binding, arraySizeLimit } = decoder;
  const { prefix } = rows;
  if (arraySizeLimit === undefined || prefix === null) return;
  const bare = new FormData();
  body.forEach((value, key) => key.startsWith(prefix) && bare.append(key.slice(prefix.length), value));
  await withReferences(decoder, body, rows, async (lookup) => {
    const decoding = binding.decodeReply(bare, lookup, { temporaryReferences: binding.createTemporaryReferenceSet(), arraySizeLimit });
    const bound = await decoded(decoding, (row) => [Reflect.get(Object(row), 'bound')]);
    await decoded(Promise.all(bound), () => null);
  });
}

/**
 * Decodes with a look-up of this request alone. React looks references up when it meets them, some of them as late as the function
 * asks for a promise: so everything that the body refers to is loaded before, and the look-up finds only what was loaded and registered.
 */
function withReferences<T>(
  decoder: Decoder,
  body: string | FormData,
  { prefix, called }: ReferenceRows,
  decode: (lookup: ServerManifest) => T | Promise<T>,
): T | Promise<T> {
  const { binding, streamPrefix, table, referenceLimit } = decoder;
  const registered = new Set<string>(called === null ? [] : [called]);
  const loading: Promise<unknown>[] = [];
  const { ids, pieces, streams, empty } = prefix === null ? nothingReferenced : referencesOf(body, { prefix, streamPrefix, mayStream: called === null });
  if (typeof body !== 'string') for (const name of empty) body.set(name, 'C');
  for (const id of ids) {
    if (!Object.hasOwn(table, id) || registered.has(id) || registered.size > referenceLimit) continue;
    registered.add(id);
    const fn = loadFunction(binding, id, table);
    if (typeof fn !== 'function') loading.push(fn);
  }
  const lookup = (): ServerManifest =>
    countedLookup(
      table,
      (id) => registered.has(id),
      referenceLimit,
      () => new Refusal('malformed', `The body refers to Server Functions more than ${referenceLimit} times (referenceLimit).`),
    );
  if (typeof body !== 'string' && pieces.length > 0)
    return Promise.all(loading)
      .then(() => checkPieces(decoder, body, { pieces, streams }, lookup()))
      .then(() => decode(lookup()));
  return loading.length === 0 ? decode(lookup()) : Promise.all(loading).then(() => decode(lookup()));
}

const nothingReferenced: References = { ids: new Set(), pieces: [], streams: new Set(), empty: [] };

/**
 * Decodes the pieces of the body's streams once before, each on its own: where a piece has to wait and cannot be decoded then, React
 * leaves its stream open for ever.
 *
 * @throws Refusal (as a rejection) for a piece that cannot be decoded
 */
async function checkPieces(
  { binding, arraySizeLimit }: Decoder,
  body: FormData,
  { pieces, streams }: Pick<References, 'pieces' | 'streams'>,
  lookup: ServerManifest,
): Promise<void> {
  const bare = new FormData();
  // A file can be decoded only once: so the pieces of a stream inside of a piece are decoded here, and the stream itself is left out.
  body.forEach((value, key) => key !== '0' && !streams.has(key) && bare.append(key, value));
  const references: Record<string, string> = {};
  // Beyond all numbers that the body uses, those of streams included, which name no field.
  let row = 2 ** 40;
  for (const piece of pieces) {
    row++;
    bare.set(String(row), piece);
    references[row] = `$@${row.toString(16)}`;
  }
  bare.set('0', JSON.stringify(references));
  const options = { temporaryReferences: binding.createTemporaryReferenceSet(), ...(arraySizeLimit !== undefined && { arraySizeLimit }) };
  const promises = await decoded(binding.decodeReply(bare, lookup, options), (row) => Object.values(Object(row) as object));
  await decoded(Promise.all(promises), () => null);
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
  decoding.then(
    (value) => settle({ value }),
    (error: unknown) => settle({ error }),
  );
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
