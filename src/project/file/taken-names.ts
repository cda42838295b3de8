/**
 * Which names of a module are taken where it is loaded by a call.
 *
 *     const { save } = await import('./actions')        save
 *     (await import('./actions')).save()                save
 *     import('./actions').then(({ save }) => …)         save
 *     import('./actions').then((m) => m.save)           save
 *     const actions = await import('./actions')         all of them: `*`
 */
import type * as t from '@babel/types';
import { forEachChild } from '../../syntax/children.ts';
import { isFunctionValue, unwrap } from '../../syntax/nodes.ts';

const ALL: readonly string[] = ['*'];

/** @param around The nodes around the call, the nearest first, types and parentheses left out. */
export function takenNames(call: t.Node, around: readonly t.Node[]): readonly string[] {
  const outer = around.findIndex((node) => node.type !== 'AwaitExpression');
  const value = outer > 0 ? (around[outer - 1] ?? call) : call;
  const [parent, grandparent] = around.slice(outer);
  if (parent?.type === 'VariableDeclarator' && parent.init && unwrap(parent.init) === value) return namesIn(parent.id);
  if (
    (parent?.type !== 'MemberExpression' && parent?.type !== 'OptionalMemberExpression') ||
    unwrap(parent.object) !== value ||
    parent.computed ||
    parent.property.type !== 'Identifier'
  )
    return ALL;
  const isPromise = around.slice(0, outer).every(({ type }) => type !== 'AwaitExpression') && isImport(call);
  if (!isPromise) return [parent.property.name];
  if (parent.property.name !== 'then' || grandparent?.type !== 'CallExpression' || unwrap(grandparent.callee) !== parent) return ALL;
  return takenBy(grandparent.arguments[0]);
}

function isImport(call: t.Node): boolean {
  return call.type === 'ImportExpression' || (call.type === 'CallExpression' && call.callee.type === 'Import');
}

function takenBy(handler: t.Node | undefined): readonly string[] {
  const callback = handler === undefined ? null : unwrap(handler);
  if (!callback || !isFunctionValue(callback)) return ALL;
  const [parameter] = callback.params;
  if (parameter?.type === 'ObjectPattern') return namesIn(parameter);
  return parameter?.type === 'Identifier' ? membersOf(parameter.name, callback.body) : ALL;
}

/** `{ save, remove: drop }`; all of them for other patterns. */
function namesIn(pattern: t.Node): readonly string[] {
  if (pattern.type !== 'ObjectPattern') return ALL;
  const names = pattern.properties.map((property) =>
    property.type !== 'ObjectProperty' || property.computed
      ? null
      : property.key.type === 'Identifier'
        ? property.key.name
        : property.key.type === 'StringLiteral'
          ? property.key.value
          : null,
  );
  const known = names.filter((name) => name !== null);
  return known.length === names.length ? known : ALL;
}

/** The members that are read of a variable, where nothing else is done with it. */
function membersOf(name: string, body: t.Node): readonly string[] {
  const members = new Set<string>();
  let isKnown = true;
  const visit = (node: t.Node): void => {
    if (
      node.type === 'MemberExpression' &&
      node.object.type === 'Identifier' &&
      node.object.name === name &&
      !node.computed &&
      node.property.type === 'Identifier'
    ) {
      members.add(node.property.name);
      return;
    }
    if (node.type === 'Identifier' && node.name === name) isKnown = false;
    forEachChild(node, visit);
  };
  visit(body);
  return isKnown && members.size > 0 ? [...members] : ALL;
}
