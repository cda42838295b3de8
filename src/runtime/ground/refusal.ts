/** Why a request was not answered with the result of a Server Function; the server says it, the client reads it. */

const statuses = {
  /** Not a POST. */
  method: 405,
  /** Sent by a page of another origin, or by one that hides its origin. */
  origin: 403,
  /** `authorize` said no. */
  forbidden: 403,
  'too-large': 413,
  /** Neither the body of a call nor a form. */
  'content-type': 415,
  /** No Server Function of this build has the id: forged, or of another build. */
  'unknown-function': 409,
  /** Changed on the way, made by another build, or with a key that is not known any more. */
  'stale-bound-arguments': 400,
  malformed: 400,
  /** The body did not arrive in time. */
  'slow-body': 408,
  /** The Server Function took longer than the time limit. */
  'time-limit': 504,
  /** The client has left, and does not read the answer. */
  aborted: 499,
} as const;

export type RefusalReason = keyof typeof statuses;

/** What the body of a refused call says, as JSON. */
export interface RefusalBody {
  readonly error: { readonly reason: RefusalReason; readonly message: string };
}

/** Ends the handling of a request; the message goes to the client, so it holds what the client knows already. */
export class Refusal extends Error {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** Of every answer: it is for this request alone, and it is what it says that it is. */
export const plainHeaders = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const;

/** JSON for calls; text for forms, where the visitor sees it. */
export function refusalResponse({ reason, message }: Refusal, asText: boolean): Response {
  const headers = new Headers(plainHeaders);
  if (reason === 'method') headers.set('allow', 'POST');
  const init = { status: statuses[reason], headers };
  if (asText) {
    headers.set('content-type', 'text/plain;charset=utf-8');
    return new Response(message, init);
  }
  headers.set('content-type', 'application/json');
  const body: RefusalBody = { error: { reason, message } };
  return new Response(JSON.stringify(body), init);
}
