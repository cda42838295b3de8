/**
 * What a call does with a variable that it is given, as far as the callee shows it.
 *
 *     items.map(label)           calls it, and does nothing else with it
 *     [1].reduce(count, label)   may do anything: there it is a value
 *     Object.assign(label, …)    changes it
 *     jsx(Row, …)                what compilers make of `<Row />`
 */
import type * as t from '@babel/types';
import { initialValue } from './tree.ts';
import type { Binding, NameReference } from './tree.ts';
import { memberName, unwrap } from '../syntax/nodes.ts';

/** One of `ELEMENT_MAKERS`; a name of JavaScript itself; all exports of another module; something whose methods are the author's; a value that is not known. */
export type Meaning = 'element-maker' | 'global' | 'namespace' | 'own-methods' | 'value';
export type MeaningOf = (name: string) => Meaning;

/** The functions that JSX is compiled to, by the names that they are exported under. */
export const ELEMENT_MAKERS: ReadonlySet<string> = new Set(['jsx', 'jsxs', 'jsxDEV', 'createElement']);

/** Functions of `Object` and `Reflect` that change what they are given first. */
const CHANGERS = new Set(['assign', 'defineProperty', 'defineProperties', 'setPrototypeOf', 'set', 'deleteProperty']);

const FIRST = [0];
const SECOND = [1];

const CALL_THEIR_FIRST = [
  'map',
  'flatMap',
  'filter',
  'forEach',
  'some',
  'every',
  'find',
  'findIndex',
  'findLast',
  'findLastIndex',
  'reduce',
  'reduceRight',
  'sort',
  'toSorted',
  'catch',
  'finally',
];

/** Methods of arrays, promises and strings that call the functions which they are given in these places, and do nothing else with them. */
const CALLING_METHODS: ReadonlyMap<string, readonly number[]> = new Map<string, readonly number[]>([
  ...CALL_THEIR_FIRST.map((name) => [name, FIRST] as const),
  ['then', [0, 1]],
  ['replace', SECOND],
  ['replaceAll', SECOND],
]);

/** The same of what is global: `Array.from`, `Object.groupBy`, timers. */
const CALLING_GLOBALS: ReadonlyMap<string, readonly number[]> = new Map([
  ['from', SECOND],
  ['groupBy', SECOND],
  ['setTimeout', FIRST],
  ['setInterval', FIRST],
  ['setImmediate', FIRST],
  ['queueMicrotask', FIRST],
]);

export function useOfArgument(call: t.CallExpression | t.OptionalCallExpression, argument: t.Node, meaningOf: MeaningOf): NameReference['use'] {
  const called = lastOf(unwrap(call.callee));
  const place = placeOf(argument, call);
  if (called.type === 'Identifier') {
    const meaning = meaningOf(called.name);
    if (place === 0 && meaning === 'element-maker') return 'tag';
    return meaning === 'global' && isCalledAt(place, called.name, CALLING_GLOBALS) ? 'callback' : 'argument';
  }
  if (called.type !== 'MemberExpression' && called.type !== 'OptionalMemberExpression') return 'argument';
  const name = memberName(called);
  if (name === null) return 'argument';
  const object = unwrap(called.object);
  const meaning = object.type === 'Identifier' ? meaningOf(object.name) : meaningOfValue(object, (callee) => meaningOf(callee) === 'global');
  if (meaning === 'own-methods') return 'argument';
  if (place === 0 && ELEMENT_MAKERS.has(name)) return 'tag';
  if (place === 0 && meaning === 'global' && object.type === 'Identifier' && (object.name === 'Object' || object.name === 'Reflect'))
    return CHANGERS.has(name) ? 'member-write' : 'members';
  const isCalled = (meaning === 'global' && isCalledAt(place, name, CALLING_GLOBALS)) || (meaning !== 'namespace' && isCalledAt(place, name, CALLING_METHODS));
  return isCalled ? 'callback' : 'argument';
}

function isCalledAt(place: number | null, name: string, calling: ReadonlyMap<string, readonly number[]>): boolean {
  return place !== null && calling.get(name)?.includes(place) === true;
}

/** null where it cannot be told: `f(...values, label)`. */
function placeOf(argument: t.Node, call: t.CallExpression | t.OptionalCallExpression): number | null {
  const place = call.arguments.findIndex((given) => given === argument || given.type === 'SpreadElement');
  return call.arguments[place] === argument ? place : null;
}

/** `(0, runtime.jsx)(Row)` calls `runtime.jsx`, without a receiver. */
function lastOf(called: t.Node): t.Node {
  const last = called.type === 'SequenceExpression' ? called.expressions.at(-1) : undefined;
  return last === undefined ? called : unwrap(last);
}

/** `const rows = { find(f) { … } }`, `new Rows()`: what such a variable's methods do with what they are given is not known. */
export function meaningOfLocal(binding: Binding, isGlobal: (name: string) => boolean): Meaning {
  const { kind } = binding;
  if (kind === 'class' || kind === 'function' || kind === 'class-name' || kind === 'function-name') return 'own-methods';
  return meaningOfValue(initialValue(binding), isGlobal);
}

/**
 * @param value What the variable is declared with; null where that is nothing, or part of something.
 * @param isGlobal Is it a name of JavaScript itself, where the variable is declared?
 */
export function meaningOfValue(value: t.Node | null, isGlobal: (name: string) => boolean): Meaning {
  return value !== null && hasOwnMethods(unwrap(value), isGlobal) ? 'own-methods' : 'value';
}

function hasOwnMethods(node: t.Node, isGlobal: (name: string) => boolean): boolean {
  switch (node.type) {
    case 'ObjectExpression':
    case 'ClassExpression':
    case 'ClassDeclaration':
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return true;
    case 'NewExpression': {
      const made = unwrap(node.callee);
      return made.type !== 'Identifier' || !isGlobal(made.name);
    }
    default:
      return false;
  }
}
