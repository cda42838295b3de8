/**
 * What the parts of the server emitter share: how something is registered, made once, and exported for the host.
 *
 *     registerServerReference(save, "id", null)
 *     const save$ref = …;     or, asked for before the module has run:     function save$ref() { return save$ref.made || (save$ref.made = …); }
 *     export { save$ref as "Page.save" };
 */
import type * as t from '@babel/types';
import type { PlannedFunction, Reference } from '../../model/index.ts';
import { exportedName, snippet } from '../edits.ts';
import type { Edit, Origin, Snippet } from '../edits.ts';
import type { ServerNames } from './names.ts';

export interface ServerContext {
  readonly names: ServerNames;
  readonly moduleId: string;
  /** What the host calls the module, where ids begin with that. */
  readonly referenceKey: string | null;
  /** The plan of a Server Function, by its node. */
  readonly planned: ReadonlyMap<t.Node, PlannedFunction>;
  /** Functions that others rebuild in their factories, under names of their own. */
  readonly rebuiltElsewhere: ReadonlySet<t.Node>;
  /** The export under which the host looks for a reference. */
  readonly exportNameOf: (reference: Reference) => string;
  /** The host has a check of its own for exports that the compiler cannot see through. */
  readonly validates: boolean;
  /** A function of the module may be called before the module has run: by a module that it imports, and that imports it. */
  readonly runsEarly: boolean;
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
export function registration(value: Snippet, reference: Reference, { names, referenceKey, exportNameOf }: ServerContext): Snippet {
  const id = referenceKey === null ? `${JSON.stringify(reference.id)}, null` : `${JSON.stringify(referenceKey)}, ${JSON.stringify(exportNameOf(reference))}`;
  return snippet`${names.runtime('registerServerReference')}(${value}, ${id})`;
}

/**
 * Declares what the module makes once: `const save$ref = …;`. Where it may be asked for before the module has run it is a function,
 * which is there from the start, and makes it when it is asked for first.
 */
export function madeOnce(name: string, value: Snippet, { runsEarly }: ServerContext): Snippet {
  return runsEarly ? snippet`function ${name}() {\n  return ${name}.made || (${name}.made = ${value});\n}` : snippet`const ${name} = ${value};`;
}

/** The expression that reads it. */
export function readOnce(name: string, { runsEarly }: ServerContext): string {
  return runsEarly ? `${name}()` : name;
}

/** `export { local as "name" };`, where the author does not export the function under the name by which the host looks for it. */
export function additionalExport(localName: string, reference: Reference, isExported: boolean, { exportNameOf }: ServerContext): Statement[] {
  const exportName = exportNameOf(reference);
  if (isExported && exportName === reference.exportName) return [];
  const name = exportedName(exportName);
  return [{ code: [`export { ${localName === name ? localName : `${localName} as ${name}`} };`] }];
}
