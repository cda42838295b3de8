/**
 * The manifest that requests are decoded with, for captures: a captured Server Function is found again by it.
 *
 * The handler has it anyway, so that an app with one need not hand it over twice.
 */
import type { ReferenceManifest } from '../captures/flight-codec.ts';

let served: ReferenceManifest | (() => ReferenceManifest) | undefined;

/** Called by each handler as it is made; the last one counts. */
export function serveManifest(manifest: ReferenceManifest | (() => ReferenceManifest)): void {
  served = manifest;
}

export function servedManifest(): ReferenceManifest | (() => ReferenceManifest) | undefined {
  return served;
}
