/** When to stop working on a request: the client has left, or its time is up. */
import { Refusal } from './refusal.ts';

export interface Deadline {
  readonly signal: AbortSignal;
  /** Calls `stop` when the signal aborts; nobody but the last one is called, so what is over needs not be withdrawn. */
  onAbort(stop: () => void): void;
  /** The request has ended; its time limit counts no more. */
  end(): void;
}

/** Starts the time limit of a request; without one there is only the request's own signal. */
export function startDeadline({ signal }: Request, timeLimit: number | undefined): Deadline {
  if (timeLimit === undefined) return { signal, onAbort: lastListener(signal), end: () => {} };
  const abortion = new AbortController();
  const leave = (): void => abortion.abort(signal.reason);
  if (signal.aborted) leave();
  else signal.addEventListener('abort', leave);
  const timer = setTimeout(() => abortion.abort(new Refusal('time-limit', `The request took longer than ${timeLimit} ms (timeLimit).`)), timeLimit);
  return {
    signal: abortion.signal,
    onAbort: lastListener(abortion.signal),
    end() {
      clearTimeout(timer);
      signal.removeEventListener('abort', leave);
    },
  };
}

/** A request has a signal of its own, which goes when it goes: one listener for all its steps is enough. */
function lastListener(signal: AbortSignal): Deadline['onAbort'] {
  let last: (() => void) | null = null;
  return (stop) => {
    if (last === null) signal.addEventListener('abort', () => last?.());
    last = stop;
  };
}

/** Why `signal` has aborted, as an answer. */
export function abortRefusal({ reason }: AbortSignal): Refusal {
  return reason instanceof Refusal ? reason : new Refusal('aborted', 'The client has left.', { cause: reason });
}

/** `work`, or a rejection with an `abortRefusal` when the deadline passes first. */
export function beforeAbort<T>(work: PromiseLike<T>, { signal, onAbort }: Deadline): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(abortRefusal(signal));
    if (signal.aborted) return stop();
    onAbort(stop);
    work.then(resolve, reject);
  });
}

/** `stream`, with `end` called when it has been read to its end, failed, or nobody reads it any more. */
export function endingWith(stream: ReadableStream<Uint8Array>, end: () => void): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const next = await reader.read();
        if (!next.done) return controller.enqueue(next.value);
        end();
        controller.close();
      } catch (error) {
        end();
        controller.error(error);
      }
    },
    async cancel(reason) {
      end();
      await reader.cancel(reason);
    },
  }, { highWaterMark: 0 });
}
