/**
 * The exports of a file-level module, registered.
 *
 *     export async function a() {}           registerServerReference(a, "id", null);                                  at the top
 *     export const b = async () => {};       the same, after the statement
 *     export const c = withAuth(a);          checkExport(c, "c", "app/a.ts") || registerServerReference(c, "id", null);
 *     export let c; c = async () => {};      c = …, registerChanging(() => c, "c", "app/a.ts", (fn) => registerServerReference(fn, "id", null)), c;
 *     export { d } from './d';               registerImported(() => d$1, "d", "app/a.ts", (fn) => registerServerReference(fn, "id", null));
 *     export * as ns from './ns';            registerImported(() => e$1, "ns.e", …); export { e$1 as "app/a.ts#ns.e" };
 *     export default async () => {};         const default$1 = …; registerServerReference(default$1, …); export { default$1 as default };
 *
 * Guaranteed: the author's bindings stay the author's; a function is registered when the declarations that it needs are there.
 */
import type { Changes, ModuleExport, ServerPlan, PlannedExport, ReExport, Reference, Write } from '../../model/index.ts';
import { exportedName, hole, joined, quoted, snippet } from '../edits.ts';
import type { Edit, Snippet } from '../edits.ts';
import { renamedDefault } from './hoists.ts';
import { additionalExport, given, registration } from './context.ts';
import type { Emitted, ServerContext, Statement } from './context.ts';

export function exportEdits({ exports, namespaces }: Pick<ServerPlan, 'exports' | 'namespaces'>, context: ServerContext): Emitted {
  const own = exports.filter((planned) => !planned.registeredElsewhere);
  const mayChange = own.some(({ export: one }) => 'changes' in one && isWrittenTo(one.changes));
  const emitted = [
    ...own.map((planned) => exportOf(planned, mayChange, context)),
    ...namespaces.flatMap(({ members }) => members.map((member) => importedBeside(member.export, member, context))),
  ];
  const additional = exports.flatMap(({ export: one, reference }) => ('localName' in one ? additionalExport(one.localName, reference) : []));
  return { edits: [...emitted.flatMap(({ edits }) => edits), ...writeEdits(own, context)], top: [...emitted.flatMap(({ top }) => top), ...additional] };
}

/** @param mayChange Is any export of the module written to? */
function exportOf(planned: PlannedExport, mayChange: boolean, context: ServerContext): Emitted {
  const { export: moduleExport, reference } = planned;
  switch (moduleExport.form) {
    case 'function-declaration': {
      const { localName, changes } = moduleExport;
      const register = isWrittenTo(changes) ? changing(localName, reference, context) : registration([localName], reference, context);
      return { edits: changeEdits(localName, changes, planned, context), top: [{ code: snippet`${register};`, origin: moduleExport }] };
    }
    case 'anonymous-default-function': {
      const name = given(planned.givenName, 'a default export');
      return {
        edits: [{ kind: 'name', node: moduleExport.node, name }],
        top: [
          { code: snippet`${registration(renamedDefault(name, context), reference, context)};`, origin: moduleExport.node },
          ...additionalExport(name, reference),
        ],
      };
    }
    case 'variable': {
      const { localName, statement, changes } = moduleExport;
      const later = changeEdits(localName, changes, planned, context);
      const code = isWrittenTo(changes)
        ? changing(localName, reference, context)
        : moduleExport.certainty === 'async-function'
          ? registration([localName], reference, context)
          : checked(localName, planned, mayChange, context);
      const after: Edit = { kind: 'insert', at: { place: 'after', statement }, statements: snippet`${code};`, origin: moduleExport };
      return { edits: [...(changes.declaredAgain.includes(statement) ? [] : [after]), ...later], top: [] };
    }
    case 'default-expression':
      return defaultExpression(moduleExport, planned, mayChange, context);
    case 'imported':
      return { edits: [], top: [imported(moduleExport.localName, moduleExport, reference, context)] };
    case 're-export':
      return importedBeside(moduleExport, planned, context);
    default:
      return moduleExport satisfies never;
  }
}

/** Where exports change, this one may hold what another one held before. */
function checked(localName: string, { reference }: PlannedExport, mayChange: boolean, context: ServerContext): Snippet {
  const check = `${context.runtime('checkExport')}(${localName}, ${quoted(reference.exportName)}, ${quoted(context.moduleId)})`;
  const validated = context.validates ? `;\n${context.runtime('ensureServerEntryExports')}([${localName}])` : '';
  if (mayChange) return snippet`${check};\n${changing(localName, reference, context)}${validated}`;
  return snippet`${check} || ${registration([localName], reference, context)}${validated}`;
}

function changing(localName: string, reference: Reference, context: ServerContext): Snippet {
  return readAndRegister('registerChanging', localName, reference, context);
}

function readAndRegister(how: 'registerChanging' | 'registerImported', localName: string, reference: Reference, context: ServerContext): Snippet {
  const register = snippet`(fn) => ${registration(['fn'], reference, context)}`;
  return snippet`${context.runtime(how)}(() => ${localName}, ${quoted(reference.exportName)}, ${quoted(context.moduleId)}, ${register})`;
}

function isWrittenTo({ writes, declaredAgain }: Changes): boolean {
  return writes.length + declaredAgain.length > 0;
}

/** What the variable comes to hold is registered as it is assigned; what it holds when the module has run is checked. */
function changeEdits(localName: string, changes: Changes, planned: PlannedExport, context: ServerContext): Edit[] {
  if (!isWrittenTo(changes)) return [];
  return [
    ...changes.declaredAgain.map((statement): Edit => ({
      kind: 'insert',
      at: { place: 'after', statement },
      statements: snippet`${changing(localName, planned.reference, context)};`,
      origin: planned.export,
    })),
    { kind: 'insert', at: { place: 'end' }, statements: snippet`${checked(localName, planned, true, context)};`, origin: planned.export },
  ];
}

/** One write may give several exports their values: `[save, load] = list`. */
function writeEdits(exports: readonly PlannedExport[], context: ServerContext): Edit[] {
  const written = new Map<Write, Snippet[]>();
  for (const planned of exports) {
    if (!('changes' in planned.export)) continue;
    const { localName, changes } = planned.export;
    for (const write of changes.writes) written.set(write, [...(written.get(write) ?? []), changing(localName, planned.reference, context)]);
  }
  return [...written].flatMap(([write, registers]) => writeEdit(write, registers));
}

function writeEdit(write: Write, registers: readonly Snippet[]): Edit[] {
  switch (write.type) {
    case 'AssignmentExpression': {
      const { left } = write;
      const all = joined(registers, ', ');
      const value = left.type === 'Identifier' ? snippet`(${hole(write)}, ${all}, ${left.name})` : snippet`[${hole(write)}, ${all}][0]`;
      return [{ kind: 'replace', node: write, as: 'expression', with: value, origin: write.right }];
    }
    case 'ForOfStatement':
    case 'ForInStatement': {
      const statements = snippet`{ ${joined(
        registers.map((register) => snippet`${register};`),
        ' ',
      )} ${hole(write.body, { kind: 'statement' })} }`;
      return [{ kind: 'replace', node: write.body, as: 'statement', with: statements, origin: write.left }];
    }
    case 'UpdateExpression':
      return [];
    default:
      return write satisfies never;
  }
}

function defaultExpression(
  { statement, expression, certainty, anonymousFunction }: Extract<PlannedExport['export'], { readonly form: 'default-expression' }>,
  planned: PlannedExport,
  mayChange: boolean,
  context: ServerContext,
): Emitted {
  const name = given(planned.givenName, 'a default export');
  const value: Snippet = anonymousFunction ? snippet`{ default: ${hole(expression)} }.default` : [hole(expression)];
  const register = certainty === 'async-function' ? registration([name], planned.reference, context) : checked(name, planned, mayChange, context);
  const code = snippet`const ${name} = ${value};\n${register};\nexport { ${name} as default };`;
  return {
    edits: [{ kind: 'replace', node: statement, as: 'module-statements', with: code, origin: expression }],
    top: additionalExport(name, planned.reference),
  };
}

/** What the module exports without having it: it is imported besides, so that it can be registered, and exported under its own name where it has none. */
function importedBeside(reExport: ReExport, { reference, givenName }: Pick<PlannedExport, 'reference' | 'givenName'>, context: ServerContext): Emitted {
  const { importedName, from, statement } = reExport;
  const local = given(givenName, 'an import');
  // Beside its statement: the order in which modules are evaluated must not change.
  const code = `import { ${exportedName(importedName)} as ${local} } from ${quoted(from)};`;
  return {
    edits: [{ kind: 'insert', at: { place: 'after', statement }, statements: [code] }],
    top: [imported(local, reExport, reference, context), ...additionalExport(local, reference)],
  };
}

function imported(localName: string, origin: ModuleExport, reference: Reference, context: ServerContext): Statement {
  return { origin, code: snippet`${readAndRegister('registerImported', localName, reference, context)};` };
}
