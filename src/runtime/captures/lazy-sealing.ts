/** Bound arguments that are encrypted, by our cipher or the host's, when React sends the reference and not before. */
import { invalidBoundArguments, unsendableCaptures } from './bound-arguments-error.ts';
import { lazyArgument } from './lazy-argument.ts';
import type { ReadBoundArgs } from './lazy-argument.ts';
import { beginSealing, canTrackSealing, runSealing, waitForSealing } from './sealing-guard.ts';
import type { Sealing } from './sealing-guard.ts';
import { withVariableNamed } from './unsendable-capture.ts';

/**
 * Serialises and encrypts the captures of the reference `id`, as they were read.
 *
 * @returns the text where that needs no waiting, else what makes it
 */
export type SealCaptures = (id: string, captures: readonly unknown[]) => string | (() => Promise<string>);

/**
 * Makes an `encryptBoundArgs` of a function that encrypts at once.
 *
 * @returns a function whose result is a thenable: `seal` is called once, when `then` of the thenable is first called. A reference that
 *   captures itself, directly or through others, rejects with BoundArgumentsError instead of waiting for itself.
 */
export function lazySealing(seal: SealCaptures): (id: string, read: ReadBoundArgs) => PromiseLike<string> {
  const untracked = new WeakMap<ReadBoundArgs, Promise<string>>();
  return (id, read) => {
    let sealing: Sealing | null = null;
    return lazyArgument(id, read, {
      start() {
        // A reference that captures itself must wait here, not begin anew for ever, where cycles cannot be seen.
        const running = untracked.get(read);
        if (running !== undefined) return running;
        const captures = readCaptures(id, read);
        const sealed = seal(id, captures);
        return typeof sealed === 'string'
          ? sealed
          : sealLater(async () => {
              try {
                return await sealed();
              } catch (error) {
                throw withVariableNamed(error, id, captures, read.names?.() ?? [], read.exportedAs?.());
              }
            });
      },
      join() {
        if (sealing !== null) waitForSealing(sealing);
      },
    });

    function sealLater(later: () => Promise<string>): Promise<string> {
      const begun = beginSealing(id, read);
      sealing = begun;
      const sealed = (begun.sealed ??= runSealing(begun, later));
      if (!canTrackSealing()) {
        untracked.set(read, sealed);
        const forget = (): boolean => untracked.delete(read);
        sealed.then(forget, forget);
      }
      return sealed;
    }
  };
}

/** The layout and the values. If reading a variable throws, the error names the function. */
function readCaptures(id: string, read: ReadBoundArgs): readonly unknown[] {
  try {
    return read();
  } catch (error) {
    throw unsendableCaptures(id, error);
  }
}

/** Waits for a bound argument, which may be a promise of the client. Whatever that rejects with, the argument is invalid. */
export async function settled(id: string, bound: unknown): Promise<unknown> {
  try {
    return await bound;
  } catch {
    throw invalidBoundArguments(id);
  }
}
