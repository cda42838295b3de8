/** Which modules with Server Functions the client code of a plain Vite app calls: those are served, whole, and no others. */
import { readFileSync } from 'node:fs';
import type { CompileResult } from '../../compile.ts';
import type { ModuleEntry } from '../../model.ts';
import type { ServedModule } from './functions-module.ts';

export interface ServedModules {
  /** Notes what a compiled client module has stubs for. @returns whether that has changed. */
  readonly note: (id: string, file: string, result: CompileResult | null) => boolean;
  /** @param ids Of the client modules that count; default all of them. */
  readonly list: (ids?: Iterable<string>) => ServedModule[];
}

/** @param entryOf Compiles a file for the server; null where it has no Server Functions. */
export function createServedModules(entryOf: (code: string, file: string) => ModuleEntry | null): ServedModules {
  const uses = new Map<string, readonly string[]>();
  const readEntry = (file: string): ModuleEntry | null => {
    try {
      return entryOf(readFileSync(file, 'utf8'), file);
    } catch {
      // What is wrong with it is said where it is compiled.
      return null;
    }
  };
  const hasStub = (file: string, code: string): boolean => Object.keys(readEntry(file)?.references ?? {}).some((id) => code.includes(JSON.stringify(id)));
  return {
    note(id, file, result) {
      const own = result !== null && Object.keys(result.entry.references).length > 0 ? [file] : [];
      const imported = result === null ? [] : result.dependencies.filter((dependency) => hasStub(dependency, result.code));
      const before = uses.get(id)?.join('\n') ?? '';
      uses.set(id, [...own, ...imported]);
      return before !== [...own, ...imported].join('\n');
    },
    list(ids = uses.keys()) {
      const files = new Set([...ids].flatMap((id) => uses.get(id) ?? []));
      return [...files].sort().flatMap((file) => {
        const entry = readEntry(file);
        return entry === null ? [] : [{ file, entry }];
      });
    },
  };
}
