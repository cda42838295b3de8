/** Objects as they are written out: what comes later in one takes the place of what came before. */
import type * as t from '@babel/types';
import { constantText, staticKey } from '../../syntax/nodes.ts';
import { evaluate, functionValue } from '../flow/expressions.ts';
import { memberValue } from './members.ts';
import type { Frame } from '../flow/run.ts';
import { ANY, either, madeOf, oneOf, PLAIN, uncertain, UNDEFINED } from './values.ts';
import type { FunctionOf, Value } from './values.ts';

export function evaluateObject(node: t.ObjectExpression, frame: Frame): Value {
  const members = new Map<string, Value>();
  const spread: Value[] = [];
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      const of = evaluate(property.argument, frame);
      if (!spreadInto(members, of, frame)) spread.push(of);
      continue;
    }
    const key = keyOf(property, frame);
    if (key === null) makeUncertain(members);
    members.set(key ?? ANY, valueOf(property, key ?? '', key === null ? undefined : members.get(key), frame));
  }
  if (spread.length > 0) members.set('...', madeOf(spread));
  return { kind: 'object', members, isWhole: spread.length === 0 && !members.has(ANY), node, later: frame.isLoading ? null : new Map() };
}

function keyOf(property: t.ObjectProperty | t.ObjectMethod, frame: Frame): string | null {
  const key = staticKey(property) ?? constantText(property.key);
  if (key !== null || !property.computed) return key;
  const value = evaluate(property.key, frame);
  return value.kind === 'constant' ? String(value.value) : null;
}

function valueOf(property: t.ObjectProperty | t.ObjectMethod, key: string, before: Value | undefined, frame: Frame): Value {
  if (property.type === 'ObjectProperty') return evaluate(property.value, frame, key);
  const method = functionValue(property, frame.file, frame.env, key);
  return property.kind === 'method' ? method : accessor(property.kind, method, before);
}

/** A getter and a setter of one name are one member. */
export function accessor(kind: 'get' | 'set', method: FunctionOf, before: Value | undefined): Value {
  const { get, set } = before?.kind === 'accessor' ? before : { get: null, set: null };
  return { kind: 'accessor', get: kind === 'get' ? method : get, set: kind === 'set' ? method : set };
}

/** @returns false where not all that it has is known. */
function spreadInto(members: Map<string, Value>, of: Value, frame: Frame): boolean {
  if (of.kind === 'constant') return true;
  if (of.kind === 'outcomes') return of.ways.map(({ value }) => spreadPerhaps(members, value, frame)).every(Boolean);
  if (of.kind !== 'object') {
    makeUncertain(members);
    return false;
  }
  if (!of.isWhole || (of.later?.size ?? 0) > 0) makeUncertain(members);
  for (const key of new Set([...of.members.keys(), ...(of.later?.keys() ?? [])])) members.set(key, memberValue(of, key, frame));
  return of.isWhole;
}

/** `...(isOpen && { check })`. */
function spreadPerhaps(members: Map<string, Value>, of: Value, frame: Frame): boolean {
  const after = new Map(members);
  const isWhole = spreadInto(after, of, frame);
  for (const [key, value] of after) if (members.get(key) !== value) members.set(key, oneOf([members.get(key) ?? UNDEFINED, value]));
  return isWhole;
}

/** Whatever they are, they may be something else now. */
function makeUncertain(members: Map<string, Value>): void {
  for (const [key, value] of members)
    members.set(key, value.kind === 'constant' || value.kind === 'result' ? either(value, PLAIN) : isNews(value) ? value : uncertain(value));
}

function isNews({ kind }: Value): boolean {
  return kind === 'plain' || kind === 'data';
}

const HANDS_BACK = /^Object\.(?:freeze|seal|preventExtensions)$/;

/** `Object.freeze(guards)`, `Object.assign({}, one, other)`; null for any other call. */
export function objectMadeBy(name: string, args: readonly Value[], frame: Frame): Value | null {
  const [first, ...others] = args;
  if (first?.kind !== 'object') return null;
  if (HANDS_BACK.test(name)) return first;
  if (name !== 'Object.assign') return null;
  const members = new Map<string, Value>();
  const isWhole = [first, ...others].map((one) => spreadInto(members, one, frame)).every(Boolean);
  if (first.later !== null) {
    for (const [key, value] of members) first.later.set(key, value);
    if (!isWhole) first.later.set(ANY, PLAIN);
  }
  return { ...first, members, isWhole };
}
