/** What the parts of the server emitter share. */
import type * as t from '@babel/types';
import type { PlannedFunction, Reference } from '../model.ts';
import { exportedName, snippet } from './edits.ts';
import type { Edit, Origin, Snippet } from './edits.ts';
import type { ServerNames } from './server-names.ts';

export interface ServerContext {
  readonly names: ServerNames;
  readonly moduleId: string;
  /** The plan of a Server Function, by its node. */
  readonly planned: ReadonlyMap<t.Node, PlannedFunction>;
  /** Functions that others rebuild in their factories, under names of their own. */
  readonly rebuiltElsewhere: ReadonlySet<t.Node>;
  /** The export under which the host looks for a reference. */
  readonly exportNameOf: (reference: Reference) => string;
  /** The host has a check of its own for exports that the compiler cannot see through. */
  readonly validates: boolean;
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

/** `export { local };`, `export { local as "a-b" };` */
export function exportStatement(localName: string, exportName: string): Statement {
  const name = exportedName(exportName);
  return { code: [`export { ${localName === name ? localName : `${localName} as ${name}`} };`] };
}

/** `registerServerReference(value, "id", null)` */
export function registration(value: Snippet, id: string, { names }: ServerContext): Snippet {
  return snippet`${names.runtime('registerServerReference')}(${value}, ${JSON.stringify(id)}, null)`;
}
