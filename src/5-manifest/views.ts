/**
 * The manifest as React's bindings want it, where they look a reference up: `decodeReply(body, view)`, `decodeAction(body, view)`.
 *
 *     { "app/a.ts#save": { "module": "app/a.ts", "export": "save", … } }
 *     → { "app/a.ts#save": { "id": 512, "chunks": [], "name": "save" } }
 *
 * In: the manifest, and the host's answer to "where is this function in your bundles?". Out: a map without a prototype.
 * Guaranteed: its keys are reference ids and never modules; a name that React reads as "the whole module" is refused.
 */
import type { ManifestReference } from '../model/index.ts';
import type { ServerManifest, ServerManifestEntry } from '../runtime/handler/exact-lookup.ts';
import type { Manifest } from './manifest.ts';

/** Where a bundler has put a function. */
export interface BundledReference {
  /** The bundler's own id of the module. */
  readonly id: string | number;
  /**
   * What has to be loaded first. For react-server-dom-webpack pairs in one list, `[chunk id, file, chunk id, file]`;
   * for react-server-dom-turbopack paths of chunks. On a server that is one file: `[]`.
   */
  readonly chunks: readonly (string | number)[];
  /** The export of that module. Default: the one in the manifest. */
  readonly name?: string;
  /** The module has a top-level await, so the bundler's `require` gives a promise. */
  readonly async?: boolean;
}

/** The name under which the compiled server module exports a function. */
export function exportOf({ export: exportName, exportedAs = exportName }: Pick<ManifestReference, 'export' | 'exportedAs'>): string {
  return exportedAs;
}

export { exactLookup } from '../runtime/handler/exact-lookup.ts';
export type { ServerManifest, ServerManifestEntry } from '../runtime/handler/exact-lookup.ts';

/**
 * Makes the map that React's webpack and turbopack bindings look references up in.
 *
 * @param locate Where the bundler has put a function; null for one that this build does not have: calls of it fail.
 * @throws Error for an export that React would not read as one: it takes `*` for the whole module and the empty name for its default export.
 * @example
 *   const view = createServerManifest(manifest, (id, { module }) => ({ id: moduleIds.get(module), chunks: [] }));
 *   const args = await decodeReply(body, exactLookup(view));
 */
export function createServerManifest(
  { references }: Pick<Manifest, 'references'>,
  locate: (id: string, reference: ManifestReference) => BundledReference | null | undefined,
): ServerManifest {
  const view: Record<string, ServerManifestEntry> = Object.create(null) as Record<never, never>;
  for (const [id, reference] of Object.entries(references)) {
    const place = locate(id, reference);
    if (place === null || place === undefined) continue;
    const name = place.name ?? exportOf(reference);
    if (name === '*' || name === '')
      throw new Error(
        `The Server Function ${reference.name} of ${reference.module} is exported as ${JSON.stringify(name)}, which React does not read as the name of an export. Export it under another name.`,
      );
    view[id] = { id: place.id, chunks: [...place.chunks], name, ...(place.async === true ? { async: true } : {}) };
  }
  return view;
}
