/** What a host tells the request handler, and what the handler tells the host. */
import type { ServerManifest } from './exact-lookup.ts';
import type { ReferenceManifest } from '../captures/flight-codec.ts';
import type { Refusal } from '../ground/refusal.ts';

/** The functions of a React binding (react-server-dom-webpack, -turbopack, or a host's own) that the handler needs. */
export interface ServerBinding {
  decodeReply(
    body: string | FormData,
    manifest: ServerManifest,
    options: { readonly temporaryReferences: object; readonly arraySizeLimit?: number },
  ): PromiseLike<unknown>;
  /** Null when the form names no Server Function; else a promise of the function, bound to the form's own fields. */
  decodeAction(body: FormData, manifest: ServerManifest): PromiseLike<() => unknown> | null;
  decodeFormState(result: unknown, body: FormData, manifest: ServerManifest): PromiseLike<FormState | null>;
  renderToReadableStream(
    model: unknown,
    clientManifest: ReferenceManifest,
    options: {
      readonly onError: (error: unknown) => string;
      readonly signal?: AbortSignal;
      readonly temporaryReferences: object;
    },
  ): ReadableStream<Uint8Array>;
  createTemporaryReferenceSet(): object;
  /**
   * Loads the function with a reference id that the manifest has. Left out, React's own way is taken: the binding decodes a
   * reference to it.
   */
  loadServerReference?(id: string): unknown;
}

/**
 * What `useActionState` continues with when a form was sent without JavaScript: hand it to `renderToReadableStream(…,
 * { formState })` of react-dom/server, and to `hydrateRoot(…, { formState })` in the browser.
 */
export type FormState = readonly [result: unknown, keyPath: string, referenceId: string, boundArguments: number];

/** The Server Function that a request calls. Never holds an argument. */
export interface ServerFunctionCall {
  readonly id: string;
  /** From the full manifest; null without one. */
  readonly name: string | null;
  readonly module: string | null;
  readonly line: number | null;
}

/** What the full manifest knows of the guard of a function. */
export interface KnownGuard {
  readonly status: 'guarded' | 'none' | 'public' | (string & {});
  readonly by?: { readonly name: string; readonly module: string; readonly at: string };
  readonly via?: readonly { readonly name: string; readonly at: string }[];
  readonly reason?: string;
}

/** What `authorize` is told of a call. Nothing of its body has been decoded, so there is no argument. */
export interface CallToAuthorize extends ServerFunctionCall {
  /** `file-level`, `inline` or another kind of the full manifest; null without one. */
  readonly kind: string | null;
  /** The names of the variables that come back with the call; null without the full manifest. */
  readonly captures: readonly unknown[] | null;
  /** As the full manifest has it: which guard comes first in the function; absent where guards are not configured. */
  readonly guard?: KnownGuard;
}

/** What `limits` says of one function; what it leaves out is as for all. */
export interface FunctionLimits {
  /** In bytes, or as `'2mb'`, in place of `bodySizeLimit`. */
  readonly bodySize?: number | string;
  /** In milliseconds, in place of `timeLimit`. */
  readonly time?: number;
}

/** How a form ended that was sent without JavaScript. */
export type FormOutcome =
  | { readonly kind: 'returned'; readonly call: ServerFunctionCall; readonly result: unknown; readonly formState: FormState | null }
  | { readonly kind: 'threw'; readonly call: ServerFunctionCall; readonly error: unknown; readonly digest: string };

/** Where an error comes from. */
export interface ErrorContext {
  /** Null when something failed before it was clear which one. */
  readonly call: ServerFunctionCall | null;
  readonly request: Request;
  /**
   * `function`: the Server Function threw; `result`: what it returned could not be serialised, or failed while it was sent;
   * `late`: it threw after its request had ended; `host`: a function of these options threw; `exposed`: the Server Function threw
   * what is meant for the user (`defineExposedError`), and the client gets its message.
   */
  readonly phase: 'function' | 'exposed' | 'result' | 'late' | 'host';
  /** What the client gets to know about the error, unless `onError` returns another one. */
  readonly digest: string;
}

/** The part of the full manifest that the handler reads. */
export interface FunctionTable {
  readonly references: {
    readonly [id: string]: {
      readonly name: string;
      readonly module: string;
      readonly loc: { readonly line: number };
      readonly kind?: string;
      readonly captures?: readonly unknown[];
      readonly guard?: KnownGuard;
    };
  };
}

export interface ServerFunctionHandlerOptions {
  /** The React server manifest, as `createServerManifest` gives it. Nothing else can be called. A function is asked at each request. */
  readonly manifest: ServerManifest | (() => ServerManifest);
  /** React's client manifest, for results that hold Client Components. */
  readonly clientManifest?: ReferenceManifest | (() => ReferenceManifest);
  /** The manifest with names and lines, for `instrument` and `onError`. */
  readonly fullManifest?: FunctionTable | (() => FunctionTable);
  /** Origins that may call beside the handler's own, `https://example.com`; a `*` in front stands for one label of the host name. */
  readonly allowedOrigins?: readonly string[];
  /** Takes the host from `X-Forwarded-Host` and `X-Forwarded-Port`, or `Forwarded`: only behind a proxy that sets them itself. Default false. */
  readonly trustForwardedHost?: boolean;
  /** In bytes, or as `'2mb'`; default 1 MiB. */
  readonly bodySizeLimit?: number | string;
  /** How many slots nested arrays in arguments may have together; the characters of texts in them count, too. Default React's, 1,000,000. */
  readonly arraySizeLimit?: number;
  /** How often the arguments of one request may refer to Server Functions; default 1,000. */
  readonly referenceLimit?: number;
  /** Milliseconds for a request, from its first byte to the last of its result; default none. */
  readonly timeLimit?: number;
  /** Other limits for some functions, by id or, with `fullManifest`, by name or by module and name: `app/upload.ts#upload`. */
  readonly limits?: { readonly [idOrName: string]: FunctionLimits };
  /**
   * Asked before a function is loaded and before anything for it is decoded or opened, for a call before its body is read. False
   * refuses (403, `forbidden`), a Response is the answer, undefined lets the call through; so does true, and nothing else.
   *
   * @example
   * authorize: ({ module }, request) => !module?.startsWith('app/admin/') || isAdmin(request)
   */
  readonly authorize?: (call: CallToAuthorize, request: Request) => Authorization | PromiseLike<Authorization>;
  /**
   * Answers a form that was sent without JavaScript: the page, rendered with the form state. Without it the browser is sent
   * to the page anew (303), and what `useActionState` would show is lost.
   *
   * @example
   * renderPage: async (request, outcome) => {
   *   const formState = outcome.kind === 'returned' ? outcome.formState : null;
   *   return new Response(await renderToHtml(request.url, { formState }), {
   *     status: outcome.kind === 'threw' ? 500 : 200,
   *     headers: { 'content-type': 'text/html' },
   *   });
   * }
   */
  readonly renderPage?: (request: Request, outcome: FormOutcome) => Response | PromiseLike<Response>;
  /**
   * What the client shows after a call, sent along with the result: the page as it is now. The client's transport hands it to
   * `onPage`. Undefined sends nothing.
   */
  readonly page?: (request: Request, call: ServerFunctionCall) => unknown;
  /**
   * Told of every error; default `console.error`. A string that it returns becomes the digest, all that the client gets to
   * know of an error in production. An abort in a result that is being sent is told a turn later, if the client has not just
   * left, and keeps its own digest.
   */
  readonly onError?: (error: unknown, context: ErrorContext) => string | void;
  /** Told of every request that was turned down, and why; default `console.warn` in development, nothing in production. */
  readonly onRefusal?: (refusal: Refusal, request: Request) => void;
  /**
   * Runs around each call, for traces and metrics. Has to call `run`, whose promise tells when the function has ended; what it
   * returns is awaited and otherwise ignored. `signal` aborts when the client has left or the time is up.
   *
   * @example
   * instrument: (call, run) => tracer.startActiveSpan(call.name ?? call.id, (span) => run().finally(() => span.end()))
   */
  readonly instrument?: (call: ServerFunctionCall & { readonly signal: AbortSignal }, run: () => Promise<unknown>) => unknown;
}

/** What `authorize` says. */
// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- a function without a `return` lets the call through
export type Authorization = void | boolean | Response;

/** Answers a request to a Server Function. Never rejects. */
export type ServerFunctionHandler = (request: Request) => Promise<Response>;
