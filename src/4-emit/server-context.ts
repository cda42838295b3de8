/** What the parts of the server emitter share. */
import type * as t from '@babel/types';
import { exportedAs } from '../3-plan/identity.ts';
import type { PlannedFunction, Reference } from '../model.ts';
import { exportedName, snippet } from './edits.ts';
import type { Edit, Origin, Snippet } from './edits.ts';
import type { ServerNames } from './server-names.ts';

export interface ServerContext {
  readonly names: ServerNames;
  readonly moduleId: string;
  /** What the host calls the module, where ids begin with that. */
  readonly referenceKey: string | null;
  /** The plan of a Server Function, by its node. */
  readonly planned: ReadonlyMap<t.Node, PlannedFunction>;
  /** Functions that others rebuild in their factories, under names of their own. */
  readonly rebuiltElsewhere: ReadonlySet<t.Node>;
}

/** Edits, and the statements that belong behind the imports; the statements of a module are gathered into one insertion. */
export interface Emitted {
  readonly edits: readonly Edit[];
  readonly top: readonly Statement[];
}

export interface Statement {
  readonly code: Snippet;
  /** The author's code that a debugger is to show for it. */
  readonly origin?: Origin;
}

/** `registerServerReference(value, "id", null)`; with a reference key `registerServerReference(value, "key", "name")`. */
export function registration(value: Snippet, reference: Reference, { names, referenceKey }: ServerContext): Snippet {
  const id = referenceKey === null ? `${JSON.stringify(reference.id)}, null` : `${JSON.stringify(referenceKey)}, ${JSON.stringify(exportedAs(reference, referenceKey))}`;
  return snippet`${names.runtime('registerServerReference')}(${value}, ${id})`;
}

/** `export { local as "name" };`, where the author does not export the function under the name by which it is found. */
export function additionalExport(localName: string, reference: Reference, isExported: boolean, { referenceKey }: ServerContext): Statement[] {
  const exportName = exportedAs(reference, referenceKey);
  if (isExported && exportName === reference.exportName) return [];
  const name = exportedName(exportName);
  return [{ code: [`export { ${localName === name ? localName : `${localName} as ${name}`} };`] }];
}
