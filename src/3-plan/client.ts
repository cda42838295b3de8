/** The client's half of the plan: the stubs of a file-level module, and every name in them. */
import type { ClientPlan, PlannedNamespace, Reference, Stub } from '../model/index.ts';
import { isDeclarableExport, RESERVED_NAMES } from '../syntax/identifiers.ts';
import { uniqueNames } from '../syntax/unique-names.ts';

export function planClient(exported: readonly Reference[], namespaces: readonly PlannedNamespace[]): ClientPlan {
  const exportNames = new Set<string>([...exported, ...namespaces].map(({ exportName }) => exportName));
  const unique = uniqueNames((name) => exportNames.has(name) || RESERVED_NAMES.has(name));
  /** Its export can declare it, or it is a constant that is exported under the name. */
  const localName = (exportName: string): string | null => (isDeclarableExport(exportName) ? null : unique('stub'));
  return {
    runtime: {
      createServerReference: unique.orSame('createServerReference'),
      callServer: unique.orSame('callServer'),
      findSourceMapURL: unique.orSame('findSourceMapURL'),
      moduleNamespace: unique.orSame('moduleNamespace'),
    },
    stubs: exported.map((reference) => ({ ...stubOf(reference), localName: localName(reference.exportName) })),
    namespaces: namespaces.map(({ exportName, loc, members }) => ({
      exportName,
      loc,
      members: members.map(({ name, reference }) => ({ name, reference: stubOf(reference) })),
      localName: localName(exportName),
    })),
  };
}

function stubOf({ id, exportName, functionName, loc }: Reference): Stub {
  return { id, exportName, functionName, loc };
}
