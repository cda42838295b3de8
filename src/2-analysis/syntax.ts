/**
 * The shape of a Babel syntax tree as analysis walks it: which children of a node can hold code that runs.
 *
 * Type annotations, interfaces, `declare` statements and closing JSX tags are left out, so nothing behind them ever
 * counts as a reference. Babel 7 and 8 differ in a few names; the table holds both. A node type that is not in the table
 * (a syntax proposal) is walked through all of its own properties, so that no directive in it can hide.
 */
import type * as t from '@babel/types';
import type { FunctionNode, Span } from '../model.ts';

const CHILDREN: { readonly [type: string]: readonly string[] } = {
  Program: ['body'],
  ExpressionStatement: ['expression'],
  BlockStatement: ['body'],
  EmptyStatement: [],
  DebuggerStatement: [],
  WithStatement: ['object', 'body'],
  ReturnStatement: ['argument'],
  LabeledStatement: ['body'],
  BreakStatement: [],
  ContinueStatement: [],
  IfStatement: ['test', 'consequent', 'alternate'],
  SwitchStatement: ['discriminant', 'cases'],
  SwitchCase: ['test', 'consequent'],
  ThrowStatement: ['argument'],
  TryStatement: ['block', 'handler', 'finalizer'],
  CatchClause: ['param', 'body'],
  WhileStatement: ['test', 'body'],
  DoWhileStatement: ['body', 'test'],
  ForStatement: ['init', 'test', 'update', 'body'],
  ForInStatement: ['left', 'right', 'body'],
  ForOfStatement: ['left', 'right', 'body'],
  FunctionDeclaration: ['params', 'body'],
  FunctionExpression: ['params', 'body'],
  ArrowFunctionExpression: ['params', 'body'],
  VariableDeclaration: ['declarations'],
  VariableDeclarator: ['id', 'init'],
  ClassDeclaration: ['decorators', 'superClass', 'body'],
  ClassExpression: ['decorators', 'superClass', 'body'],
  ClassBody: ['body'],
  ClassMethod: ['decorators', 'key', 'params', 'body'],
  ClassPrivateMethod: ['decorators', 'params', 'body'],
  ClassProperty: ['decorators', 'key', 'value'],
  ClassPrivateProperty: ['decorators', 'value'],
  ClassAccessorProperty: ['decorators', 'key', 'value'],
  StaticBlock: ['body'],
  Decorator: ['expression'],
  ImportDeclaration: [],
  ExportNamedDeclaration: ['declaration'],
  ExportDefaultDeclaration: ['declaration'],
  ExportAllDeclaration: [],
  Identifier: [],
  PrivateName: [],
  ThisExpression: [],
  Super: [],
  Import: [],
  MetaProperty: [],
  StringLiteral: [],
  NumericLiteral: [],
  BigIntLiteral: [],
  BooleanLiteral: [],
  NullLiteral: [],
  RegExpLiteral: [],
  TemplateLiteral: ['expressions'],
  TemplateElement: [],
  TaggedTemplateExpression: ['tag', 'quasi'],
  ArrayExpression: ['elements'],
  ObjectExpression: ['properties'],
  ObjectProperty: ['decorators', 'key', 'value'],
  ObjectMethod: ['decorators', 'key', 'params', 'body'],
  SpreadElement: ['argument'],
  RestElement: ['argument'],
  ObjectPattern: ['properties'],
  ArrayPattern: ['elements'],
  AssignmentPattern: ['left', 'right'],
  UnaryExpression: ['argument'],
  UpdateExpression: ['argument'],
  BinaryExpression: ['left', 'right'],
  LogicalExpression: ['left', 'right'],
  AssignmentExpression: ['left', 'right'],
  ConditionalExpression: ['test', 'consequent', 'alternate'],
  CallExpression: ['callee', 'arguments'],
  OptionalCallExpression: ['callee', 'arguments'],
  NewExpression: ['callee', 'arguments'],
  MemberExpression: ['object', 'property'],
  OptionalMemberExpression: ['object', 'property'],
  ImportExpression: ['source', 'options'],
  SequenceExpression: ['expressions'],
  YieldExpression: ['argument'],
  AwaitExpression: ['argument'],
  ParenthesizedExpression: ['expression'],
  JSXElement: ['openingElement', 'children'],
  JSXFragment: ['children'],
  JSXOpeningElement: ['name', 'attributes'],
  JSXAttribute: ['value'],
  JSXSpreadAttribute: ['argument'],
  JSXExpressionContainer: ['expression'],
  JSXSpreadChild: ['expression'],
  JSXMemberExpression: ['object'],
  JSXNamespacedName: [],
  JSXIdentifier: [],
  JSXText: [],
  JSXEmptyExpression: [],
  TSAsExpression: ['expression'],
  TSSatisfiesExpression: ['expression'],
  TSNonNullExpression: ['expression'],
  TSTypeAssertion: ['expression'],
  TSInstantiationExpression: ['expression'],
  TypeCastExpression: ['expression'],
  TSParameterProperty: ['decorators', 'parameter'],
  TSEnumDeclaration: ['members', 'body'],
  TSEnumBody: ['members'],
  TSEnumMember: ['initializer'],
  TSModuleDeclaration: ['body'],
  TSModuleBlock: ['body'],
  TSExportAssignment: ['expression'],
  TSImportEqualsDeclaration: ['moduleReference'],
  TSQualifiedName: ['left'],
  TSExternalModuleReference: [],
};

/** Types of TypeScript and Flow that hold no code that runs. */
const TYPE_ONLY = /^(?:TS|Declare|Interface|Opaque|TypeAlias|TypeAnnotation|TypeParameter|Enum|Flow)|Type(?:Annotation)?$/;

const METADATA = new Set([
  'type', 'start', 'end', 'loc', 'range', 'extra', 'leadingComments', 'trailingComments', 'innerComments', 'errors',
  'typeAnnotation', 'returnType', 'typeParameters', 'typeArguments', 'superTypeParameters', 'superTypeArguments',
  'implements', 'predicate', 'variance', 'directives',
]);

const NONE: readonly string[] = [];

/** Most nodes can hold no `declare`, and looking for it on every kind of node is slow. */
const MAY_DECLARE = /^(?:VariableDeclaration|Function\w+|Class\w+|TS\w+|Enum\w+)$/;
const KEYS = new Map(Object.entries(CHILDREN).map(([type, keys]) => [type, { keys, mayDeclare: keys.length > 0 && MAY_DECLARE.test(type) }]));

/** The properties of `node` in which code that runs can stand. */
export function childKeys(node: t.Node): readonly string[] {
  const known = KEYS.get(node.type);
  if (known !== undefined && !known.mayDeclare) return known.keys;
  if ('declare' in node && node.declare === true) return NONE;
  if (known !== undefined) return known.keys;
  if (TYPE_ONLY.test(node.type)) return NONE;
  return Object.keys(node).filter((key) => !METADATA.has(key));
}

export function isNode(value: unknown): value is t.Node {
  // No `in`: over nodes of many shapes it takes several times as long as reading the property.
  return typeof value === 'object' && value !== null && typeof (value as { readonly type?: unknown }).type === 'string';
}

/** The value of a child property; the one place that indexes a node by a string. */
export function childOf(node: t.Node, key: string): unknown {
  return (node as t.Node & { readonly [key: string]: unknown })[key];
}

/** Calls `visit` for each child of `node` that can run, in source order of the table. */
export function forEachChild(node: t.Node, visit: (child: t.Node, key: string) => void): void {
  const keys = childKeys(node);
  // By index: every phase walks the module, and iterators would be most of what a walk costs.
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? '';
    const value = childOf(node, key);
    if (value === null || value === undefined) continue;
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        const item: unknown = value[index];
        if (isNode(item)) visit(item, key);
      }
    } else if (isNode(value)) {
      if (key === 'key' && !('computed' in node && node.computed === true)) continue;
      if (key === 'property' && !('computed' in node && node.computed === true)) continue;
      visit(value, key);
    }
  }
}

export function isFunction(node: t.Node): node is FunctionNode {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'ObjectMethod':
    case 'ClassMethod':
    case 'ClassPrivateMethod':
      return true;
    default:
      return false;
  }
}

/** The expression inside parentheses and type syntax: what is left of it when types are gone. */
export function unwrap(node: t.Node): t.Node {
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'TSInstantiationExpression':
    case 'TypeCastExpression':
    case 'ParenthesizedExpression':
      return unwrap(node.expression);
    default:
      return node;
  }
}

/** Is `node` one of the wrappers that `unwrap` looks through? */
export function isTransparent(node: t.Node): boolean {
  return unwrap(node) !== node;
}

/** The outermost wrapper around an expression, and the index of what it stands in. */
export function withoutWrappers(node: t.Node, ancestors: readonly t.Node[]): { readonly value: t.Node; readonly depth: number } {
  let depth = ancestors.length - 1;
  let value = node;
  for (let at = ancestors[depth]; at !== undefined && isTransparent(at); at = ancestors[--depth]) value = at;
  return { value, depth };
}

/** The name of a property key, where it is written in the source: `a`, `'a-b'`, `1`, `['x']`. */
export function staticKey(node: { readonly key: t.Node; readonly computed?: boolean | null }): string | null {
  const { key } = node;
  if (key.type === 'PrivateName') return `#${key.id.name}`;
  if (key.type === 'Identifier' && node.computed !== true) return key.name;
  if (key.type === 'StringLiteral') return key.value;
  if (key.type === 'NumericLiteral') return String(key.value);
  if (key.type === 'BigIntLiteral') return String(BigInt(key.value));
  return null;
}

/** Every identifier that a pattern binds, left to right. */
export function patternIdentifiers(pattern: t.Node): t.Identifier[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern];
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        patternIdentifiers(property.type === 'RestElement' ? property : property.value),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element === null ? [] : patternIdentifiers(element)));
    case 'AssignmentPattern':
      return patternIdentifiers(pattern.left);
    case 'RestElement':
      return patternIdentifiers(pattern.argument);
    case 'TSParameterProperty':
      return patternIdentifiers(pattern.parameter);
    default:
      return [];
  }
}

const NOWHERE: Span = { start: { line: 1, column: 0 }, end: { line: 1, column: 0 } };

/** Where a node stands. A node that another plugin made stands nowhere: the start of the file is shown instead. */
export function spanOf(node: t.Node): Span {
  if (node.loc === null || node.loc === undefined) return NOWHERE;
  const { start, end } = node.loc;
  return { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } };
}
