/**
 * Server edits: a module with Server Functions, as the server layer runs it.
 *
 *     export default function Page({ id }) {
 *       async function save(data) { 'use server'; await db.save(id, data); }
 *       return <form action={save} />;
 *     }
 *     →
 *     const save$closure = { id: "…", layout: "…", name: "save", length: 1, make: ([id]) => async function save(data) { await db.save(id, data); } };
 *     const save$ref = registerServerReference(openCaptures(save$closure, decryptBoundArgs), "…", null);
 *     export { save$ref as "Page.save" };
 *     export default function Page({ id }) {
 *       let save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
 *       return <form action={save} />;
 *     }
 *
 * In a module that imports others, `save$closure` and `save$ref` are function declarations, which are there before the module has run.
 *
 * In: analysis and plan. Out: edits. Guaranteed: the author's functions move whole, or stay whole; nothing that is not named here changes.
 */
import type * as t from '@babel/types';
import { forEachChild } from '../../syntax/children.ts';
import { loadedBy } from '../../syntax/module-bindings.ts';
import { exportedAs } from '../../3-plan/identity.ts';
import type { ModuleAnalysis, ModulePlan, PlannedFunction } from '../../model/index.ts';
import type { Edit } from '../edits.ts';
import type { Emitted, ServerContext } from './context.ts';
import { exportEdits } from './exports.ts';
import { hoistOf } from './hoists.ts';
import { serverNames } from './names.ts';
import type { ServerRuntime } from './names.ts';
import { siteEdits } from './sites.ts';

export function emitServer(analysis: ModuleAnalysis, plan: ModulePlan, runtime: ServerRuntime, referenceKey: string | null): Edit[] {
  const names = serverNames(runtime, analysis.isNameTaken);
  const planned = new Map<t.Node, PlannedFunction>(plan.server.hoists.map((hoist) => [hoist.function.node, hoist]));
  const hoists = withoutDropped(plan.server.hoists);
  const context: ServerContext = {
    names,
    moduleId: plan.moduleId,
    referenceKey,
    planned,
    rebuiltElsewhere: rebuiltElsewhere(hoists),
    exportNameOf: referenceKey === null ? (runtime.exportNameOf ?? (({ exportName }) => exportName)) : (reference) => exportedAs(reference, referenceKey),
    validates: runtime.validate !== undefined,
    runsEarly: mayRunEarly(analysis.source.program),
  };

  const emitted: Emitted[] = [
    ...hoists.filter(({ sameAs }) => sameAs === null).map((hoist) => hoistOf(hoist, context)),
    siteEdits(hoists, context),
    exportEdits(plan.server, context),
  ];
  const directives = [
    ...(analysis.moduleDirective === null ? [] : [analysis.moduleDirective]),
    ...analysis.redundantDirectives,
    ...hoists.filter(({ sameAs }) => sameAs === null).map((hoist) => hoist.function.directive),
  ];
  const statements = emitted.flatMap(({ top }) => top);
  return [
    ...directives.map((node): Edit => ({ kind: 'remove', node })),
    ...emitted.flatMap(({ edits }) => edits),
    // In a cycle of imports the author's modules may call functions of this one at once.
    ...names.imports().map((code): Edit => ({ kind: 'insert', at: { place: 'first' }, statements: [code] })),
    ...statements.map(({ code, origin }): Edit => ({
      kind: 'insert',
      at: { place: 'top' },
      statements: code,
      ...(origin === undefined ? {} : { origin }),
    })),
  ];
}

/** Only what it imports can call a module before it has run, and only function declarations are there by then. */
function mayRunEarly({ body }: t.Program): boolean {
  const imports = body.some((statement) => loadedBy(statement) !== null);
  return imports && body.some((statement) => (('declaration' in statement && statement.declaration) || statement).type === 'FunctionDeclaration');
}

/** Of functions with one text only the first is kept, and with it the Server Functions inside. */
function withoutDropped(hoists: readonly PlannedFunction[]): readonly PlannedFunction[] {
  const dropped = new Set<t.Node>();
  const drop = (node: t.Node): void => {
    dropped.add(node);
    forEachChild(node, drop);
  };
  for (const {
    sameAs,
    function: { node },
  } of hoists)
    if (sameAs !== null) forEachChild(node, drop);
  return dropped.size === 0 ? hoists : hoists.filter(({ function: { node } }) => !dropped.has(node));
}

function rebuiltElsewhere(hoists: readonly PlannedFunction[]): Set<t.Node> {
  const nodes = new Set<t.Node>();
  for (const {
    function: { levels, node },
  } of hoists) {
    for (const { rebuild } of levels.flatMap((level) => level.rebuilt))
      if (rebuild.kind === 'server-function' && rebuild.node !== node) nodes.add(rebuild.node);
  }
  return nodes;
}
