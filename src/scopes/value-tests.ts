/**
 * Places where nothing is asked of a value but whether it is there, or of which type it is. An object with some of the value's members answers that as well as the
 * value itself, and a primitive is sent as it is.
 *
 *     if (!user) …     user && user.id     user ? a : b     user == null     user === undefined     typeof user     user || redirect('/');
 */
import type * as t from '@babel/types';
import { isTransparent, unwrap } from '../syntax/nodes.ts';

/**
 * @param node The expression.
 * @param ancestors From the root; its parent is at `depth`.
 */
export function isTested(node: t.Node, ancestors: readonly t.Node[], depth: number): boolean {
  const parent = ancestors[depth];
  if (parent === undefined) return false;
  switch (parent.type) {
    case 'UnaryExpression':
      return parent.operator === '!' || parent.operator === 'typeof' || parent.operator === 'void';
    case 'IfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'ForStatement':
      return parent.test === node;
    case 'ExpressionStatement':
      return true;
    case 'ConditionalExpression':
      return parent.test === node || isTested(parent, ancestors, depth - 1);
    case 'LogicalExpression':
      // The left side of `&&` is the result only where it is false, and false values are primitives.
      return (parent.operator === '&&' && parent.left === node) || isTested(parent, ancestors, depth - 1);
    case 'BinaryExpression':
      return isComparedWithPrimitive(parent, parent.left === node ? parent.right : parent.left);
    default:
      return isTransparent(parent) && isTested(parent, ancestors, depth - 1);
  }
}

/** No object equals `null` or `undefined`, or is strictly equal to another primitive. */
function isComparedWithPrimitive({ operator }: t.BinaryExpression, other: t.Node): boolean {
  const value = unwrap(other);
  switch (operator) {
    case '==':
    case '!=':
      return isNullish(value);
    case '===':
    case '!==':
      return isNullish(value) || isPrimitive(value);
    default:
      return false;
  }
}

/** An object that the author has named `undefined` is captured whole, and stays the object that it is. */
function isNullish(node: t.Node): boolean {
  return (
    node.type === 'NullLiteral' || (node.type === 'Identifier' && node.name === 'undefined') || (node.type === 'UnaryExpression' && node.operator === 'void')
  );
}

function isPrimitive(node: t.Node): boolean {
  switch (node.type) {
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
    case 'BigIntLiteral':
    case 'TemplateLiteral':
      return true;
    case 'UnaryExpression':
      return node.operator === 'typeof' || isPrimitive(unwrap(node.argument));
    default:
      return false;
  }
}
