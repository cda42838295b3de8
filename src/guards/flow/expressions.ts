/** Walks through an expression, in the order in which it is evaluated, and says what it may hold. */
import type * as t from '@babel/types';
import { forEachChild } from '../../syntax/children.ts';
import { isFunction, unwrap } from '../../syntax/nodes.ts';
import type { FunctionNode } from '../../model/index.ts';
import { evaluateAssignment } from './assignments.ts';
import { argumentsOf, evaluateCall, evaluateTagged } from './calls.ts';
import { declareClass, HOME, makeInstance, superOf } from '../values/classes.ts';
import { askedOf, test, truthOf } from './conditions.ts';
import { branch, eachWay, lookup, meet, pass, perhaps } from './run.ts';
import type { Frame } from './run.ts';
import { evaluateMember } from '../values/members.ts';
import { moduleValue } from '../values/module-values.ts';
import { evaluateObject } from '../values/objects.ts';
import { callFunction } from './follow.ts';
import { isStatement, walk } from './statements.ts';
import { inPassing } from './unknown-calls.ts';
import { DATA, either, functionsIn, madeOf, PLAIN, UNDEFINED } from '../values/values.ts';
import type { Env, FunctionOf, Value } from '../values/values.ts';

/** @param name What a function would be called that stands here. */
export function evaluate(written: t.Node, frame: Frame, name = ''): Value {
  const node = unwrap(written);
  if (isFunction(node)) return functionValue(node, frame.file, frame.env, name);
  switch (node.type) {
    case 'Identifier':
      return node.name === 'undefined' ? UNDEFINED : (lookup(frame.env, node.name) ?? moduleValue(frame.file, node.name, frame));
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return evaluateMember(node, frame).value;
    case 'CallExpression':
      return askedOf(node) === null ? evaluateCall(node, frame) : evaluateTest(node, frame);
    case 'OptionalCallExpression':
      return evaluateCall(node, frame);
    case 'NewExpression':
      return evaluateNew(node, frame);
    case 'TaggedTemplateExpression':
      return evaluateTagged(node, frame);
    case 'AwaitExpression':
      return settled(evaluate(node.argument, frame, name), frame);
    case 'LogicalExpression':
      return evaluateLogical(node, frame);
    case 'ConditionalExpression':
      return evaluateConditional(node, frame);
    case 'UnaryExpression':
      if (node.operator === '!') return evaluateTest(node, frame);
      break;
    case 'BinaryExpression':
      if (/^[!=]==?$|^in$/.test(node.operator)) return evaluateTest(node, frame);
      break;
    case 'AssignmentExpression':
      return evaluateAssignment(node, frame);
    case 'ObjectExpression':
      return evaluateObject(node, frame);
    case 'ArrayExpression':
      return evaluateArray(node, frame);
    case 'ClassExpression':
      return declareClass(node, frame);
    case 'ThisExpression':
      return lookup(frame.env, 'this') ?? PLAIN;
    case 'Super':
      return evaluateSuper(frame);
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
      return { kind: 'constant', value: node.value };
    case 'NullLiteral':
      return { kind: 'constant', value: null };
    case 'SequenceExpression':
      return node.expressions.reduce<Value>((_, one) => evaluate(one, frame), UNDEFINED);
    default:
  }
  if (isStatement(node)) return (walk(node, frame), DATA);
  // What is a new part of the language may not evaluate all that it holds.
  return perhaps(frame, EVALUATES_ALL.test(node.type), () => {
    const values: Value[] = [];
    forEachChild(node, (child) => void (isFunction(child) || values.push(evaluate(child, frame))));
    return madeOf(values);
  });
}

const EVALUATES_ALL = /^(?:Unary|Update|Binary|Yield|Import)Expression$|^(?:SpreadElement|VariableDeclarator)$|Literal$|^JSX/;

/** `super.remove(id)`: the method of the class around, called on what `this` is. */
function evaluateSuper(frame: Frame): Value {
  const home = lookup(frame.env, HOME);
  const parent = home?.kind === 'class' || home?.kind === 'instance' ? superOf(home, frame) : null;
  return parent === null || home === undefined
    ? { kind: 'outside', from: '', name: 'super' }
    : { ...parent, kind: home.kind === 'class' ? 'class' : 'instance' };
}

export function functionValue(node: FunctionNode, file: string, env: Env | null, name: string): FunctionOf {
  return { kind: 'function', node, file, env, name: 'id' in node && node.id ? node.id.name : name };
}

/** What is there when a promise has been awaited: now its guard counts. */
export function settled(value: Value, frame: Frame): Value {
  switch (value.kind) {
    case 'promise':
      if (value.never) frame.state = { ...frame.state, isOver: true };
      if (value.passed !== null) pass(frame, value.passed);
      return value.of;
    case 'wrapped':
      pass(frame, value.passed);
      return DATA;
    case 'outcomes': {
      const ways = value.ways.map(({ value: of, passed }) => (of.kind === 'promise' ? { value: of.of, passed: passed ?? of.passed } : { value: of, passed }));
      const all = ways.map(({ passed }) => passed);
      const [first] = all;
      if (first && value.ways.some(({ value: of }) => of.kind === 'promise') && all.every((passed) => passed !== null)) pass(frame, first);
      return { kind: 'outcomes', ways };
    }
    default:
      return value;
  }
}

/** `new Job(x)`. A class of the project is followed; what another one does with functions it may do at once. */
function evaluateNew(node: t.NewExpression, frame: Frame): Value {
  const callee = evaluate(node.callee, frame);
  const args = argumentsOf(node.arguments, frame);
  return construct(callee, args, frame);
}

function construct(callee: Value, args: readonly Value[], frame: Frame): Value {
  switch (callee.kind) {
    case 'class':
      return makeInstance(callee, args, frame);
    case 'outcomes':
      return eachWay(callee.ways, frame, (one) => construct(one, args, frame));
    case 'function':
      callFunction(callee, args, frame, { otherwise: () => DATA });
      return madeOf(args);
    default: {
      const functions = args.flatMap(functionsIn);
      if (!frame.isLoading) for (const one of functions) inPassing(one, frame, SETTLES);
      const isPromise = callee.kind === 'outside' && callee.from === '' && callee.name === 'Promise';
      return functions.length === 0 || isPromise ? madeOf(args) : { kind: 'made', of: functions };
    }
  }
}

const SETTLE: Value = { kind: 'outside', from: '', name: 'Promise.resolve' };
/** `resolve` and `reject` of `new Promise((resolve, reject) => …)`. */
const SETTLES = [SETTLE, SETTLE];

function evaluateLogical({ left, right, operator }: t.LogicalExpression, frame: Frame): Value {
  return logical(evaluate(left, frame), operator === '&&', () => evaluate(right, frame), frame);
}

/** The right side is reached only where the left one lets it be. */
export function logical(left: Value, isAnd: boolean, evaluateRight: () => Value, frame: Frame): Value {
  const { yes, no } = truthOf(left);
  let right: Value = UNDEFINED;
  const behind = branch(frame, isAnd ? yes : no, () => {
    right = evaluateRight();
  });
  const without = branch(frame, isAnd ? no : yes, () => {});
  frame.state = meet(behind, without);
  if (behind.isOver) return left;
  if (isAnd) return anded(left, right);
  return left.kind === 'constant' && left.value === undefined ? right : either(left, right);
}

/** Of `a && b`: what is false of `a`, or `b`. */
function anded(left: Value, right: Value): Value {
  const { yes } = truthOf(left);
  return yes === null
    ? either(left.kind === 'constant' ? left : PLAIN, right)
    : {
        kind: 'outcomes',
        ways: [
          { value: UNDEFINED, passed: null },
          { value: right, passed: yes },
        ],
      };
}

function evaluateConditional(node: t.ConditionalExpression, frame: Frame): Value {
  const { yes, no } = test(node.test, frame);
  const values: Value[] = [];
  const [first, second] = [
    branch(frame, yes, () => void values.push(evaluate(node.consequent, frame))),
    branch(frame, no, () => void values.push(evaluate(node.alternate, frame))),
  ];
  frame.state = meet(first, second);
  const [one = UNDEFINED, other = UNDEFINED] = values;
  if (first.isOver) return other;
  if (second.isOver) return one;
  return {
    kind: 'outcomes',
    ways: [
      { value: one, passed: first.passed },
      { value: other, passed: second.passed },
    ],
  };
}

function evaluateTest(node: t.Expression, frame: Frame): Value {
  const { yes, no } = test(node, frame);
  if (yes === null && no === null) return PLAIN;
  return {
    kind: 'outcomes',
    ways: [
      { value: { kind: 'constant', value: true }, passed: yes },
      { value: { kind: 'constant', value: false }, passed: no },
    ],
  };
}

function evaluateArray(node: t.ArrayExpression, frame: Frame): Value {
  const items = node.elements.map((element) => (element === null ? UNDEFINED : evaluate(element.type === 'SpreadElement' ? element.argument : element, frame)));
  return node.elements.some((element) => element?.type === 'SpreadElement') ? madeOf(items) : { kind: 'list', items };
}
