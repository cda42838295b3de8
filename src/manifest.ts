/**
 * The manifest, for hosts and tools: make it, merge it, read it, compare it, and give it to React.
 *
 *     import { createManifest, serializeManifest } from 'babel-plugin-use-server/manifest';
 *     await writeFile('manifest.json', serializeManifest(createManifest(entries)));
 */
export { createManifest, MANIFEST_SCHEMA, MANIFEST_VERSION, mergeManifests, serializeManifest } from './5-manifest/manifest.ts';
export type { Manifest } from './5-manifest/manifest.ts';
export { readManifest } from './5-manifest/read.ts';
export { ManifestError } from './5-manifest/manifest-error.ts';
export { readNextManifest } from './5-manifest/next-manifest.ts';
export type { NextManifest, NextOptions, NextReference } from './5-manifest/next-manifest.ts';
export { createServerManifest, exactLookup } from './5-manifest/views.ts';
export type { BundledReference, ServerManifest, ServerManifestEntry } from './5-manifest/views.ts';
export { createConsumerManifest } from './5-manifest/client-manifest.ts';
export type { ClientManifest, ConsumerManifest } from './5-manifest/client-manifest.ts';
export { diffManifests, hasRePointed } from './5-manifest/diff/diff.ts';
export type { ChangedReference, IdentifiedReference, KeptReference, ManifestDiff, MovedReference } from './5-manifest/diff/diff.ts';
export { formatDiff } from './5-manifest/diff/format.ts';
export type { DiffFormat } from './5-manifest/diff/format.ts';
export { aliasesFromDiff, serializeAliases, staleAliases } from './5-manifest/diff/aliases.ts';
export type { StaleAlias } from './5-manifest/diff/aliases.ts';
export type { Aliases } from './3-plan/identity.ts';
export type { ManifestReference, ModuleEntry, ReferenceKind } from './model/index.ts';
export { UseServerError } from './diagnostics/error.ts';
