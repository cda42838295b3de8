/** What an expression may hold, as far as guards are concerned. */
import type * as t from '@babel/types';
import type { FunctionNode } from '../../model/index.ts';
import type { GuardKind } from '../../model/guards.ts';

/** A guard of the configuration, and where it is declared. */
export interface Guard {
  readonly name: string;
  readonly module: string;
  readonly at: string;
  readonly kind: GuardKind;
  /** null where its source does not say. */
  readonly isAsync: boolean | null;
}

/** A guard that has been passed, and the functions by which the call came to it. */
export interface Passed {
  readonly guard: Guard;
  readonly via: readonly { readonly name: string; readonly at: string }[];
}

/** Names of one function call or block, and those around it. */
export interface Env {
  readonly names: Map<string, Value>;
  readonly parent: Env | null;
  /** How many forks of the way lie around it in the function that it is of; what is assigned under the same ones is assigned for sure. */
  readonly forks: number;
  readonly of: object | null;
}

export type FunctionOf = Extract<Value, { readonly kind: 'function' }>;
export type ClassOf = Extract<Value, { readonly kind: 'class' | 'instance' }>;

export type Value =
  /** Of the caller, or made from what it sent: no news to it. */
  | { readonly kind: 'plain' }
  /** Read from somewhere. */
  | { readonly kind: 'data' }
  | { readonly kind: 'constant'; readonly value: string | number | boolean | null | undefined }
  /** `node`: where it is written out. `later`: what this call has set on it. */
  | {
      readonly kind: 'object';
      readonly members: ReadonlyMap<string, Value>;
      readonly isWhole: boolean;
      readonly node: t.Node | null;
      readonly later: Map<string, Value> | null;
    }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  /** `home`: the class that it is a method of. */
  | { readonly kind: 'function'; readonly node: FunctionNode; readonly file: string; readonly env: Env | null; readonly name: string; readonly home?: ClassOf }
  /** A member that is read and set by functions. */
  | { readonly kind: 'accessor'; readonly get: FunctionOf | null; readonly set: FunctionOf | null }
  | { readonly kind: 'class' | 'instance'; readonly node: t.ClassDeclaration | t.ClassExpression; readonly file: string; readonly env: Env | null }
  | { readonly kind: 'namespace'; readonly file: string }
  /** Of another package, or of a file that cannot be read. */
  | { readonly kind: 'outside'; readonly from: string; readonly name: string }
  | { readonly kind: 'guard'; readonly guard: Guard }
  /** What a guard of the kind `returns` has returned, or a part of it: nothing is known before it is tested. */
  | { readonly kind: 'result'; readonly passed: Passed }
  /** What comes out of a helper, by the ways through it, and what was passed on each. */
  | { readonly kind: 'outcomes'; readonly ways: readonly Way[] }
  /** A function that calls a guard first, whatever it calls then. */
  | { readonly kind: 'wrapped'; readonly passed: Passed }
  /** What unknown code has made of functions: it may call them. */
  | { readonly kind: 'made'; readonly of: readonly Value[] }
  /** `passed` counts once it is awaited. `perhaps`: it may be none, and then it is what it holds. */
  | { readonly kind: 'promise'; readonly of: Value; readonly passed: Passed | null; readonly never: boolean; readonly perhaps?: boolean };

export interface Way {
  readonly value: Value;
  readonly passed: Passed | null;
}

export const PLAIN: Value = { kind: 'plain' };
export const DATA: Value = { kind: 'data' };
export const UNDEFINED: Value = { kind: 'constant', value: undefined };
/** A function of the project of which no more is known. */
const SOME_FUNCTION: Value = { kind: 'made', of: [] };

/** What may be another function at the time of the call: what this one does may happen, and what it asks may not be asked. */
export function uncertain(value: Value): Value {
  return oneOf([value, SOME_FUNCTION]);
}

export function oneOf(values: readonly Value[]): Value {
  return { kind: 'outcomes', ways: values.map((value) => ({ value, passed: null })) };
}

/** The functions that unknown code may call which is given this. */
export function functionsIn(value: Value): FunctionOf[] {
  return [...partsOf(value)].filter((part) => part.kind === 'function');
}

/** The value and all that it holds; what is set on objects may lead in circles. */
function partsOf(value: Value, found = new Set<Value>()): Set<Value> {
  if (found.has(value)) return found;
  found.add(value);
  for (const part of heldBy(value)) partsOf(part, found);
  return found;
}

function heldBy(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'object':
      return [...value.members.values(), ...(value.later?.values() ?? [])];
    case 'list':
      return value.items;
    case 'made':
      return value.of;
    case 'outcomes':
      return value.ways.map((way) => way.value);
    default:
      return [];
  }
}

/** Is there certainly something that has members and can be called, if it is a function? */
export function isSurelyThere({ kind }: Value): boolean {
  return kind === 'function' || kind === 'class' || kind === 'instance' || kind === 'namespace' || kind === 'guard' || kind === 'object' || kind === 'list';
}

/** Made by the caller, or of what it sent: nothing is called on it that lasts. */
export function isOfCaller(value: Value): boolean {
  switch (value.kind) {
    case 'plain':
    case 'constant':
    case 'list':
      return true;
    case 'object':
      return value.isWhole;
    default:
      return false;
  }
}

/** Does it tell the caller something that was read? */
export function isTelling(value: Value, seen = new Set<Value>()): boolean {
  // What is set on objects may lead in circles.
  if (seen.has(value)) return false;
  seen.add(value);
  switch (value.kind) {
    case 'data':
    case 'result':
      return true;
    case 'object':
    case 'list':
      return heldBy(value).some((one) => isTelling(one, seen));
    case 'outcomes':
      return value.ways.some((way) => way.passed === null && isTelling(way.value, seen));
    case 'promise':
      return value.passed === null && isTelling(value.of, seen);
    default:
      return false;
  }
}

/** A member whose name is not known. */
export const ANY = '[computed]';

export function objectOf(members: ReadonlyMap<string, Value>, isWhole: boolean): Value {
  return { kind: 'object', members, isWhole, node: null, later: null };
}

const ERROR = /^(?:error|err|errors|isError|serverError)$/;

/** What a value made of these tells. */
export function madeOf(values: readonly Value[]): Value {
  const result = values.find((value) => value.kind === 'result' || value.kind === 'outcomes');
  return result ?? (values.some((one) => isTelling(one)) ? DATA : PLAIN);
}

export function memberOf(value: Value, name: string): Value {
  switch (value.kind) {
    case 'object': {
      const before = value.members.get(name) ?? (value.isWhole ? UNDEFINED : madeOf([value]));
      const later = [value.later?.get(name), value.later?.get(ANY)].filter((one) => one !== undefined);
      return later.reduce(either, before);
    }
    case 'list':
      return value.items[Number(name)] ?? madeOf([value]);
    case 'outcomes':
      return { kind: 'outcomes', ways: value.ways.map(({ value: of, passed }) => ({ value: memberOf(of, name), passed })) };
    case 'outside':
      return { ...value, name: `${value.name}.${name}` };
    case 'result':
      // `const { user, error } = await getUser()`: who is let through has no error.
      return ERROR.test(name)
        ? {
            kind: 'outcomes',
            ways: [
              { value: UNDEFINED, passed: value.passed },
              { value: objectOf(new Map(), false), passed: null },
            ],
          }
        : value;
    case 'plain':
    case 'data':
    case 'wrapped':
      return value;
    case 'made': {
      const named = value.of.flatMap(functionsIn).filter((one) => one.name === name);
      // `new PrismaClient().$extends({ … }).post`: known by its name alone.
      return named.length > 0 ? { kind: 'made', of: named } : { kind: 'outside', from: '', name };
    }
    case 'guard':
      return value.guard.kind === 'wrapper' ? value : PLAIN;
    case 'promise':
      // The member of a promise would be undefined, and code that tests it lets no caller through.
      return value.perhaps === true ? memberOf(value.of, name) : DATA;
    case 'constant':
      return value.value === null || value.value === undefined ? UNDEFINED : PLAIN;
    default:
      return PLAIN;
  }
}

/** Can it be true, and can it be false, where it is tested? */
export function mayBe(value: Value, truth: boolean): boolean {
  switch (value.kind) {
    case 'constant':
      return Boolean(value.value) === truth;
    case 'plain':
    case 'data':
    case 'result':
    case 'outside':
      return true;
    case 'outcomes':
      return value.ways.some((way) => mayBe(way.value, truth));
    default:
      return truth;
  }
}

/** What has been passed where `value` has turned out to be what `isLeft` lets through; null where that is not sure. */
export function passedWhere(value: Value, isLeft: (value: Value) => boolean, isMet: boolean): Passed | null {
  if (value.kind === 'result') return isMet ? value.passed : null;
  if (value.kind !== 'outcomes') return null;
  const left = value.ways.filter((way) => isLeft(way.value));
  const all = left.map((way) => way.passed ?? passedWhere(way.value, isLeft, isMet));
  return all.length > 0 && all.every((passed) => passed !== null) ? (all[0] ?? null) : null;
}

/** One of two values. */
export function either(one: Value, other: Value): Value {
  if (one === other) return one;
  if (one.kind === other.kind && (one.kind === 'plain' || one.kind === 'data')) return one;
  return oneOf([one, other]);
}
