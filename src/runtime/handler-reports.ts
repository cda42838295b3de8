/** What the handler tells the host, and the names that it does so by: errors with their digests, refusals, calls. */
import { current } from './current.ts';
import type { ErrorContext, ServerFunctionCall, ServerFunctionHandlerOptions } from './handler-options.ts';
import { isProduction } from './is-production.ts';
import type { Refusal } from './refusal.ts';

/** The Server Function `id` by name, as far as the full manifest knows it. */
export function describeCall(id: string, { fullManifest }: ServerFunctionHandlerOptions): ServerFunctionCall {
  const references = current(fullManifest)?.references;
  const known = references !== undefined && Object.hasOwn(references, id) ? references[id] : undefined;
  if (known === undefined) return { id, name: null, module: null, line: null };
  return { id, name: known.name, module: known.module, line: known.loc.line };
}

/**
 * Tells the host of an error.
 *
 * @returns the digest for the client
 */
export function reportError(
  error: unknown,
  context: Omit<ErrorContext, 'digest'>,
  { onError }: ServerFunctionHandlerOptions,
): string {
  const digest = digestOf(error);
  if (onError === undefined) {
    console.error(`${context.call === null ? 'A request to a Server Function' : describe(context.call)} failed (digest ${digest}):`, error);
    return digest;
  }
  try {
    const own: unknown = onError(error, { ...context, digest });
    return typeof own === 'string' ? own : digest;
  } catch (failure) {
    console.error('onError of the Server Function handler threw:', failure, 'It was to be told of:', error);
    return digest;
  }
}

/** What React ends a result with that nobody reads any more. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || error.message === 'The render was aborted by the server without a reason.');
}

/**
 * Tells the host of an abort, if the client is still there in the next turn. Workers cancel the result before they abort the
 * signal, and run nothing more of the request then.
 *
 * @returns the digest for the client
 */
export function reportUnlessLeft(error: unknown, context: Omit<ErrorContext, 'digest'>, options: ServerFunctionHandlerOptions): string {
  setTimeout(() => context.request.signal.aborted || reportError(error, context, options));
  return digestOf(error);
}

export function reportRefusal(refusal: Refusal, request: Request, { onRefusal }: ServerFunctionHandlerOptions): void {
  if (onRefusal === undefined) {
    if (!isProduction()) console.warn(`A request to a Server Function was refused (${refusal.reason}): ${refusal.message}`, ...(refusal.cause === undefined ? [] : [refusal.cause]));
    return;
  }
  try {
    onRefusal(refusal, request);
  } catch (failure) {
    console.error('onRefusal of the Server Function handler threw:', failure);
  }
}

function describe({ id, name, module, line }: ServerFunctionCall): string {
  return name === null ? `The Server Function "${id}"` : `The Server Function ${name} (${module}:${line})`;
}

/**
 * A number by which the error is found in the log, the same for each time that it is thrown. Errors that came from another
 * server keep the one that they had there.
 */
function digestOf(error: unknown): string {
  const own: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'digest') : undefined;
  if (typeof own === 'string') return own;
  const text = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
  let hash = 0x811c9dc5; // FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
