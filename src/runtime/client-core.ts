/**
 * The ready transport, for any React binding: a call becomes a POST that names the function in a header, as the request
 * handler takes it; the answer is a Flight stream with the result, and with the page if the server sends one along.
 */
import type { RefusalBody, RefusalReason } from './ground/refusal.ts';
import { receivedError } from './exposed-error.ts';
import type { ExposedParts } from './exposed-error.ts';
import { functionHeader } from './ground/function-header.ts';
import { ServerFunctionError, VersionSkewError } from './transport/server-function-error.ts';
import { callThrough, findSourceMapURL } from './transport/transport.ts';
import type { ServerCallback, SourceMapResolver } from './transport/transport.ts';

/** The functions of a React binding's client that the transport needs. */
export interface ClientBinding {
  encodeReply(value: unknown, options: { readonly temporaryReferences: object }): PromiseLike<string | FormData>;
  createFromReadableStream(
    stream: ReadableStream<Uint8Array>,
    options: {
      readonly callServer: ServerCallback;
      readonly findSourceMapURL: SourceMapResolver;
      readonly temporaryReferences: object;
    },
  ): PromiseLike<unknown>;
  createTemporaryReferenceSet(): object;
}

export interface TransportOptions {
  /** Where calls are sent to; default the address of the page. */
  readonly url?: string | URL | (() => string | URL);
  /** Sent along, for example a token; asked at each call when it is a function. */
  readonly headers?: HeadersInit | (() => HeadersInit | PromiseLike<HeadersInit>);
  /** Default the platform's. */
  readonly fetch?: (url: string | URL, init: RequestInit) => PromiseLike<Response>;
  /** Default `same-origin`; `include` when the server is of another origin and needs cookies. */
  readonly credentials?: RequestCredentials;
  /**
   * Takes the page that the server sends along with a result (`page` of the handler).
   *
   * @example onPage: (page) => startTransition(() => setPage(page))
   */
  readonly onPage?: (page: unknown) => void;
  /**
   * Called when the server is of another build than this page, before the call rejects.
   *
   * @example onVersionSkew: () => location.reload()
   */
  readonly onVersionSkew?: (error: VersionSkewError) => void;
}

/** What a client module gives to stubs and to the app, beside the binding's own `createServerReference`. */
export interface ClientRuntime {
  /**
   * Calls the Server Function `id`. React calls this for every reference that was made with it.
   *
   * @returns a promise of its result: through what `setServerCallback` installed, else by a POST to the address of the page.
   *   Outside of a browser it rejects when nothing is installed, saying how to
   */
  callServer(this: void, id: string, args: readonly unknown[]): Promise<unknown>;
  /**
   * Makes a transport with options, for `setServerCallback`.
   *
   * @returns rejects with what the Server Function throws, with VersionSkewError when the server is of another build, and with
   *   ServerFunctionError when no answer of a handler came
   * @example
   * setServerCallback(createServerCallback({ onVersionSkew: () => location.reload() }));
   */
  createServerCallback(this: void, options: TransportOptions): ServerCallback;
}

/**
 * The client runtime over a React binding; what `…/runtime/client` is for react-server-dom-webpack.
 *
 * @example
 * export const { callServer, createServerCallback } = createClientRuntime({ createFromReadableStream, createTemporaryReferenceSet, encodeReply });
 */
export function createClientRuntime(binding: ClientBinding): ClientRuntime {
  const runtime: ClientRuntime = {
    callServer: callThrough(transport({})),
    createServerCallback: transport,
  };
  return runtime;

  function transport(options: TransportOptions): ServerCallback {
    return createTransport(binding, (id, args) => runtime.callServer(id, args), options);
  }
}

function createTransport(binding: ClientBinding, callServer: ServerCallback, options: TransportOptions): ServerCallback {
  return async (id, args) => {
    const temporaryReferences = binding.createTemporaryReferenceSet();
    const body = await binding.encodeReply(args, { temporaryReferences });
    const response = await send(id, body, options);
    const stream = flightBody(response) ?? fail(await failureOf(id, response), options);
    const answer = await receive(id, response, () => binding.createFromReadableStream(stream, { callServer, findSourceMapURL, temporaryReferences }));
    if ('page' in answer) options.onPage?.(answer.page);
    if (answer.error !== undefined) throw receivedError(answer.error);
    // What the function threw comes as a promise that rejects.
    return await answer.result;
  };
}

interface Answer {
  /** What it threw for the user to see. */
  readonly error?: ExposedParts;
  readonly result?: unknown;
  readonly page?: unknown;
}

async function send(id: string, body: string | FormData, options: TransportOptions): Promise<Response> {
  const { url, headers, fetch: fetchWith = fetch, credentials = 'same-origin' } = options;
  const all = new Headers(typeof headers === 'function' ? await headers() : headers);
  all.set(functionHeader, encodeURIComponent(id));
  all.set('accept', 'text/x-component');
  const target = (typeof url === 'function' ? url() : url) ?? location.href;
  try {
    return await fetchWith(target, { method: 'POST', headers: all, body, credentials });
  } catch (error) {
    throw new ServerFunctionError(id, 'network', null, `The server did not answer the call of the Server Function "${id}".`, { cause: error });
  }
}

/** With any status: what a function threw comes with 500. */
function flightBody(response: Response): ReadableStream<Uint8Array> | null {
  return response.headers.get('content-type')?.startsWith('text/x-component') === true ? response.body : null;
}

function fail(error: ServerFunctionError, { onVersionSkew }: TransportOptions): never {
  if (error instanceof VersionSkewError) onVersionSkew?.(error);
  throw error;
}

async function receive(id: string, { status }: Response, read: () => PromiseLike<unknown>): Promise<Answer> {
  let answer: unknown;
  try {
    answer = await read();
  } catch (error) {
    // With a digest it is an error of the server: the result could not be serialised.
    if (error instanceof Error && 'digest' in error) throw error;
    throw new ServerFunctionError(id, 'network', status, `The answer of the Server Function "${id}" broke off.`, { cause: error });
  }
  // What is undefined has no property once Flight has read it.
  if (typeof answer === 'object' && answer !== null && Object.keys(answer).every((key) => key === 'result' || key === 'page' || key === 'error')) return answer;
  throw new ServerFunctionError(
    id,
    'foreign-answer',
    status,
    `The answer to the call of the Server Function "${id}" has no result: something else than the request handler made it.`,
  );
}

async function failureOf(id: string, response: Response): Promise<ServerFunctionError> {
  const { status } = response;
  const type = response.headers.get('content-type') ?? 'no content type';
  const text = await response.text().catch(() => '');
  const refusal = type.startsWith('application/json') ? readRefusal(text) : null;
  if (refusal === null) {
    const by = response.redirected ? ` by ${response.url}, where the call was redirected to,` : '';
    return new ServerFunctionError(
      id,
      'foreign-answer',
      status,
      `The call of the Server Function "${id}" was answered${by} with status ${status} and ${type}. That is no answer of the request handler.`,
    );
  }
  const { reason, message } = refusal;
  const failure = isSkew(reason) ? VersionSkewError : ServerFunctionError;
  return new failure(id, reason, status, `The server refused the call of the Server Function "${id}" (${status}): ${message}`);
}

function readRefusal(text: string): RefusalBody['error'] | null {
  try {
    const { error } = JSON.parse(text) as Partial<RefusalBody>;
    return typeof error?.reason === 'string' && typeof error.message === 'string' ? error : null;
  } catch {
    return null;
  }
}

function isSkew(reason: RefusalReason): boolean {
  return reason === 'unknown-function' || reason === 'stale-bound-arguments';
}

export { ServerFunctionError, VersionSkewError } from './transport/server-function-error.ts';
export type { CallFailure } from './transport/server-function-error.ts';
export { findSourceMapURL, setServerCallback, setSourceMapResolver } from './transport/transport.ts';
export type { CreateServerReference, ServerCallback, SourceMapResolver } from './transport/transport.ts';
