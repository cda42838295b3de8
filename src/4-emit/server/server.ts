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
 *     export { save$ref as "app/page.tsx#Page.save" };
 *     export default function Page({ id }) {
 *       let save = bindCaptures(save$ref, save$closure, () => [id], encryptBoundArgs);
 *       return <form action={save} />;
 *     }
 *
 * In a module that imports others, `save$closure` and `save$ref` are function declarations, which are there before the module has run.
 *
 * In: the plan. Out: edits. Guaranteed: the author's functions move whole, or stay whole; what changes is what is named here.
 */
import type * as t from '@babel/types';
import type { RuntimeNames } from '../../3-plan/names.ts';
import type { ModulePlan, PlannedFunction } from '../../model/index.ts';
import type { Edit } from '../edits.ts';
import type { Emitted, ServerContext } from './context.ts';
import { exportEdits } from './exports.ts';
import { hoistOf } from './hoists.ts';
import { runtimeImports } from './runtime.ts';
import type { ServerRuntime } from './runtime.ts';
import { siteEdits } from './sites.ts';

/** @param referenceKey What the host calls the module, where ids begin with that. */
export function emitServer({ server, moduleId }: ModulePlan, names: RuntimeNames, runtime: ServerRuntime, referenceKey: string | null): Edit[] {
  const { validate } = runtime;
  const { local, statements: imports } = runtimeImports(runtime, names);
  const context: ServerContext = {
    runtime: local,
    moduleId,
    referenceKey,
    planned: new Map<t.Node, PlannedFunction>(server.hoists.map((hoist) => [hoist.function.node, hoist])),
    validates: validate !== undefined,
    runsEarly: server.runsEarly,
  };
  const hoists = server.hoists.filter(({ dropped }) => !dropped);
  const emitted: Emitted[] = [
    ...hoists.filter(({ sameAs }) => sameAs === null).map((hoist) => hoistOf(hoist, context)),
    siteEdits(hoists, context),
    exportEdits(server, context),
  ];
  const statements = emitted.flatMap(({ top }) => top);
  return [
    ...server.directives.map((node): Edit => ({ kind: 'remove', node })),
    ...emitted.flatMap(({ edits }) => edits),
    // In a cycle of imports the author's modules may call functions of this one at once.
    ...imports().map((code): Edit => ({ kind: 'insert', at: { place: 'first' }, statements: [code] })),
    ...statements.map(({ code, origin }): Edit => ({
      kind: 'insert',
      at: { place: 'top' },
      statements: code,
      ...(origin === undefined ? {} : { origin }),
    })),
  ];
}
