import type { ExportPlace } from '../registration/export-checks.ts';
import { invalidBoundArguments } from './bound-arguments-error.ts';

/** Gives the layout digest of the captures and their values. */
export interface ReadBoundArgs {
  (): readonly unknown[];
  /** What the captures are called in the code that runs; asked when one of them cannot be sent. */
  readonly names?: () => readonly string[];
  /** Where the function is exported from a file with the directive on top; asked then, too. */
  readonly exportedAs?: () => ExportPlace | undefined;
}

interface LiveArgument {
  readonly id: string;
  readonly read: ReadBoundArgs;
}

const liveArguments = new WeakMap<object, LiveArgument>();

/** How a bound argument comes about. */
export interface Seal<T> {
  /** Called once, when React first asks for the argument. */
  start(): T | PromiseLike<T>;
  /** Called for each later call of `then`; what `join` throws rejects the promise of that call. */
  join?(): void;
}

/**
 * A bound argument that does nothing until React serialises it.
 *
 * React calls `then` of a bound argument when it sends the reference, more than once, and notes the outcome on the object;
 * so this is a plain extensible object, and sealing starts at the first call only. Each call of `then` returns a promise of
 * the outcome; there is no other promise, so none is left to be an unhandled rejection.
 */
export function lazyArgument<T>(id: string, read: ReadBoundArgs, seal: Seal<T>): PromiseLike<T> {
  let sealed: Promise<T> | null = null;
  const argument: PromiseLike<T> = {
    // oxlint-disable-next-line unicorn/no-thenable -- being a thenable is the point
    then(onFulfilled, onRejected) {
      if (sealed === null) {
        sealed = settle(() => seal.start());
        return sealed.then(onFulfilled, onRejected);
      }
      const joined = sealed;
      const asked = settle(() => {
        seal.join?.();
        return joined;
      });
      return asked.then(onFulfilled, onRejected);
    },
  };
  liveArguments.set(argument, { id, read });
  return argument;
}

/** Runs now, as an async function would: what is thrown rejects. */
function settle<T>(run: () => T | PromiseLike<T>): Promise<T> {
  try {
    return Promise.resolve(run());
  } catch (error) {
    return Promise.reject(error);
  }
}

/**
 * What a bound argument holds when it never left this process: the live values, read now. Null for anything else.
 *
 * @throws BoundArgumentsError when it was made for another function
 */
export function readLiveArgument(id: string, bound: unknown): readonly unknown[] | null {
  const live = typeof bound === 'object' && bound !== null ? liveArguments.get(bound) : undefined;
  if (live === undefined) return null;
  if (live.id !== id) throw invalidBoundArguments(id);
  return live.read();
}
