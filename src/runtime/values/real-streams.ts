/**
 * Streams and async iterables that React's decoders made, for the functions of authors.
 *
 * A stream of React's own must not be cancelled: what React has still to put into it, after it has read a file or what is bound to a
 * function, it puts into a closed stream, and the error of that is caught nowhere and ends the process. So the function gets a stream that
 * reads from React's, and that may be cancelled.
 */

/** Makes promises and streams of the language of those in a piece. */
type RealPiece = (piece: unknown) => unknown;

/** A stream or an iterable that may be used like any other; null for what is neither. */
export function realStreamOf(decoded: object, real: RealPiece): object | null {
  if (decoded instanceof ReadableStream) return isOfBytes(decoded) ? streamOfBytes(decoded) : streamOf(decoded, real);
  if (!(Symbol.asyncIterator in decoded)) return null;
  if ('next' in decoded) return iteratorOf(decoded as AsyncIterator<unknown>, real);
  const iterable = decoded as AsyncIterable<unknown>;
  return { [Symbol.asyncIterator]: () => iteratorOf(iterable[Symbol.asyncIterator](), real) };
}

function streamOf(decoded: ReadableStream<unknown>, real: RealPiece): ReadableStream<unknown> {
  const reader = decoded.getReader();
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(real(value));
      },
    },
    { highWaterMark: 0 },
  );
}

function streamOfBytes(decoded: ReadableStream<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const reader = decoded.getReader();
  return new ReadableStream({
    type: 'bytes',
    async pull(controller) {
      const { done, value } = await reader.read();
      if (!done) return controller.enqueue(value);
      controller.close();
      // A reader that brings memory of its own gets it back.
      controller.byobRequest?.respond(0);
    },
  });
}

function isOfBytes(stream: ReadableStream): stream is ReadableStream<Uint8Array<ArrayBuffer>> {
  try {
    stream.getReader({ mode: 'byob' }).releaseLock();
    return true;
  } catch {
    return false;
  }
}

function iteratorOf(decoded: AsyncIterator<unknown>, real: RealPiece): AsyncIterableIterator<unknown> {
  return {
    async next() {
      const { done = false, value }: IteratorResult<unknown, unknown> = await decoded.next();
      return { done, value: real(value) };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
