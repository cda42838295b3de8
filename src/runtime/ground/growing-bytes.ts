/** Bytes that come in pieces, in one buffer: a client may send each byte as a piece of its own, and to keep a piece takes far more than its byte. */
export interface GrowingBytes {
  readonly length: number;
  /** While the buffer moves, three times what has come is held, and never more. */
  add(piece: Uint8Array<ArrayBuffer>): void;
  /** All that has come; the last thing to be asked. */
  whole(): Uint8Array<ArrayBuffer>;
}

export function growingBytes(): GrowingBytes {
  let buffer = new Uint8Array(0);
  let length = 0;
  return {
    get length() {
      return length;
    },
    add(piece) {
      const end = length + piece.length;
      if (length === 0) buffer = piece;
      else {
        if (end > buffer.length) {
          const larger = new Uint8Array(Math.max(end, 2 * length));
          larger.set(buffer.subarray(0, length));
          buffer = larger;
        }
        buffer.set(piece, length);
      }
      length = end;
    },
    whole: () => buffer.subarray(0, length),
  };
}
