/**
 * Every place of a module where another module comes in: import and export statements, `import()`, `require()`.
 *
 *     import save, { type Draft } from './actions';      names: default → save, Draft (a type)
 *     export * from './more';                            star
 *     const page = await import('./page');               call
 *
 * Guaranteed: in source order; statements of types alone are left out, and so are calls whose argument is no plain string.
 */
import type * as t from '@babel/types';
import type { ImportedName, ImportSite } from '../model/index.ts';
import { isTypeKind } from '../syntax/module-bindings.ts';
import { starsOf } from '../syntax/module-exports.ts';
import { forEachChild } from '../syntax/children.ts';
import { freeNames } from './free-names.ts';
import { constantText, nameOf, unwrap } from '../syntax/nodes.ts';

/** A statement's `import` is followed by a name, a brace or a quote, a call's by a parenthesis, `.defer` or a comment. */
export const MAY_CALL = /\bimport\s*[(./]|\brequire\b/;

/**
 * @param code The text, where there is one: it tells whether calls have to be looked for.
 * @param isWanted Is anything to be known about this specifier? Most are of no interest.
 */
export function findImportSites(program: t.Program, code: string | null, isWanted: (specifier: string) => boolean): ImportSite[] {
  const sites: ImportSite[] = [];
  const mayCall = code === null || MAY_CALL.test(code);
  const isFree = freeNames(program);
  // What one star brings depends on the others.
  const withStars = starsOf(program).some(isWanted);
  for (const statement of program.body) {
    const site = importSiteOf(statement);
    if (site !== null && ((site.kind === 'star' && withStars) || isWanted(site.from))) sites.push(site);
    else if (site === null && mayCall) findCalls(statement, { isWanted, isFree, sites });
  }
  return sites;
}

function importSiteOf(statement: t.Statement): ImportSite | null {
  switch (statement.type) {
    case 'ImportDeclaration':
      // `import source a from`: not the module itself.
      if (isTypeKind(statement.importKind) || statement.phase === 'source') return null;
      return { kind: 'names', from: statement.source.value, statement, names: statement.specifiers.map(importedName) };
    case 'ExportNamedDeclaration':
      if (statement.declaration) return aliasSite(statement.declaration, statement, true);
      if (!statement.source || isTypeKind(statement.exportKind)) return null;
      return { kind: 'names', from: statement.source.value, statement, names: statement.specifiers.map(reExportedName) };
    case 'ExportAllDeclaration':
      return isTypeKind(statement.exportKind) ? null : { kind: 'star', from: statement.source.value, statement };
    case 'TSImportEqualsDeclaration':
      return aliasSite(statement, statement, 'isExport' in statement && statement.isExport === true);
    default:
      return null;
  }
}

/** Babel 8 has an exported one inside of an export, Babel 7 beside it. */
function aliasSite(alias: t.Declaration | t.TSImportEqualsDeclaration, statement: t.Statement, isExported: boolean): ImportSite | null {
  if (alias.type !== 'TSImportEqualsDeclaration') return null;
  const { moduleReference } = alias;
  if (isTypeKind(alias.importKind) || moduleReference.type !== 'TSExternalModuleReference') return null;
  const { expression } = moduleReference;
  return expression.type === 'StringLiteral' ? { kind: 'equals', from: expression.value, statement, local: alias.id.name, isExported } : null;
}

function importedName(node: t.ImportDeclaration['specifiers'][number]): ImportedName {
  const isNamed = node.type === 'ImportSpecifier';
  const imported = isNamed ? nameOf(node.imported) : node.type === 'ImportDefaultSpecifier' ? 'default' : '*';
  return { node, imported, name: node.local.name, isType: isNamed && isTypeKind(node.importKind) };
}

function reExportedName(node: t.ExportNamedDeclaration['specifiers'][number]): ImportedName {
  const isNamed = node.type === 'ExportSpecifier';
  const imported = isNamed ? nameOf(node.local) : node.type === 'ExportDefaultSpecifier' ? 'default' : '*';
  return { node, imported, name: nameOf(node.exported), isType: isNamed && isTypeKind(node.exportKind) };
}

interface CallSearch {
  readonly isWanted: (specifier: string) => boolean;
  readonly isFree: (node: t.Node) => boolean;
  readonly sites: ImportSite[];
}

function findCalls(node: t.Node, search: CallSearch): void {
  const { isWanted, isFree, sites } = search;
  const call = loadingCall(node);
  const from = call === null ? null : constantText(call.argument);
  if (call !== null && from !== null && isWanted(from) && (call.by === 'import' || isFree(call.callee)))
    sites.push({ kind: 'call', from, node: call.node, by: call.by });
  forEachChild(node, (child) => findCalls(child, search));
}

interface LoadingCall {
  readonly by: 'import' | 'require';
  readonly node: t.CallExpression | t.OptionalCallExpression | t.ImportExpression;
  readonly argument: t.Node;
  readonly callee: t.Node;
}

/** `import('./a')`, `import.defer('./a')`, `require('./a')`, `require?.('./a')`; `import.source` gives something else than the module. */
function loadingCall(node: t.Node): LoadingCall | null {
  if (node.type === 'ImportExpression') return node.phase === 'source' ? null : { by: 'import', node, argument: node.source, callee: node };
  if (node.type !== 'CallExpression' && node.type !== 'OptionalCallExpression') return null;
  const [argument] = node.arguments;
  if (argument === undefined) return null;
  const callee = unwrap(node.callee);
  if (callee.type === 'Import') return { by: 'import', node, argument, callee };
  return callee.type === 'Identifier' && callee.name === 'require' ? { by: 'require', node, argument, callee } : null;
}
