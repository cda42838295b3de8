/** The keys of bound arguments: from USE_SERVER_ENCRYPTION_KEY, or one of this process alone. */
import { decodeBase64 } from '../ground/base64.ts';
import { isProduction } from '../ground/is-production.ts';
import { nodeCipher } from './node-cipher.ts';
import type { EncryptNow } from './node-cipher.ts';

const keyVariable = 'USE_SERVER_ENCRYPTION_KEY';
const keyLength = 32;
const howToMakeAKey = `a key is ${keyLength} random bytes in Base64, for example the output of \`openssl rand -base64 ${keyLength}\``;

/** Shared by all copies of this module in the process: a bundler may hold one per layer, hot reloading makes new ones. */
const processKeySymbol = Symbol.for('babel-plugin-use-server.processKey');

/** The key that encrypts, and all that may decrypt, the encrypting one among them. */
export interface EncryptionKeys {
  readonly encrypt: CryptoKey;
  /** The same key for Node's cipher; another copy of this module may have left it out. */
  readonly encryptAsText?: EncryptNow | null;
  readonly decrypt: readonly CryptoKey[];
}

/** The keys are missing their form. The message says which one and why, and never what is in it. */
export class EncryptionKeyError extends Error {
  override readonly name = 'EncryptionKeyError';
  readonly code = 'USE_SERVER_ENCRYPTION_KEY';
}

let known: { readonly text: string; readonly keys: Promise<EncryptionKeys> } | null = null;

/**
 * The keys in force. The variable is read at each call, its keys are imported when it changes.
 *
 * @throws EncryptionKeyError (as a rejection) when the variable is set and malformed
 */
export function encryptionKeys(): Promise<EncryptionKeys> {
  const text = readKeyVariable();
  if (text === '') return processKeys();
  if (known?.text !== text) {
    const keys = importKeys(text);
    keys.catch(() => {});
    known = { text, keys };
  }
  return known.keys;
}

const imported = new WeakMap<Promise<EncryptionKeys>, EncryptionKeys>();

/** The same without a wait; null when the keys are still being imported, or malformed. */
export function encryptionKeysNow(): EncryptionKeys | null {
  const promise = encryptionKeys();
  const keys = imported.get(promise);
  if (keys === undefined)
    promise.then(
      (settled) => imported.set(promise, settled),
      () => {},
    );
  return keys ?? null;
}

async function importKeys(text: string): Promise<EncryptionKeys> {
  const parts = text.split(',').map((part) => part.trim());
  const bytes = parts.map((part, index) => keyBytes(part, index, parts.length));
  const decrypt = await Promise.all(bytes.map(toCryptoKey));
  const [encrypt] = decrypt;
  const [first] = bytes;
  if (encrypt === undefined || first === undefined) throw new EncryptionKeyError(`${keyVariable} holds no key: ${howToMakeAKey}.`);
  return { encrypt, encryptAsText: nodeCipher(first), decrypt };
}

function keyBytes(part: string, index: number, count: number): Uint8Array<ArrayBuffer> {
  const bytes = decodeBase64(part);
  const isWeak = bytes?.length === keyLength && bytes.every((byte) => byte === bytes[0]);
  if (bytes?.length === keyLength && !isWeak) return bytes;
  const which = count === 1 ? 'The key' : `Key ${index + 1} of ${count}`;
  const problem = isWeak
    ? 'is one byte, again and again'
    : part === ''
      ? 'is empty'
      : bytes === null
        ? 'is not Base64'
        : `has ${bytes.length} bytes instead of ${keyLength}`;
  throw new EncryptionKeyError(`${which} in ${keyVariable} ${problem}: ${howToMakeAKey}. Several keys are separated by commas.`);
}

function processKeys(): Promise<EncryptionKeys> {
  const shared: unknown = Reflect.get(globalThis, processKeySymbol);
  if (shared instanceof Promise) return shared;
  const bytes = crypto.getRandomValues(new Uint8Array(keyLength));
  const keys = keysOf(bytes);
  Reflect.set(globalThis, processKeySymbol, keys);
  if (isProduction()) {
    console.warn(
      `${keyVariable} is not set: what Server Functions capture is encrypted with a key of this process, and pages that were ` +
        `rendered by another instance, or before a restart, cannot call them. To share a key, set it: ${howToMakeAKey}.`,
    );
  }
  return keys;
}

/** An async function, since test runners give each file a Promise of its own, and WebCrypto answers with another one. */
async function keysOf(bytes: Uint8Array<ArrayBuffer>): Promise<EncryptionKeys> {
  const key = await toCryptoKey(bytes);
  return { encrypt: key, encryptAsText: nodeCipher(bytes), decrypt: [key] };
}

function toCryptoKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

// `process.env.X` is spelled out, so that bundlers can put the value in its place; where there is neither it throws.
function readKeyVariable(): string {
  try {
    return process.env.USE_SERVER_ENCRYPTION_KEY?.trim() ?? '';
  } catch {
    return '';
  }
}
