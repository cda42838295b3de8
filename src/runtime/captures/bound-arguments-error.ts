/**
 * The one error of bound arguments, whether they are made (`encryptBoundArgs`) or opened (`decryptBoundArgs`).
 *
 * Hosts can tell it from the author's own errors by `code`, also where a bundler holds two copies of this module:
 * a bound argument that does not open is a bad or outdated request, and nothing of the author's code has run.
 */
export class BoundArgumentsError extends Error {
  override readonly name = 'BoundArgumentsError';
  readonly code = 'USE_SERVER_BOUND_ARGUMENTS';
  /** The reference id of the Server Function that the bound arguments were for. */
  readonly referenceId: string;
  /** The arguments are to blame, not the server: forged, or of another build or key. A client gets good ones by reloading. */
  readonly stale: boolean;

  constructor(referenceId: string, message: string, options: ErrorOptions & { readonly stale?: boolean } = {}) {
    super(message, options);
    this.referenceId = referenceId;
    this.stale = options.stale ?? false;
  }
}

/**
 * What every bound argument that cannot be trusted fails with. One text for all causes: which check failed would help
 * only an attacker who forges arguments.
 */
export function invalidBoundArguments(referenceId: string): BoundArgumentsError {
  return new BoundArgumentsError(
    referenceId,
    `The bound arguments of the Server Function "${referenceId}" are invalid or stale: they were changed, belong to ` +
      'another function, or were made by another build or with another key. The function was not called. ' +
      'Reloading the page gives new ones.',
    { stale: true },
  );
}

/** The captured variables could not be read or serialised; `reason` is what the getter, or React, had to say about it. */
export function unsendableCaptures(referenceId: string, reason: unknown): BoundArgumentsError {
  if (reason instanceof BoundArgumentsError) return reason;
  return new BoundArgumentsError(referenceId, `The variables that the Server Function "${referenceId}" captures could not be sent: ${describeReason(reason)}`, {
    cause: reason,
  });
}

/** No request can bring back more; and what is captured again and again through other references has no end of its own. */
const LARGEST_CAPTURES = 64 * 1024 * 1024;

/** @throws BoundArgumentsError when the serialised captures, in bytes or characters, are more than can be sent. */
export function checkSize(referenceId: string, size: number): void {
  if (size <= LARGEST_CAPTURES) return;
  throw unsendableCaptures(
    referenceId,
    'serialised they are larger than 64 MB. Capture less: an id in place of the data. ' +
      'A Server Function that several captured ones capture goes into each of them.',
  );
}

/** A text for anything that can be thrown. */
function describeReason(reason: unknown): string {
  if (reason instanceof Error) return reason.message;
  if (typeof reason === 'string') return reason;
  return 'a value that is not an Error was thrown.';
}
