/** Follows a call into the function that it calls. */
import { declarePattern } from './assignments.ts';
import { HOME } from '../values/classes.ts';
import { evaluate, settled } from './expressions.ts';
import { isLimiter } from '../values/names.ts';
import { pass } from './run.ts';
import type { Frame } from './run.ts';
import { walkAll } from './statements.ts';
import { DATA, isTelling, PLAIN, UNDEFINED } from '../values/values.ts';
import type { Env, FunctionOf, Value, Way } from '../values/values.ts';

/** How many calls of functions of modules deep the analysis looks. */
const MOST_DEPTH = 3;
/** Of followed calls for one Server Function. */
export const MOST_STEPS = 3000;
const MOST_WAYS = 12;

export interface Following {
  /** What the call is worth where it is not followed. */
  readonly otherwise: () => Value;
  /** `this`. */
  readonly self?: Value | null;
}

/** Walks through the function as this call of it does. @returns what it returns. */
export function callFunction(value: FunctionOf, args: readonly Value[], frame: Frame, { otherwise, self = null }: Following): Value {
  const { node, file, env, name, home } = value;
  const { run } = frame;
  if (frame.state.passed !== null) {
    run.isProtecting = true;
    return DATA;
  }
  // What stands in a function that is walked already, or was handed over, is no step deeper.
  const isLocal = env !== null;
  const depth = frame.depth + (isLocal ? 0 : 1);
  if (depth > MOST_DEPTH || run.budget <= 0 || frame.around.has(node)) return otherwise();
  run.budget -= 1;
  const isAsync = node.async === true;
  const via = name === '' || isLocal ? frame.via : [...frame.via, { name, at: run.lineOf(file, node) }];
  const inner: Frame = {
    run,
    file,
    env,
    state: { passed: null, isOver: false },
    returns: [],
    breaks: null,
    labels: new Map(),
    forks: 0,
    isAsync,
    via,
    depth,
    around: new Set([...frame.around, node]),
    isLoading: frame.isLoading,
    // What a limiter is handed is no part of it.
    isLimiting: isLimiter(name) || (frame.isLimiting && !isLocal),
  };
  inner.env = scopeOfCall(value, self ?? home ?? THIS, inner);
  node.params.forEach((param, index) => declarePattern(param, param.type === 'RestElement' ? restOf(args.slice(index)) : (args[index] ?? UNDEFINED), inner));
  if (node.body.type === 'BlockStatement') {
    walkAll(node.body.body, inner);
    if (!inner.state.isOver) inner.returns.push({ value: UNDEFINED, passed: inner.state.passed });
  } else {
    const result = evaluate(node.body, inner);
    const of = isAsync ? settled(result, inner) : result;
    if (!inner.state.isOver) inner.returns.push({ value: of, passed: inner.state.passed });
  }
  // What a generator does happens as it is read; what it asks may not be asked.
  return node.generator === true ? DATA : returned(inner, frame);
}

const THIS: Value = { kind: 'outside', from: '', name: 'this' };

/** Arrow functions have the `this` of what is around them; those in fields of a class stand in nothing else. */
function scopeOfCall({ node, env, home }: FunctionOf, self: Value, of: Frame): Env {
  const names = new Map<string, Value>();
  if (node.type !== 'ArrowFunctionExpression' || home !== undefined) names.set('this', self);
  if (home !== undefined) names.set(HOME, home);
  return { names, parent: env, forks: 0, of };
}

/** What the caller sends without a name for it is as it were one value. */
function restOf(args: readonly Value[]): Value {
  return args.every(({ kind }) => kind === 'plain') ? PLAIN : { kind: 'list', items: args };
}

function returned({ returns, isAsync, isLoading }: Frame, frame: Frame): Value {
  const all = returns.map(({ passed }) => passed);
  const passed = all.length > 0 && all.every((one) => one !== null) ? (all[0] ?? null) : null;
  const never = returns.length === 0 && !isLoading;
  const of = summary(returns);
  if (isAsync) return { kind: 'promise', of, passed: frame.state.passed === null ? passed : null, never };
  if (never) frame.state = { ...frame.state, isOver: true };
  else if (passed !== null && frame.state.passed === null) pass(frame, passed);
  return of;
}

/** One value for all ways out, which remembers what was passed on each where that can matter. */
function summary(ways: readonly Way[]): Value {
  const [first, ...others] = ways;
  if (first === undefined) return UNDEFINED;
  if (others.length === 0) return first.value;
  if (ways.every(({ value, passed }) => passed === null && (value.kind === 'plain' || value.kind === 'data')))
    return ways.some(({ value }) => isTelling(value)) ? DATA : PLAIN;
  return { kind: 'outcomes', ways: ways.length <= MOST_WAYS ? ways : shortened(ways) };
}

/** All ways behind a guard as one, and all before it where these are too many, too. */
function shortened(ways: readonly Way[]): readonly Way[] {
  const open = ways.filter(({ passed }) => passed === null);
  const guarded = ways.find(({ passed }) => passed !== null);
  const before = open.length < MOST_WAYS ? open : [{ value: open.some(({ value }) => isTelling(value)) ? DATA : PLAIN, passed: null }];
  return guarded === undefined ? before : [...before, { value: DATA, passed: guarded.passed }];
}
