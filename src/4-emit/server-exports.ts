/**
 * The exports of a file-level module, registered.
 *
 *     export async function a() {}           registerServerReference(a, "id", null);                                  at the top
 *     export const b = async () => {};       the same, after the statement
 *     export const c = withAuth(a);          checkExport(c, "c", "app/a.ts") || registerServerReference(c, "id", null);
 *     export { d } from './d';               registerImported(() => d$1, "d", "app/a.ts", (fn) => registerServerReference(fn, "id", null));
 *     export * as ns from './ns';            registerImported(() => e$1, "ns.e", …); export { e$1 as "ns.e" };
 *     export default async () => {};         const default$1 = …; registerServerReference(default$1, …); export { default$1 as default };
 *
 * Guaranteed: the author's bindings stay the author's; a function is registered when the declarations that it needs are there.
 */
import type * as t from '@babel/types';
import type { ModuleExport, ModulePlan, PlannedExport, ReExport, Reference } from '../model.ts';
import { exportedName, hole, quoted, snippet } from './edits.ts';
import type { Edit, Snippet } from './edits.ts';
import { renamedDefault } from './server-hoists.ts';
import { additionalExport, registration } from './server-context.ts';
import type { Emitted, ServerContext, Statement } from './server-context.ts';

export function exportEdits({ exports, namespaces }: Pick<ModulePlan, 'exports' | 'namespaces'>, context: ServerContext): Emitted {
  const emitted = [
    ...exports.filter((planned) => !planned.registeredElsewhere).map((planned) => exportOf(planned, context)),
    ...namespaces.flatMap(({ members }) => members.map((member) => importedBeside(member.export, member.reference, false, context))),
  ];
  const additional = exports.flatMap(({ export: one, reference }) => ('localName' in one ? additionalExport(one.localName, reference, true, context) : []));
  return { edits: emitted.flatMap(({ edits }) => edits), top: [...emitted.flatMap(({ top }) => top), ...additional] };
}

function exportOf(planned: PlannedExport, context: ServerContext): Emitted {
  const { export: moduleExport, reference } = planned;
  switch (moduleExport.form) {
    case 'function-declaration': {
      const { localName } = moduleExport;
      const code = snippet`${registration([localName], reference, context)};`;
      return { edits: reassignments(localName, moduleExport.assignments, planned, context), top: [{ code, origin: moduleExport }] };
    }
    case 'anonymous-default-function': {
      const name = context.names.unique('default');
      return { edits: [{ kind: 'name', node: moduleExport.node, name }], top: [{ code: snippet`${registration(renamedDefault(name, context), reference, context)};`, origin: moduleExport.node }, ...additionalExport(name, reference, true, context)] };
    }
    case 'variable': {
      const { localName, statement, assignments } = moduleExport;
      const code = assignments.length > 0 ? ifUnregistered(localName, planned, context)
        : moduleExport.certainty === 'async-function' ? registration([localName], reference, context)
        : checked(localName, planned, context);
      const after: Edit = { kind: 'insert', at: { place: 'after', statement }, statements: snippet`${code};`, origin: moduleExport };
      return { edits: [after, ...reassignments(localName, assignments, planned, context)], top: [] };
    }
    case 'default-expression':
      return defaultExpression(moduleExport, planned, context);
    case 'imported':
      return { edits: [], top: [imported(moduleExport.localName, moduleExport, reference, context)] };
    case 're-export':
      return importedBeside(moduleExport, reference, true, context);
    default:
      return moduleExport satisfies never;
  }
}

function checked(localName: string, planned: PlannedExport, context: ServerContext): Snippet {
  const { exportName } = planned.reference;
  const check = `${context.names.runtime('checkExport')}(${localName}, ${quoted(exportName)}, ${quoted(context.moduleId)})`;
  const validated = context.validates ? `;\n${context.names.runtime('ensureServerEntryExports')}([${localName}])` : '';
  return snippet`${check} || ${registration([localName], planned.reference, context)}${validated}`;
}

function ifUnregistered(localName: string, { reference }: PlannedExport, context: ServerContext): Snippet {
  return snippet`${context.names.runtime('isUnregistered')}(${localName}) && ${registration([localName], reference, context)}`;
}

/** What is assigned to an exported variable is registered as it is assigned; what it holds when the module has run is checked. */
function reassignments(localName: string, assignments: readonly t.AssignmentExpression[], planned: PlannedExport, context: ServerContext): Edit[] {
  if (assignments.length === 0) return [];
  const simple = assignments.filter((assignment) => assignment.left.type === 'Identifier');
  return [
    ...simple.map((node): Edit => ({
      kind: 'replace', node, as: 'expression', with: snippet`(${hole(node)}, ${ifUnregistered(localName, planned, context)}, ${localName})`, origin: node.right,
    })),
    { kind: 'insert', at: { place: 'end' }, statements: snippet`${checked(localName, planned, context)};`, origin: planned.export },
  ];
}

function defaultExpression(
  { statement, expression, certainty, anonymousFunction }: Extract<PlannedExport['export'], { readonly form: 'default-expression' }>,
  planned: PlannedExport,
  context: ServerContext,
): Emitted {
  const name = context.names.unique('default');
  const value: Snippet = anonymousFunction ? snippet`{ default: ${hole(expression)} }.default` : [hole(expression)];
  const register = certainty === 'async-function' ? registration([name], planned.reference, context) : checked(name, planned, context);
  const code = snippet`const ${name} = ${value};\n${register};\nexport { ${name} as default };`;
  return { edits: [{ kind: 'replace', node: statement, as: 'module-statements', with: code, origin: expression }], top: additionalExport(name, planned.reference, true, context) };
}

/** What the module exports without having it: it is imported besides, so that it can be registered, and exported under its own name where it has none. */
function importedBeside(reExport: ReExport, reference: Reference, isExported: boolean, context: ServerContext): Emitted {
  const { importedName, from, statement } = reExport;
  const local = context.names.unique(/^[A-Za-z_$][\w$]*$/.test(importedName) ? importedName : 'imported');
  // Beside its statement: the order in which modules are evaluated must not change.
  const code = `import { ${exportedName(importedName)} as ${local} } from ${quoted(from)};`;
  return {
    edits: [{ kind: 'insert', at: { place: 'after', statement }, statements: [code] }],
    top: [imported(local, reExport, reference, context), ...additionalExport(local, reference, isExported, context)],
  };
}

function imported(localName: string, origin: ModuleExport, reference: Reference, context: ServerContext): Statement {
  const { exportName } = reference;
  const register = snippet`(fn) => ${registration(['fn'], reference, context)}`;
  return { origin, code: snippet`${context.names.runtime('registerImported')}(() => ${localName}, ${quoted(exportName)}, ${quoted(context.moduleId)}, ${register});` };
}
