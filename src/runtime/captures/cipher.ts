/** What seals bound arguments: our own, or the host's. */

/** Encrypts and authenticates: what was sealed for another function or with another key, or changed since, does not open. */
export interface Cipher {
  seal(id: string, layout: string, plain: Uint8Array<ArrayBuffer>): Promise<string>;
  /** The same for text and without a wait; null where or while that cannot be done. */
  sealNow?(id: string, layout: string, plain: string): string | null;
  /** @returns null for whatever was not sealed for `id` */
  open(id: string, sealed: string): Promise<{ readonly layout: string; readonly plain: Uint8Array<ArrayBuffer> } | null>;
}
