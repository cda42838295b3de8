/**
 * AES-256-GCM without a wait, where there is Node. WebCrypto hands every piece to another thread, which takes longer
 * than to encrypt a few captured values; a page may have a thousand of them.
 */

/** Encrypts at once. @returns nonce, ciphertext and tag, in Base64 with the URL alphabet */
export type EncryptNow = (additionalData: string, plain: string | Uint8Array) => string;

/** In bytes: what AES-GCM is made for. */
export const nonceLength = 12;
/** How many nonces are drawn at a time; drawing is most of the work for a short text. */
const mostNonces = 256;

/** Null on edge runtimes. */
export function nodeCipher(key: Uint8Array<ArrayBuffer>): EncryptNow | null {
  const node = findNode();
  if (node === null) return null;
  const { NodeBuffer, createCipheriv, createSecretKey } = node;
  const secret = createSecretKey(key);
  return (additionalData, plain) => {
    const nonce = nextNonce();
    const cipher = createCipheriv('aes-256-gcm', secret, nonce).setAAD(NodeBuffer.from(additionalData));
    const encrypted = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain);
    return NodeBuffer.concat([nonce, encrypted, cipher.final(), cipher.getAuthTag()]).toString('base64url');
  };
}

let nonces = new Uint8Array(0);
let used = 0;

/**
 * Random bytes, each given out once. They are kept for the current turn only: a process that is frozen, copied and
 * woken up more than once must not find any that it would use again.
 */
function nextNonce(): Uint8Array {
  if (used === nonces.length) {
    if (used === 0) setImmediate(forgetNonces);
    const count = used === 0 ? 1 : Math.min(mostNonces, (4 * nonces.length) / nonceLength);
    nonces = crypto.getRandomValues(new Uint8Array(count * nonceLength));
    used = 0;
  }
  return nonces.subarray(used, (used += nonceLength));
}

function forgetNonces(): void {
  nonces = new Uint8Array(0);
  used = 0;
}

interface Node {
  readonly NodeBuffer: ReturnType<typeof process.getBuiltinModule<'node:buffer'>>['Buffer'];
  readonly createCipheriv: ReturnType<typeof process.getBuiltinModule<'node:crypto'>>['createCipheriv'];
  readonly createSecretKey: ReturnType<typeof process.getBuiltinModule<'node:crypto'>>['createSecretKey'];
}

/** Without an import, which bundlers for the edge would stumble over; some edge runtimes have part of Node. */
function findNode(): Node | null {
  try {
    const { createCipheriv, createSecretKey } = process.getBuiltinModule('node:crypto');
    const { Buffer: NodeBuffer } = process.getBuiltinModule('node:buffer');
    const whole = [createCipheriv, createSecretKey, NodeBuffer.from, setImmediate].every((part) => typeof part === 'function');
    return whole ? { NodeBuffer, createCipheriv, createSecretKey } : null;
  } catch {
    return null;
  }
}
