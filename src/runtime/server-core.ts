/**
 * The request handler, for any React binding: Fetch API in, Fetch API out.
 *
 *     POST, server-function: <id>, [args]  → the result, and the page if the app wants so, as a Flight stream
 *     POST, multipart form                 → the app's page with the form state
 *
 * Guaranteed: nothing is called but what the manifest lists and its module registered. Of a body nothing is decoded before
 * method, origin, type, id and size are right. The handler never rejects; every answer without a result says why.
 */
import { serveManifest } from './handler/served-manifest.ts';
import { beforeAbort, endingWith, startDeadline } from './handler/deadline.ts';
import { decodeArguments, decodeFormAction, decodeFormState } from './request/decode-request.ts';
import { refuseFormerCaptures } from './request/former-captures.ts';
import { formFunctionId } from './request/form-keys.ts';
import { loadFunction } from './request/load-function.ts';
import { current } from './ground/current.ts';
import { strictLookup, UnknownServerFunctionError } from './handler/exact-lookup.ts';
import type { ServerManifest } from './handler/exact-lookup.ts';
import { functionHeader } from './ground/function-header.ts';
import { asRefusal, settle, statusOf } from './handler/outcome.ts';
import type { HandledRequest, Outcome } from './handler/outcome.ts';
import { describeCall, describeToAuthorize, isAbort, reportError, reportRefusal, reportUnlessLeft } from './handler/reports.ts';
import type { FormOutcome, ServerBinding, ServerFunctionCall, ServerFunctionHandler, ServerFunctionHandlerOptions } from './handler/options.ts';
import { readSettings } from './handler/settings.ts';
import type { RequestLimits } from './handler/settings.ts';
import { decodeForm, decodeText, readBytes, tooLarge } from './request/request-body.ts';
import { checkOrigin, originPolicy, requestForm } from './handler/request-checks.ts';
import { plainHeaders, Refusal, refusalResponse } from './ground/refusal.ts';
import { checkBinding, streamPrefixOf } from './request/required-binding.ts';

/** Checked once, and not for each response. */
const resultHeaders = new Headers({ ...plainHeaders, 'content-type': 'text/x-component' });
const textHeaders = { ...plainHeaders, 'content-type': 'text/plain;charset=utf-8' };

/** `authorize` has answered in place of the function. */
class OwnAnswer {
  readonly response: Response;

  constructor(response: Response) {
    this.response = response;
  }
}

/**
 * Makes the handler of requests to Server Functions over a React binding.
 *
 * @throws TypeError for options that cannot be meant
 * @throws Error for a binding that is too old
 * @example
 * const handle = createHandler(binding, { manifest, clientManifest });
 * const response = await handle(new Request('https://example.com/', { method: 'POST', headers, body }));
 */
export function createHandler(binding: ServerBinding, options: ServerFunctionHandlerOptions): ServerFunctionHandler {
  const settings = readSettings(options);
  const { arraySizeLimit, referenceLimit } = settings;
  checkBinding(binding);
  serveManifest(options.manifest);
  const streamPrefix = streamPrefixOf(binding);
  const policy = originPolicy(options.allowedOrigins ?? [], options.trustForwardedHost ?? false);
  const lookups = new WeakMap<ServerManifest, ServerManifest>();
  return async (request) => {
    const deadline = startDeadline(request, settings.isLimited);
    let response: Response;
    try {
      if (request.method !== 'POST') throw new Refusal('method', 'Server Functions are called by POST only.');
      checkOrigin(request, policy);
      const form = requestForm(request.headers);
      const lookup = lookupOf(lookups, options);
      const handled: HandledRequest = {
        binding,
        options,
        settings,
        request,
        lookup,
        decoder: { binding, streamPrefix, table: lookup, arraySizeLimit, referenceLimit },
        deadline,
      };
      if (form.kind === 'call') return await answerCall(handled, form);
      response = await answerForm(handled);
    } catch (error) {
      response = error instanceof OwnAnswer ? error.response : answerFailure(error, request, options);
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
async function answerCall(handled: HandledRequest, { id, multipart }: { readonly id: string; readonly multipart: boolean }): Promise<Response> {
  const { binding, options, settings, request, lookup, decoder, deadline } = handled;
  // Before anything of the body is read.
  if (!Object.hasOwn(lookup, id)) throw new UnknownServerFunctionError(id);
  const call = describeCall(id, options);
  const limits = settings.limitsOf(call);
  deadline.limit(limits.time);
  if (options.authorize !== undefined) await authorize(handled, call);
  const bytes = await readBody(handled, limits);
  const temporaryReferences = binding.createTemporaryReferenceSet();
  const read = (): string | FormData | Promise<FormData> => (multipart ? decodeForm(bytes, request.headers.get('content-type') ?? '') : decodeText(bytes));
  const decode = (body: string | FormData): ReturnType<typeof decodeArguments> => decodeArguments(decoder, body, temporaryReferences);
  const fn = loadFunction(binding, id, lookup);
  // Whatever is there at once is decoded here and not inside of `settle`: React makes an error of every body that it decodes, and
  // the deeper the stack, the longer that takes.
  const body = typeof fn === 'function' ? read() : null;
  const args = body === null || body instanceof Promise ? null : decode(body);
  const outcome = await settle(handled, call, async () => {
    const loaded = typeof fn === 'function' ? fn : await fn;
    const decoded = await (args ?? decode(await (body ?? read())));
    const refusal = refuseFormerCaptures(id, loaded, decoded);
    if (refusal !== null) await refusal;
    return () => Reflect.apply(loaded, undefined, decoded);
  });
  const onError = (error: unknown): string => {
    if ('digest' in outcome && error === outcome.error) return outcome.digest;
    // A result that is cut off because the client stopped reading is no error.
    if (request.signal.aborted) return '';
    const context = { call, request, phase: 'result' } as const;
    return isAbort(error) ? reportUnlessLeft(error, context, options) : reportError(error, context, options);
  };
  const limited = deadline.isLimited;
  const stream = binding.renderToReadableStream(answerModel(handled, call, outcome), current(options.clientManifest) ?? {}, {
    onError,
    temporaryReferences,
    // When the client leaves, the host cancels the stream; so without a limit React needs no signal.
    ...(limited ? { signal: deadline.signal } : {}),
  });
  return new Response(limited ? endingWith(stream, deadline.end) : stream, {
    status: statusOf(outcome),
    headers: resultHeaders,
  });
}

/** @throws Refusal or OwnAnswer (as a rejection) when the host does not let the call through */
async function authorize({ options, request, deadline }: HandledRequest, call: ServerFunctionCall): Promise<void> {
  const deciding = (async () => options.authorize?.(describeToAuthorize(call, options), request))();
  const decision: unknown = await beforeAbort(deciding, deadline);
  if (decision === undefined || decision === true) return;
  if (decision instanceof Response) throw new OwnAnswer(decision);
  throw new Refusal('forbidden', 'This call is not allowed.');
}

/** What the client's transport unpacks: the result, or its error, and the page. */
function answerModel({ options, request }: HandledRequest, call: ServerFunctionCall, outcome: Outcome): object {
  if ('digest' in outcome) return outcome.exposed === null ? { result: Promise.reject(outcome.error) } : { error: outcome.exposed };
  const { result } = outcome;
  if (options.page === undefined) return { result };
  try {
    return { result, page: options.page(request, call) };
  } catch (error) {
    return { result, page: Promise.reject(error) };
  }
}

/** A form without JavaScript: its fields name the function, and the answer is a page. */
async function answerForm(handled: HandledRequest): Promise<Response> {
  const { binding, options, settings, request, lookup, decoder, deadline } = handled;
  deadline.limit(settings.ofForms.time);
  const bytes = await readBody(handled, settings.ofForms);
  const body = await decodeForm(bytes, request.headers.get('content-type') ?? '');
  const id = formFunctionId(body);
  if (id === null) throw new Refusal('malformed', 'The form names no Server Function.');
  if (!Object.hasOwn(lookup, id)) throw new UnknownServerFunctionError(id);
  const call = describeCall(id, options);
  const limits = settings.limitsOf(call);
  deadline.limit(limits.time);
  if (bytes.length > limits.bodySize) throw tooLarge(limits.bodySize);
  if (options.authorize !== undefined) await authorize(handled, call);
  const outcome = await settle(handled, call, async () => {
    const loaded = await loadFunction(binding, id, lookup);
    const action = await decodeFormAction(decoder, body, id);
    await refuseFormerCaptures(id, loaded, Reflect.get(action, '$$bound'));
    return action;
  });
  if (options.renderPage === undefined) return formAnswer(request, outcome);
  return options.renderPage(request, await formOutcome(handled, call, body, outcome));
}

async function formOutcome({ decoder }: HandledRequest, call: ServerFunctionCall, body: FormData, outcome: Outcome): Promise<FormOutcome> {
  if ('digest' in outcome) return { kind: 'threw', call, error: outcome.error, digest: outcome.digest };
  return { kind: 'returned', call, result: outcome.result, formState: await decodeFormState(decoder, body, call.id, outcome.result) };
}

function formAnswer({ url }: Request, outcome: Outcome): Response {
  if ('digest' in outcome)
    return new Response(outcome.exposed?.message ?? `The form could not be handled (digest ${outcome.digest}).`, {
      status: statusOf(outcome),
      headers: textHeaders,
    });
  const { pathname, search } = new URL(url);
  // Two slashes would begin the name of another host.
  return new Response(null, { status: 303, headers: { ...plainHeaders, location: pathname.replace(/^\/+/, '/') + search } });
}

function readBody({ request, deadline }: HandledRequest, { bodySize }: RequestLimits): Promise<Uint8Array<ArrayBuffer>> {
  return readBytes(request, bodySize, deadline);
}

function answerFailure(error: unknown, request: Request, options: ServerFunctionHandlerOptions): Response {
  const refusal = asRefusal(error);
  if (refusal !== null) {
    reportRefusal(refusal, request, options);
    return refusalResponse(refusal, request.headers.get(functionHeader) === null);
  }
  const digest = reportError(error, { call: null, request, phase: 'host' }, options);
  return new Response(`The request could not be handled (digest ${digest}).`, { status: 500, headers: textHeaders });
}

export { Refusal } from './ground/refusal.ts';
export type { RefusalReason } from './ground/refusal.ts';
export type {
  Authorization,
  CallToAuthorize,
  ErrorContext,
  FormOutcome,
  FunctionLimits,
  FormState,
  FunctionTable,
  ServerBinding,
  ServerFunctionCall,
  ServerFunctionHandler,
  ServerFunctionHandlerOptions,
} from './handler/options.ts';
