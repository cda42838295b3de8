/**
 * `.bind(null, userId)` on a Server Function: what is bound travels in clear, and the client can change it.
 * Captured variables of an inline Server Function are encrypted; this is the other way to pass something along.
 *
 *     save.bind(null, userId)    save.bind(null, { role: user.role })    save.bind(null, [account.id])
 *
 * What the page shows is no news to the client, and meant for it: `<li key={user.id}>`, `{price}`, a part of the address.
 */
import type * as t from '@babel/types';
import type { Collector } from '../../diagnostics/collector.ts';
import { forEachChild } from '../../syntax/children.ts';
import { isFromAddress } from './from-address.ts';
import { bindNames } from '../../scopes/walk.ts';
import type { NameReference } from '../../scopes/tree.ts';
import { shownIn } from './shown.ts';
import { memberPath, spanOf, staticKey, unwrap } from '../../syntax/nodes.ts';
import { saysWho } from './telling-names.ts';

/** A value that is bound, under the name that gives it away. */
interface Telling {
  readonly node: t.Node;
  readonly argument: string;
}

/**
 * @param isServerFunction Does this name mean a Server Function here? By name alone: this is a warning.
 */
export function reportBoundInClear(program: t.Program, isServerFunction: (name: string) => boolean, report: Collector['report']): void {
  for (const statement of program.body) {
    const found: (Telling & { readonly functionName: string })[] = [];
    const visit = (node: t.Node): void => {
      const functionName = node.type === 'CallExpression' ? boundFunction(node) : null;
      if (node.type === 'CallExpression' && functionName !== null && isServerFunction(functionName)) {
        for (const bound of node.arguments.slice(1)) found.push(...tellingIn(bound).map((telling) => ({ ...telling, functionName })));
      }
      forEachChild(node, visit);
    };
    visit(statement);
    if (found.length === 0) continue;
    const isKnown = knownToClient(statement);
    for (const { node, argument, functionName } of found) if (!isKnown(node)) report('bound-in-clear', { functionName, argument }, spanOf(node));
  }
}

/** `save` of `save.bind(…)`. */
function boundFunction({ callee }: t.CallExpression): string | null {
  if (callee.type !== 'MemberExpression' || callee.computed || callee.property.type !== 'Identifier' || callee.property.name !== 'bind') return null;
  const object = unwrap(callee.object);
  return object.type === 'Identifier' ? object.name : null;
}

/** The values in an argument whose names, or whose keys, say who the caller is. */
function tellingIn(expression: t.Node, key: string | null = null): Telling[] {
  const node = unwrap(expression);
  switch (node.type) {
    case 'ObjectExpression':
      return node.properties.flatMap((property) => {
        if (property.type === 'ObjectMethod') return [];
        return property.type === 'SpreadElement' ? tellingIn(property.argument) : tellingIn(property.value, staticKey(property));
      });
    case 'ArrayExpression':
      return node.elements.flatMap((element) => (element === null ? [] : tellingIn(element.type === 'SpreadElement' ? element.argument : element)));
    case 'LogicalExpression':
      return [...tellingIn(node.left, key), ...tellingIn(node.right)];
    case 'ConditionalExpression':
      return [...tellingIn(node.consequent, key), ...tellingIn(node.alternate)];
    default: {
      const path = memberPath(node);
      if (path !== null && saysWho(path)) return [{ node, argument: path.join('.') }];
      return key !== null && saysWho([key]) ? [{ node, argument: path?.join('.') ?? key }] : [];
    }
  }
}

/** Does the client know this value of the statement anyway? Asked of few, so names are only looked up here. */
function knownToClient(statement: t.Statement): (node: t.Node) => boolean {
  const tree = bindNames(statement);
  const byNode = new Map<t.Node, NameReference>(tree.references.map((reference) => [reference.node, reference]));
  const keyOf = (node: t.Node): string | null => {
    const path = memberPath(node);
    const reference = byNode.get(baseOf(node));
    return path === null ? null : `${reference?.binding?.scope.index ?? ''} ${path.join('.')}`;
  };
  const shown = new Set(shownIn(statement).map(keyOf));
  return (node) => {
    const key = keyOf(node);
    if (key !== null && shown.has(key)) return true;
    const reference = byNode.get(baseOf(node));
    return reference !== undefined && isFromAddress(node, reference);
  };
}

function baseOf(expression: t.Node): t.Node {
  const node = unwrap(expression);
  return node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression' ? baseOf(node.object) : node;
}
