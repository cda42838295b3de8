/**
 * What a test tells of the guards whose results it tests.
 *
 *     if (!user) return           behind it, `user` was there: the guard is passed
 *     user && user.role === …     so it is on the right
 *     user === null, 'error' in result
 */
import type * as t from '@babel/types';
import { memberPath, unwrap } from '../../syntax/nodes.ts';
import { evaluate } from './expressions.ts';
import { branch, meet } from './run.ts';
import type { Frame } from './run.ts';
import { mayBe, passedWhere } from '../values/values.ts';
import type { Passed, Value } from '../values/values.ts';

export interface Tested {
  /** Passed where the test holds, and where it does not. */
  readonly yes: Passed | null;
  readonly no: Passed | null;
}

const SAYS_NOTHING = /^is(?:NaN|Nil|Null|Undefined|Nullish|NullOrUndefined|Empty|None|Absent|Missing)$/;

/** `Boolean(user)`, and what holds where nothing is there: `isNaN(id)`, `_.isEmpty(user)`. */
export function askedOf({ callee, arguments: [argument] }: t.CallExpression): { readonly argument: t.Node; readonly isNothing: boolean } | null {
  const name = memberPath(callee)?.at(-1) ?? '';
  const isNothing = SAYS_NOTHING.test(name);
  return argument === undefined || argument.type === 'SpreadElement' || !(isNothing || name === 'Boolean') ? null : { argument, isNothing };
}

/** Walks through a test. */
export function test(node: t.Node, frame: Frame): Tested {
  const expression = unwrap(node);
  switch (expression.type) {
    case 'UnaryExpression': {
      if (expression.operator !== '!') break;
      const { yes, no } = test(expression.argument, frame);
      return { yes: no, no: yes };
    }
    case 'LogicalExpression':
      if (expression.operator !== '??') return both(expression, frame);
      break;
    case 'BinaryExpression':
      return compared(expression, frame);
    case 'CallExpression': {
      const asked = askedOf(expression);
      if (asked !== null) return swapIf(asked.isNothing, test(asked.argument, frame));
      break;
    }
    default:
  }
  return truthOf(evaluate(expression, frame));
}

export function truthOf(value: Value): Tested {
  return { yes: passedWhere(value, (one) => mayBe(one, true), true), no: passedWhere(value, (one) => mayBe(one, false), false) };
}

function both({ left, right, operator }: t.LogicalExpression, frame: Frame): Tested {
  const first = test(left, frame);
  const isAnd = operator === '&&';
  let second: Tested = { yes: null, no: null };
  const behind = branch(frame, isAnd ? first.yes : first.no, () => {
    second = test(right, frame);
  });
  const without = { passed: frame.state.passed ?? (isAnd ? first.no : first.yes), isOver: false };
  // A right side that ends the call, like `user || redirect('/')`, leaves the left one alone.
  if (behind.isOver) frame.state = without;
  else frame.state.passed = meet(behind, without).passed;
  return isAnd ? { yes: first.yes ?? second.yes, no: first.no && second.no } : { yes: first.yes && second.yes, no: first.no ?? second.no };
}

function compared({ left, right, operator }: t.BinaryExpression, frame: Frame): Tested {
  const [one, other] = [evaluate(left, frame), evaluate(right, frame)];
  if (operator === 'in' && one.kind === 'constant') return whereHolds(other, (value) => hasMember(value, String(one.value)), true);
  const isNegative = operator === '!==' || operator === '!=';
  if (!isNegative && operator !== '===' && operator !== '==') return { yes: null, no: null };
  const [subject, against] = one.kind === 'constant' ? [other, one] : [one, other];
  if (against.kind !== 'constant')
    return swapIf(isNegative, { yes: passedWhere(subject, () => true, true) ?? passedWhere(against, () => true, true), no: null });
  const isNothing = against.value === null || against.value === undefined || against.value === false;
  return swapIf(
    isNegative,
    whereHolds(subject, (value) => mayEqual(value, against.value), !isNothing),
  );
}

function swapIf(isSwapped: boolean, { yes, no }: Tested): Tested {
  return isSwapped ? { yes: no, no: yes } : { yes, no };
}

type Holds = (value: Value) => 'yes' | 'no' | 'perhaps';

/** @param isMet Whether a guard has let the caller through where the condition holds. */
function whereHolds(value: Value, holds: Holds, isMet: boolean): Tested {
  return { yes: passedWhere(value, (one) => holds(one) !== 'no', isMet), no: passedWhere(value, (one) => holds(one) !== 'yes', !isMet) };
}

function hasMember(value: Value, name: string): ReturnType<Holds> {
  if (value.kind !== 'object') return 'perhaps';
  return value.members.has(name) ? 'yes' : value.isWhole ? 'no' : 'perhaps';
}

function mayEqual(value: Value, expected: string | number | boolean | null | undefined): ReturnType<Holds> {
  switch (value.kind) {
    case 'constant':
      return value.value === expected || (isNullish(value.value) && isNullish(expected)) ? 'yes' : 'no';
    case 'object':
    case 'list':
    case 'function':
    case 'wrapped':
      return 'no';
    default:
      return 'perhaps';
  }
}

function isNullish(value: unknown): boolean {
  return value === null || value === undefined;
}
