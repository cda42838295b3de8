/**
 * Which children of a node can hold code that runs: the one way in which all phases walk a tree.
 *
 *     f<T>(a.b, c!)   →   callee f; arguments a.b, c!        not T
 *     a.b             →   object a                           not b, which is a name and no reference
 *
 * Type annotations, interfaces, `declare` statements and closing JSX tags are left out, so nothing behind them ever
 * counts as a reference. Babel 7 and 8 differ in a few names; both are here. A node type that is not known (a syntax
 * proposal) is walked through all of its own properties, so that no directive in it can hide.
 */
import type * as t from '@babel/types';

type Visit = (child: t.Node, key: string) => void;

/**
 * Calls `visit` for each child of `node` that can run, in the order of the source.
 *
 * @param visit `key` is the child's property, which tells `for (a;;)` from `for (; a;)`.
 */
export function forEachChild(node: t.Node, visit: Visit): void {
  // Every phase walks the module, and a switch with the names of properties in it is faster than a table.
  switch (node.type) {
    case 'Identifier':
    case 'StringLiteral':
    case 'JSXIdentifier':
    case 'JSXText':
    case 'NumericLiteral':
    case 'TemplateElement':
    case 'BooleanLiteral':
    case 'NullLiteral':
    case 'ThisExpression':
      return;
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      visit(node.object, 'object');
      if (node.computed) visit(node.property, 'property');
      return;
    case 'CallExpression':
    case 'OptionalCallExpression':
    case 'NewExpression':
      visit(node.callee, 'callee');
      return each(node.arguments, 'arguments', visit);
    case 'ObjectProperty':
      each(node.decorators, 'decorators', visit);
      if (node.computed) visit(node.key, 'key');
      return visit(node.value, 'value');
    case 'ExpressionStatement':
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      return visit(node.expression, 'expression');
    case 'BlockStatement':
    case 'ClassBody':
    case 'Program':
      return each(node.body, 'body', visit);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      if ('declare' in node && node.declare === true) return;
      each(node.params, 'params', visit);
      return visit(node.body, 'body');
    case 'VariableDeclaration':
      return node.declare === true ? undefined : each(node.declarations, 'declarations', visit);
    case 'VariableDeclarator':
      visit(node.id, 'id');
      return one(node.init, 'init', visit);
    case 'AwaitExpression':
    case 'SpreadElement':
    case 'ReturnStatement':
    case 'UnaryExpression':
    case 'UpdateExpression':
    case 'RestElement':
    case 'ThrowStatement':
    case 'YieldExpression':
    case 'JSXSpreadAttribute':
      return one(node.argument, 'argument', visit);
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'AssignmentExpression':
    case 'AssignmentPattern':
      visit(node.left, 'left');
      return visit(node.right, 'right');
    case 'ObjectExpression':
    case 'ObjectPattern':
      return each(node.properties, 'properties', visit);
    case 'ArrayExpression':
    case 'ArrayPattern':
      return each(node.elements, 'elements', visit);
    case 'TemplateLiteral':
    case 'SequenceExpression':
      return each(node.expressions, 'expressions', visit);
    case 'IfStatement':
    case 'ConditionalExpression':
      visit(node.test, 'test');
      visit(node.consequent, 'consequent');
      return one(node.alternate, 'alternate', visit);
    case 'JSXElement':
      visit(node.openingElement, 'openingElement');
      return each(node.children, 'children', visit);
    case 'JSXOpeningElement':
      visit(node.name, 'name');
      return each(node.attributes, 'attributes', visit);
    case 'JSXAttribute':
      return one(node.value, 'value', visit);
    case 'ExportNamedDeclaration':
    case 'ExportDefaultDeclaration':
      return one(node.declaration, 'declaration', visit);
    default:
      return forEachChildOfRareNode(node, visit);
  }
}

function one(child: t.Node | null | undefined, key: string, visit: Visit): void {
  if (child !== null && child !== undefined) visit(child, key);
}

function each(children: readonly (t.Node | null)[] | null | undefined, key: string, visit: Visit): void {
  if (children === null || children === undefined) return;
  // By index: an iterator for each list would make every walk slower.
  for (let index = 0; index < children.length; index++) one(children[index], key, visit);
}

const RARE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    EmptyStatement: [],
    DebuggerStatement: [],
    WithStatement: ['object', 'body'],
    LabeledStatement: ['body'],
    BreakStatement: [],
    ContinueStatement: [],
    SwitchStatement: ['discriminant', 'cases'],
    SwitchCase: ['test', 'consequent'],
    TryStatement: ['block', 'handler', 'finalizer'],
    CatchClause: ['param', 'body'],
    WhileStatement: ['test', 'body'],
    DoWhileStatement: ['body', 'test'],
    ForStatement: ['init', 'test', 'update', 'body'],
    ForInStatement: ['left', 'right', 'body'],
    ForOfStatement: ['left', 'right', 'body'],
    ClassDeclaration: ['decorators', 'superClass', 'body'],
    ClassExpression: ['decorators', 'superClass', 'body'],
    ClassMethod: ['decorators', 'key', 'params', 'body'],
    ClassPrivateMethod: ['decorators', 'params', 'body'],
    ClassProperty: ['decorators', 'key', 'value'],
    ClassPrivateProperty: ['decorators', 'value'],
    ClassAccessorProperty: ['decorators', 'key', 'value'],
    ObjectMethod: ['decorators', 'key', 'params', 'body'],
    StaticBlock: ['body'],
    Decorator: ['expression'],
    ImportDeclaration: [],
    ExportAllDeclaration: [],
    // Digests of re-exports are made of them, and not every parser has their properties in one order.
    ImportSpecifier: ['imported', 'local'],
    ExportSpecifier: ['local', 'exported'],
    PrivateName: [],
    Super: [],
    Import: [],
    MetaProperty: [],
    BigIntLiteral: [],
    RegExpLiteral: [],
    TaggedTemplateExpression: ['tag', 'quasi'],
    ImportExpression: ['source', 'options'],
    JSXFragment: ['children'],
    JSXSpreadChild: ['expression'],
    JSXMemberExpression: ['object'],
    JSXNamespacedName: [],
    JSXEmptyExpression: [],
    TSTypeAssertion: ['expression'],
    TSInstantiationExpression: ['expression'],
    TypeCastExpression: ['expression'],
    TSParameterProperty: ['decorators', 'parameter'],
    TSEnumDeclaration: ['members'],
    TSEnumMember: ['initializer'],
    TSModuleDeclaration: ['body'],
    TSModuleBlock: ['body'],
    TSExportAssignment: ['expression'],
    TSImportEqualsDeclaration: ['moduleReference'],
    TSQualifiedName: ['left'],
    TSExternalModuleReference: [],
    EnumDeclaration: ['body'],
    EnumBooleanBody: ['members'],
    EnumNumberBody: ['members'],
    EnumStringBody: ['members'],
    EnumSymbolBody: ['members'],
    EnumBigIntBody: ['members'],
    EnumBooleanMember: ['init'],
    EnumNumberMember: ['init'],
    EnumStringMember: ['init'],
    EnumBigIntMember: ['init'],
    EnumDefaultedMember: [],
  }),
);

/** Types of TypeScript and Flow that hold no code that runs. */
const TYPE_ONLY = /^(?:TS|Declare|Interface|Opaque|TypeAlias|TypeAnnotation|TypeParameter|Enum|Flow)|Type(?:Annotation)?$/;

const METADATA = new Set([
  'type',
  'start',
  'end',
  'loc',
  'range',
  'extra',
  'leadingComments',
  'trailingComments',
  'innerComments',
  'errors',
  'typeAnnotation',
  'returnType',
  'typeParameters',
  'typeArguments',
  'superTypeParameters',
  'superTypeArguments',
  'implements',
  'predicate',
  'variance',
  'directives',
]);

const NONE: readonly string[] = [];
const NO_NODES: readonly t.Node[] = [];

function forEachChildOfRareNode(node: t.Node, visit: Visit): void {
  for (const key of keysOfRareNode(node)) {
    if (key === 'key' && !('computed' in node && node.computed === true)) continue;
    const value = node.type === 'TSEnumDeclaration' ? enumMembers(node) : childOf(node, key);
    if (key === 'params') visitParameterDecorators(value, visit);
    if (!Array.isArray(value)) {
      if (isNode(value)) visit(value, key);
    } else for (const item of value) if (isNode(item)) visit(item, key);
  }
}

/** Babel 8 has a node around them. */
export function enumMembers(node: t.TSEnumDeclaration): readonly t.TSEnumMember[] {
  return 'body' in node && node.body ? node.body.members : ((node as { readonly members?: readonly t.TSEnumMember[] }).members ?? []);
}

/** TypeScript's `method(@inject() a, @inject() b = 1)`; a parameter property has its own. */
function visitParameterDecorators(params: unknown, visit: Visit): void {
  if (!Array.isArray(params)) return;
  for (const param of params) if (isNode(param)) for (const decorator of parameterDecorators(param)) visit(decorator, 'decorators');
}

/** The decorators of a parameter, which stand on what it is bound to. */
export function parameterDecorators(param: t.Node): readonly t.Decorator[] {
  if (param.type === 'AssignmentPattern') return parameterDecorators(param.left);
  return param.type === 'TSParameterProperty' ? [] : decoratorsOf(param);
}

/** Those that a class, a member or a parameter has itself. */
export function decoratorsOf(node: t.Node): readonly t.Decorator[] {
  return 'decorators' in node && Array.isArray(node.decorators) ? node.decorators : [];
}

/** What of a method or a field means what it means around its object or class: a computed key and decorators, those of parameters too. */
export function partsOutside(member: t.Node): readonly t.Node[] {
  switch (member.type) {
    case 'ObjectMethod':
    case 'ClassMethod':
    case 'ClassPrivateMethod':
    case 'ClassProperty':
    case 'ClassPrivateProperty':
    case 'ClassAccessorProperty': {
      const key = 'computed' in member && member.computed === true ? [member.key] : NO_NODES;
      const params = 'params' in member ? member.params : NO_NODES;
      return [...decoratorsOf(member), ...key, ...params.flatMap(allDecorators)];
    }
    default:
      return NO_NODES;
  }
}

/** Of a parameter, a parameter property included. */
function allDecorators(param: t.Node): readonly t.Decorator[] {
  return param.type === 'TSParameterProperty' ? decoratorsOf(param) : parameterDecorators(param);
}

function keysOfRareNode(node: t.Node): readonly string[] {
  if ('declare' in node && node.declare === true) return NONE;
  const known = RARE.get(node.type);
  if (known !== undefined) return known;
  return TYPE_ONLY.test(node.type) ? NONE : Object.keys(node).filter((key) => !METADATA.has(key));
}

export function isNode(value: unknown): value is t.Node {
  // No `in`: over nodes of many shapes it is slower than reading the property.
  return typeof value === 'object' && value !== null && typeof (value as { readonly type?: unknown }).type === 'string';
}

/** The value of a child property; the one place that indexes a node by a string. */
export function childOf(node: t.Node, key: string): unknown {
  return (node as t.Node & { readonly [key: string]: unknown })[key];
}
