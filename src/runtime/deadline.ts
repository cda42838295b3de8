/** When to stop working on a request: the client has left, or its time is up. */
import { Refusal } from './refusal.ts';

export interface Deadline {
  /** Its reason is a Refusal. */
  readonly signal: AbortSignal;
  /** The request has ended; nothing is waited for any more. */
  end(): void;
}

/** Starts the time limit of a request, if there is one. */
export function startDeadline({ signal }: Request, timeLimit: number | undefined): Deadline {
  const abortion = new AbortController();
  const leave = (): void => abortion.abort(new Refusal('aborted', 'The client has left.', { cause: signal.reason }));
  if (signal.aborted) leave();
  else signal.addEventListener('abort', leave);
  const timer = timeLimit === undefined ? undefined : setTimeout(
    () => abortion.abort(new Refusal('time-limit', `The Server Function took longer than the ${timeLimit} ms that it has (timeLimit).`)),
    timeLimit,
  );
  return {
    signal: abortion.signal,
    end() {
      clearTimeout(timer);
      signal.removeEventListener('abort', leave);
    },
  };
}

/** `work`, or a rejection with the signal's reason when that comes first. */
export async function beforeAbort<T>(work: PromiseLike<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let stop: () => void = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** `stream`, with `end` called when it has been read to its end, failed, or nobody reads it any more. */
export function endingWith(stream: ReadableStream<Uint8Array>, end: () => void): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const next = await reader.read();
        if (next.done) {
          end();
          controller.close();
        } else controller.enqueue(next.value);
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
