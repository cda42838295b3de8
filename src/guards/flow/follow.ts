/** Follows a call into the function that it calls. */
import { declarePattern } from './assignments.ts';
import { evaluate, settled } from './expressions.ts';
import { isLimiter } from './names.ts';
import { pass } from './run.ts';
import type { Frame } from './run.ts';
import { walkAll } from './statements.ts';
import { DATA, isTelling, PLAIN, UNDEFINED } from './values.ts';
import type { Env, Value, Way } from './values.ts';

/** How many calls of functions of modules deep the analysis looks. */
const MOST_DEPTH = 3;
/** Of followed calls for one Server Function. */
export const MOST_STEPS = 3000;
const MOST_WAYS = 12;

export interface Following {
  /** What the call is worth where it is not followed. */
  readonly otherwise: () => Value;
}

/** Walks through the function as this call of it does. @returns what it returns. */
export function callFunction(value: Extract<Value, { readonly kind: 'function' }>, args: readonly Value[], frame: Frame, { otherwise }: Following): Value {
  const { node, file, env, name } = value;
  const { run } = frame;
  if (frame.state.passed !== null) {
    run.isProtecting = true;
    return DATA;
  }
  // What stands in a function that is walked already, or was handed over, is no step deeper.
  const isLocal = env !== null;
  const depth = frame.depth + (isLocal ? 0 : 1);
  if (depth > MOST_DEPTH || run.budget <= 0 || frame.around.has(node) || node.generator === true) return otherwise();
  run.budget -= 1;
  const scope: Env = { names: new Map(), parent: env };
  const isAsync = node.async === true;
  const via = name === '' || isLocal ? frame.via : [...frame.via, { name, at: run.lineOf(file, node) }];
  const inner: Frame = {
    run,
    file,
    env: scope,
    state: { passed: null, isOver: false },
    returns: [],
    breaks: null,
    isAsync,
    via,
    depth,
    around: new Set([...frame.around, node]),
    isLoading: frame.isLoading,
    // What a limiter is handed is no part of it.
    isLimiting: isLimiter(name) || (frame.isLimiting && !isLocal),
  };
  node.params.forEach((param, index) => declarePattern(param, param.type === 'RestElement' ? PLAIN : (args[index] ?? UNDEFINED), inner));
  if (node.body.type === 'BlockStatement') {
    walkAll(node.body.body, inner);
    if (!inner.state.isOver) inner.returns.push({ value: UNDEFINED, passed: inner.state.passed });
  } else {
    const result = evaluate(node.body, inner);
    const of = isAsync ? settled(result, inner) : result;
    if (!inner.state.isOver) inner.returns.push({ value: of, passed: inner.state.passed });
  }
  return returned(inner, frame);
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
