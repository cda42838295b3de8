/** Next.js makes this module known inside its own builds; it has no declaration. */
declare module 'private-next-rsc-action-encryption' {
  /** Serialises and encrypts at once; bound to the id. */
  export function encryptActionBoundArgs(id: string, ...values: readonly unknown[]): Promise<string>;
  /** Rejects when the text was not made for this id with this build's key. */
  export function decryptActionBoundArgs(id: string, encrypted: unknown): Promise<unknown>;
}
