/**
 * AES-256-GCM without a wait, where there is Node. WebCrypto hands every piece to another thread, which takes several times as
 * long as encrypting a few captured values does; a page may have a thousand of them.
 */

/** Encrypts at once. @returns ciphertext and tag, as WebCrypto does */
export type EncryptNow = (nonce: Uint8Array, additionalData: Uint8Array, plain: Uint8Array) => readonly Uint8Array[];

/** Null on edge runtimes. */
export function nodeCipher(key: Uint8Array<ArrayBuffer>): EncryptNow | null {
  const node = nodeCrypto();
  if (node === null) return null;
  const secret = node.createSecretKey(key);
  return (nonce, additionalData, plain) => {
    const cipher = node.createCipheriv('aes-256-gcm', secret, nonce).setAAD(additionalData);
    return [cipher.update(plain), cipher.final(), cipher.getAuthTag()];
  };
}

/** Without an import, which bundlers for the edge would stumble over; some edge runtimes have part of Node. */
function nodeCrypto(): Pick<ReturnType<typeof process.getBuiltinModule<'node:crypto'>>, 'createCipheriv' | 'createSecretKey'> | null {
  try {
    const node = process.getBuiltinModule('node:crypto');
    return typeof node.createCipheriv === 'function' && typeof node.createSecretKey === 'function' ? node : null;
  } catch {
    return null;
  }
}
