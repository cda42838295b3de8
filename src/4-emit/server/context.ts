/**
 * What the parts of the server emitter share: how something is registered, made once, and exported for the host.
 *
 *     registerServerReference(save, "id", null)
 *     const save$ref = …;     or, asked for before the module has run:     function save$ref() { return save$ref.made || (save$ref.made = …); }
 *     export { save$ref as "app/page.tsx#Page.save" };
 */
import type * as t from '@babel/types';
import { fault } from '../../diagnostics/fault.ts';
import type { HoistNames, PlannedFunction, Reference } from '../../model/index.ts';
import { exportedName, snippet } from '../edits.ts';
import type { Edit, Origin, Snippet } from '../edits.ts';
import type { RuntimeImports } from './runtime.ts';

export interface ServerContext {
  readonly runtime: RuntimeImports['local'];
  readonly moduleId: string;
  /** What the host calls the module, where ids begin with that. */
  readonly referenceKey: string | null;
  /** The plan of a Server Function, by its node. */
  readonly planned: ReadonlyMap<t.Node, PlannedFunction>;
  /** The host has a check of its own for exports that the compiler cannot see through. */
  readonly validates: boolean;
  /** `runsEarly` of the plan. */
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
export function registration(value: Snippet, reference: Reference, { runtime, referenceKey }: ServerContext): Snippet {
  const id = referenceKey === null ? `${JSON.stringify(reference.id)}, null` : `${JSON.stringify(referenceKey)}, ${JSON.stringify(reference.exportedAs)}`;
  return snippet`${runtime('registerServerReference')}(${value}, ${id})`;
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
export function additionalExport(localName: string, { exportName, exportedAs }: Reference): Statement[] {
  if (exportedAs === exportName) return [];
  const name = exportedName(exportedAs);
  return [{ code: [`export { ${localName === name ? localName : `${localName} as ${name}`} };`] }];
}

/** The names at module level of a function that needs them. */
export function namesAtModuleLevel({ names, function: { namePath } }: PlannedFunction): HoistNames {
  return names ?? fault(`The Server Function '${namePath.join('.')}' has no names at module level.`);
}

/** A name that only some functions and exports are given. */
export function given(name: string | null, what: string): string {
  return name ?? fault(`Plan has given no name to ${what}.`);
}
