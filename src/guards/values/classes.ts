/** Classes: what runs where they are declared and made into instances, and their methods. */
import type * as t from '@babel/types';
import { decoratorsOf } from '../../syntax/children.ts';
import { isFunction, staticKey } from '../../syntax/nodes.ts';
import { evaluate, functionValue } from '../flow/expressions.ts';
import { callFunction } from '../flow/follow.ts';
import { accessor } from './objects.ts';
import { branch } from '../flow/run.ts';
import type { Frame } from '../flow/run.ts';
import { walkAll } from '../flow/statements.ts';
import { DATA, functionsIn, uncertain } from './values.ts';
import type { ClassOf, Env, FunctionOf, Value } from './values.ts';

type ClassNode = ClassOf['node'];
type Element = ClassNode['body']['body'][number];

/** Computed keys, static fields and static blocks run where the class is declared. */
export function declareClass(node: ClassNode, frame: Frame): Value {
  const value: ClassOf = { kind: 'class', node, file: frame.file, env: frame.env };
  if (frame.isLoading) return value;
  if (node.superClass) evaluate(node.superClass, frame);
  for (const member of node.body.body) {
    for (const { expression } of decoratorsOf(member)) evaluate(expression, frame);
    if ('computed' in member && member.computed === true && 'key' in member) evaluate(member.key, frame);
  }
  withThis(value, frame, () => {
    for (const member of node.body.body) {
      if (member.type === 'StaticBlock') walkAll(member.body, frame);
      else if (isField(member) && member.static === true && member.value) evaluate(member.value, frame);
    }
  });
  return value;
}

/** `this` is the class, or what is made of it. */
function withThis(value: ClassOf, frame: Frame, walk: () => void): void {
  const outer = frame.env;
  frame.env = scopeOf(value, frame.env);
  walk();
  frame.env = outer;
}

function scopeOf(value: ClassOf, parent: Env | null): Env {
  const names = new Map<string, Value>([
    ['this', value],
    [HOME, value],
  ]);
  return { names, parent, forks: 0, of: null };
}

/** The class that the method is of which is walked, for `super`. */
export const HOME = '#home';

/** `new Job(x)`: the fields of the class and of those that it extends, then the constructor. */
export function makeInstance(of: ClassOf, args: readonly Value[], frame: Frame): Value {
  const self: ClassOf = { ...of, kind: 'instance' };
  runConstructor(self, self, args, frame);
  return self;
}

/** @param home Whose constructor it is: `super(…)` runs that of the class around. */
export function runConstructor(home: ClassOf, self: Value, args: readonly Value[], frame: Frame): void {
  if (frame.around.has(home.node)) return;
  const around = new Set([...frame.around, home.node]);
  const own = home.node.body.body.find((member) => member.type === 'ClassMethod' && member.kind === 'constructor');
  const parent = own === undefined ? superOf(home, frame) : null;
  const inside: Frame = { ...frame, around, file: home.file, env: scopeOf({ ...home, kind: 'instance' }, home.env) };
  if (parent !== null) runConstructor({ ...parent, kind: 'instance' }, self, args, inside);
  for (const member of home.node.body.body)
    if (isField(member) && member.static !== true && member.value && !isFunction(member.value)) evaluate(member.value, inside);
  frame.state = inside.state;
  if (own?.type !== 'ClassMethod') return;
  callFunction(functionValueOf(own, home, 'constructor'), args, frame, { otherwise: () => DATA, self });
}

export function superOf(home: ClassOf, frame: Frame): ClassOf | null {
  if (!home.node.superClass) return null;
  const value = evaluate(home.node.superClass, { ...frame, file: home.file, env: home.env, isLoading: true, state: { passed: null, isOver: false } });
  return value.kind === 'class' && value.node !== home.node ? value : null;
}

/** Above one another; classes that extend each other cannot be loaded. */
const MOST_CLASSES = 12;

/** Methods are followed as functions are; the last one of a name counts. */
export function classMember(owner: ClassOf, key: string, frame: Frame, below = 0): Value {
  if (key === 'prototype' && owner.kind === 'class') return { ...owner, kind: 'instance' };
  const value = ownMember(owner, key, frame);
  const isSettled = decoratorsOf(owner.node).length === 0 && !frame.run.written.has(owner.node, key);
  if (value !== null) return isSettled ? value : uncertain(value);
  const parent = below < MOST_CLASSES ? superOf(owner, frame) : null;
  const inherited: Value =
    parent === null ? { kind: 'outside', from: frame.file, name: key } : classMember({ ...parent, kind: owner.kind }, key, frame, below + 1);
  return isSettled ? inherited : uncertain(inherited);
}

function ownMember(owner: ClassOf, key: string, frame: Frame): Value | null {
  let found: Value | null = null;
  let isSure = true;
  // A field of an instance stands before a method of its class.
  const members = [...owner.node.body.body.filter((member) => !isField(member)), ...owner.node.body.body.filter(isField)];
  for (const member of members) {
    if (!('key' in member) || !('static' in member) || (member.static === true) !== (owner.kind === 'class')) continue;
    const name = staticKey(member);
    if (name === null || (name === key && decoratorsOf(member).length > 0)) isSure = false;
    if (name === key) found = memberOfClass(member, { owner, key, before: found ?? undefined, frame });
  }
  return found === null || isSure ? found : uncertain(found);
}

interface Looking {
  readonly owner: ClassOf;
  readonly key: string;
  readonly before: Value | undefined;
  readonly frame: Frame;
}

function memberOfClass(member: Element, { owner, key, before, frame }: Looking): Value {
  if (member.type === 'ClassMethod' || member.type === 'ClassPrivateMethod') {
    const method = functionValueOf(member, owner, key);
    return member.kind === 'get' || member.kind === 'set' ? accessor(member.kind, method, before) : method;
  }
  const value = isField(member) ? member.value : null;
  // `static first = new Post()`, whose fields may ask for it.
  if (!value || frame.around.has(value)) return { kind: 'outside', from: frame.file, name: key };
  if (isFunction(value)) return functionValueOf(value, owner, key);
  let held: Value = DATA;
  branch(frame, null, () => {
    held = evaluate(
      value,
      {
        ...frame,
        around: new Set([...frame.around, value]),
        file: owner.file,
        env: scopeOf(owner, owner.env),
        isLoading: true,
        state: { passed: null, isOver: false },
      },
      key,
    );
  });
  return held.kind === 'plain' || held.kind === 'data' || held.kind === 'constant' ? { kind: 'outside', from: frame.file, name: key } : held;
}

function functionValueOf(node: Parameters<typeof functionValue>[0], owner: ClassOf, name: string): ReturnType<typeof functionValue> {
  return { ...functionValue(node, owner.file, owner.env, name), home: owner };
}

function isField(member: Element): member is t.ClassProperty | t.ClassPrivateProperty | t.ClassAccessorProperty {
  return member.type === 'ClassProperty' || member.type === 'ClassPrivateProperty' || member.type === 'ClassAccessorProperty';
}

/** The methods of what `using` holds whose names are computed: one of them may be `[Symbol.dispose]`. */
export function disposersOf(value: Value): FunctionOf[] {
  if (value.kind === 'promise') return disposersOf(value.of);
  if (value.kind === 'outcomes') return value.ways.flatMap((way) => disposersOf(way.value));
  if (value.kind === 'object') return functionsIn(value);
  if (value.kind !== 'instance') return [];
  return value.node.body.body.flatMap((member) =>
    member.type === 'ClassMethod' && member.computed && member.static !== true ? [functionValueOf(member, value, '')] : [],
  );
}
