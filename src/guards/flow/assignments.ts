/** Gives values to names, through patterns. */
import type * as t from '@babel/types';
import { staticKey, unwrap } from '../../syntax/nodes.ts';
import { evaluate, memberValue } from './expressions.ts';
import type { Frame } from './run.ts';
import { either, madeOf } from './values.ts';
import type { Env, Value } from './values.ts';

/** `const { user, error } = value` in the scope that is walked. */
export function declarePattern(pattern: t.Node, value: Value, frame: Frame): void {
  const { env } = frame;
  if (env !== null) bind(pattern, value, frame, (name, of) => void env.names.set(name, of));
}

/** The same for what is declared already. A name that may hold something else keeps that as well. */
export function assign(target: t.Node, value: Value, frame: Frame): void {
  bind(target, value, frame, (name, of) => {
    const scope = scopeOf(frame.env, name);
    const before = scope?.names.get(name);
    scope?.names.set(name, before === undefined ? of : either(before, of));
  });
}

function scopeOf(env: Env | null, name: string): Env | null {
  for (let at = env; at !== null; at = at.parent) if (at.names.has(name)) return at;
  return null;
}

function bind(written: t.Node, value: Value, frame: Frame, set: (name: string, value: Value) => void): void {
  const pattern = unwrap(written);
  switch (pattern.type) {
    case 'Identifier':
      return set(pattern.name, value);
    case 'AssignmentPattern': {
      const other = evaluate(pattern.right, frame);
      return bind(pattern.left, value.kind === 'constant' && value.value === undefined ? other : value, frame, set);
    }
    case 'ObjectPattern':
      for (const property of pattern.properties) {
        if (property.type === 'RestElement') {
          bind(property.argument, value.kind === 'object' ? { ...value, isWhole: false } : madeOf([value]), frame, set);
          continue;
        }
        const key = staticKey(property);
        if (key === null) evaluate(property.key, frame);
        bind(property.value, key === null ? madeOf([value]) : memberValue(value, key, frame), frame, set);
      }
      return;
    case 'ArrayPattern':
      pattern.elements.forEach((element, index) => {
        if (element) bind(element, memberValue(value, String(index), frame), frame, set);
      });
      return;
    case 'RestElement':
      return bind(pattern.argument, madeOf([value]), frame, set);
    case 'TSParameterProperty':
      return bind(pattern.parameter, value, frame, set);
    case 'MemberExpression':
      return void evaluate(pattern.object, frame);
    default:
  }
}
