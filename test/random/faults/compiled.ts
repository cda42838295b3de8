/**
 * Where captures and functions are in compiled code:
 *
 *     const save$closure = { …, make: ([id, user]) => async function save() { … }, send: ([id, user]) => [id, pick(user, ["name"])] };
 *     bindCaptures(save$ref, save$closure, () => [id, user], encryptBoundArgs)
 */
import { template, types as t } from '@babel/core';
import type { NodePath, Visitor } from '@babel/core';

/** What is changed in the compiled text, by the name of the fault. */
export type Faults = Readonly<Record<string, Visitor>>;

export const nameOf = (node: t.Node | null | undefined): string | null => (node?.type === 'Identifier' ? node.name : null);

/** `save$ref`; `save$ref()` in modules that import others. */
export const hoistedOf = (node: t.Node | null | undefined): t.Identifier | null =>
  node?.type === 'CallExpression' ? hoistedOf(node.callee) : node?.type === 'Identifier' ? node : null;

/** `() => [id, user]`, third argument of `bindCaptures`. */
export function readsOf(path: NodePath<t.CallExpression>): NodePath<t.ArrowFunctionExpression> | null {
  if (!path.get('callee').isIdentifier({ name: 'bindCaptures' })) return null;
  const read = path.get('arguments')[2];
  return read?.isArrowFunctionExpression() === true ? read : null;
}

/** `[id, user]`, the parameter of `make`. */
export function factoryParameter(path: NodePath<t.ObjectProperty>): t.ArrayPattern | null {
  if (!path.get('key').isIdentifier({ name: 'make' })) return null;
  const { value } = path.node;
  const [parameter] = value.type === 'ArrowFunctionExpression' ? value.params : [];
  return parameter?.type === 'ArrayPattern' ? parameter : null;
}

/** Gives `() => [id, user]` another look at each value. */
export function onReads(look: string): (path: NodePath<t.CallExpression>) => void {
  return (path) => {
    const read = readsOf(path);
    const { body } = read?.node ?? {};
    if (read === null || body?.type !== 'ArrayExpression') return;
    read.node.body = t.callExpression(t.memberExpression(body, t.identifier('map')), [template.expression(look)()]);
  };
}
