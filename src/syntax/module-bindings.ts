/** What the module itself declares: every name at module level, with where its value comes from. */
import type * as t from '@babel/types';
import type { AliasedValue } from '../model/diagnostic-params.ts';
import { forEachChild } from './children.ts';
import { isFunction, patternIdentifiers } from './nodes.ts';

export type ModuleBinding =
  | { readonly kind: 'function'; readonly node: t.FunctionDeclaration; readonly statement: t.Statement }
  | { readonly kind: 'class' | 'enum' | 'namespace'; readonly statement: t.Statement }
  | {
      readonly kind: 'variable';
      readonly declarator: t.VariableDeclarator;
      readonly identifier: t.Identifier;
      readonly constant: boolean;
      /** `...name` in a pattern: always a new object or array. */
      readonly rest: boolean;
      readonly statement: t.Statement;
      readonly declaredAgain: readonly Redeclaration[];
    }
  /** `importedName`: in the other module. */
  | { readonly kind: 'import'; readonly imported: 'name'; readonly importedName: string; readonly statement: t.ImportDeclaration }
  | { readonly kind: 'import'; readonly imported: 'namespace'; readonly statement: t.ImportDeclaration }
  /** `import a = Namespace.a`, `import a = require('./a')`: in TypeScript, another name for something. */
  | { readonly kind: 'alias'; readonly means: AliasedValue; readonly statement: t.Statement }
  /** Types, and values that are only declared. */
  | { readonly kind: 'type' };

/** What a variable of the module is declared with under its name alone; null for anything else. */
export function initialValueOf(binding: ModuleBinding | undefined): t.Expression | null {
  return binding?.kind === 'variable' && binding.declarator.id === binding.identifier ? (binding.declarator.init ?? null) : null;
}

/** `var save = …` where `save` is declared already, or where the statement may not run: in a block, a branch or a loop. */
export interface Redeclaration {
  /** Of the module body. */
  readonly statement: t.Statement;
  /** What the name holds then; null where that is not to be seen. */
  readonly value: t.Expression | null;
}

export type ModuleBindings = ReadonlyMap<string, ModuleBinding>;

export function moduleBindings(program: t.Program): ModuleBindings {
  const bindings = new Map<string, ModuleBinding>();
  const add = (name: string, binding: ModuleBinding): void => {
    // An overload or an interface beside a value of the same name says nothing about the value.
    const present = bindings.get(name);
    if (binding.kind === 'type' && present !== undefined) return;
    // TypeScript merges them: the function with what the namespace exports.
    if (binding.kind === 'namespace' && present?.kind === 'function') return;
    const isAgain = present?.kind === 'variable' && binding.kind === 'variable';
    bindings.set(name, isAgain ? { ...present, declaredAgain: [...present.declaredAgain, ...valuesOf(binding)] } : binding);
  };
  for (const statement of program.body) {
    const declaration =
      (statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration') && statement.declaration
        ? statement.declaration
        : statement;
    declareAll(declaration, statement, add);
    // `if (x) { var save = … }` declares it for the module.
    if (declaration.type !== 'VariableDeclaration') for (const nested of nestedVars(declaration)) declareVariables(nested, statement, true, add);
  }
  return bindings;
}

/** What a further `var` of a name gives it. */
function valuesOf({
  declarator: { id, init },
  identifier,
  statement,
  declaredAgain,
}: Extract<ModuleBinding, { readonly kind: 'variable' }>): readonly Redeclaration[] {
  if (declaredAgain.length > 0 || !init) return declaredAgain;
  return [{ statement, value: id === identifier ? init : null }];
}

function nestedVars(node: t.Node): t.VariableDeclaration[] {
  if (isFunction(node) || node.type.startsWith('Class')) return [];
  if (node.type === 'VariableDeclaration') return node.kind === 'var' ? [node] : [];
  if (!/Statement$|^SwitchCase$|^CatchClause$/.test(node.type)) return [];
  const found: t.VariableDeclaration[] = [];
  forEachChild(node, (child) => found.push(...nestedVars(child)));
  return found;
}

function declareVariables(
  declaration: t.VariableDeclaration,
  statement: t.Statement,
  nested: boolean,
  add: (name: string, binding: ModuleBinding) => void,
): void {
  for (const declarator of declaration.declarations) {
    const rests = restIdentifiers(declarator.id);
    for (const identifier of patternIdentifiers(declarator.id)) {
      const declaredAgain = nested ? [{ statement, value: declarator.id === identifier ? (declarator.init ?? null) : null }] : [];
      add(identifier.name, {
        kind: 'variable',
        declarator,
        identifier,
        constant: declaration.kind === 'const',
        rest: rests.has(identifier),
        statement,
        declaredAgain,
      });
    }
  }
}

function declareAll(declaration: t.Node, statement: t.Statement, add: (name: string, binding: ModuleBinding) => void): void {
  if (isDeclaredOnly(declaration)) {
    if ('id' in declaration && declaration.id && 'name' in declaration.id) add(String(declaration.id.name), { kind: 'type' });
    return;
  }
  switch (declaration.type) {
    case 'FunctionDeclaration':
      if (declaration.id) add(declaration.id.name, { kind: 'function', node: declaration, statement });
      return;
    case 'ClassDeclaration':
      if (declaration.id) add(declaration.id.name, { kind: 'class', statement });
      return;
    case 'TSEnumDeclaration':
    case 'EnumDeclaration':
      return add(declaration.id.name, { kind: 'enum', statement });
    case 'TSModuleDeclaration':
      if (declaration.id.type === 'Identifier') add(declaration.id.name, hasValues(declaration) ? { kind: 'namespace', statement } : { kind: 'type' });
      return;
    case 'TSImportEqualsDeclaration':
      return add(
        declaration.id.name,
        declaration.importKind === 'type' ? { kind: 'type' } : { kind: 'alias', means: aliasedBy(declaration.moduleReference), statement },
      );
    case 'VariableDeclaration':
      return declareVariables(declaration, statement, false, add);
    case 'ImportDeclaration':
      for (const specifier of declaration.specifiers) {
        const isType = isTypeKind(declaration.importKind) || (specifier.type === 'ImportSpecifier' && isTypeKind(specifier.importKind));
        add(specifier.local.name, isType ? { kind: 'type' } : importBinding(specifier, declaration));
      }
      return;
    default:
  }
}

function aliasedBy(reference: t.TSImportEqualsDeclaration['moduleReference']): AliasedValue {
  return reference.type === 'TSExternalModuleReference' ? { from: reference.expression.value } : { path: pathOf(reference) };
}

function pathOf(name: t.Node): string {
  if (name.type === 'TSQualifiedName') return `${pathOf(name.left)}.${pathOf(name.right)}`;
  return name.type === 'Identifier' ? name.name : '';
}

function importBinding(specifier: t.ImportDeclaration['specifiers'][number], statement: t.ImportDeclaration): ModuleBinding {
  if (specifier.type === 'ImportNamespaceSpecifier') return { kind: 'import', imported: 'namespace', statement };
  const name =
    specifier.type === 'ImportDefaultSpecifier' ? 'default' : specifier.imported.type === 'Identifier' ? specifier.imported.name : specifier.imported.value;
  return { kind: 'import', imported: 'name', importedName: name, statement };
}

export function isTypeKind(kind: string | null | undefined): boolean {
  return kind === 'type' || kind === 'typeof';
}

/** Interfaces, type aliases, overloads, `declare …`: nothing is left of them at run time. */
export function isDeclaredOnly(declaration: t.Node): boolean {
  if ('declare' in declaration && declaration.declare === true) return true;
  return /^(?:TSDeclareFunction|TSInterfaceDeclaration|TSTypeAliasDeclaration|TSNamespaceExportDeclaration|TypeAlias|OpaqueType|InterfaceDeclaration|Declare\w+)$/.test(
    declaration.type,
  );
}

/** A namespace that holds only types leaves nothing behind. */
export function hasValues(declaration: t.TSModuleDeclaration): boolean {
  const body = declaration.body as t.TSModuleBlock | t.TSModuleDeclaration | undefined;
  if (body === undefined) return false;
  if (body.type === 'TSModuleDeclaration') return hasValues(body);
  return body.body.some((statement) => {
    const inner = statement.type === 'ExportNamedDeclaration' && statement.declaration ? statement.declaration : statement;
    return inner.type === 'TSModuleDeclaration' ? hasValues(inner) : !isDeclaredOnly(inner);
  });
}

function restIdentifiers(pattern: t.Node): ReadonlySet<t.Node> {
  switch (pattern.type) {
    case 'RestElement':
      return new Set(patternIdentifiers(pattern.argument));
    case 'ObjectPattern':
      return new Set(pattern.properties.flatMap((property) => [...restIdentifiers(property.type === 'RestElement' ? property : property.value)]));
    case 'ArrayPattern':
      return new Set(pattern.elements.flatMap((element) => (element === null ? [] : [...restIdentifiers(element)])));
    case 'AssignmentPattern':
      return restIdentifiers(pattern.left);
    default:
      return new Set();
  }
}

/** What the statement loads, as it is written; null for one that loads nothing, one of types among them. */
export function loadedBy(statement: t.Statement): string | null {
  return 'source' in statement && statement.source && !isOfTypes(statement) ? statement.source.value : null;
}

/** An import or export statement that is for types alone: nothing is loaded by it. */
function isOfTypes(statement: t.Statement): boolean {
  return isTypeKind('importKind' in statement ? statement.importKind : null) || isTypeKind('exportKind' in statement ? statement.exportKind : null);
}
