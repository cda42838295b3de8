/**
 * The namespaces that a file-level module exports of other modules: their functions become Server Functions of this one.
 *
 *     export * as posts from './posts';                    posts.publish, posts.remove
 *     import * as posts from './posts'; export { posts };  the same, and so for `export default posts`
 *
 * In: what other modules export, where the host can look into them. Out: a namespace with an export for each of its names, or a diagnostic for what
 * certainly is no async function over there, a namespace inside the namespace included.
 */
import type * as t from '@babel/types';
import type { ExportedNamespace, ExportName, ReExport } from '../../model/index.ts';
import { exportsOf, importedNamespaceOf } from '../../syntax/module-exports.ts';
import type { WrittenExport } from '../../syntax/module-exports.ts';
import type { IsSettled } from '../../scopes/writes.ts';
import type { ModuleBindings } from '../../syntax/module-bindings.ts';
import { isPossible, reExported, reportUnresolved } from './re-exports.ts';
import type { ReExportContext } from './re-exports.ts';
import { spanOf } from '../../syntax/nodes.ts';

export interface NamespacesContext extends ReExportContext {
  readonly bindings: ModuleBindings;
  readonly isSettled: IsSettled;
}

/** An export whose value is the namespace of another module. */
interface WrittenNamespace {
  readonly exported: string;
  readonly place: t.Node;
  /** What names the other module. */
  readonly statement: ReExport['statement'];
}

export function exportedNamespaces(program: t.Program, context: NamespacesContext): ExportedNamespace[] {
  return exportsOf(program).flatMap((written) => {
    const namespace = writtenNamespace(written, context);
    return namespace === null ? [] : namespaceOf(namespace, context);
  });
}

function writtenNamespace(written: WrittenExport, { bindings, isSettled }: NamespacesContext): WrittenNamespace | null {
  switch (written.kind) {
    case 'indirect':
      return written.imported === '*' ? written : null;
    case 'local':
    case 'default': {
      const statement = importedNamespaceOf(written, bindings, isSettled);
      return statement && { exported: written.exported, place: written.kind === 'local' ? written.place : written.statement, statement };
    }
    default:
      return null;
  }
}

function namespaceOf({ exported, place, statement }: WrittenNamespace, context: ReExportContext): ExportedNamespace[] {
  const from = statement.source?.value ?? '';
  const { names, isComplete } = context.others?.namesOf(from) ?? { names: [], isComplete: false };
  if (!isComplete) {
    reportUnresolved({ from, as: exported, place }, context);
    return [];
  }
  const members = names.flatMap((name) => {
    const memberName = `${exported}.${name}`;
    return isPossible(name, from, memberName, place, context) ? [reExported(name, memberName, place, statement)] : [];
  });
  return [{ exportName: exported as ExportName, from, loc: spanOf(place), members }];
}
