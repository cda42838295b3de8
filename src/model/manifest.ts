/** What one module contributes to the manifest. */
import type { ReferenceKind } from './analysis.ts';

/** Which guard of the configuration comes first in a function. Files are relative to the root. */
export interface GuardVerdict {
  readonly status: 'guarded' | 'none' | 'public';
  /** `at` is where it is declared: `lib/auth.ts:12`. */
  readonly by?: { readonly name: string; readonly module: string; readonly at: string };
  /** The functions by which the call comes to it, the nearest first; none where the function itself has the guard. */
  readonly via?: readonly { readonly name: string; readonly at: string }[];
  /** Of a public one, as the configuration says it. */
  readonly reason?: string;
}

/** One reference in a manifest; the id is its key. */
export interface ManifestReference {
  readonly module: string;
  readonly export: string;
  /** The name under which the compiled server module exports the function, where that is not `export`. */
  readonly exportedAs?: string;
  readonly name: string;
  readonly kind: ReferenceKind;
  readonly loc: { readonly line: number; readonly column: number };
  readonly params: readonly string[];
  readonly captures: readonly string[];
  readonly digest: string;
  /** Only where it was made from a tree whose configuration names guards. */
  readonly guard?: GuardVerdict;
}

/** What one compiled module contributes to the manifest. */
export interface ModuleEntry {
  readonly module: string;
  readonly references: { readonly [id: string]: ManifestReference };
}
