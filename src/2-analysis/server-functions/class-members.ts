/**
 * What a Server Function in a class depends on: members that may take its place, and where its computed key is kept.
 *
 *     class { static async save() { 'use server' } static [key]() {} }      the second may be called `save`
 *     (name) => class { static async [name]() { 'use server' } }            each class that the arrow makes has a key of its own
 */
import type * as t from '@babel/types';
import type { KeyPlace } from '../../model/index.ts';
import { decoratorsOf } from '../../syntax/children.ts';
import { isFunction, staticKey } from '../../syntax/nodes.ts';

/** Static methods and accessors behind it whose key may be its own, which is known when the class is made. */
export function possibleReplacements(method: t.ClassMethod, classBody: t.ClassBody): StaticMember[] {
  const name = staticKey(method);
  return staticMethodsBehind(method, classBody).filter((member) => name === null || staticKey(member) === null);
}

/** Does a static method or accessor behind it certainly have its key? */
export function isReplacedMember(method: t.ClassMethod, classBody: t.ClassBody): boolean {
  const name = staticKey(method);
  return name !== null && staticMethodsBehind(method, classBody).some((member) => staticKey(member) === name);
}

/**
 * May a decorator see the class before its static blocks run? Those of the class itself do, and what those of static members add to it
 * (`addInitializer`).
 */
export function isSeenByDecorators(classNode: t.Node | undefined, { body }: t.ClassBody): boolean {
  const isDecorated = (node: t.Node): boolean => decoratorsOf(node).length > 0;
  return (classNode !== undefined && isDecorated(classNode)) || body.some((member) => 'static' in member && member.static === true && isDecorated(member));
}

/** Fields are no matter: they are set when the class has its methods. `accessor page = 1` is a getter and a setter. */
function staticMethodsBehind(method: t.ClassMethod, { body }: t.ClassBody): StaticMember[] {
  const isMethod = (member: t.Node): member is StaticMember => member.type === 'ClassMethod' || member.type === 'ClassAccessorProperty';
  return body.slice(body.indexOf(method) + 1).flatMap((member) => (isMethod(member) && member.static === true ? [member] : []));
}

type StaticMember = t.ClassMethod | t.ClassAccessorProperty;

/**
 * Where a variable stands that each evaluation of a class has for itself: evaluations may wait in a key (`await`), or make the class again there, and an
 * instance asks for its keys long after.
 *
 * @param around From the program down to the class.
 * @returns null where there is no room for one: in a parameter's default, in a field, in what a loop evaluates in each turn outside of its body.
 */
export function keyPlaceOf(around: readonly t.Node[]): KeyPlace | null {
  for (let depth = around.length - 2; depth > 0; depth--) {
    const node = around[depth];
    const inner = around[depth + 1];
    if (node === undefined || inner === undefined) continue;
    const place = placeIn(node, inner, around[depth - 1]);
    if (place !== null) return place;
    if (isEvaluatedAgain(inner, node)) return null;
  }
  return { kind: 'module' };
}

/** While the block around is evaluated once. */
function isEvaluatedAgain(inner: t.Node, node: t.Node): boolean {
  switch (node.type) {
    case 'ClassProperty':
    case 'ClassPrivateProperty':
    case 'ClassAccessorProperty':
      return node.static !== true && node.value === inner;
    case 'ForStatement':
      return node.test === inner || node.update === inner;
    case 'WhileStatement':
    case 'DoWhileStatement':
      return node.test === inner;
    case 'ForInStatement':
    case 'ForOfStatement':
      return node.left === inner;
    default:
      return isFunction(node) && node.params.some((param) => param === inner);
  }
}

/** @param inner The next node on the way down. */
function placeIn(node: t.Node, inner: t.Node, parent: t.Node | undefined): KeyPlace | null {
  switch (node.type) {
    case 'BlockStatement':
      return { kind: parent !== undefined && 'params' in parent ? 'function-body' : 'block', node };
    case 'StaticBlock':
      return { kind: 'block', node };
    case 'ArrowFunctionExpression':
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
      return inner === node.body ? { kind: 'body', node } : null;
    default:
      return null;
  }
}
