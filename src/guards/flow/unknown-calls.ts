/** Calls of code that cannot be read: judged by their names, and by what they are given. */
import type * as t from '@babel/types';
import { callFunction } from './follow.ts';
import { callKindOf, isEffectOnData, isMadeOfFunction } from '../values/names.ts';
import { happens } from './run.ts';
import type { Frame } from './run.ts';
import { DATA, functionsIn, isOfCaller, madeOf, PLAIN } from '../values/values.ts';
import type { FunctionOf, Value } from '../values/values.ts';

export interface Opaque {
  readonly node: t.Node;
  readonly name: string;
  readonly from: string | null;
  /** What a method is called on. */
  readonly owner: Value | null;
  readonly args: readonly Value[];
}

/** A call of code that cannot be read. It may call the functions that it is given, or not. */
export function opaque({ node, name, from, owner, args }: Opaque, frame: Frame): Value {
  const functions = args.flatMap(functionsIn);
  const last = name.split('.').at(-1) ?? '';
  const isOfData = owner !== null && (owner.kind === 'data' || owner.kind === 'result' || owner.kind === 'outcomes');
  const kind =
    owner !== null && isOfCaller(owner)
      ? 'nothing'
      : isOfData
        ? isEffectOnData(last)
          ? 'effect'
          : 'read'
        : sendsAway(name, args)
          ? 'effect'
          : callKindOf(name, from);
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

/** A function that is passed on and may be called there: what happens in it happens here, but a guard in it guards only its own body. */
export function inPassing(one: FunctionOf, frame: Frame, args: readonly Value[] = [DATA, DATA]): void {
  const before = { ...frame.state };
  callFunction(one, args, frame, { otherwise: () => DATA });
  frame.state = before;
}
