/** Gives values to names and members, through patterns. */
import type * as t from '@babel/types';
import { staticKey, unwrap } from '../../syntax/nodes.ts';
import { evaluate, logical } from './expressions.ts';
import { memberValue, ownerAndKey, setMember } from '../values/members.ts';
import type { Place } from '../values/members.ts';
import { perhaps } from './run.ts';
import type { Frame } from './run.ts';
import { either, functionsIn, isSurelyThere, isTelling, madeOf, objectOf, oneOf } from '../values/values.ts';
import type { Env, Value } from '../values/values.ts';

/** `const { user, error } = value` in the scope that is walked. */
export function declarePattern(pattern: t.Node, value: Value, frame: Frame): void {
  const { env } = frame;
  if (env !== null) bind(pattern, value, frame, (name, of) => void env.names.set(name, of));
}

/** The same for what is declared already. A name that may hold something else keeps that as well. */
export function assign(target: t.Node, value: Value, frame: Frame): void {
  bind(target, value, frame, (name, of) => setName(name, of, frame));
}

function setName(name: string, of: Value, frame: Frame): void {
  const scope = scopeOf(frame.env, name);
  const before = scope?.names.get(name);
  const isSure = scope?.of === frame && scope.forks === frame.forks;
  scope?.names.set(name, before === undefined || isSure ? of : before.kind === 'constant' ? oneOf([before, of]) : either(before, of));
}

function scopeOf(env: Env | null, name: string): Env | null {
  for (let at = env; at !== null; at = at.parent) if (at.names.has(name)) return at;
  return null;
}

/** `a.b = c`: what it is set on comes before what is set. `user ??= await getUser()`: the right side may not be reached. */
export function evaluateAssignment({ left, right, operator }: t.AssignmentExpression, frame: Frame): Value {
  const target = unwrap(left);
  const name = target.type === 'Identifier' ? target.name : '';
  const place = target.type === 'MemberExpression' ? ownerAndKey(target, frame) : null;
  const put = (value: Value): Value => {
    if (place === null) assign(target, value, frame);
    else setMember(place, value, frame);
    return value;
  };
  if (operator === '=') return put(evaluate(right, frame, name));
  const before = place === null ? evaluate(target, frame) : valueAt(place, frame);
  if (operator === '&&=' || operator === '||=' || operator === '??=')
    return logical(before, operator === '&&=', () => put(evaluate(right, frame, name)), frame);
  return put(madeOf([before, evaluate(right, frame)]));
}

function valueAt({ owner, key }: Place, frame: Frame): Value {
  return key === null ? madeOf([owner]) : memberValue(owner, key, frame);
}

function bind(written: t.Node, value: Value, frame: Frame, set: (name: string, value: Value) => void): void {
  const pattern = unwrap(written);
  switch (pattern.type) {
    case 'Identifier':
      return set(pattern.name, value);
    case 'AssignmentPattern':
      return bind(pattern.left, withDefault(value, pattern.right, frame), frame, set);
    case 'ObjectPattern':
      for (const property of pattern.properties) {
        if (property.type === 'RestElement') {
          bind(property.argument, value.kind === 'object' ? objectOf(value.members, false) : madeOf([value]), frame, set);
          continue;
        }
        const key = staticKey(property);
        if (key === null) evaluate(property.key, frame);
        bind(property.value, key === null ? madeOf([value]) : memberValue(value, key, frame), frame, set);
      }
      return;
    case 'ArrayPattern':
      pattern.elements.forEach((element, index) => {
        if (element?.type === 'RestElement' && value.kind === 'list') bind(element.argument, { kind: 'list', items: value.items.slice(index) }, frame, set);
        else if (element) bind(element, memberValue(value, String(index), frame), frame, set);
      });
      return;
    case 'RestElement':
      return bind(pattern.argument, value.kind === 'list' ? value : madeOf([value]), frame, set);
    case 'TSParameterProperty':
      return bind(pattern.parameter, value, frame, set);
    case 'MemberExpression':
      return setMember(ownerAndKey(pattern, frame), value, frame);
    default:
  }
}

/** What stands for a value that is not there. Who sends the value decides whether that is looked at. */
function withDefault(value: Value, written: t.Node, frame: Frame): Value {
  if (isSurelyThere(value)) return value;
  const isMissing = value.kind === 'constant' && value.value === undefined;
  const other = perhaps(frame, isMissing, () => evaluate(written, frame));
  if (isMissing) return other;
  return value.kind === 'plain' && functionsIn(other).length === 0 && !isTelling(other) ? value : either(value, other);
}
