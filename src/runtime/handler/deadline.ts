/** When to stop working on a request: the client has left, or its time is up. */
import { Refusal } from '../ground/refusal.ts';

export interface Deadline {
  readonly signal: AbortSignal;
  /** Whether there is a time limit now. */
  readonly isLimited: boolean;
  /** Milliseconds since the request began in which it has to end; null for no limit. */
  limit(time: number | null): void;
  /** Calls `stop` when the signal aborts. Only the last `stop` is called, so a step that is over need not withdraw its own. */
  onAbort(stop: () => void): void;
  /** The request has ended; its time limit counts no more. */
  end(): void;
}

/** Begins to count the time of a request; where no time limit can come there is only the request's own signal. */
export function startDeadline({ signal }: Request, mayBeLimited: boolean): Deadline {
  if (!mayBeLimited) return { signal, isLimited: false, limit: () => {}, onAbort: lastListener(signal), end: () => {} };
  let started: number | null = null;
  const abortion = new AbortController();
  const leave = (): void => abortion.abort(signal.reason);
  if (signal.aborted) leave();
  else signal.addEventListener('abort', leave);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    signal: abortion.signal,
    get isLimited() {
      return timer !== undefined;
    },
    limit(time) {
      clearTimeout(timer);
      const passed = started === null ? 0 : performance.now() - started;
      started ??= performance.now();
      timer =
        time === null
          ? undefined
          : setTimeout(() => abortion.abort(new Refusal('time-limit', `The request took longer than ${time} ms (timeLimit).`)), time - passed);
    },
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

/** `stream`, with `end` called when it has been read to its end, failed, or was cancelled. */
export function endingWith(stream: ReadableStream<Uint8Array>, end: () => void): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  return new ReadableStream<Uint8Array>(
    {
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
    },
    { highWaterMark: 0 },
  );
}
