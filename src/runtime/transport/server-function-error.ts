/** What a call rejects with on the client when the Server Function gave no answer of its own. */
import type { RefusalReason } from '../ground/refusal.ts';

/**
 * `network`: no answer came, or it broke off. `foreign-answer`: something else answered, like a proxy or a login page.
 * The others are the server's: see RefusalReason.
 */
export type CallFailure = RefusalReason | 'network' | 'foreign-answer';

/** The call did not reach the Server Function, or its answer did not come back. A call rejects with what the function itself throws as it is, not with this error. */
export class ServerFunctionError extends Error {
  override readonly name: string = 'ServerFunctionError';
  readonly code: string = 'USE_SERVER_CALL_FAILED';
  readonly referenceId: string;
  readonly reason: CallFailure;
  /** Of the HTTP answer; null when there was none. */
  readonly status: number | null;

  constructor(referenceId: string, reason: CallFailure, status: number | null, message: string, options?: ErrorOptions) {
    super(message, options);
    this.referenceId = referenceId;
    this.reason = reason;
    this.status = status;
  }
}

/**
 * This page is of another build than the server: the function does not exist any more, or what the page has bound to it does
 * not fit. Nothing was called. Reloading the page mends it.
 *
 * @example
 * catch (error) { if (error instanceof VersionSkewError) location.reload(); else throw error; }
 */
export class VersionSkewError extends ServerFunctionError {
  override readonly name = 'VersionSkewError';
  override readonly code = 'USE_SERVER_VERSION_SKEW';
}
