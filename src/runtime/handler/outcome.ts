/**
 * How a Server Function ends: its result, or its error with the digest under which it was reported.
 *
 *     prepare() → fn() → { result }
 *                  └ throws → { error, digest, exposed }
 *
 * Guaranteed: what the client is to blame for is thrown on as it is, and no outcome; a function that outlives its deadline is reported, too.
 */
import { exposedParts } from '../exposed-error.ts';
import type { ExposedParts } from '../exposed-error.ts';
import { Refusal } from '../ground/refusal.ts';
import type { Decoder } from '../request/decode-request.ts';
import { beforeAbort } from './deadline.ts';
import type { Deadline } from './deadline.ts';
import { UnknownServerFunctionError } from './exact-lookup.ts';
import type { ServerManifest } from './exact-lookup.ts';
import type { ErrorContext, ServerBinding, ServerFunctionCall, ServerFunctionHandlerOptions } from './options.ts';
import { errorParts, reportError } from './reports.ts';
import type { HandlerSettings } from './settings.ts';

/** One request on its way through. */
export interface HandledRequest {
  readonly binding: ServerBinding;
  readonly options: ServerFunctionHandlerOptions;
  readonly settings: HandlerSettings;
  readonly request: Request;
  readonly lookup: ServerManifest;
  readonly decoder: Decoder;
  readonly deadline: Deadline;
}

/** How a Server Function ended. */
export type Outcome = { readonly result: unknown } | { readonly error: unknown; readonly digest: string; readonly exposed: ExposedParts | null };

/**
 * Prepares the function and runs it.
 *
 * @throws Refusal, UnknownServerFunctionError or a stale BoundArgumentsError (as a rejection) for what the client is to blame for
 */
export async function settle(handled: HandledRequest, call: ServerFunctionCall, prepare: () => Promise<() => unknown>): Promise<Outcome> {
  const { options, request, deadline } = handled;
  const work = run(handled, call, prepare);
  try {
    return { result: await beforeAbort(work, deadline) };
  } catch (error) {
    if (deadline.signal.aborted) work.catch((late: unknown) => late === error || reportError(late, { call, request, phase: 'late' }, options));
    if (asRefusal(error) !== null) throw error;
    const exposed = exposedParts(error);
    return { error, exposed, digest: reportError(error, { call, request, phase: exposed === null ? 'function' : 'exposed' }, options) };
  }
}

async function run(handled: HandledRequest, call: ServerFunctionCall, prepare: () => Promise<() => unknown>): Promise<unknown> {
  const fn = await prepare();
  return handled.options.instrument === undefined ? await fn() : await instrumented(handled, call, async () => fn());
}

/** The function's own outcome, whatever the host does around it. */
async function instrumented(
  { options, request, deadline: { signal } }: HandledRequest,
  call: ServerFunctionCall,
  run: () => Promise<unknown>,
): Promise<unknown> {
  let running: Promise<unknown> | null = null;
  const context: Omit<ErrorContext, 'digest'> = { call, request, phase: 'host' };
  try {
    await options.instrument?.({ ...call, signal }, () => (running ??= run()));
  } catch (error) {
    // Most pass on what the function threw.
    const own =
      running === null
        ? null
        : await (running as Promise<unknown>).then(
            () => null,
            (thrown: unknown) => ({ thrown }),
          );
    if (own === null || own.thrown !== error) reportError(error, context, options);
  }
  return running ?? run();
}

/** What the client is to blame for. By codes: a bundler may hold a class twice. */
export function asRefusal(error: unknown): Refusal | null {
  const parts = errorParts(error);
  if (parts === null) return null;
  if (error instanceof Refusal) return error;
  const { code, stale, message } = parts;
  if (code === 'USE_SERVER_UNKNOWN_FUNCTION') return new Refusal(isWellFormed(error) ? 'unknown-function' : 'malformed', String(message), { cause: error });
  if (code === 'USE_SERVER_BOUND_ARGUMENTS' && stale === true) return new Refusal('stale-bound-arguments', String(message), { cause: error });
  return null;
}

/** No build has given out an id that is empty, endless, or has control characters in it: such a call is no old page's. */
function isWellFormed(error: unknown): boolean {
  return error instanceof UnknownServerFunctionError && /^[^\p{Cc}\p{Cs}]{1,1000}$/u.test(error.referenceId);
}

/** An error that is meant for the user is no failure of the server. */
export function statusOf(outcome: Outcome): number {
  return 'digest' in outcome ? (outcome.exposed === null ? 500 : 422) : 200;
}
