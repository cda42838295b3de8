/** Encrypted bound arguments over react-server-dom-webpack; needs the `react-server` condition. */
import { createFromReadableStream } from 'react-server-dom-webpack/client';
import { renderToReadableStream } from 'react-server-dom-webpack/server';
import { createBoundArgs } from './bound-args-core.ts';

export const { encryptBoundArgs, decryptBoundArgs, configureBoundArgs } = createBoundArgs({ renderToReadableStream, createFromReadableStream });

export { BoundArgumentsError } from './bound-arguments-error.ts';
export { EncryptionKeyError } from './encryption-keys.ts';
export type { BoundArgsConfiguration, ClientModuleMap, ManifestEntry, ReferenceManifest } from './flight-codec.ts';
