/** What one module contributes to the manifest. */
import type { ReferenceKind } from './plan.ts';

/** One reference in a manifest; the id is its key. */
export interface ManifestReference {
  readonly module: string;
  readonly export: string;
  readonly name: string;
  readonly kind: ReferenceKind;
  readonly loc: { readonly line: number; readonly column: number };
  readonly params: readonly string[];
  readonly captures: readonly string[];
  readonly digest: string;
}

/** What one compiled module contributes to the manifest. */
export interface ModuleEntry {
  readonly module: string;
  readonly references: { readonly [id: string]: ManifestReference };
}
