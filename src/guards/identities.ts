/**
 * What a Server Function lets its caller say of whom it is, or of what it costs: by the names of its parameters and of what it reads of them.
 *
 *     async function pay({ userId, price })      formData.get('accountId')      input.user.role
 */
import type * as t from '@babel/types';
import { forEachChild } from '../syntax/children.ts';
import { memberPath, patternIdentifiers, staticKey } from '../syntax/nodes.ts';
import { saysWho } from '../2-analysis/warnings/telling-names.ts';
import type { Value } from './values/values.ts';

const MOST = 5;

export function identitiesOf(value: Value): readonly string[] {
  if (value.kind === 'made') return value.of.flatMap(identitiesOf).slice(0, MOST);
  if (value.kind !== 'function') return [];
  const params = new Set(value.node.params.flatMap(patternIdentifiers).map(({ name }) => name));
  const found = new Set([...params].filter((name) => saysWho([name])));
  for (const param of value.node.params) for (const key of keysIn(param)) if (saysWho([key])) found.add(key);
  const visit = (node: t.Node): void => {
    const path = memberPath(node);
    if (path !== null && path.length > 1 && params.has(path[0] ?? '') && saysWho(path)) found.add(path.join('.'));
    const field = node.type === 'CallExpression' ? fieldOf(node, params) : null;
    if (field !== null && saysWho([field])) found.add(field);
    forEachChild(node, visit);
  };
  visit(value.node.body);
  return [...found].slice(0, MOST);
}

/** `{ userId: id }`. */
function keysIn(pattern: t.Node): string[] {
  if (pattern.type === 'AssignmentPattern') return keysIn(pattern.left);
  if (pattern.type !== 'ObjectPattern') return [];
  return pattern.properties.flatMap((property) => (property.type === 'RestElement' ? [] : [staticKey(property) ?? '', ...keysIn(property.value)]));
}

/** `userId` of `formData.get('userId')`. */
function fieldOf({ callee, arguments: [first] }: t.CallExpression, params: ReadonlySet<string>): string | null {
  const path = memberPath(callee);
  return path?.length === 2 && params.has(path[0] ?? '') && /^get(?:All)?$/.test(path[1] ?? '') && first?.type === 'StringLiteral' ? first.value : null;
}
