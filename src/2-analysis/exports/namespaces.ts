/**
 * The namespaces that a file-level module exports of other modules: their functions become Server Functions of this one.
 *
 *     export * as posts from './posts';      posts.publish, posts.remove
 *
 * In: what other modules export, where the host can look into them. Out: a namespace with an export for each of its names, or a diagnostic for what
 * certainly is no async function over there, a namespace inside the namespace included.
 */
import type * as t from '@babel/types';
import type { ExportedNamespace, ExportName } from '../../model/index.ts';
import { exportsOf } from '../../syntax/module-exports.ts';
import type { WrittenExport } from '../../syntax/module-exports.ts';
import { isPossible, reExported } from './re-exports.ts';
import type { ReExportContext } from './re-exports.ts';
import { spanOf } from '../../syntax/nodes.ts';

export function exportedNamespaces(program: t.Program, context: ReExportContext): ExportedNamespace[] {
  return exportsOf(program).flatMap((written) => (written.kind === 'indirect' && written.imported === '*' ? namespaceOf(written, context) : []));
}

function namespaceOf(
  { exported, from, place, statement }: Extract<WrittenExport, { readonly kind: 'indirect' }>,
  context: ReExportContext,
): ExportedNamespace[] {
  const { names, isComplete } = context.others?.namesOf(from) ?? { names: [], isComplete: false };
  if (!isComplete) {
    context.report('export-all-unresolved', { from, as: exported, because: 'unknown' }, spanOf(place));
    return [];
  }
  const members = names.flatMap((name) => {
    const memberName = `${exported}.${name}`;
    return isPossible(name, from, memberName, place, context) ? [reExported(name, memberName, place, statement)] : [];
  });
  return [{ exportName: exported as ExportName, from, loc: spanOf(place), members }];
}
