/**
 * Encrypted bound arguments, the same for every React binding.
 *
 * A bound argument is `<layout>.<Base64 of nonce, ciphertext and tag>`: AES-256-GCM over the captured values, with the
 * reference id and the layout digest as additional data, so that it opens for that function and those captures only.
 */
import { encodeBase64Url, decodeBase64 } from './base64.ts';
import { invalidBoundArguments } from './bound-arguments-error.ts';
import { encryptionKeys } from './encryption-keys.ts';
import { createFlightCodec } from './flight-codec.ts';
import type { BoundArgsConfiguration, FlightBinding, FlightCodec } from './flight-codec.ts';
import { readLiveArgument } from './lazy-argument.ts';
import type { ReadBoundArgs } from './lazy-argument.ts';
import { lazySealing, readCaptures, settled } from './lazy-sealing.ts';

export interface BoundArgs {
  /**
   * The one bound argument of a reference with captures: a thenable of a string. Nothing is read, serialised or encrypted
   * before React asks for it.
   *
   * @param id reference id
   * @param read gives the layout digest and the captured values; called when the reference is serialised
   * @returns rejects with BoundArgumentsError when the values cannot be serialised or contain the reference itself
   */
  encryptBoundArgs(id: string, read: ReadBoundArgs): PromiseLike<string>;
  /**
   * Opens what `encryptBoundArgs` made: the string, a promise of it, or the thenable itself (which is just read).
   *
   * @returns the layout digest and the captured values
   * @throws BoundArgumentsError (as a rejection) for whatever was not made for this function with one of the keys
   */
  decryptBoundArgs(id: string, bound: unknown): Promise<readonly unknown[]>;
  /** Hands over the manifests in which references inside captured values are found again; replaces what was set before. */
  configureBoundArgs(configuration: BoundArgsConfiguration): void;
}

const algorithm = 'AES-GCM';
const nonceLength = 12;
const tagLength = 16;

/** Bound arguments over a React binding. */
export function createBoundArgs(binding: FlightBinding): BoundArgs {
  let configuration: BoundArgsConfiguration = {};
  const codec = createFlightCodec(binding, () => configuration);
  return {
    encryptBoundArgs: lazySealing((id, read) => seal(codec, id, read)),
    async decryptBoundArgs(id, bound) {
      return readLiveArgument(id, bound) ?? await open(codec, id, bound);
    },
    configureBoundArgs(next) {
      configuration = next;
    },
  };
}

async function seal(codec: FlightCodec, id: string, read: ReadBoundArgs): Promise<string> {
  // Read in the same turn in which React asked, then leave its render.
  const [layout, ...values] = readCaptures(id, read);
  if (typeof layout !== 'string') throw new TypeError(`What "${id}" captures must begin with the digest of its layout.`);
  const keys = await encryptionKeys();
  const plain = await codec.write(id, values);
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
  const cipher = await crypto.subtle.encrypt(parameters(id, layout, nonce), keys.encrypt, plain);
  const sealed = new Uint8Array(nonceLength + cipher.byteLength);
  sealed.set(nonce);
  sealed.set(new Uint8Array(cipher), nonceLength);
  return `${layout}.${encodeBase64Url(sealed)}`;
}

async function open(codec: FlightCodec, id: string, bound: unknown): Promise<readonly unknown[]> {
  const { decrypt } = await encryptionKeys();
  const argument = parse(await settled(id, bound));
  if (argument === null) throw invalidBoundArguments(id);
  for (const key of decrypt) {
    const plain = await decipher(key, parameters(id, argument.layout, argument.nonce), argument.cipher);
    if (plain !== null) return [argument.layout, ...await codec.read(id, plain)];
  }
  throw invalidBoundArguments(id);
}

interface ParsedArgument {
  readonly layout: string;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly cipher: Uint8Array<ArrayBuffer>;
}

function parse(bound: unknown): ParsedArgument | null {
  if (typeof bound !== 'string') return null;
  const dot = bound.lastIndexOf('.');
  const text = bound.slice(dot + 1);
  const bytes = dot === -1 ? null : decodeBase64(text);
  if (bytes === null || bytes.length < nonceLength + tagLength) return null;
  // One spelling only: the last character of Base64 has bits that decoding ignores.
  if (encodeBase64Url(bytes) !== text) return null;
  return { layout: bound.slice(0, dot), nonce: bytes.subarray(0, nonceLength), cipher: bytes.subarray(nonceLength) };
}

async function decipher(
  key: CryptoKey,
  using: AesGcmParams,
  cipher: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(using, key, cipher));
  } catch {
    return null;
  }
}

function parameters(id: string, layout: string, nonce: Uint8Array<ArrayBuffer>): AesGcmParams {
  // JSON keeps the two apart: no id and layout run together into the text of another pair.
  return { name: algorithm, iv: nonce, additionalData: new TextEncoder().encode(JSON.stringify([id, layout])) };
}
