/**
 * The request handler, for any React binding: Fetch API in, Fetch API out.
 *
 *     POST, server-function: <id>, [args]  → the result, and the page if the app wants so, as a Flight stream
 *     POST, multipart form                 → the app's page with the form state
 *
 * Guaranteed: nothing is called but what the manifest lists and its module registered. Of a body nothing is decoded before
 * method, origin, type, id and size are right. The handler never rejects; every answer without a result says why.
 */
import { BoundArgumentsError } from './bound-arguments-error.ts';
import { beforeAbort, endingWith, startDeadline } from './deadline.ts';
import type { Deadline } from './deadline.ts';
import { decodeArguments, decodeFormAction, formFunctionId, loadFunction, namesBoundFunction } from './decode-request.ts';
import { current } from './current.ts';
import { strictLookup, UnknownServerFunctionError } from './exact-lookup.ts';
import type { ServerManifest } from './exact-lookup.ts';
import { functionHeader } from './function-header.ts';
import { describeCall, isAbort, reportError, reportRefusal, reportUnlessLeft } from './handler-reports.ts';
import type { ErrorContext, FormOutcome, ServerBinding, ServerFunctionCall, ServerFunctionHandler, ServerFunctionHandlerOptions } from './handler-options.ts';
import { decodeForm, decodeText, readBytes } from './request-body.ts';
import { checkOrigin, originPolicy, requestForm } from './request-checks.ts';
import { Refusal, refusalResponse } from './refusal.ts';

const defaultBodySizeLimit = 1024 * 1024;
/** Checked once, and not for each response. */
const resultHeaders = new Headers({ 'content-type': 'text/x-component', 'cache-control': 'no-store' });

/** How a Server Function ended. */
type Outcome = { readonly result: unknown } | { readonly error: unknown; readonly digest: string };

/** One request on its way through. */
interface Exchange {
  readonly binding: ServerBinding;
  readonly options: ServerFunctionHandlerOptions;
  readonly request: Request;
  readonly lookup: ServerManifest;
  readonly deadline: Deadline;
}

/**
 * Makes the handler of requests to Server Functions over a React binding.
 *
 * @throws TypeError for options that cannot be meant
 * @example
 * const handle = createHandler(binding, { manifest, clientManifest });
 * const response = await handle(new Request('https://example.com/', { method: 'POST', headers, body }));
 */
export function createHandler(binding: ServerBinding, options: ServerFunctionHandlerOptions): ServerFunctionHandler {
  const policy = originPolicy(options.allowedOrigins ?? [], options.trustForwardedHost ?? false);
  const lookups = new WeakMap<ServerManifest, ServerManifest>();
  return async (request) => {
    const deadline = startDeadline(request, options.timeLimit);
    let response: Response;
    try {
      if (request.method !== 'POST') throw new Refusal('method', 'Server Functions are called by POST only.');
      checkOrigin(request, policy);
      const form = requestForm(request.headers);
      const exchange: Exchange = { binding, options, request, lookup: lookupOf(lookups, options), deadline };
      if (form.kind === 'call') return await answerCall(exchange, form);
      response = await answerForm(exchange);
    } catch (error) {
      response = answerFailure(error, request, options);
    }
    deadline.end();
    return response;
  };
}

/** The closed table of the manifest in force; made once for each manifest. */
function lookupOf(lookups: WeakMap<ServerManifest, ServerManifest>, { manifest }: ServerFunctionHandlerOptions): ServerManifest {
  const view = typeof manifest === 'function' ? manifest() : manifest;
  const known = lookups.get(view);
  if (known !== undefined) return known;
  const lookup = strictLookup(view);
  lookups.set(view, lookup);
  return lookup;
}

/** A call from JavaScript: the header names the function, the body is its arguments. */
async function answerCall(exchange: Exchange, { id, multipart }: { readonly id: string; readonly multipart: boolean }): Promise<Response> {
  const { binding, options, request, lookup, deadline } = exchange;
  // Before anything of the body is read.
  if (!Object.hasOwn(lookup, id)) throw new UnknownServerFunctionError(id);
  const bytes = await readBody(exchange);
  const call = describeCall(id, options);
  const temporaryReferences = binding.createTemporaryReferenceSet();
  const read = (): string | FormData | Promise<FormData> => multipart ? decodeForm(bytes, request.headers.get('content-type') ?? '') : decodeText(bytes);
  const decode = (body: string | FormData): ReturnType<typeof decodeArguments> => decodeArguments(binding, body, lookup, decodeOptions(temporaryReferences, options));
  const fn = loadFunction(binding, id, lookup);
  // Whatever is there at once is decoded here and not inside of `settle`: React makes an error of every body that it decodes, and
  // the deeper the stack, the longer that takes.
  const body = typeof fn === 'function' ? read() : null;
  const args = body === null || body instanceof Promise ? null : decode(body);
  const outcome = await settle(exchange, call, async () => {
    const loaded = typeof fn === 'function' ? fn : await fn;
    const decoded = await (args ?? decode(await (body ?? read())));
    return () => Reflect.apply(loaded, undefined, decoded);
  });
  const onError = (error: unknown): string => {
    if ('digest' in outcome && error === outcome.error) return outcome.digest;
    // What is cut off because nobody reads it is no error.
    if (request.signal.aborted) return '';
    const context = { call, request, phase: 'result' } as const;
    return isAbort(error) ? reportUnlessLeft(error, context, options) : reportError(error, context, options);
  };
  const limited = options.timeLimit !== undefined;
  const stream = binding.renderToReadableStream(answerModel(exchange, call, outcome), current(options.clientManifest) ?? {}, {
    onError,
    temporaryReferences,
    // When the client leaves, the host cancels the stream; so without a limit React needs no signal.
    ...(limited ? { signal: deadline.signal } : {}),
  });
  return new Response(limited ? endingWith(stream, deadline.end) : stream, {
    status: 'digest' in outcome ? 500 : 200,
    headers: resultHeaders,
  });
}

function decodeOptions(temporaryReferences: object, { arraySizeLimit }: ServerFunctionHandlerOptions): Parameters<ServerBinding['decodeReply']>[2] {
  return arraySizeLimit === undefined ? { temporaryReferences } : { temporaryReferences, arraySizeLimit };
}

/** What the client's transport unpacks: the result, or its error, and the page. */
function answerModel({ options, request }: Exchange, call: ServerFunctionCall, outcome: Outcome): object {
  if ('digest' in outcome) return { result: Promise.reject(outcome.error) };
  const { result } = outcome;
  if (options.page === undefined) return { result };
  try {
    return { result, page: options.page(request, call) };
  } catch (error) {
    return { result, page: Promise.reject(error) };
  }
}

/** A form without JavaScript: its fields name the function, and the answer is a page. */
async function answerForm(exchange: Exchange): Promise<Response> {
  const { binding, options, request, lookup } = exchange;
  const bytes = await readBody(exchange);
  const body = await decodeForm(bytes, request.headers.get('content-type') ?? '');
  const id = formFunctionId(body);
  if (id === null) throw new Refusal('malformed', 'The form names no Server Function.');
  const call = describeCall(id, options);
  const outcome = await settle(exchange, call, async () => {
    await loadFunction(binding, id, lookup);
    return decodeFormAction(binding, body, lookup);
  });
  if (options.renderPage === undefined) return formAnswer(request, outcome);
  return options.renderPage(request, await formOutcome(exchange, call, body, outcome));
}

async function formOutcome({ binding, lookup }: Exchange, call: ServerFunctionCall, body: FormData, outcome: Outcome): Promise<FormOutcome> {
  if ('digest' in outcome) return { kind: 'threw', call, error: outcome.error, digest: outcome.digest };
  // A form's own function may have a state while a button's `formAction`, without one, was the one to be called.
  const formState = namesBoundFunction(body) ? await binding.decodeFormState(outcome.result, body, lookup) : null;
  return { kind: 'returned', call, result: outcome.result, formState };
}

function formAnswer({ url }: Request, outcome: Outcome): Response {
  const headers = { 'cache-control': 'no-store' };
  if (!('digest' in outcome)) return new Response(null, { status: 303, headers: { ...headers, location: new URL(url).pathname + new URL(url).search } });
  return new Response(`The form could not be handled (digest ${outcome.digest}).`, { status: 500, headers: { ...headers, 'content-type': 'text/plain;charset=utf-8' } });
}

function readBody({ request, options, deadline }: Exchange): Promise<Uint8Array<ArrayBuffer>> {
  return readBytes(request, options.bodySizeLimit ?? defaultBodySizeLimit, deadline);
}

/**
 * Prepares the function and runs it.
 *
 * @throws Refusal, UnknownServerFunctionError or a stale BoundArgumentsError (as a rejection) for what the client is to blame for
 */
async function settle(exchange: Exchange, call: ServerFunctionCall, prepare: () => Promise<() => unknown>): Promise<Outcome> {
  const { options, request, deadline } = exchange;
  const work = run(exchange, call, prepare);
  try {
    return { result: await beforeAbort(work, deadline) };
  } catch (error) {
    if (deadline.signal.aborted) work.catch((late: unknown) => late === error || reportError(late, { call, request, phase: 'late' }, options));
    if (asRefusal(error) !== null) throw error;
    return { error, digest: reportError(error, { call, request, phase: 'function' }, options) };
  }
}

async function run(exchange: Exchange, call: ServerFunctionCall, prepare: () => Promise<() => unknown>): Promise<unknown> {
  const fn = await prepare();
  return exchange.options.instrument === undefined ? await fn() : await instrumented(exchange, call, async () => fn());
}

/** The function's own outcome, whatever the host does around it. */
async function instrumented({ options, request, deadline: { signal } }: Exchange, call: ServerFunctionCall, run: () => Promise<unknown>): Promise<unknown> {
  let running: Promise<unknown> | null = null;
  const context: Omit<ErrorContext, 'digest'> = { call, request, phase: 'host' };
  try {
    await options.instrument?.({ ...call, signal }, () => (running ??= run()));
  } catch (error) {
    // Most pass on what the function threw.
    const own = running === null ? null : await (running as Promise<unknown>).then(() => null, (thrown: unknown) => ({ thrown }));
    if (own === null || own.thrown !== error) reportError(error, context, options);
  }
  return running ?? run();
}

/** What the client is to blame for. */
function asRefusal(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  if (error instanceof UnknownServerFunctionError) return new Refusal('unknown-function', error.message, { cause: error });
  if (isStale(error)) return new Refusal('stale-bound-arguments', error.message, { cause: error });
  return null;
}

/** By its code: a bundler may hold the class twice. */
function isStale(error: unknown): error is BoundArgumentsError {
  return error instanceof Error && Reflect.get(error, 'code') === 'USE_SERVER_BOUND_ARGUMENTS' && Reflect.get(error, 'stale') === true;
}

function answerFailure(error: unknown, request: Request, options: ServerFunctionHandlerOptions): Response {
  const refusal = asRefusal(error);
  if (refusal !== null) {
    reportRefusal(refusal, request, options);
    return refusalResponse(refusal, request.headers.get(functionHeader) === null);
  }
  const digest = reportError(error, { call: null, request, phase: 'host' }, options);
  return new Response(`The request could not be handled (digest ${digest}).`, { status: 500, headers: { 'content-type': 'text/plain;charset=utf-8', 'cache-control': 'no-store' } });
}

export { Refusal } from './refusal.ts';
export type { RefusalReason } from './refusal.ts';
export type { ErrorContext, FormOutcome, FormState, FunctionTable, ServerBinding, ServerFunctionCall, ServerFunctionHandler, ServerFunctionHandlerOptions } from './handler-options.ts';
