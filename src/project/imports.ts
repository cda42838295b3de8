/**
 * What a module takes from other modules.
 *
 * `scanSpecifiers` looks at the text alone; `importsOf` looks at the syntax tree and is exact.
 */
import type * as t from '@babel/types';
import { isTypeKind } from '../2-analysis/module-bindings.ts';
import { forEachChild } from '../2-analysis/children.ts';
import { nameOf, spanOf } from '../2-analysis/syntax.ts';
import type { Position } from '../model.ts';

export interface ImportRecord {
  readonly specifier: string;
  readonly at: Position;
  /** The name in the other module; `*` for all of them. */
  readonly imported: string;
  readonly into:
    | { readonly kind: 'variable'; readonly local: string }
    /** `export { a as b } from`; `*` for `export * from`. */
    | { readonly kind: 'export'; readonly exported: string }
    /** `import()`, `require()`. */
    | { readonly kind: 'call' }
    /** `import './polyfills'`: nothing of it is used. */
    | { readonly kind: 'nothing' };
}

// A block comment is written so that it can be matched in one way only: a file with many of them takes no longer.
const CLIENT_FILE = /^(?:#![^\n]*\n)?(?:\s|\/\/[^\n]*\n|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|["']use strict["'];?)*["']use client["']/;

/** Does the file say `'use client'` at its top? Only white space, comments and other directives are looked through. */
export function isClientFile(code: string): boolean {
  return CLIENT_FILE.test(code);
}

/** The imports of a module in source order, without those of types alone. */
export function importsOf(program: t.Program): ImportRecord[] {
  const records: ImportRecord[] = [];
  for (const statement of program.body) {
    if (statement.type === 'ImportDeclaration' && !isTypeKind(statement.importKind)) records.push(...declared(statement));
    else if (statement.type === 'ExportNamedDeclaration' && statement.source && !isTypeKind(statement.exportKind)) records.push(...reExported(statement, statement.source.value));
    else if (statement.type === 'ExportAllDeclaration' && !isTypeKind(statement.exportKind)) {
      records.push({ specifier: statement.source.value, at: spanOf(statement).start, imported: '*', into: { kind: 'export', exported: '*' } });
    } else called(statement, records);
  }
  return records;
}

function declared({ source, specifiers, loc }: t.ImportDeclaration): ImportRecord[] {
  if (specifiers.length === 0) return [{ specifier: source.value, at: loc?.start ?? { line: 1, column: 0 }, imported: '*', into: { kind: 'nothing' } }];
  return specifiers.flatMap((specifier) => {
    if (specifier.type === 'ImportSpecifier' && isTypeKind(specifier.importKind)) return [];
    const imported = specifier.type === 'ImportSpecifier' ? nameOf(specifier.imported) : specifier.type === 'ImportDefaultSpecifier' ? 'default' : '*';
    return [{ specifier: source.value, at: spanOf(specifier).start, imported, into: { kind: 'variable', local: specifier.local.name } }];
  });
}

function reExported({ specifiers }: t.ExportNamedDeclaration, from: string): ImportRecord[] {
  return specifiers.flatMap((specifier) => {
    if (specifier.type === 'ExportSpecifier' && 'exportKind' in specifier && isTypeKind(specifier.exportKind)) return [];
    const imported = specifier.type === 'ExportSpecifier' ? nameOf(specifier.local) : '*';
    return [{ specifier: from, at: spanOf(specifier).start, imported, into: { kind: 'export', exported: nameOf(specifier.exported as t.Identifier | t.StringLiteral) } }];
  });
}

function called(node: t.Node, records: ImportRecord[]): void {
  const source = node.type === 'ImportExpression' ? node.source : isImportCall(node) ? node.arguments[0] : undefined;
  if (source?.type === 'StringLiteral') records.push({ specifier: source.value, at: spanOf(node).start, imported: '*', into: { kind: 'call' } });
  forEachChild(node, (child) => called(child, records));
}

function isImportCall(node: t.Node): node is t.CallExpression {
  return node.type === 'CallExpression' && (node.callee.type === 'Import' || (node.callee.type === 'Identifier' && node.callee.name === 'require'));
}
