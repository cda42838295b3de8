/** What the parts of the server emitter share. */
import type * as t from '@babel/types';
import type { PlannedFunction } from '../model.ts';
import { snippet } from './edits.ts';
import type { Edit, Origin, Snippet } from './edits.ts';
import type { ServerNames } from './server-names.ts';

export interface ServerContext {
  readonly names: ServerNames;
  readonly moduleId: string;
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

/** `registerServerReference(value, "id", null)` */
export function registration(value: Snippet, id: string, { names }: ServerContext): Snippet {
  return snippet`${names.runtime('registerServerReference')}(${value}, ${JSON.stringify(id)}, null)`;
}
