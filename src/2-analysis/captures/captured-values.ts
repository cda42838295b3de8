/**
 * What a captured variable certainly holds, where that is something React's Flight refuses or would change.
 * The answer comes from the declaration alone; only values that it shows are reported.
 */
import type * as t from '@babel/types';
import type { CapturedValue } from '../../model/diagnostic-params.ts';
import type { Candidate, Candidates } from './candidates.ts';
import { helperOf, mayBeChanged, mayHaveProperties } from './helpers.ts';
import { isMadeInTurns, mayHoldAnother } from './rebuilt.ts';
import { bindingAt, initialFunction, initialValue, isConstant } from '../../scopes/tree.ts';
import type { Binding, ScopeTree } from '../../scopes/tree.ts';
import { isFunction, memberName, memberPath, staticKey, unwrap } from '../../syntax/nodes.ts';

/** Built-in classes whose instances Flight carries as what they are. */
export const SENDABLE_CLASSES: ReadonlySet<string> = new Set([
  'Array',
  'Object',
  'Date',
  'Map',
  'Set',
  'FormData',
  'Blob',
  'File',
  'Promise',
  'ReadableStream',
  'ArrayBuffer',
  'DataView',
  'Int8Array',
  'Uint8Array',
  'Uint8ClampedArray',
  'Int16Array',
  'Uint16Array',
  'Int32Array',
  'Uint32Array',
  'Float32Array',
  'Float64Array',
  'BigInt64Array',
  'BigUint64Array',
  'Error',
  'TypeError',
  'RangeError',
  'SyntaxError',
  'ReferenceError',
  'URIError',
  'EvalError',
  'AggregateError',
  'DOMException',
]);

/** React's functions that make a component out of another. */
const COMPONENT_MAKERS = new Set(['memo', 'forwardRef', 'lazy']);

/** It would have to be sent as what the variable holds by then, and the last one holds itself. */
const SET_IN_TURNS: CapturedValue = { kind: 'function', why: { kind: 'set-in-turns' } };

/**
 * @returns null when the value can be sent, or when nothing is known about it.
 */
export function capturedValueOf(binding: Binding, candidate: Candidate, candidates: Candidates): CapturedValue | null {
  if (binding.kind === 'class-name') return { kind: 'class-by-its-own-name' };
  if (binding.kind === 'class') return { kind: 'class' };
  // Flow's are no plain objects.
  if (binding.declaration.type === 'EnumDeclaration') return { kind: 'enum' };
  const init = initialFunction(binding);
  if (binding.kind === 'var' && init === candidate.node && mayHoldAnother(binding, candidate, candidates)) return SET_IN_TURNS;
  if (init !== null && candidates.byNode.has(init)) return null;
  const helper = helperOf(binding, candidate);
  if (helper?.kind === 'not-rebuilt') return { kind: 'function', why: helper.why };
  if (isSetInTurns(binding, candidate, candidates)) return SET_IN_TURNS;
  const value = constantValue(binding);
  // What is set on an object later may be anything; an instance stays one of its class.
  if (value === null || (binding.memberWritten && unwrap(value).type !== 'NewExpression')) return null;
  const held = valueOf(value, candidate, candidates);
  // A function that is given the object, or the list, may take out of it what cannot be sent.
  return held?.kind === 'contains' && mayBeChanged(binding) ? null : held;
}

/**
 * Does the variable get this function by its one write, again and again? What `save = on ? async () => … : null` gives it in the last turn of a loop leads to itself, if it
 * is a function; where a call makes it, the next one may well take it away.
 */
function isSetInTurns(binding: Binding, candidate: Candidate, candidates: Candidates): boolean {
  const [write, ...more] = binding.references.filter((reference) => reference.write);
  if (write === undefined || more.length > 0) return false;
  if (candidates.byTarget.get(write.node) === candidate) return mayHoldAnother(binding, candidate, candidates);
  return candidate.heldBy.includes(write.node) && isMadeInTurns(binding, candidate);
}

/** The same for a part of it: `format.price` of `const format = { price: (n) => … }`. */
export function capturedPartOf(binding: Binding, path: readonly string[], candidate: Candidate, candidates: Candidates): CapturedValue | null {
  let part: t.Node | null = constantValue(binding);
  // Code that has the object may have set another value.
  if (part === null || mayHaveProperties(binding)) return null;
  for (const name of path) part = part && propertyOf(unwrap(part), name);
  const value = part && valueOf(part, candidate, candidates);
  return value === null || value.kind === 'contains-server-function' ? value : { kind: 'contains', part: path.join('.'), value };
}

/** What a variable is declared with and holds for good. */
function constantValue(binding: Binding): t.Expression | null {
  return isConstant(binding) ? initialValue(binding) : null;
}

/** The value of a property that nothing behind it in the literal can replace. */
function propertyOf(object: t.Node, name: string): t.Node | null {
  if (object.type !== 'ObjectExpression') return null;
  const found = object.properties.findLastIndex((property) => property.type !== 'SpreadElement' && staticKey(property) === name);
  const property = object.properties[found];
  const isLast = object.properties.slice(found).every((behind) => behind.type !== 'SpreadElement' && staticKey(behind) !== null);
  if (property === undefined || property.type === 'SpreadElement' || !isLast) return null;
  if (property.type === 'ObjectMethod') return isAccessor(property) ? null : property;
  return property.value;
}

const isAccessor = (property: t.ObjectMethod | t.ObjectProperty): boolean => property.type === 'ObjectMethod' && property.kind !== 'method';

function valueOf(expression: t.Node, candidate: Candidate, candidates: Candidates): CapturedValue | null {
  const node = unwrap(expression);
  switch (node.type) {
    case 'ClassExpression':
      return { kind: 'class' };
    case 'RegExpLiteral':
      return { kind: 'regular-expression' };
    case 'NewExpression': {
      const callee = unwrap(node.callee);
      const constructorName = callee.type === 'Identifier' ? callee.name : null;
      // What a proxy is to React, its handlers decide.
      const maybe = constructorName !== null && (SENDABLE_CLASSES.has(constructorName) || constructorName === 'Proxy');
      return maybe && bindingAt(callee, candidate.tree) === null ? null : { kind: 'new', constructorName };
    }
    case 'Identifier':
      return localFunction(node, candidate, candidates);
    case 'CallExpression':
      return resultOf(node, candidate, candidates);
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'ObjectMethod':
      if (node === candidate.node) return { kind: 'contains-server-function' };
      return candidates.byNode.has(node) ? null : { kind: 'function', why: { kind: 'in-object' } };
    case 'ObjectExpression':
      // Flight takes thenables and async iterables for what they are.
      if (node.properties.some(isThenOrAsyncIterator)) return null;
      return partOf(node, candidate, candidates);
    case 'ArrayExpression':
      return partOf(node, candidate, candidates);
    case 'ConditionalExpression': {
      const first = valueOf(node.consequent, candidate, candidates);
      const second = first && valueOf(node.alternate, candidate, candidates);
      // Where one of the two can be sent, nothing is certain.
      if (second === null) return null;
      return first !== null && isPlainFunction(first) ? { kind: 'function', why: { kind: 'chosen' } } : first;
    }
    case 'SequenceExpression':
      return givenBy(node.expressions.at(-1), candidate, candidates);
    case 'AssignmentExpression':
      return node.operator === '=' ? givenBy(node.right, candidate, candidates) : null;
    default:
      return null;
  }
}

function isPlainFunction(value: CapturedValue): boolean {
  return value.kind === 'function' && value.why.kind === 'in-object';
}

/** `(count++, (x) => …)`: a function, but not as the value of the variable that is looked at. */
function givenBy(node: t.Node | undefined, candidate: Candidate, candidates: Candidates): CapturedValue | null {
  const value = node === undefined ? null : valueOf(node, candidate, candidates);
  return value !== null && isPlainFunction(value) ? { kind: 'function', why: { kind: 'not-a-plain-function' } } : value;
}

/** `{ label }`, where `label` is a function of the same component and no Server Function. */
function localFunction(name: t.Identifier, candidate: Candidate, candidates: Candidates): CapturedValue | null {
  const held = bindingAt(name, candidate.tree);
  const node = held && isConstant(held) ? initialFunction(held) : null;
  const helper = held === null || node === null || candidates.byNode.has(node) ? null : helperOf(held, candidate);
  return helper && { kind: 'function', why: helper.kind === 'not-rebuilt' ? helper.why : { kind: 'in-object' } };
}

function isThenOrAsyncIterator(property: t.ObjectExpression['properties'][number]): boolean {
  if (property.type === 'SpreadElement') return false;
  const { key } = property;
  if (!property.computed) return staticKey(property) === 'then';
  return (
    key.type === 'MemberExpression' &&
    key.object.type === 'Identifier' &&
    key.object.name === 'Symbol' &&
    key.property.type === 'Identifier' &&
    key.property.name === 'asyncIterator'
  );
}

function resultOf(call: t.CallExpression, { tree }: Candidate, { isFromReact }: Candidates): CapturedValue | null {
  const callee = unwrap(call.callee);
  const root = callee.type === 'MemberExpression' ? unwrap(callee.object) : callee;
  // `memo(…)`, `React.memo(…)`.
  const [from = '', maker = from, ...more] = memberPath(callee) ?? [];
  if (more.length === 0 && COMPONENT_MAKERS.has(maker) && bindingAt(root, tree) === null && isFromReact(from)) return { kind: 'component' };
  if (callee.type === 'Identifier' && callee.name === 'Symbol' && bindingAt(callee, tree) === null) return { kind: 'symbol' };
  const body = calledFunction(callee, tree);
  if (body !== null && isFunction(body)) return body.generator === true && !body.async ? { kind: 'generator-object' } : null;
  return givesIterator(callee, tree) ? { kind: 'iterator' } : null;
}

/** `numbers()`, `(function* () { … })()`, `list.numbers()`: what is called, where that is certain. */
function calledFunction(callee: t.Node, tree: ScopeTree): t.Node | null {
  if (callee.type === 'FunctionExpression') return callee;
  if (callee.type === 'MemberExpression') {
    const object = unwrap(callee.object);
    const held = bindingAt(object, tree);
    const literal = held === null || !mayHaveProperties(held, object) ? heldBy(object, tree) : null;
    const name = memberName(callee);
    const method = literal === null || name === null ? null : propertyOf(literal, name);
    return method && unwrap(method);
  }
  const called = bindingAt(callee, tree);
  return called !== null && isConstant(called) ? initialFunction(called) : null;
}

const ITERATOR_MAKERS = new Set(['values', 'keys', 'entries']);

/** `[1, 2].values()`, `new Map().entries()`; also of a variable that holds the list or the map. */
function givesIterator(callee: t.Node, tree: ScopeTree): boolean {
  if (callee.type !== 'MemberExpression' || !ITERATOR_MAKERS.has(memberName(callee) ?? '')) return false;
  const object = heldBy(unwrap(callee.object), tree);
  if (object?.type !== 'NewExpression') return object?.type === 'ArrayExpression';
  const made = unwrap(object.callee);
  return made.type === 'Identifier' && ['Array', 'Map', 'Set'].includes(made.name) && bindingAt(made, tree) === null;
}

/** The expression itself, or what a variable of that name holds for good. */
function heldBy(node: t.Node, tree: ScopeTree): t.Node | null {
  if (node.type !== 'Identifier') return node;
  const held = bindingAt(node, tree);
  const value = held && constantValue(held);
  return value && unwrap(value);
}

/** An object or array literal is as good as its worst part. */
function partOf(node: t.ObjectExpression | t.ArrayExpression, candidate: Candidate, candidates: Candidates): CapturedValue | null {
  const parts: (readonly [string | null, t.Node])[] =
    node.type === 'ArrayExpression'
      ? node.elements.flatMap((element, index) => (element === null || element.type === 'SpreadElement' ? [] : [[String(index), element] as const]))
      : node.properties.flatMap((property) => {
          // React sends what a getter gives.
          if (property.type === 'SpreadElement' || isAccessor(property)) return [];
          return [[staticKey(property), property.type === 'ObjectProperty' ? property.value : property] as const];
        });
  for (const [part, expression] of parts) {
    const value = valueOf(expression, candidate, candidates);
    if (value?.kind === 'contains-server-function') return value;
    if (value !== null) return { kind: 'contains', part, value };
  }
  return null;
}
