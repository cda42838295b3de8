/** What a call does: it passes a guard, is followed into the function, or is judged by its name. */
import type * as t from '@babel/types';
import { isFunction, memberPath, unwrap } from '../../syntax/nodes.ts';
import { HOME, runConstructor, superOf } from '../values/classes.ts';
import { evaluate } from './expressions.ts';
import { callFunction } from './follow.ts';
import { evaluateMember, perhapsThere } from '../values/members.ts';
import { usedAsMiddleware } from './middleware.ts';
import { isConnecting, readsSession } from '../values/names.ts';
import { objectMadeBy } from '../values/objects.ts';
import { collected, COLLECTS, promiseMethod } from '../values/promises.ts';
import { eachWay, happens, lookup, pass } from './run.ts';
import type { Frame } from './run.ts';
import { inPassing, opaque } from './unknown-calls.ts';
import { DATA, functionsIn, PLAIN, UNDEFINED } from '../values/values.ts';
import type { Guard, Passed, Value } from '../values/values.ts';

type Call = t.CallExpression | t.OptionalCallExpression;

export function evaluateCall(node: Call, frame: Frame): Value {
  if (node.callee.type === 'Import') return { kind: 'promise', of: importedModule(node, frame), passed: null, never: false };
  if (node.callee.type === 'Super') return callSuper(node, frame);
  const written = unwrap(node.callee);
  const promised = promiseMethod(node, written, frame);
  if (promised !== null) return promised;
  const { owner, value: callee } = isMember(written) ? evaluateMember(written, frame) : { owner: null, value: evaluate(written, frame) };
  // `x?.go(await requireUser())` evaluates nothing where there is no `x`.
  return perhapsThere(node, callee, frame, () => {
    const args = argumentsOf(node.arguments, frame);
    const name = calledName(written, callee);
    if (name === 'require' && callee.kind === 'outside' && callee.from === '') return importedModule(node, frame);
    if (readsSession(name)) frame.run.asksWho = true;
    if (isConnecting(name) && (callee.kind === 'function' || callee.kind === 'outside')) return PLAIN;
    if (callee.kind === 'outside' && callee.from === '') {
      if (COLLECTS.test(name)) return collected(name, args);
      const object = objectMadeBy(name, args, frame);
      if (object !== null) return object;
    }
    const self = isMember(written) && written.object.type === 'Super' ? (lookup(frame.env, 'this') ?? owner) : owner;
    return callValue(callee, { node, written, name, owner, self, args }, frame);
  });
}

interface Called {
  readonly node: t.Node;
  /** The callee. */
  readonly written: t.Node;
  readonly name: string;
  /** What a method is called on. */
  readonly owner: Value | null;
  readonly self: Value | null;
  readonly args: readonly Value[];
}

function callValue(callee: Value, called: Called, frame: Frame): Value {
  const { node, written, name, owner, self, args } = called;
  switch (callee.kind) {
    case 'guard':
      return guarded(callee.guard, frame, node);
    case 'wrapped':
      return callee;
    case 'function':
      return callFunction(callee, args, frame, { otherwise: () => opaque({ node, name: callee.name, from: null, owner: null, args }, frame), self });
    case 'made':
      for (const one of [...callee.of, ...args].flatMap(functionsIn)) inPassing(one, frame);
      happens(frame, name, node);
      return DATA;
    case 'outcomes': {
      // What is no function cannot be called, and nothing comes behind that.
      const ways = callee.ways.filter(({ value }) => value.kind !== 'constant');
      if (ways.some(({ value }) => functionsIn(value).length > 0 || CALLED.test(value.kind)))
        return eachWay(ways, frame, (one) => callValue(one, called, frame));
      break;
    }
    default:
  }
  const used = usedAsMiddleware(written, name, args, frame);
  if (used !== null) return { kind: 'wrapped', passed: used };
  return opaque({ node, name, from: callee.kind === 'outside' && callee.from !== '' ? callee.from : null, owner, args }, frame);
}

const CALLED = /^(?:guard|wrapped|made)$/;

/** Behind a list that is spread it is not known which argument is which. */
export function argumentsOf(written: t.CallExpression['arguments'], frame: Frame): readonly Value[] {
  const values = written.map((argument) => evaluate(argument.type === 'SpreadElement' ? argument.argument : argument, frame));
  const spread = written.findIndex(({ type }) => type === 'SpreadElement');
  if (spread === -1) return values;
  return values.map((value, index) =>
    index < spread ? value : functionsIn(value).length > 0 ? { kind: 'made', of: functionsIn(value) } : index === spread ? PLAIN : value,
  );
}

/** `super(…)` in a constructor. */
function callSuper(node: Call, frame: Frame): Value {
  const args = argumentsOf(node.arguments, frame);
  const home = lookup(frame.env, HOME);
  const parent = home?.kind === 'class' || home?.kind === 'instance' ? superOf(home, frame) : null;
  if (parent !== null) runConstructor({ ...parent, kind: 'instance' }, lookup(frame.env, 'this') ?? PLAIN, args, frame);
  return UNDEFINED;
}

export function evaluateTagged(node: t.TaggedTemplateExpression, frame: Frame): Value {
  const written = unwrap(node.tag);
  const { owner, value: tag } = isMember(written) ? evaluateMember(written, frame) : { owner: null, value: evaluate(written, frame) };
  const values = node.quasi.expressions.map((one) => evaluate(one, frame));
  const [first] = node.quasi.quasis;
  const isOfProject = functionsIn(tag).length > 0 || CALLED.test(tag.kind);
  if (!isOfProject && /^\s*(?:select|with)\b/i.test(first?.value.raw ?? '')) return DATA;
  return callValue(tag, { node, written, name: calledName(written, tag), owner: null, self: owner, args: [PLAIN, ...values] }, frame);
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

function importedModule(node: Call, frame: Frame): Value {
  const [specifier] = node.arguments;
  const named = specifier?.type === 'StringLiteral' ? frame.run.sources.imported(specifier.value, '*', frame.file) : null;
  return named?.kind === 'namespace' ? named : named?.kind === 'outside' ? { kind: 'outside', from: named.from, name: '*' } : DATA;
}

export function isMember(node: t.Node): node is t.MemberExpression | t.OptionalMemberExpression {
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
