/** Small questions about nodes, as all phases ask them. */
import type * as t from '@babel/types';
import type { FunctionNode, Position, Span } from '../model/index.ts';

/** A function that stands where a value does. */
export type FunctionValue = t.FunctionExpression | t.ArrowFunctionExpression;

export function isFunctionValue(node: t.Node): node is FunctionValue {
  return node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression';
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

/** Is this what gives a variable without a value its first one: `save = …`, `save ??= …`, `save ||= …`? */
export function setsFirstValue({ left, operator }: t.AssignmentExpression): boolean {
  return unwrap(left).type === 'Identifier' && (operator === '=' || operator === '??=' || operator === '||=');
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

/** A text that is written in the source: `'a'`, or `` `a` ``, as minifiers write it. */
export function constantText(argument: t.Node): string | null {
  const node = unwrap(argument);
  if (node.type === 'StringLiteral') return node.value;
  return node.type === 'TemplateLiteral' && node.expressions.length === 0 ? (node.quasis[0]?.value.cooked ?? null) : null;
}

/** `id` of `user.id`; null for a computed or private one. */
export function memberName({ computed, property }: t.MemberExpression | t.OptionalMemberExpression): string | null {
  return !computed && property.type === 'Identifier' ? property.name : null;
}

/** `session`, `user`, `id` of `session.user.id`; null for what is no variable or fixed member of one. */
export function memberPath(expression: t.Node): readonly string[] | null {
  const node = unwrap(expression);
  if (node.type === 'Identifier') return [node.name];
  if (node.type !== 'MemberExpression' && node.type !== 'OptionalMemberExpression') return null;
  const name = memberName(node);
  const object = name === null ? null : memberPath(node.object);
  return name === null || object === null ? null : [...object, name];
}

/** Every identifier that a pattern binds, left to right. */
export function patternIdentifiers(pattern: t.Node): t.Identifier[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern];
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) => patternIdentifiers(property.type === 'RestElement' ? property : property.value));
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element === null ? [] : patternIdentifiers(element)));
    case 'AssignmentPattern':
      return patternIdentifiers(pattern.left);
    case 'RestElement':
      return patternIdentifiers(pattern.argument);
    case 'TSParameterProperty':
      return patternIdentifiers(pattern.parameter);
    default:
      // `[save!, (other as Action)] = …`
      return isTransparent(pattern) ? patternIdentifiers(unwrap(pattern)) : [];
  }
}

const NOWHERE: Span = { start: { line: 1, column: 0 }, end: { line: 1, column: 0 } };

/** Where a node stands. A node that another plugin made stands nowhere: the start of the file is shown instead. */
export function spanOf(node: t.Node): Span {
  if (node.loc === null || node.loc === undefined) return NOWHERE;
  const { start, end } = node.loc;
  return { start: positionOf(start), end: positionOf(end) };
}

/**
 * Babel's numbers may be of the kind that V8 keeps on the heap. One of them in an object of this shape makes all objects of the shape slow,
 * those of Babel's source maps too, of which there are a great many.
 */
function positionOf({ line, column }: Position): Position {
  return { line: line | 0, column: column | 0 };
}

/** What the author wrote as the name of a JSX element or attribute. */
export function jsxName(node: t.Node): string {
  switch (node.type) {
    case 'JSXIdentifier':
      return node.name;
    case 'JSXMemberExpression':
      return `${jsxName(node.object)}.${jsxName(node.property)}`;
    case 'JSXNamespacedName':
      return `${node.namespace.name}:${node.name.name}`;
    default:
      return 'anonymous';
  }
}

/** A name of a module or an enum, which may be spelled as a string: `export { a as "b-c" }`. */
export function nameOf(node: t.Identifier | t.StringLiteral): string {
  return node.type === 'Identifier' ? node.name : node.value;
}

/**
 * The `this` that compilers of JSX for development hand to React, which keeps it for warnings alone; the author wrote none.
 *
 *     jsxDEV('b', { children: id }, void 0, false, { fileName, lineNumber: 3, columnNumber: 5 }, this)
 *     createElement('b', { __self: this, __source: { fileName, lineNumber: 3, columnNumber: 5 } }, id)
 */
export function selfOfElement(node: t.Node | undefined): t.Node | null {
  if (node?.type === 'ObjectExpression') return isAbout(node, '__source') ? (valueOf(node, '__self') ?? null) : null;
  if (node?.type !== 'CallExpression' || node.arguments.length !== 6) return null;
  const [source, self] = node.arguments.slice(4);
  return source?.type === 'ObjectExpression' && ['fileName', 'lineNumber', 'columnNumber'].every((key) => isAbout(source, key)) ? (self ?? null) : null;
}

const isAbout = (object: t.ObjectExpression, key: string): boolean => valueOf(object, key) !== undefined;

function valueOf({ properties }: t.ObjectExpression, key: string): t.Node | undefined {
  const found = properties.find((property) => property.type === 'ObjectProperty' && !property.computed && staticKey(property) === key);
  return found?.type === 'ObjectProperty' ? found.value : undefined;
}
