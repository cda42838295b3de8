/** What was compiled, module by module: the claims that plugin-rsc knows of, and the entries of the manifest. */
import type { CompileResult } from '../../../compile.ts';
import type { ModuleEntry } from '../../../model/index.ts';
import type { ServerReferenceMeta, ServerReferences } from './plugin-rsc.ts';

const OWNER = 'use-server';

interface Claim {
  readonly file: string;
  readonly entry: ModuleEntry;
}

export interface Claims {
  /** What plugin-rsc calls a module. */
  readonly resolve: (id: string) => ServerReferenceMeta;
  readonly replace: (id: string, meta: ServerReferenceMeta, result: Pick<CompileResult, 'references' | 'entry'>) => void;
  /** The module has no Server Functions, or none any more. */
  readonly remove: (id: string) => void;
  /** The same for all modules of a file. */
  readonly removeFile: (file: string) => void;
  readonly has: (id: string) => boolean;
  readonly hasFile: (file: string) => boolean;
  /** All modules with a claim. */
  readonly ids: () => string[];
  /** The entries of those modules that are in a build. */
  readonly entries: (ids: Iterable<string>) => ModuleEntry[];
}

export function createClaims(references: ServerReferences, serverEnvironment: string): Claims {
  const claims = new Map<string, Claim>();
  const remove = (id: string): void => {
    if (claims.delete(id)) references.deleteClaim(OWNER, id);
  };
  const idsOf = (file: string): string[] => [...claims].flatMap(([id, claim]) => (claim.file === file ? [id] : []));
  return {
    resolve: (id) => references.resolve(id, serverEnvironment),
    replace(id, meta, { references: found, entry }) {
      claims.set(id, { file: fileOf(id), entry });
      const exportNames = found.map((reference) => reference.id.slice(meta.referenceKey.length + 1));
      references.replaceClaim(OWNER, id, { ...meta, exportNames });
    },
    remove,
    removeFile: (file) => idsOf(file).forEach(remove),
    has: (id) => claims.has(id),
    ids: () => [...claims.keys()],
    hasFile: (file) => idsOf(file).length > 0,
    entries: (ids) => [...ids].flatMap((id) => claims.get(id)?.entry ?? []),
  };
}

/** The file that a module was read from. */
export function fileOf(id: string): string {
  return id.replace(/[?#].*$/, '');
}
