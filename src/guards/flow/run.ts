/**
 * One walk through a Server Function, statement by statement, on every way at once.
 *
 * What is kept of a way is whether it ends here and which guard has been passed on it. Where two ways meet, a guard counts that both have passed.
 */
import type * as t from '@babel/types';
import type { Sources } from '../values/sources.ts';
import { UNDEFINED } from '../values/values.ts';
import type { Env, Guard, Passed, Value, Way } from '../values/values.ts';
import type { Written } from '../values/written.ts';

/** What is looked for, and what was found so far. */
export interface Run {
  readonly sources: Sources;
  /** By the id of what they are. */
  readonly guards: ReadonlyMap<string, Guard>;
  /** Values of module-level names; shared by all walks. */
  readonly known: Map<string, Value>;
  /** Members that some code of the tree writes to. */
  readonly written: Written;
  /** `lib/auth.ts:12`. */
  readonly lineOf: (file: string, node: t.Node) => string;
  /** Guards that were passed anywhere, in order. */
  readonly passed: Passed[];
  /** The first thing that happens on a way on which no guard was passed. */
  harm: Harm | null;
  /** What was called like a guard and does not count. */
  missed: { readonly guard: Guard; readonly at: string; readonly because: 'not-awaited' | 'not-tested' } | null;
  /** Something has happened behind a guard. */
  isProtecting: boolean;
  /** Something was asked that says who is calling. */
  asksWho: boolean;
  /** Function calls that may still be followed. */
  budget: number;
}

export interface Harm {
  readonly kind: 'effect' | 'answer';
  readonly name: string;
  readonly at: string;
}

/** Of the way that is walked. */
export interface State {
  passed: Passed | null;
  isOver: boolean;
}

/** One function that is being walked through. */
export interface Frame {
  readonly run: Run;
  readonly file: string;
  env: Env | null;
  state: State;
  readonly returns: Way[];
  /** Where `break` of a `switch` goes; null inside of a loop. */
  breaks: State[] | null;
  /** Where `break out` goes, by label. */
  labels: ReadonlyMap<string, State[]>;
  /** How many parts are around that may not be reached. */
  forks: number;
  readonly isAsync: boolean;
  /** Functions of the author's on the way here. */
  readonly via: Passed['via'];
  readonly depth: number;
  readonly around: ReadonlySet<t.Node>;
  /** The walk is for the values of a module: what happens while a module is loaded belongs to no call. */
  readonly isLoading: boolean;
  /** A limiter of requests is walked through: that it keeps count needs no guard. */
  readonly isLimiting: boolean;
}

export function pass(frame: Frame, passed: Passed): void {
  if (frame.isLoading) return;
  frame.run.passed.push(passed);
  frame.run.asksWho = true;
  frame.state.passed ??= passed;
}

export function happens(frame: Frame, name: string, node: t.Node): void {
  if (frame.isLoading || frame.isLimiting || frame.state.isOver) return;
  if (frame.state.passed !== null) frame.run.isProtecting = true;
  else frame.run.harm ??= { kind: 'effect', name, at: frame.run.lineOf(frame.file, node) };
}

/** Where two ways meet. */
export function meet(one: State, other: State): State {
  if (one.isOver) return { ...other };
  if (other.isOver) return { ...one };
  return { passed: one.passed !== null && other.passed !== null ? one.passed : null, isOver: false };
}

/** Walks a part that may not be reached, from a state of its own. @returns where it ends. */
export function branch(frame: Frame, passed: Passed | null, walk: () => void): State {
  const before = frame.state;
  frame.state = { ...before };
  frame.forks += 1;
  if (passed !== null) pass(frame, passed);
  walk();
  frame.forks -= 1;
  const after = frame.state;
  frame.state = before;
  return after;
}

/** Walks a part that is reached only `if` something is so. @returns what it holds then. */
export function perhaps(frame: Frame, isSure: boolean, walk: () => Value): Value {
  if (isSure) return walk();
  let value = UNDEFINED;
  const after = branch(frame, null, () => {
    value = walk();
  });
  frame.state = meet(frame.state, after);
  return value;
}

/** Walks what happens with one of several values. */
export function eachWay(ways: readonly Way[], frame: Frame, walk: (value: Value) => Value): Value {
  let end: State | null = null;
  const results: Way[] = [];
  for (const way of ways) {
    let value = UNDEFINED;
    const after = branch(frame, way.passed, () => {
      value = walk(way.value);
    });
    if (!after.isOver) results.push({ value, passed: after.passed });
    end = end === null ? after : meet(end, after);
  }
  frame.state = end ?? frame.state;
  const [first, ...others] = results;
  return first === undefined ? UNDEFINED : others.length === 0 ? first.value : { kind: 'outcomes', ways: results };
}

export function inScope(frame: Frame, walk: (env: Env) => void): void {
  const outer = frame.env;
  const env: Env = { names: new Map(), parent: outer, forks: frame.forks, of: frame };
  frame.env = env;
  walk(env);
  frame.env = outer;
}

/** The value of a local name; undefined for one of the module. */
export function lookup(env: Env | null, name: string): Value | undefined {
  for (let at = env; at !== null; at = at.parent) {
    const found = at.names.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}
