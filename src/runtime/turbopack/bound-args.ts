/** Encrypted bound arguments over react-server-dom-turbopack; needs the `react-server` condition. */
// By one name each, as in the handler, which says what is wrong with a binding that has not all of this.
import * as client from 'react-server-dom-turbopack/client';
import * as server from 'react-server-dom-turbopack/server';
import { createBoundArgs } from '../captures/bound-args-core.ts';
import type { BoundArgs } from '../captures/bound-args-core.ts';

const boundArgs = createBoundArgs({
  renderToReadableStream: server.renderToReadableStream,
  createFromReadableStream: client.createFromReadableStream,
});

/** Makes the one bound argument of a reference with captures; see `BoundArgs`. */
export const encryptBoundArgs: BoundArgs['encryptBoundArgs'] = boundArgs.encryptBoundArgs;
/** Opens what `encryptBoundArgs` made; see `BoundArgs`. */
export const decryptBoundArgs: BoundArgs['decryptBoundArgs'] = boundArgs.decryptBoundArgs;
/**
 * Hands over the manifests in which captured Server Functions and Client Components are found again.
 *
 * @example
 * configureBoundArgs({ serverManifest, clientManifest });
 */
export const configureBoundArgs: BoundArgs['configureBoundArgs'] = boundArgs.configureBoundArgs;

export { BoundArgumentsError } from '../captures/bound-arguments-error.ts';
export { EncryptionKeyError } from '../captures/encryption-keys.ts';
export type { BoundArgsConfiguration, ClientModuleMap, ManifestEntry, ReferenceManifest } from '../captures/flight-codec.ts';
