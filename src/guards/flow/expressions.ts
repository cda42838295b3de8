/** Walks through an expression, in the order in which it is evaluated, and says what it may hold. */
import type * as t from '@babel/types';
import { forEachChild } from '../../syntax/children.ts';
import { isFunction, memberPath, staticKey, unwrap } from '../../syntax/nodes.ts';
import type { FunctionNode } from '../../model/index.ts';
import { assign } from './assignments.ts';
import { evaluateCall, evaluateTagged } from './calls.ts';
import { askedOf, test, truthOf } from './conditions.ts';
import { branch, lookup, meet, pass } from './run.ts';
import type { Frame } from './run.ts';
import { guardOr, importedValue, moduleValue } from './module-values.ts';
import { idOf } from './sources.ts';
import { DATA, either, madeOf, memberOf, PLAIN, UNDEFINED } from './values.ts';
import type { Env, Value } from './values.ts';

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
    case 'AssignmentExpression': {
      const value = evaluate(node.right, frame);
      assign(node.left, value, frame);
      return value;
    }
    case 'ObjectExpression':
      return evaluateObject(node, frame);
    case 'ArrayExpression':
      return evaluateArray(node, frame);
    case 'ClassExpression':
      return { kind: 'class', node, file: frame.file };
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
  const values: Value[] = [];
  forEachChild(node, (child) => void (isFunction(child) || values.push(evaluate(child, frame))));
  return madeOf(values);
}

export function functionValue(node: FunctionNode, file: string, env: Env | null, name: string): Value {
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

export function evaluateMember(node: t.MemberExpression | t.OptionalMemberExpression, frame: Frame): { readonly owner: Value; readonly value: Value } {
  const guard = guardOfMember(node, frame);
  if (guard !== null) return { owner: PLAIN, value: guard };
  const owner = evaluate(node.object, frame);
  const key = node.property.type === 'PrivateName' ? null : staticKey({ key: node.property, computed: node.computed });
  if (key !== null) return { owner, value: memberValue(owner, key, frame) };
  const index = node.property.type === 'PrivateName' ? PLAIN : evaluate(node.property, frame);
  return { owner, value: madeOf([owner, index]) };
}

/** What a member of a value holds; of a namespace that is an import, of a class a method. */
export function memberValue(object: Value, key: string, frame: Frame): Value {
  switch (object.kind) {
    case 'namespace':
      return importedValue(frame.run.sources.exported(object.file, key), frame);
    case 'outside': {
      const name = object.name === '*' ? key : `${object.name}.${key}`;
      return guardOr(frame, idOf(object.from, name), () => ({ ...object, name }));
    }
    case 'class':
    case 'instance':
      return methodOf(object, key, frame);
    default:
      return memberOf(object, key);
  }
}

/** `auth.api.getSession`, where the configuration names it like this. */
function guardOfMember(node: t.Node, { file, env, run }: Frame): Value | null {
  const path = memberPath(node);
  const [root] = path ?? [];
  if (path === null || root === undefined || lookup(env, root) !== undefined) return null;
  const binding = run.sources.at(file)?.bindings.get(root);
  const members = path.slice(1).join('.');
  if (binding === undefined) return null;
  const named =
    binding.kind === 'import' && binding.imported === 'name' ? run.sources.imported(binding.statement.source.value, binding.importedName, file) : null;
  const id = named === null ? idOf(file, root) : 'id' in named ? named.id : null;
  const guard = id === null ? undefined : run.guards.get(`${id}.${members}`);
  return guard === undefined ? null : { kind: 'guard', guard };
}

/** Methods are followed as functions are. */
function methodOf(owner: Extract<Value, { readonly kind: 'class' | 'instance' }>, key: string, frame: Frame): Value {
  for (const member of owner.node.body.body) {
    if (!('key' in member) || !('static' in member) || staticKey(member) !== key || (member.static === true) !== (owner.kind === 'class')) continue;
    if (member.type === 'ClassMethod') return functionValue(member, owner.file, null, key);
    if (member.type === 'ClassProperty' && member.value && isFunction(member.value)) return functionValue(member.value, owner.file, null, key);
  }
  return { kind: 'outside', from: frame.file, name: key };
}

function evaluateNew(node: t.NewExpression, frame: Frame): Value {
  const callee = evaluate(node.callee, frame);
  const values = node.arguments.map((argument) => evaluate(argument, frame));
  return callee.kind === 'class' ? { ...callee, kind: 'instance' } : madeOf(values);
}

function evaluateLogical(node: t.LogicalExpression, frame: Frame): Value {
  const left = evaluate(node.left, frame);
  const { yes, no } = truthOf(left);
  const isAnd = node.operator === '&&';
  let right: Value = UNDEFINED;
  const behind = branch(frame, isAnd ? yes : no, () => {
    right = evaluate(node.right, frame);
  });
  const without = branch(frame, isAnd ? no : yes, () => {});
  frame.state = meet(behind, without);
  return behind.isOver ? left : isAnd ? anded(left, right) : either(left, right);
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

function evaluateObject(node: t.ObjectExpression, frame: Frame): Value {
  const members = new Map<string, Value>();
  const spread: Value[] = [];
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      const of = evaluate(property.argument, frame);
      if (of.kind === 'object') for (const [key, value] of of.members) members.set(key, value);
      if (of.kind !== 'object' || !of.isWhole) spread.push(of);
      continue;
    }
    const key = staticKey(property);
    if (key === null && property.computed) evaluate(property.key, frame);
    const value = property.type === 'ObjectMethod' ? functionValue(property, frame.file, frame.env, key ?? '') : evaluate(property.value, frame, key ?? '');
    members.set(key ?? '[computed]', value);
  }
  if (spread.length > 0) members.set('...', madeOf(spread));
  return { kind: 'object', members, isWhole: spread.length === 0 && !members.has('[computed]') };
}

function evaluateArray(node: t.ArrayExpression, frame: Frame): Value {
  const items = node.elements.map((element) => (element === null ? UNDEFINED : evaluate(element.type === 'SpreadElement' ? element.argument : element, frame)));
  return node.elements.some((element) => element?.type === 'SpreadElement') ? madeOf(items) : { kind: 'list', items };
}
