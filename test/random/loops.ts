/** Loops: every head, with a fresh binding for each turn or one for all of them, and callbacks over lists. */
import { block, emit, functionBody } from './bodies.ts';
import { heldReference } from './containers.ts';
import { newContext } from './functions.ts';
import { createScope, declare, freeName, promisedVariable, type Binding, type Scope } from './scope.ts';
import { planTarget, ready } from './patterns.ts';
import { commas, expression, fixed, lines, pinned, statement, type Tree } from './tree.ts';
import { value } from './uses.ts';
import { mayMakeReferences, nextNumber, type Making } from './values.ts';

export function loop(making: Making, scope: Scope): Tree {
  const { random } = making;
  return random.weighted([
    [3, forLoop],
    [3, forOf],
    [1.5, forIn],
    [2, forVar],
    [1, whileLoop],
    [3, mapCallback],
  ] as const)(making, scope);
}

const headScope = (scope: Scope): Scope => createScope(scope, scope.context, 'head');

function declareNumber(making: Making, scope: Scope, initialised = true): Binding | null {
  const name = freeName(making.random, scope);
  // Not assignable: a write could keep the loop from ending.
  return name === null ? null : declare(scope, { name, shape: 'number', declared: 'let', ready: initialised, assignable: false });
}

/** `for (let i = 0, f = async () => { 'use server' }; …)`. */
function forLoop(making: Making, scope: Scope): Tree {
  const head = headScope(scope);
  const index = declareNumber(making, head);
  const second = declareNumber(making, head);
  if (index === null || second === null) return block(making, scope);
  const n = nextNumber(making);
  const inHead =
    mayMakeReferences(making, scope) && making.random.chance(0.15)
      ? fixed('Server Function in a loop head')`, fn${n} = ${heldReference(making, head)}`
      : fixed()``;
  const use = inHead.parts.length > 0 ? [emit(scope, expression()`[fn${n}]`)] : [];
  const late = making.random.chance(0.2) ? [statement('update in the body')`${second.name} += ${nextNumber(making)};`] : [];
  return statement(
    'for',
    'per-iteration binding',
  )`for (let ${index.name} = ${n}, ${second.name} = ${nextNumber(making)}${inHead}; ${index.name} < ${n + 2} && tick(); ${index.name}++) {${lines([...use, fixed()`{${block(making, head)}}`, ...late])}}`;
}

/** `for (const { a } of [ … ])`. */
function forOf(making: Making, scope: Scope): Tree {
  const { random } = making;
  const head = headScope(scope);
  const keyword = random.pick(['const', 'let'] as const);
  const target = planTarget(making, head, keyword, false);
  if (target === null) return block(making, scope);
  const text = stripAnnotation(target.text());
  ready(target);
  return statement('for-of', 'per-iteration binding')`for (${keyword} ${text} of [${commas([target.value(), target.value()])}]) {${block(making, head)}}`;
}

/** `for (const k in { … })`. */
function forIn(making: Making, scope: Scope): Tree {
  const head = headScope(scope);
  const name = freeName(making.random, head);
  if (name === null) return block(making, scope);
  declare(head, { name, shape: 'string', declared: 'const', ready: true });
  const n = nextNumber(making);
  return statement('for-in', 'per-iteration binding')`for (const ${name} in { k${n}: 1, j${n}: 2 }) {${block(making, head)}}`;
}

/** `for (var i = 0; …)`: one binding for all turns. */
function forVar(making: Making, scope: Scope): Tree {
  const variable = promisedVariable(scope);
  const n = nextNumber(making);
  if (variable === null) return whileLoop(making, scope);
  const body = block(making, scope);
  return making.random.chance(0.5)
    ? statement('for var')`for (var ${variable.name} = ${n}; ${variable.name} < ${n + 2} && tick(); ${variable.name}++) {${body}}`
    : statement('for-of var')`for (var ${variable.name} of [${n}, ${nextNumber(making)}]) {${body}}`;
}

function whileLoop(making: Making, scope: Scope): Tree {
  const turns = `turns${nextNumber(making)}`;
  return making.random.chance(0.5)
    ? statement('while')`for (const ${turns} = { n: 0 }; ; ) {${lines([statement()`while (${turns}.n++ < 2) {${block(making, scope)}}`, pinned()`break;`])}}`
    : statement('do while')`{${lines([pinned()`let ${turns} = 0;`, statement()`do {${block(making, scope)}} while (++${turns} < 2);`])}}`;
}

/** `rows.map((row, index) => …)`: the form of every list in a real page. */
function mapCallback(making: Making, scope: Scope): Tree {
  const { random } = making;
  const context = newContext(making, 'plain');
  const head = createScope(scope, context, 'head');
  const target = planTarget(making, head, 'parameter', false);
  const index = declareNumber(making, head, false);
  if (target === null) return block(making, scope);
  const text = target.text();
  ready(target);
  if (index !== null) index.ready = true;
  const parameters = commas(index === null ? [text] : [text, fixed()`${index.name}`]);
  const rows = commas([target.value(), target.value()]);
  if (mayMakeReferences(making, scope) && random.chance(0.5)) {
    return statement('map callback')`${emit(scope, expression()`[${rows}].map((${parameters}) => (${heldReference(making, head)}))`)}`;
  }
  const body = createScope(head, context, 'body');
  const inside = random.chance(0.2) ? fixed()`(${value(making, body)})` : fixed()`{${functionBody(making, body, '')}}`;
  return statement('map callback')`${emit(scope, expression()`[${rows}].map((${parameters}) => ${inside})`)}`;
}

/** A loop head takes no type annotation. */
function stripAnnotation(tree: Tree): Tree {
  return { ...tree, parts: tree.parts.filter((part) => typeof part !== 'string' || !part.startsWith(': ')) };
}
