/**
 * Bound arguments inside Next.js, encrypted by Next.js with its own key (`NEXT_SERVER_ACTIONS_ENCRYPTION_KEY`).
 *
 * Next.js encrypts values as soon as it is given them; here it is given them when React sends the reference, so variables
 * that are set later, or captured by a function that is only called on the server, are no trouble. The id is sealed in front of
 * them, and compared when they are opened: what Next.js does with it by itself is its own business.
 */
import { decryptActionBoundArgs, encryptActionBoundArgs } from 'private-next-rsc-action-encryption';
import { invalidBoundArguments } from '../captures/bound-arguments-error.ts';
import type { BoundArgs } from '../captures/bound-args-core.ts';
import { readLiveArgument } from '../captures/lazy-argument.ts';
import { lazySealing, settled } from '../captures/lazy-sealing.ts';
import { boxPromises, unboxPromises } from '../values/promise-boxes.ts';

/** Makes the one bound argument of a reference with captures; see `BoundArgs`. What Next.js throws is passed on as it is. */
export const encryptBoundArgs: BoundArgs['encryptBoundArgs'] = lazySealing(
  (id, captures) => async () => await encryptActionBoundArgs(id, id, ...boxPromises(captures, false)),
);

/** Opens what `encryptBoundArgs` made; see `BoundArgs`. */
export const decryptBoundArgs: BoundArgs['decryptBoundArgs'] = async (id, bound) => {
  const live = readLiveArgument(id, bound);
  if (live !== null) return live;
  const encrypted = await settled(id, bound);
  if (typeof encrypted !== 'string') throw invalidBoundArguments(id);
  let values: unknown;
  try {
    values = await decryptActionBoundArgs(id, encrypted);
  } catch {
    throw invalidBoundArguments(id);
  }
  if (!Array.isArray(values)) throw invalidBoundArguments(id);
  const [sealedFor, ...captures]: readonly unknown[] = values;
  // The layout comes first, as `read` gave it.
  if (sealedFor !== id || typeof captures[0] !== 'string') throw invalidBoundArguments(id);
  return unboxPromises(captures);
};

export { BoundArgumentsError } from '../captures/bound-arguments-error.ts';
