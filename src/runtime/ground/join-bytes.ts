// Not `new Response(stream)` and `new Blob(pieces)`: on Node they load a whole HTTP client first.
/** Pieces of a stream as one; `length` is their sum. */
export function joinBytes(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.length;
  }
  return bytes;
}
