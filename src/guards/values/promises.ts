/** Promises: what counts once they are awaited, and what their methods make of it. */
import type * as t from '@babel/types';
import { staticKey } from '../../syntax/nodes.ts';
import { isMember } from '../flow/calls.ts';
import { evaluate, settled } from '../flow/expressions.ts';
import { callFunction } from '../flow/follow.ts';
import { perhapsThere } from './members.ts';
import type { Frame } from '../flow/run.ts';
import { inPassing } from '../flow/unknown-calls.ts';
import { DATA, functionsIn, madeOf, PLAIN } from './values.ts';
import type { FunctionOf, Value } from './values.ts';

type PromiseOf = Extract<Value, { readonly kind: 'promise' }>;

export const COLLECTS = /^Promise\.(?:all|allSettled|race|any)$/;

/** `Promise.all([requireUser(), getPost(id)])`: awaited, all of them have been. */
export function collected(name: string, [list]: readonly Value[]): Value {
  if (list?.kind !== 'list') return { kind: 'promise', of: madeOf(list === undefined ? [] : [list]), passed: null, never: false };
  const promises = list.items.map((item) => (item.kind === 'promise' ? item : null));
  const isAll = name === 'Promise.all';
  return {
    kind: 'promise',
    of: isAll ? { kind: 'list', items: list.items.map((item) => (item.kind === 'promise' ? item.of : item)) } : DATA,
    passed: isAll ? (promises.find((one) => one?.passed)?.passed ?? null) : null,
    never: isAll && promises.some((one) => one?.never === true),
  };
}

/** `.then(…)`, `.catch(…)` and `.finally(…)` of a promise; null for any other call. */
export function promiseMethod(node: t.CallExpression | t.OptionalCallExpression, callee: t.Node, frame: Frame): Value | null {
  if (!isMember(callee)) return null;
  const key = staticKey({ key: callee.property, computed: callee.computed });
  if (key !== 'then' && key !== 'catch' && key !== 'finally') return null;
  const promise = evaluate(callee.object, frame);
  const callbacks: Value[] = [];
  perhapsThere(node, promise.kind === 'promise' ? THERE : promise, frame, () => {
    callbacks.push(...node.arguments.map((argument) => evaluate(argument, frame)));
    return PLAIN;
  });
  const [first, second] = callbacks;
  if (promise.kind !== 'promise' || first?.kind !== 'function') {
    for (const one of callbacks.flatMap(functionsIn)) inPassing(one, frame);
    return promise.kind === 'promise' ? { ...promise, passed: key === 'finally' ? promise.passed : null } : DATA;
  }
  if (key === 'catch') return caughtBy(first, promise, frame);
  // What `finally` is given runs for who is refused, too.
  if (key === 'finally') return (inPassing(first, frame), promise);
  const next = thenDone(first, promise, frame);
  return second === undefined ? next : second.kind === 'function' ? caughtBy(second, next, frame) : { ...next, passed: null };
}

/** Something that is there. */
const THERE: Value = { kind: 'list', items: [] };

function thenDone(first: FunctionOf, promise: PromiseOf, frame: Frame): PromiseOf {
  const before = { ...frame.state };
  settled(promise, frame);
  const next = callFunction(first, [promise.of], frame, { otherwise: () => DATA });
  const passed = frame.state.passed;
  frame.state = before;
  return { kind: 'promise', of: next.kind === 'promise' ? next.of : next, passed: before.passed === null ? passed : null, never: false };
}

/** @param next What comes of it where nothing is thrown. */
function caughtBy(handler: FunctionOf, next: PromiseOf, frame: Frame): PromiseOf {
  const before = { ...frame.state };
  const caught = callFunction(handler, [PLAIN], frame, { otherwise: () => DATA });
  const isNever = frame.state.isOver || (caught.kind === 'promise' && caught.never);
  frame.state = before;
  if (isNever) return { ...next, never: false };
  const ways = [
    { value: next.of, passed: next.passed },
    { value: caught.kind === 'promise' ? caught.of : caught, passed: null },
  ];
  return { kind: 'promise', of: { kind: 'outcomes', ways }, passed: null, never: false };
}
