/**
 * What a module exports, as it is written: one entry for each name, in source order.
 *
 *     export async function save() {}             local     save, the module's own `save`
 *     export { save as publish }                  local     publish, the module's own `save`
 *     export default async () => {}               default
 *     export { a as b } from './c'                indirect  b, `a` of './c'
 *     export * as c from './c'                    indirect  c, all of './c'
 *     export * from './c'                         star
 *     export interface Draft {}                   type      Draft
 *
 * Guaranteed: this is the only place that reads export statements for their names. What a name holds, and whether it was imported, is for the callers.
 */
import type * as t from '@babel/types';
import { hasValues, initialValueOf, isDeclaredOnly, isTypeKind } from './module-bindings.ts';
import type { ModuleBindings } from './module-bindings.ts';
import { nameOf, patternIdentifiers, unwrap } from './nodes.ts';

export type WrittenExport =
  | { readonly kind: 'local'; readonly exported: string; readonly local: string; readonly place: t.Identifier | t.ExportSpecifier }
  | { readonly kind: 'default'; readonly exported: 'default'; readonly statement: t.ExportDefaultDeclaration }
  /** `imported`: the name over there, `*` for its namespace. */
  | {
      readonly kind: 'indirect';
      readonly exported: string;
      readonly imported: string;
      readonly from: string;
      readonly place: t.ExportNamedDeclaration['specifiers'][number];
      readonly statement: t.ExportNamedDeclaration;
    }
  | { readonly kind: 'star'; readonly from: string; readonly statement: t.ExportAllDeclaration }
  | { readonly kind: 'type'; readonly exported: string }
  /** `export type * from`: any name may be a type of another module. */
  | { readonly kind: 'type-star' };

export function exportsOf(program: t.Program): WrittenExport[] {
  const names = new Set<string>();
  return program.body.flatMap(exportsOfStatement).filter((written) => {
    if (written.kind !== 'local') return true;
    // Declarations of one name that TypeScript merges: a function and a namespace, two enums.
    const isFirst = !names.has(written.exported);
    names.add(written.exported);
    return isFirst;
  });
}

/** Every value that a module exports by its name: exported name → local name, `''` where it has none. */
export function exportedNamesOf(program: t.Program): Map<string, string> {
  return new Map(
    exportsOf(program).flatMap((one) => (one.kind === 'star' || one.kind === 'type' || one.kind === 'type-star' ? [] : [[one.exported, localOf(one)]])),
  );
}

/** Every `export * from` of a module. */
export function starsOf(program: t.Program): string[] {
  // Asked of every module of a client: other exports are not even read.
  return program.body.flatMap((statement) => (statement.type === 'ExportAllDeclaration' && !isTypeKind(statement.exportKind) ? [statement.source.value] : []));
}

/**
 * Where the namespace comes from that is exported by a local name: `import * as posts from './posts'; export { posts }`, by way of constants, too.
 *
 * @param isSettled Does the variable hold for good what it is declared with?
 */
export function importedNamespaceOf(
  written: Extract<WrittenExport, { readonly kind: 'local' | 'default' }>,
  bindings: ModuleBindings,
  isSettled: (name: string) => boolean,
): t.ImportDeclaration | null {
  const followed = new Set<string>();
  let name = localOf(written);
  while (!followed.has(name)) {
    followed.add(name);
    const binding = bindings.get(name);
    if (binding?.kind === 'import') return binding.imported === 'namespace' ? binding.statement : null;
    const initial = initialValueOf(binding);
    const value = initial && unwrap(initial);
    if (value?.type !== 'Identifier' || !isSettled(name)) return null;
    name = value.name;
  }
  return null;
}

function localOf(written: Extract<WrittenExport, { readonly kind: 'local' | 'default' | 'indirect' }>): string {
  if (written.kind === 'local') return written.local;
  if (written.kind === 'indirect') return '';
  const { declaration } = written.statement;
  const value = unwrap(declaration);
  return value.type === 'Identifier' ? value.name : (namedBy(declaration)?.name ?? '');
}

function exportsOfStatement(statement: t.Statement): WrittenExport[] {
  switch (statement.type) {
    case 'ExportAllDeclaration':
      return [isTypeKind(statement.exportKind) ? { kind: 'type-star' } : { kind: 'star', from: statement.source.value, statement }];
    case 'ExportDefaultDeclaration':
      return [isDeclaredOnly(statement.declaration) ? { kind: 'type', exported: 'default' } : { kind: 'default', exported: 'default', statement }];
    case 'ExportNamedDeclaration':
      return statement.declaration
        ? declaredBy(statement.declaration, isTypeKind(statement.exportKind))
        : statement.specifiers.map((specifier) => listed(specifier, statement));
    case 'TSImportEqualsDeclaration':
      // `export import a = Namespace.a`, as Babel 7 has it; Babel 8 wraps it like any other export.
      return 'isExport' in statement && statement.isExport === true ? declaredBy(statement, isTypeKind(statement.importKind)) : [];
    default:
      return [];
  }
}

function declaredBy(declaration: t.Declaration | t.TSImportEqualsDeclaration, isType: boolean): WrittenExport[] {
  const id = namedBy(declaration);
  const places = declaration.type === 'VariableDeclaration' ? declaration.declarations.flatMap((one) => patternIdentifiers(one.id)) : id === null ? [] : [id];
  // An overload, or a type beside a value of one name: the value has an entry of its own.
  const hasNone = isType || isDeclaredOnly(declaration) || (declaration.type === 'TSModuleDeclaration' && !hasValues(declaration));
  return places.map((place) => (hasNone ? { kind: 'type', exported: place.name } : { kind: 'local', exported: place.name, local: place.name, place }));
}

function namedBy(declaration: t.Node): t.Identifier | null {
  const id = 'id' in declaration ? declaration.id : null;
  return typeof id === 'object' && id?.type === 'Identifier' ? id : null;
}

function listed(specifier: t.ExportNamedDeclaration['specifiers'][number], statement: t.ExportNamedDeclaration): WrittenExport {
  const exported = nameOf(specifier.exported);
  if (isTypeKind(statement.exportKind) || (specifier.type === 'ExportSpecifier' && isTypeKind(specifier.exportKind))) return { kind: 'type', exported };
  const imported = specifier.type === 'ExportSpecifier' ? nameOf(specifier.local) : specifier.type === 'ExportDefaultSpecifier' ? 'default' : '*';
  if (specifier.type === 'ExportSpecifier' && !statement.source) return { kind: 'local', exported, local: imported, place: specifier };
  return { kind: 'indirect', exported, imported, from: statement.source?.value ?? '', place: specifier, statement };
}
