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
import { isTypeKind } from '../../syntax/module-bindings.ts';
import { isPossible, reExported } from './re-exports.ts';
import type { ReExportContext } from './re-exports.ts';
import { nameOf, spanOf } from '../../syntax/nodes.ts';

export function exportedNamespaces(program: t.Program, context: ReExportContext): ExportedNamespace[] {
  return program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || isTypeKind(statement.exportKind)) return [];
    return statement.specifiers.flatMap((specifier) => (specifier.type === 'ExportNamespaceSpecifier' ? namespaceOf(specifier, statement, context) : []));
  });
}

function namespaceOf(specifier: t.ExportNamespaceSpecifier, statement: t.ExportNamedDeclaration, context: ReExportContext): ExportedNamespace[] {
  const from = statement.source?.value ?? '';
  const exportName = nameOf(specifier.exported);
  const { names, isComplete } = context.others?.namesOf(from) ?? { names: [], isComplete: false };
  if (!isComplete) {
    context.report('export-all-unresolved', { from, as: exportName, because: 'unknown' }, spanOf(specifier));
    return [];
  }
  const members = names.flatMap((name) => {
    const memberName = `${exportName}.${name}`;
    return isPossible(name, from, memberName, specifier, context) ? [reExported(name, memberName, specifier, statement)] : [];
  });
  return [{ exportName: exportName as ExportName, from, loc: spanOf(specifier), members }];
}
