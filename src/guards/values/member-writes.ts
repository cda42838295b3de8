/** Where a program sets members of what exists already: `guards.check = …`, `[all.check] = list`, `Object.assign(guards, …)`. */
import type * as t from '@babel/types';
import { asWrite } from '../../scopes/writes.ts';
import { forEachChild } from '../../syntax/children.ts';
import { constantText, isFunction, memberPath, staticKey, unwrap } from '../../syntax/nodes.ts';
import { ANY } from './values.ts';

export interface MemberWrite {
  /** `name`: of the class that `this` is of; null for one without a name. */
  readonly on: { readonly kind: 'value'; readonly value: t.Node } | { readonly kind: 'class'; readonly name: string | null };
  readonly key: string;
}

type Around = Extract<MemberWrite['on'], { readonly kind: 'class' }> | null;

/** Writes of what cannot be a function are left out: who calls that gets an error. */
export function memberWritesIn(program: t.Program): MemberWrite[] {
  const found: MemberWrite[] = [];
  const add = (value: t.Node, key: string, around: Around): void => {
    const isThis = unwrap(value).type === 'ThisExpression';
    found.push({ on: isThis && around !== null ? around : { kind: 'value', value }, key });
  };
  const visit = (node: t.Node, around: Around): void => {
    const write = asWrite(node);
    if (
      write !== null &&
      write.type !== 'UpdateExpression' &&
      (write.type !== 'AssignmentExpression' || write.left.type.endsWith('Pattern') || mayBeFunction(write.right))
    )
      for (const { object, key } of targetsIn(write.left)) add(object, key, around);
    if (node.type === 'CallExpression') for (const key of keysSetBy(node)) if (node.arguments[0]) add(node.arguments[0], key, around);
    const inside = insideOf(node, around);
    forEachChild(node, (child) => visit(child, inside));
  };
  visit(program, null);
  return found;
}

/** `this` is what the class around makes in its methods, and something else in functions in there. */
function insideOf(node: t.Node, around: Around): Around {
  if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression') return { kind: 'class', name: node.id?.name ?? null };
  return isFunction(node) && (node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ObjectMethod') ? null : around;
}

interface Target {
  readonly object: t.Node;
  readonly key: string;
}

function targetsIn(written: t.Node): Target[] {
  const pattern = unwrap(written);
  switch (pattern.type) {
    case 'MemberExpression':
      return [{ object: pattern.object, key: keyOf(pattern.property, pattern.computed) }];
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) => targetsIn(property.type === 'RestElement' ? property.argument : property.value));
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element === null ? [] : targetsIn(element)));
    case 'AssignmentPattern':
      return targetsIn(pattern.left);
    case 'RestElement':
      return targetsIn(pattern.argument);
    default:
      return [];
  }
}

function keyOf(key: t.Node, computed: boolean): string {
  return staticKey({ key, computed }) ?? constantText(key) ?? ANY;
}

const SETS = /^(?:Object\.(?:assign|defineProperty|defineProperties|setPrototypeOf)|Reflect\.(?:set|defineProperty|setPrototypeOf))$/;

/** The members that a call sets on its first argument. */
function keysSetBy({ callee, arguments: [, second, ...others] }: t.CallExpression): readonly string[] {
  const name = memberPath(callee)?.join('.') ?? '';
  if (!SETS.test(name) || second === undefined) return [];
  if (/Property$|set$/.test(name)) return [constantText(second) ?? ANY];
  const sources = [second, ...others].map(unwrap);
  return sources.flatMap((source) =>
    source.type !== 'ObjectExpression' || name === 'Object.setPrototypeOf'
      ? [ANY]
      : source.properties.flatMap((property) => {
          if (property.type === 'SpreadElement') return [ANY];
          return property.type === 'ObjectProperty' && !mayBeFunction(property.value) ? [] : [keyOf(property.key, property.computed)];
        }),
  );
}

function mayBeFunction(written: t.Node): boolean {
  return !/^(?:\w*Literal|UnaryExpression|BinaryExpression|UpdateExpression|ArrayExpression|JSX\w+)$/.test(unwrap(written).type);
}
