/**
 * How bound arguments are encrypted: `<layout>.<Base64 of nonce, ciphertext and tag>`, AES-256-GCM with the reference id and the
 * layout digest as additional data.
 */
import { decodeBase64, encodeBase64Url } from '../ground/base64.ts';
import type { Cipher } from './cipher.ts';
import { encryptionKeys, encryptionKeysNow } from './encryption-keys.ts';
import { joinBytes } from '../ground/join-bytes.ts';
import { nonceLength } from './node-cipher.ts';

const algorithm = 'AES-GCM';
const tagLength = 16;
const encoder = new TextEncoder();

/** With the keys of `USE_SERVER_ENCRYPTION_KEY`: the first one encrypts, all of them decrypt. */
export const cipher: Cipher = {
  sealNow(id, layout, plain) {
    const encrypt = encryptionKeysNow()?.encryptAsText ?? null;
    return encrypt === null ? null : `${layout}.${encrypt(additionalDataOf(id, layout), plain)}`;
  },
  async seal(id, layout, plain) {
    const keys = await encryptionKeys();
    const additionalData = additionalDataOf(id, layout);
    const sealed = keys.encryptAsText?.(additionalData, plain) ?? encodeBase64Url(await encrypt(keys.encrypt, additionalData, plain));
    return `${layout}.${sealed}`;
  },
  async open(id, sealed) {
    const { decrypt } = await encryptionKeys();
    const argument = parse(sealed);
    if (argument === null) return null;
    for (const key of decrypt) {
      const plain = await decipher(
        key,
        { name: algorithm, iv: argument.nonce, additionalData: encoder.encode(additionalDataOf(id, argument.layout)) },
        argument.cipher,
      );
      if (plain !== null) return { layout: argument.layout, plain };
    }
    return null;
  },
};

async function encrypt(key: CryptoKey, additionalData: string, plain: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
  const encrypted = await crypto.subtle.encrypt({ name: algorithm, iv: nonce, additionalData: encoder.encode(additionalData) }, key, plain);
  return joinBytes([nonce, new Uint8Array(encrypted)], nonceLength + plain.length + tagLength);
}

interface ParsedArgument {
  readonly layout: string;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly cipher: Uint8Array<ArrayBuffer>;
}

function parse(bound: string): ParsedArgument | null {
  const dot = bound.lastIndexOf('.');
  const text = bound.slice(dot + 1);
  const bytes = dot === -1 ? null : decodeBase64(text);
  if (bytes === null || bytes.length < nonceLength + tagLength) return null;
  // One spelling only: the last character of Base64 has bits that decoding ignores.
  if (encodeBase64Url(bytes) !== text) return null;
  return { layout: bound.slice(0, dot), nonce: bytes.subarray(0, nonceLength), cipher: bytes.subarray(nonceLength) };
}

async function decipher(key: CryptoKey, using: AesGcmParams, cipher: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(using, key, cipher));
  } catch {
    return null;
  }
}

function additionalDataOf(id: string, layout: string): string {
  // JSON keeps the two apart: no id and layout run together into the text of another pair.
  return JSON.stringify([id, layout]);
}
