/** What the handler tells the host, and the names that it does so by: errors with their digests, refusals, calls. */
import { current } from '../ground/current.ts';
import type { CallToAuthorize, ErrorContext, FunctionTable, ServerFunctionCall, ServerFunctionHandlerOptions } from './options.ts';
import { isProduction } from '../ground/is-production.ts';
import type { Refusal } from '../ground/refusal.ts';

/** The Server Function `id` by name, as far as the full manifest knows it. */
export function describeCall(id: string, options: ServerFunctionHandlerOptions): ServerFunctionCall {
  const known = find(id, options);
  if (known === undefined) return { id, name: null, module: null, line: null };
  return { id, name: known.name, module: known.module, line: known.loc.line };
}

/** The same with what a host decides by. */
export function describeToAuthorize(call: ServerFunctionCall, options: ServerFunctionHandlerOptions): CallToAuthorize {
  const { kind = null, captures = null, ...known } = find(call.id, options) ?? {};
  return {
    ...call,
    kind,
    captures,
    ...('guard' in known && known.guard !== undefined ? { guard: known.guard } : {}),
  };
}

function find(id: string, { fullManifest }: ServerFunctionHandlerOptions): FunctionTable['references'][string] | undefined {
  const references = current(fullManifest)?.references;
  return references !== undefined && Object.hasOwn(references, id) ? references[id] : undefined;
}

/**
 * Tells the host of an error.
 *
 * @returns the digest for the client
 */
export function reportError(error: unknown, context: Omit<ErrorContext, 'digest'>, { onError }: ServerFunctionHandlerOptions): string {
  const digest = digestOf(error);
  // A function may throw a promise that rejects, as code that suspends a component does; that must not end the process.
  settleQuietly(error);
  if (onError === undefined) {
    // The error is an answer that the author meant for the user: there is nothing to look up.
    if (context.phase === 'exposed') return digest;
    log('error', `${context.call === null ? 'A request to a Server Function' : describe(context.call)} failed (digest ${digest}):`, error);
    return digest;
  }
  try {
    const own: unknown = onError(error, { ...context, digest });
    settleQuietly(own, failed);
    return typeof own === 'string' ? own : digest;
  } catch (failure) {
    failed(failure);
    return digest;
  }

  function failed(failure: unknown): void {
    log('error', 'onError of the Server Function handler threw:', failure, 'It was to be told of:', error);
  }
}

/** An async hook is not awaited, so its rejection would end the process. */
function settleQuietly(value: unknown, rejected: (reason: unknown) => void = () => {}): void {
  try {
    if (value instanceof Promise) value.then(() => {}, rejected);
  } catch {
    // A promise with a `then` of its own, or a proxy that was revoked.
  }
}

/** What React ends a result with when the client no longer reads it. */
export function isAbort(error: unknown): boolean {
  const { name, message } = errorParts(error) ?? {};
  return name === 'AbortError' || message === 'The render was aborted by the server without a reason.';
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
    if (!isProduction())
      log(
        'warn',
        `A request to a Server Function was refused (${refusal.reason}): ${refusal.message}`,
        ...(refusal.cause === undefined ? [] : [refusal.cause]),
      );
    return;
  }
  const failed = (failure: unknown): void => log('error', 'onRefusal of the Server Function handler threw:', failure);
  try {
    const told: unknown = onRefusal(refusal, request);
    settleQuietly(told, failed);
  } catch (failure) {
    failed(failure);
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
  const { digest, message, stack } = errorParts(error) ?? {};
  if (typeof digest === 'string') return digest;
  const text = message === undefined ? asText(error) : `${asText(message)}\n${asText(stack ?? '')}`;
  let hash = 0x811c9dc5; // FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

interface ErrorParts {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly stack?: unknown;
  readonly digest?: unknown;
  readonly code?: unknown;
  readonly stale?: unknown;
}

/**
 * What is thrown may be anything: a getter that throws, a proxy that was revoked. What throws in turn while React asks what to
 * send of an error ends the process.
 *
 * @returns null for what is no Error; of other objects the digest alone
 */
export function errorParts(error: unknown): ErrorParts | null {
  try {
    if (typeof error !== 'object' || error === null) return null;
    if (!(error instanceof Error)) return { digest: Reflect.get(error, 'digest') };
    const { name, message, stack } = error;
    return { name, message, stack, digest: Reflect.get(error, 'digest'), code: Reflect.get(error, 'code'), stale: Reflect.get(error, 'stale') };
  } catch {
    return null;
  }
}

/** A text for everything: an object may have no prototype, or a `toString` of its own mind. */
function asText(value: unknown): string {
  try {
    return String(value);
  } catch {
    return `${typeof value} without a text`;
  }
}

/** The console calls what objects say of themselves; some of them throw. */
function log(level: 'error' | 'warn', ...parts: readonly unknown[]): void {
  try {
    console[level](...parts);
  } catch {
    console[level](...parts.map(asText));
  }
}
