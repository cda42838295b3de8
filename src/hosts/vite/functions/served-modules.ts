/** Which modules with Server Functions the client code of a plain Vite app calls: those are served, whole, those that they may hand out, and no others. */
import type { CompileResult } from '../../../compile.ts';
import type { ModuleEntry } from '../../../model/index.ts';
import { readRegularOrNull } from '../../../files/regular-file.ts';
import type { ServedModule } from './functions-module.ts';

export interface ServedModules {
  /** Notes what a compiled client module has stubs for. @returns whether that has changed. */
  readonly note: (id: string, file: string, result: CompileResult | null) => boolean;
  /** The client modules, by their ids, that call something. */
  readonly users: () => string[];
  /** What they call, without a look into it. @param ids Of the client modules that count; default all of them. */
  readonly files: (ids?: Iterable<string>) => string[];
  /**
   * @param behind Files whose functions those may hand out.
   * @throws what is wrong with one of these files: without the error, its functions would be missing without a word.
   */
  readonly list: (ids: Iterable<string> | undefined, behind: readonly string[]) => ServedModule[];
}

/** @param entryOf Compiles a file for the server; null where it has no Server Functions. */
export function createServedModules(entryOf: (code: string, file: string) => ModuleEntry | null): ServedModules {
  const uses = new Map<string, readonly string[]>();
  const readEntry = (file: string): ModuleEntry | null => {
    const code = readRegularOrNull(file);
    return code === null ? null : entryOf(code, file);
  };
  const hasStub = (file: string, code: string): boolean => {
    try {
      return Object.keys(readEntry(file)?.references ?? {}).some((id) => code.includes(JSON.stringify(id)));
    } catch {
      return false;
    }
  };
  const files = (ids: Iterable<string> = uses.keys()): string[] => [...new Set([...ids].flatMap((id) => uses.get(id) ?? []))].sort();
  return {
    note(id, file, result) {
      const own = result !== null && Object.keys(result.entry.references).length > 0 ? [file] : [];
      const imported = result === null ? [] : importedBy(result).filter((module) => result.serverModules.includes(module) || hasStub(module, result.code));
      const before = uses.get(id)?.join('\n') ?? '';
      uses.set(id, [...own, ...imported]);
      return before !== [...own, ...imported].join('\n');
    },
    users: () => [...uses].flatMap(([id, used]) => (used.length > 0 ? [id] : [])).sort(),
    files,
    list: (ids, behind) =>
      [...new Set([...files(ids), ...behind])].sort().flatMap((file) => {
        const entry = readEntry(file);
        return entry === null ? [] : [{ file, entry }];
      }),
  };
}

/** Files of packages are no dependencies, since they do not change; some of them have Server Functions all the same. */
function importedBy({ dependencies, serverModules }: CompileResult): string[] {
  return [...new Set([...dependencies, ...serverModules])];
}
