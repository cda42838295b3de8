/**
 * Calls of pages on which a function still captured something, now that it captures nothing: what was sealed then would be its first argument, and each
 * argument the next one's.
 */
import { invalidBoundArguments } from '../captures/bound-arguments-error.ts';
import { takesCaptures } from '../references.ts';

/** `<layout>.<Base64>`: the digest, then nonce, tag and what is between them. */
const sealed = /^[\w-]{8}\.[\w-]{38,}$/;

/**
 * @param args what the call has before the caller's own arguments, or both
 * @returns null for nearly every call: then there is nothing to wait for. Otherwise it rejects with a BoundArgumentsError where a function without captures is
 *   called with sealed ones.
 */
export function refuseFormerCaptures(id: string, fn: object, args: unknown): Promise<void> | null {
  const first: unknown = Array.isArray(args) ? args[0] : null;
  // A bound argument is a promise, in whatever way the client calls.
  return first instanceof Promise && !takesCaptures(fn) ? refuseSealed(id, first) : null;
}

async function refuseSealed(id: string, first: Promise<unknown>): Promise<void> {
  let captures: unknown;
  try {
    captures = await first;
  } catch {
    return;
  }
  if (typeof captures === 'string' && sealed.test(captures)) throw invalidBoundArguments(id);
}
