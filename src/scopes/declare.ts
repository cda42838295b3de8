/** Which names statements declare in their scopes, before anything in them is visited. */
import type * as t from '@babel/types';
import { patternIdentifiers } from '../syntax/nodes.ts';
import { NO_BINDINGS } from './tree.ts';
import type { Binding, BindingKind, Scope } from './tree.ts';

export function declare(scope: Scope, kind: BindingKind, identifier: t.Node & { readonly name: string }, declaration: t.Node): void {
  const present = scope.bindings.get(identifier.name);
  if (present !== undefined) {
    present.redeclared = true;
    // `function f() {}` over `var f` or a parameter: the function is what the name holds on entry.
    if (kind !== 'function') return;
  }
  const binding: Binding = {
    name: identifier.name,
    kind,
    scope,
    identifier,
    declaration,
    redeclared: present !== undefined,
    written: present?.written ?? false,
    assigned: present?.assigned ?? null,
    memberWritten: present?.memberWritten ?? false,
    kept: null,
    references: present?.references ?? [],
  };
  const bindings = scope.bindings === NO_BINDINGS ? new Map<string, Binding>() : (scope.bindings as Map<string, Binding>);
  scope.bindings = bindings.set(identifier.name, binding);
}

/** Declares what a list of statements declares in its own block: `let`, `const`, `using`, classes, functions, enums. */
export function declareLexical(scope: Scope, statements: readonly t.Node[]): void {
  for (const statement of statements) {
    const declaration = exported(statement);
    if ('declare' in declaration && declaration.declare === true) continue;
    switch (declaration.type) {
      case 'VariableDeclaration':
        if (declaration.kind !== 'var') declareVariables(scope, declaration);
        break;
      case 'FunctionDeclaration':
        if (declaration.id) declare(scope, 'function', declaration.id, declaration);
        break;
      case 'ClassDeclaration':
        if (declaration.id) declare(scope, 'class', declaration.id, declaration);
        break;
      case 'TSEnumDeclaration':
      case 'EnumDeclaration':
        declare(scope, 'enum', declaration.id, declaration);
        break;
      case 'TSModuleDeclaration':
        if (declaration.id.type === 'Identifier') declare(scope, 'namespace', declaration.id, declaration);
        break;
      case 'TSImportEqualsDeclaration':
        declare(scope, 'import', declaration.id, declaration);
        break;
      default:
    }
  }
}

export function declareVariables(scope: Scope, declaration: t.VariableDeclaration): void {
  const kind = declaration.kind === 'await using' ? 'using' : declaration.kind;
  for (const declarator of declaration.declarations) {
    for (const identifier of patternIdentifiers(declarator.id)) declare(scope, kind, identifier, declarator);
  }
}

/**
 * Declares every `var` of a function body, whatever block it stands in; nested functions and classes have their own.
 * With `parameters`, a `var` of a parameter's name is that parameter and declares nothing.
 */
export function declareVars(scope: Scope, node: t.Node, parameters: Scope | null): void {
  const statement = exported(node);
  const inside = (child: t.Node | null | undefined): void => {
    if (child) declareVars(scope, child, parameters);
  };
  switch (statement.type) {
    case 'VariableDeclaration':
      if (statement.kind !== 'var' || statement.declare === true) return;
      for (const declarator of statement.declarations) {
        for (const identifier of patternIdentifiers(declarator.id)) {
          const parameter = parameters?.bindings.get(identifier.name);
          if (parameter === undefined) declare(scope, 'var', identifier, declarator);
          else parameter.redeclared = true;
        }
      }
      return;
    case 'BlockStatement':
      return statement.body.forEach(inside);
    case 'IfStatement':
      inside(statement.consequent);
      return inside(statement.alternate);
    case 'ForStatement':
      inside(statement.init);
      return inside(statement.body);
    case 'ForInStatement':
    case 'ForOfStatement':
      inside(statement.left);
      setByHead(scope, statement.left);
      return inside(statement.body);
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'LabeledStatement':
    case 'WithStatement':
      return inside(statement.body);
    case 'SwitchStatement':
      return statement.cases.forEach((clause) => clause.consequent.forEach(inside));
    case 'TryStatement':
      inside(statement.block);
      inside(statement.handler?.body);
      return inside(statement.finalizer);
    default:
  }
}

/** `for (var save of list)`: the head gives it values that no declarator tells of, as a second declaration would. */
function setByHead(scope: Scope, left: t.Node): void {
  if (left.type !== 'VariableDeclaration' || left.kind !== 'var') return;
  for (const { id } of left.declarations) {
    for (const { name } of patternIdentifiers(id)) {
      const binding = scope.bindings.get(name);
      if (binding !== undefined) binding.redeclared = true;
    }
  }
}

/** The declaration behind `export`, or the statement itself. */
function exported(statement: t.Node): t.Node {
  return statement.type === 'ExportNamedDeclaration' && statement.declaration ? statement.declaration : statement;
}
