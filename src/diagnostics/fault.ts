/**
 * Faults of the compiler itself: what must not happen, whatever the author has written.
 *
 *     fault('The Server Function `save` has no plan.')
 *       → InternalFault: app/page.tsx: The Server Function `save` has no plan. This is a fault of babel-plugin-use-server (phase: emit), …
 *
 * A phase that fails in any other way, by a TypeError say, is reported like that as well. A program that is nested too deep for the
 * stack is no fault, and is said to be that.
 */
import { aboutFile } from './about-file.ts';

const REPORT_AT = 'https://github.com/babel-plugin-use-server/babel-plugin-use-server/issues';

type Phase = 'analysis' | 'plan' | 'emit' | 'apply';

/** Thrown where the compiler is at fault. */
export class InternalFault extends Error {
  override readonly name = 'InternalFault';
  readonly code = 'USE_SERVER_INTERNAL';
}

/** The one way to say that something cannot be. @throws InternalFault */
export function fault(message: string): never {
  throw new InternalFault(message);
}

/**
 * Runs a phase on a file.
 *
 * @throws what the phase throws; for a fault, an `InternalFault` that names the file, the phase and where to report it
 */
export function inPhase<T>(phase: Phase, filename: string, run: () => T): T {
  try {
    return aboutFile(filename, run);
  } catch (error) {
    if (!isFault(error) || isTold(error)) throw error;
    const reason = error instanceof InternalFault ? error.message : `${error.name}: ${error.message}`;
    throw new InternalFault(
      `${filename}: ${reason} This is a fault of babel-plugin-use-server (phase: ${phase}), not of your code. Please report it, with the file if you can: ${REPORT_AT}`,
      { cause: error },
    );
  }
}

function isFault(error: unknown): error is Error {
  return error instanceof InternalFault || error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError;
}

/** By the phase of another module, which this one looked into: that module is at fault, and said to be. */
function isTold(error: Error): boolean {
  return error instanceof InternalFault && error.cause !== undefined;
}
