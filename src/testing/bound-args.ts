/** Captured variables in tests: sealed and opened as in the app, over the React code of the test kit. */
import './kit/platform.ts';
import { createBoundArgs } from '../runtime/captures/bound-args-core.ts';
import type { BoundArgs } from '../runtime/captures/bound-args-core.ts';
import type { FlightBinding } from '../runtime/captures/flight-codec.ts';
import { ends, serverManifest } from './kit/react.ts';

const binding: FlightBinding = {
  renderToReadableStream: (...parameters) => ends().server.renderToReadableStream(...parameters),
  createFromReadableStream: (...parameters) => ends().ssr.createFromReadableStream(...parameters),
};

const boundArgs = createBoundArgs(binding);
boundArgs.configureBoundArgs({ serverManifest: serverManifest as Readonly<Record<string, never>> });

/** See `BoundArgs`. */
export const encryptBoundArgs: BoundArgs['encryptBoundArgs'] = boundArgs.encryptBoundArgs;
/** See `BoundArgs`. */
export const decryptBoundArgs: BoundArgs['decryptBoundArgs'] = boundArgs.decryptBoundArgs;
