/** Clients of actions: what has been handed to `use` comes before each function that is made by them. */
import type * as t from '@babel/types';
import { unwrap } from '../../syntax/nodes.ts';
import { isMember } from './calls.ts';
import { callFunction } from './follow.ts';
import type { Frame } from './run.ts';
import { DATA, objectOf } from '../values/values.ts';
import type { Passed, Value } from '../values/values.ts';

/** `client.use(requireUser)`, `client.use(async ({ next }) => { await requireUser(); return next(); })`. */
export function usedAsMiddleware(callee: t.Node, called: string, args: readonly Value[], frame: Frame): Passed | null {
  const name = ofProcedure(callee) ?? called;
  if (!/(?:^|\.)(?:use|middleware|before|guard|protect|pipe|\w*[pP]rocedure)$/.test(name)) return null;
  // `createMiddleware().define(async ({ next }) => …)` has made something of a function.
  for (const arg of args.flatMap((one) => (one.kind === 'made' ? one.of : [one]))) {
    if (arg.kind === 'guard') return { guard: arg.guard, via: frame.via };
    if (arg.kind === 'wrapped') return arg.passed;
    if (arg.kind !== 'function') continue;
    const next: Value = { kind: 'outside', from: '', name: 'next' };
    const run = { ...frame.run, passed: [], harm: null, missed: null, isProtecting: false };
    const own: Frame = { ...frame, run, state: { passed: null, isOver: false }, returns: [], isLoading: false };
    callFunction(arg, [objectOf(new Map([['next', next]]), false), next], own, { otherwise: () => DATA });
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
