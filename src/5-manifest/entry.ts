/** What one compiled module contributes to the manifest; the same from both layers. */
import type { ManifestReference, ModuleEntry, ModuleId, ModulePlan, Reference } from '../model.ts';

/** @returns The entry of a module, its references sorted by id. */
export function createEntry({ moduleId, references }: Pick<ModulePlan, 'moduleId' | 'references'>): ModuleEntry {
  const sorted = [...references].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { module: moduleId, references: Object.fromEntries(sorted.map((reference) => [reference.id, toManifest(moduleId, reference)])) };
}

/** A module of a tree that was scanned, as far as the manifest is concerned. */
interface ScannedModule {
  readonly id: ModuleId;
  readonly functions: readonly { readonly reference: Reference }[];
}

/** The entries of modules that were scanned and not compiled. */
export function entriesOf(modules: readonly ScannedModule[]): ModuleEntry[] {
  return modules.map(({ id, functions }) => createEntry({ moduleId: id, references: functions.map(({ reference }) => reference) }));
}

function toManifest(moduleId: string, { exportName, name, kind, loc, params, captures, digest }: Reference): ManifestReference {
  return { module: moduleId, export: exportName, name, kind, loc: { line: loc.start.line, column: loc.start.column }, params, captures, digest };
}
