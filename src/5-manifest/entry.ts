/** What one compiled module contributes to the manifest; the same from both layers. */
import type { GuardVerdict, ManifestReference, ModuleEntry, ModuleId, ModulePlan, Reference } from '../model/index.ts';

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

/**
 * The entries of modules that were scanned and not compiled.
 *
 * @param guardOf What is known of the guard of a function; null where the configuration names none.
 */
export function entriesOf<Module extends ScannedModule>(
  modules: readonly Module[],
  guardOf: ((one: Module['functions'][number]) => GuardVerdict) | null = null,
): ModuleEntry[] {
  return modules.map(({ id, functions }) => {
    const entry = createEntry({ moduleId: id, references: functions.map(({ reference }) => reference) });
    if (guardOf === null) return entry;
    const guards = new Map<string, GuardVerdict>(functions.map((one) => [one.reference.id, guardOf(one)]));
    return guardedEntry(entry, (id) => guards.get(id));
  });
}

/** @param guardOf By id and reference; undefined for a function of which nothing is known. @returns the entry, each function with its guard. */
export function guardedEntry(
  { module, references }: ModuleEntry,
  guardOf: (id: string, reference: ManifestReference) => GuardVerdict | undefined,
): ModuleEntry {
  const guarded = Object.entries(references).map(([id, reference]): [string, ManifestReference] => {
    const guard = guardOf(id, reference);
    return [id, guard === undefined ? reference : { ...reference, guard }];
  });
  return { module, references: Object.fromEntries(guarded) };
}

function toManifest(moduleId: string, { exportName, exportedAs, name, kind, loc, params, captures, digest }: Reference): ManifestReference {
  const hidden = exportedAs === exportName ? {} : { exportedAs };
  return { module: moduleId, export: exportName, ...hidden, name, kind, loc: { line: loc.start.line, column: loc.start.column }, params, captures, digest };
}
