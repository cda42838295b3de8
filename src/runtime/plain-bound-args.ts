/**
 * Bound arguments without encryption, for `encryptBoundArgs: false`: still read only when the reference is serialised or
 * opened, but every client that gets the reference can read and change what the function captured.
 */
import { invalidBoundArguments, unsendableCaptures } from './captures/bound-arguments-error.ts';
import { lazyArgument, readLiveArgument } from './captures/lazy-argument.ts';
import type { ReadBoundArgs } from './captures/lazy-argument.ts';
import { boxPromises, unboxPromises } from './values/promise-boxes.ts';

/**
 * The bound argument of a reference, for React to serialise as it is.
 *
 * @param id reference id
 * @param read gives the layout digest and the captured values
 * @returns a thenable of what `read` gives; rejects with BoundArgumentsError when a variable cannot be read
 */
export function plainBoundArgs(id: string, read: ReadBoundArgs): PromiseLike<readonly unknown[]> {
  return lazyArgument(id, read, {
    async start() {
      try {
        return boxPromises(read(), true);
      } catch (error) {
        throw unsendableCaptures(id, error);
      }
    },
  });
}

/**
 * Opens what `plainBoundArgs` made, or what came of it over the wire.
 *
 * @returns the layout digest and the captured values
 * @throws BoundArgumentsError when it is not a list that begins with a layout digest
 */
export async function openPlainBoundArgs(id: string, bound: unknown): Promise<readonly unknown[]> {
  const live = readLiveArgument(id, bound);
  if (live !== null) return live;
  let values: unknown;
  try {
    values = await bound;
  } catch {
    throw invalidBoundArguments(id);
  }
  if (!Array.isArray(values) || typeof values[0] !== 'string') throw invalidBoundArguments(id);
  return unboxPromises(values);
}
