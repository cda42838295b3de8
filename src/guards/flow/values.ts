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
}

export type Value =
  /** Of the caller, or made from what it sent: no news to it. */
  | { readonly kind: 'plain' }
  /** Read from somewhere. */
  | { readonly kind: 'data' }
  | { readonly kind: 'constant'; readonly value: string | number | boolean | null | undefined }
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, Value>; readonly isWhole: boolean }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'function'; readonly node: FunctionNode; readonly file: string; readonly env: Env | null; readonly name: string }
  | { readonly kind: 'class'; readonly node: t.ClassDeclaration | t.ClassExpression; readonly file: string }
  | { readonly kind: 'instance'; readonly node: t.ClassDeclaration | t.ClassExpression; readonly file: string }
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

/** Does it tell the caller something that was read? */
export function isTelling(value: Value): boolean {
  switch (value.kind) {
    case 'data':
    case 'result':
      return true;
    case 'object':
      return [...value.members.values()].some(isTelling);
    case 'list':
      return value.items.some(isTelling);
    case 'outcomes':
      return value.ways.some((way) => way.passed === null && isTelling(way.value));
    case 'promise':
      return value.passed === null && isTelling(value.of);
    default:
      return false;
  }
}

const ERROR = /^(?:error|err|errors|isError|serverError)$/;

/** What a value made of these tells. */
export function madeOf(values: readonly Value[]): Value {
  const result = values.find((value) => value.kind === 'result' || value.kind === 'outcomes');
  return result ?? (values.some(isTelling) ? DATA : PLAIN);
}

export function memberOf(value: Value, name: string): Value {
  switch (value.kind) {
    case 'object':
      return value.members.get(name) ?? (value.isWhole ? UNDEFINED : madeOf([value]));
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
              { value: { kind: 'object', members: new Map(), isWhole: false }, passed: null },
            ],
          }
        : value;
    case 'plain':
    case 'data':
    case 'wrapped':
      return value;
    case 'made':
      // `new PrismaClient().$extends({ … }).post`: known by its name alone.
      return { kind: 'outside', from: '', name };
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
  if (one.kind === 'constant' && one.value === undefined) return other;
  if (one.kind === other.kind && (one.kind === 'plain' || one.kind === 'data')) return one;
  return {
    kind: 'outcomes',
    ways: [
      { value: one, passed: null },
      { value: other, passed: null },
    ],
  };
}
