/**
 * Encrypted bound arguments, the same for every React binding.
 *
 * A bound argument is what a cipher makes of the reference id and the captured values as React's bytes, for one layout of the
 * captures: it opens for that function and those captures only, also where a cipher takes no notice of ids.
 */
import { cipher as ownCipher } from './bound-args-cipher.ts';
import type { Cipher } from './cipher.ts';
import { checkSize, invalidBoundArguments } from './bound-arguments-error.ts';
import { createFlightCodec } from './flight-codec.ts';
import type { BoundArgsConfiguration, FlightBinding, FlightCodec } from './flight-codec.ts';
import { joinBytes } from '../ground/join-bytes.ts';
import { readLiveArgument } from './lazy-argument.ts';
import type { ReadBoundArgs } from './lazy-argument.ts';
import { servedManifest } from '../handler/served-manifest.ts';
import { lazySealing, settled } from './lazy-sealing.ts';
import { arePlainValues, readPlainValues, writePlainValues } from '../values/plain-values.ts';

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
  /**
   * Hands over the manifests in which references inside captured values are found again; replaces what was set before. Without it captured Server
   * Functions are looked up in the manifest of the request handler.
   */
  configureBoundArgs(configuration: BoundArgsConfiguration): void;
}

/**
 * Bound arguments over a React binding.
 *
 * @param cipher default: AES-256-GCM with the keys of `USE_SERVER_ENCRYPTION_KEY`
 */
export function createBoundArgs(binding: FlightBinding, cipher: Cipher = ownCipher): BoundArgs {
  let configured: BoundArgsConfiguration | null = null;
  const codec = createFlightCodec(binding, () => configured ?? configurationOfHandler());
  return {
    encryptBoundArgs: lazySealing((id, captures) => seal(codec, cipher, id, captures)),
    async decryptBoundArgs(id, bound) {
      return readLiveArgument(id, bound) ?? (await open(codec, cipher, id, bound));
    },
    configureBoundArgs(next) {
      configured = next;
    },
  };
}

function configurationOfHandler(): BoundArgsConfiguration {
  const serverManifest = servedManifest();
  return serverManifest === undefined ? {} : { serverManifest };
}

const encoder = new TextEncoder();

function seal(codec: FlightCodec, cipher: Cipher, id: string, [layout, ...values]: readonly unknown[]): string | (() => Promise<string>) {
  if (typeof layout !== 'string') throw new TypeError(`What "${id}" captures must begin with the digest of its layout.`);
  const plain = writePlainValues(values);
  if (plain !== null) checkSize(id, plain.length);
  const sealed = plain === null ? null : (cipher.sealNow?.(id, layout, markOf(id) + plain) ?? null);
  return (
    sealed ??
    (async () => {
      // React asked in the middle of a render, and serialising is one of its own.
      await null;
      const bytes = plain === null ? await codec.write(id, values) : encoder.encode(plain);
      const mark = encoder.encode(markOf(id));
      return cipher.seal(id, layout, joinBytes([mark, bytes], mark.length + bytes.length));
    })
  );
}

async function open(codec: FlightCodec, cipher: Cipher, id: string, bound: unknown): Promise<readonly unknown[]> {
  const sealed = await settled(id, bound);
  const opened = typeof sealed === 'string' ? await cipher.open(id, sealed) : null;
  const plain = opened === null ? null : withoutMark(id, opened.plain);
  if (opened === null || plain === null) throw invalidBoundArguments(id);
  return [opened.layout, ...(arePlainValues(plain) ? readPlainValues(new TextDecoder().decode(plain)) : await codec.read(id, plain))];
}

/**
 * What the sealed bytes of a function begin with. A text in JSON ends where it ends: no id is the beginning of another's mark.
 * Some ciphers know nothing of ids (@vitejs/plugin-rsc before 0.5.37); the id inside of what is sealed needs none that do.
 */
function markOf(id: string): string {
  return JSON.stringify(id);
}

/** The captured values; null when they were sealed for another function. */
function withoutMark(id: string, sealed: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null {
  const mark = encoder.encode(markOf(id));
  if (sealed.length < mark.length || mark.some((byte, index) => byte !== sealed[index])) return null;
  return sealed.subarray(mark.length);
}
