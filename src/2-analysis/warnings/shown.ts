/**
 * What a page shows: the values that stand in its text, on elements of HTML, and in keys.
 *
 *     <li key={user.id}><input name="plan" value={plan} />{price} {format(total)}</li>      user.id, plan, price, total
 *
 * What is handed to components may stay on the server, and so may what an action is bound to: neither counts.
 */
import type * as t from '@babel/types';
import { forEachChild } from '../../syntax/children.ts';
import { isFunction, jsxName, unwrap } from '../../syntax/nodes.ts';

/** @returns the variables and members, wherever in the node they are shown. */
export function shownIn(root: t.Node): t.Node[] {
  const found: t.Node[] = [];
  const visit = (node: t.Node): void => {
    if (node.type === 'JSXOpeningElement') {
      const isHtml = /^[a-z]/.test(jsxName(node.name));
      for (const attribute of node.attributes) {
        if (attribute.type === 'JSXAttribute' && (isHtml || jsxName(attribute.name) === 'key') && attribute.value?.type === 'JSXExpressionContainer')
          found.push(...valuesIn(attribute.value.expression));
      }
    } else if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      for (const child of node.children) if (child.type === 'JSXExpressionContainer') found.push(...valuesIn(child.expression));
    }
    forEachChild(node, visit);
  };
  visit(root);
  return found;
}

const FORMATS = /^(?:format|to(?:Locale|String|Fixed|Precision|UpperCase|LowerCase)|String$|trim$|join$)/;

/** The values that make up a text. */
function valuesIn(expression: t.Node): t.Node[] {
  const node = unwrap(expression);
  switch (node.type) {
    case 'Identifier':
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return [node];
    case 'TemplateLiteral':
      return node.expressions.flatMap(valuesIn);
    case 'BinaryExpression':
      return node.operator === '+' ? [...valuesIn(node.left), ...valuesIn(node.right)] : [];
    case 'LogicalExpression':
      return [...valuesIn(node.right), ...(node.operator === '&&' ? [] : valuesIn(node.left))];
    case 'ConditionalExpression':
      return [...valuesIn(node.consequent), ...valuesIn(node.alternate)];
    case 'CallExpression':
    case 'OptionalCallExpression':
      return formattedBy(node);
    default:
      return [];
  }
}

/** `formatPrice(price)`, `price.toFixed(2)`. */
function formattedBy({ callee, arguments: args }: t.CallExpression | t.OptionalCallExpression): t.Node[] {
  const called = unwrap(callee);
  const isMember = called.type === 'MemberExpression' || called.type === 'OptionalMemberExpression';
  const name = called.type === 'Identifier' ? called : isMember ? called.property : null;
  if (name?.type !== 'Identifier' || !FORMATS.test(name.name)) return [];
  return [...(isMember ? valuesIn(called.object) : []), ...args.filter((argument) => !isFunction(argument)).flatMap(valuesIn)];
}
