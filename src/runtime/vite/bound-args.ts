/**
 * Encrypted bound arguments under @vitejs/plugin-rsc: its key and its encryption, which every compiler beside it shares, around
 * the captured values as React's bytes.
 *
 * A bound argument is what plugin-rsc makes of `[layout, bytes]`, with the reference id as additional data from 0.5.37 on;
 * before, only the id in front of the bytes says whose it is.
 */
import { createFromReadableStream } from '@vitejs/plugin-rsc/react/rsc/client';
import { renderToReadableStream } from '@vitejs/plugin-rsc/react/rsc/server';
import { decryptActionBoundArgs, encryptActionBoundArgs } from '@vitejs/plugin-rsc/utils/encryption-runtime';
import { createBoundArgs } from '../captures/bound-args-core.ts';
import type { BoundArgs } from '../captures/bound-args-core.ts';
import type { Cipher } from '../captures/cipher.ts';
import type { FlightBinding } from '../captures/flight-codec.ts';

/** plugin-rsc hands React its own manifests, in which it finds Client Components and Server Functions. */
const binding: FlightBinding = {
  renderToReadableStream: (model, _manifest, options) => renderToReadableStream(model, { onError: options.onError, signal: options.signal }),
  createFromReadableStream: (stream) => createFromReadableStream(stream, { replayConsoleLogs: false }),
};

const cipher: Cipher = {
  seal: (id, layout, plain) => encryptActionBoundArgs([layout, plain], id),
  async open(id, sealed) {
    const opened: unknown = await decryptActionBoundArgs(Promise.resolve(sealed), id).catch(() => null);
    if (!Array.isArray(opened)) return null;
    const [layout, plain]: readonly unknown[] = opened;
    return typeof layout === 'string' && plain instanceof Uint8Array ? { layout, plain: new Uint8Array(plain) } : null;
  },
};

const boundArgs = createBoundArgs(binding, cipher);
// Nothing is looked up in these: see `binding`.
boundArgs.configureBoundArgs({ serverManifest: {}, clientManifest: {} });

/** Makes the one bound argument of a reference with captures; see `BoundArgs`. */
export const encryptBoundArgs: BoundArgs['encryptBoundArgs'] = boundArgs.encryptBoundArgs;
/** Opens what `encryptBoundArgs` made; see `BoundArgs`. */
export const decryptBoundArgs: BoundArgs['decryptBoundArgs'] = boundArgs.decryptBoundArgs;

export { BoundArgumentsError } from '../captures/bound-arguments-error.ts';
