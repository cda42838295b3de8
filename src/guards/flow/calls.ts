/** What a call does: it passes a guard, is followed into the function, or is judged by its name. */
import type * as t from '@babel/types';
import { isFunction, memberPath, staticKey, unwrap } from '../../syntax/nodes.ts';
import { evaluate, evaluateMember, settled } from './expressions.ts';
import { callFunction } from './follow.ts';
import type { Following } from './follow.ts';
import { callKindOf, isConnecting, isEffectOnData, isMadeOfFunction, readsSession } from './names.ts';
import { happens, pass } from './run.ts';
import type { Frame } from './run.ts';
import { DATA, madeOf, PLAIN } from './values.ts';
import type { Guard, Passed, Value } from './values.ts';

const UNKNOWN: Following = { otherwise: () => DATA };

type Call = t.CallExpression | t.OptionalCallExpression;

export function evaluateCall(node: Call, frame: Frame): Value {
  if (node.callee.type === 'Import') return { kind: 'promise', of: importedModule(node, frame), passed: null, never: false };
  const written = unwrap(node.callee);
  const promised = promiseMethod(node, written, frame);
  if (promised !== null) return promised;
  const { owner, value: callee } = isMember(written) ? evaluateMember(written, frame) : { owner: null, value: evaluate(written, frame) };
  const args = node.arguments.map((argument) => evaluate(argument.type === 'SpreadElement' ? argument.argument : argument, frame));
  const name = calledName(written, callee);
  if (name === 'require' && callee.kind === 'outside' && callee.from === '') return importedModule(node, frame);
  if (readsSession(name)) frame.run.asksWho = true;
  if (isConnecting(name) && (callee.kind === 'function' || callee.kind === 'outside')) return PLAIN;
  if (callee.kind === 'outside' && COLLECTS.test(name)) return collected(name, args);
  switch (callee.kind) {
    case 'guard':
      return guarded(callee.guard, frame, node);
    case 'wrapped':
      return callee;
    case 'function':
      return callFunction(callee, args, frame, { otherwise: () => opaque({ node, name: callee.name, from: null, owner: null, args }, frame) });
    case 'made':
      for (const one of callee.of) if (one.kind === 'function') inPassing(one, frame);
      happens(frame, name, node);
      return DATA;
    default: {
      const used = usedAsMiddleware(ofProcedure(written) ?? name, args, frame);
      if (used !== null) return { kind: 'wrapped', passed: used };
      return opaque({ node, name, from: callee.kind === 'outside' && callee.from !== '' ? callee.from : null, owner, args }, frame);
    }
  }
}

export function evaluateTagged(node: t.TaggedTemplateExpression, frame: Frame): Value {
  const tag = evaluate(node.tag, frame);
  const values = node.quasi.expressions.map((one) => evaluate(one, frame));
  const name = calledName(unwrap(node.tag), tag);
  const [first] = node.quasi.quasis;
  if (/^\s*(?:select|with)\b/i.test(first?.value.raw ?? '')) return DATA;
  return opaque({ node, name, from: tag.kind === 'outside' && tag.from !== '' ? tag.from : null, owner: null, args: values }, frame);
}

/** `requireUser()`. The call counts when it is awaited, unless the guard is known to be synchronous. */
function guarded(guard: Guard, frame: Frame, node: t.Node): Value {
  const passed: Passed = { guard, via: frame.via };
  frame.run.asksWho = true;
  const isWaitedFor = guard.isAsync !== false;
  switch (guard.kind) {
    case 'wrapper':
      return { kind: 'wrapped', passed };
    case 'throws':
      if (isWaitedFor) {
        frame.run.missed ??= { guard, at: frame.run.lineOf(frame.file, node), because: 'not-awaited' };
        return { kind: 'promise', of: DATA, passed, never: false };
      }
      pass(frame, passed);
      return DATA;
    case 'returns':
      frame.run.missed ??= { guard, at: frame.run.lineOf(frame.file, node), because: 'not-tested' };
      return isWaitedFor
        ? { kind: 'promise', of: { kind: 'result', passed }, passed: null, never: false, perhaps: guard.isAsync === null }
        : { kind: 'result', passed };
  }
}

interface Opaque {
  readonly node: t.Node;
  readonly name: string;
  readonly from: string | null;
  /** What a method is called on. */
  readonly owner: Value | null;
  readonly args: readonly Value[];
}

/** A call of code that cannot be read. It may call the functions that it is given, or not. */
function opaque({ node, name, from, owner, args }: Opaque, frame: Frame): Value {
  const functions = args.flatMap(functionsIn);
  const last = name.split('.').at(-1) ?? '';
  const isOfCaller = owner !== null && (owner.kind === 'plain' || owner.kind === 'constant' || owner.kind === 'object' || owner.kind === 'list');
  const isOfData = owner !== null && (owner.kind === 'data' || owner.kind === 'result' || owner.kind === 'outcomes');
  const kind = isOfCaller ? 'nothing' : isOfData ? (isEffectOnData(last) ? 'effect' : 'read') : sendsAway(name, args) ? 'effect' : callKindOf(name, from);
  if (kind === 'exit') {
    frame.state = { ...frame.state, isOver: !frame.isLoading };
    return PLAIN;
  }
  if (isMadeOfFunction(last) && functions[0] !== undefined) return functions[0];
  if (kind === 'effect' && !(frame.isLoading || (functions.length > 0 && isBare(args)))) happens(frame, name, node);
  for (const one of functions) if (!frame.isLoading) inPassing(one, frame);
  if (functions.length > 0 && (frame.isLoading || kind === 'effect'))
    return { kind: 'made', of: args.flatMap((arg) => (arg.kind === 'wrapped' || arg.kind === 'function' ? [arg] : functionsIn(arg))) };
  const made = madeOf(owner === null ? args : [owner, ...args]);
  if (kind === 'effect') return DATA;
  return kind === 'read' && made.kind !== 'result' && made.kind !== 'outcomes' ? DATA : made;
}

/** `fetch(url, { method: 'POST' })`. */
function sendsAway(name: string, [, options]: readonly Value[]): boolean {
  const method = name === 'fetch' && options?.kind === 'object' ? options.members.get('method') : undefined;
  return method !== undefined && !(method.kind === 'constant' && method.value === 'GET');
}

/** Nothing but functions: `run(async () => …)` does what they do. */
function isBare(args: readonly Value[]): boolean {
  return args.every((arg) => arg.kind === 'function' || arg.kind === 'constant');
}

function functionsIn(value: Value): Extract<Value, { readonly kind: 'function' }>[] {
  if (value.kind === 'function') return [value];
  return value.kind === 'object' ? [...value.members.values()].flatMap(functionsIn) : [];
}

/** A function that is passed on and may be called there: what happens in it happens here, but a guard in it guards only its own body. */
function inPassing(one: Extract<Value, { readonly kind: 'function' }>, frame: Frame): void {
  const before = { ...frame.state };
  callFunction(one, [DATA, DATA], frame, UNKNOWN);
  frame.state = before;
}

const COLLECTS = /^Promise\.(?:all|allSettled|race|any)$/;

/** `Promise.all([requireUser(), getPost(id)])`: awaited, all of them have been. */
function collected(name: string, [list]: readonly Value[]): Value {
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
function promiseMethod(node: Call, callee: t.Node, frame: Frame): Value | null {
  if (!isMember(callee)) return null;
  const key = callee.property.type === 'PrivateName' ? null : staticKey({ key: callee.property, computed: callee.computed });
  if (key !== 'then' && key !== 'catch' && key !== 'finally') return null;
  const promise = evaluate(callee.object, frame);
  const callbacks = node.arguments.map((argument) => evaluate(argument, frame));
  const [first] = callbacks;
  if (promise.kind !== 'promise' || first?.kind !== 'function') {
    for (const one of callbacks) if (one.kind === 'function') inPassing(one, frame);
    return promise.kind === 'promise' ? { ...promise, passed: key === 'finally' ? promise.passed : null } : DATA;
  }
  if (key === 'catch') {
    const before = { ...frame.state };
    const caught = callFunction(first, [PLAIN], frame, UNKNOWN);
    const isNever = frame.state.isOver || (caught.kind === 'promise' && caught.never);
    frame.state = before;
    return {
      kind: 'promise',
      of: isNever
        ? promise.of
        : {
            kind: 'outcomes',
            ways: [
              { value: promise.of, passed: promise.passed },
              { value: caught.kind === 'promise' ? caught.of : caught, passed: null },
            ],
          },
      passed: isNever ? promise.passed : null,
      never: false,
    };
  }
  const before = { ...frame.state };
  settled(promise, frame);
  const next = callFunction(first, [promise.of], frame, UNKNOWN);
  const passed = frame.state.passed;
  frame.state = before;
  return key === 'finally'
    ? promise
    : { kind: 'promise', of: next.kind === 'promise' ? next.of : next, passed: before.passed === null ? passed : null, never: false };
}

/** `client.use(requireUser)`, `client.use(async ({ next }) => { await requireUser(); return next(); })`. */
function usedAsMiddleware(name: string, args: readonly Value[], frame: Frame): Passed | null {
  if (!/(?:^|\.)(?:use|middleware|before|guard|protect|pipe|\w*[pP]rocedure)$/.test(name)) return null;
  // `createMiddleware().define(async ({ next }) => …)` has made something of a function.
  for (const arg of args.flatMap((one) => (one.kind === 'made' ? one.of : [one]))) {
    if (arg.kind === 'guard') return { guard: arg.guard, via: frame.via };
    if (arg.kind === 'wrapped') return arg.passed;
    if (arg.kind !== 'function') continue;
    const next: Value = { kind: 'outside', from: '', name: 'next' };
    const run = { ...frame.run, passed: [], harm: null, missed: null, isProtecting: false };
    const own: Frame = { ...frame, run, state: { passed: null, isOver: false }, returns: [], isLoading: false };
    callFunction(arg, [{ kind: 'object', members: new Map([['next', next]]), isWhole: false }, next], own, UNKNOWN);
    const [first] = run.passed;
    if (first !== undefined && run.harm === null) return first;
  }
  return null;
}

/** `createServerActionProcedure().….handler`: the handler of a procedure runs before those of the actions that are made of it. */
function ofProcedure(callee: t.Node): string | null {
  if (!isMember(callee) || callee.property.type !== 'Identifier' || callee.property.name !== 'handler') return null;
  let at: t.Node = callee;
  while (isMember(at) || at.type === 'CallExpression') at = unwrap(isMember(at) ? at.object : at.callee);
  return at.type === 'Identifier' && /[pP]rocedure$/.test(at.name) ? at.name : null;
}

function importedModule(node: Call, frame: Frame): Value {
  const [specifier] = node.arguments;
  const named = specifier?.type === 'StringLiteral' ? frame.run.sources.imported(specifier.value, '*', frame.file) : null;
  return named?.kind === 'namespace' ? named : named?.kind === 'outside' ? { kind: 'outside', from: named.from, name: '*' } : DATA;
}

function isMember(node: t.Node): node is t.MemberExpression | t.OptionalMemberExpression {
  return node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression';
}

/** `db.post.delete`, as it is written; of what is imported under another name, that one. */
function calledName(callee: t.Node, value: Value): string {
  if (value.kind === 'outside' && value.name !== '*') return value.name.replace(/^default\.?/, '') || (memberPath(callee)?.join('.') ?? 'default');
  const path = memberPath(callee);
  if (path !== null) return path.join('.');
  if (isMember(callee) && callee.property.type === 'Identifier') {
    // `console[level]`.
    const of = callee.computed ? (memberPath(callee.object) ?? []) : [];
    return [...of, callee.property.name].join('.');
  }
  return isFunction(callee) ? '(anonymous)' : '(call)';
}
