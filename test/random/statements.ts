/** Statements: results, writes, blocks and every kind of control flow. */
import { accessors } from './accessors.ts';
import { blockNames } from './block-names.ts';
import { block, blockList, emit, statementList } from './bodies.ts';
import { changing } from './changing.ts';
import { classMembers } from './class-members.ts';
import { comingBack } from './coming-back.ts';
import { heldReference } from './containers.ts';
import { helperProperties } from './helper-properties.ts';
import { keptNames } from './kept-names.ts';
import { earlyCalls } from './early-calls.ts';
import { nearTexts } from './near-texts.ts';
import { loop } from './loops.ts';
import { plainFunctionStatements } from './functions.ts';
import { createScope, declare, freshLabel, isCaught, promisedVariable, runsLater, writable, type Scope } from './scope.ts';
import { planTarget, ready } from './patterns.ts';
import { ownNames } from './own-names.ts';
import { selfRendering } from './self-rendering.ts';
import { setLater } from './set-later.ts';
import { fixed, lines, statement, type Tree } from './tree.ts';
import { typedSyntax } from './typed-syntax.ts';
import { data, value } from './uses.ts';
import { literal, mayMakeReferences, nextNumber, type Making } from './values.ts';

type Maker = (making: Making, scope: Scope) => Tree;

export function anyStatement(making: Making, scope: Scope): Tree {
  making.budget--;
  const { random } = making;
  const makers: (readonly [number, Maker])[] = [
    [4, result],
    [2, assignment],
    [1, logging],
    ...(mayMakeReferences(making, scope)
      ? ([
          [7, reference],
          [2.5, changing],
          [2.5, comingBack],
          [1, helperProperties],
          [0.8, keptNames],
          ...(making.hasBlockNames ? ([[20, blockNames]] as const) : []),
          [1, nearTexts],
          [0.8, ownNames],
          [0.6, earlyCalls],
          [1, selfRendering],
          [1, setLater],
          [0.6, accessors],
          [0.5, classMembers],
          [2, typedSyntax],
        ] as const)
      : []),
    ...(runsLater(scope) ? ([[0.7, throwing]] as const) : []),
    ...(making.budget > 0 && scope.depth < 7
      ? ([
          [1.2, plainBlock],
          [1, labelled],
          [1, conditional],
          [3.5, loop],
          [1.2, switching],
          [1.4, trying],
          [runsLater(scope) ? 0.7 : 3, plainFunctionStatements],
        ] as const)
      : []),
    [1.5, promised],
  ];
  return random.weighted(makers)(making, scope);
}

const result: Maker = (making, scope) => emit(scope, value(making, scope));
const reference: Maker = (making, scope) => emit(scope, heldReference(making, scope));
const logging: Maker = (making, scope) => statement('log')`${making.log}.push(${value(making, scope)});`;
const plainBlock: Maker = (making, scope) => statement('block')`{${block(making, scope)}}`;

/** `a = …`, `a += …`, `[a, b] = [b, a]`: never to a variable that a Server Function captures around itself. */
const assignment: Maker = (making, scope) => {
  const { random } = making;
  const targets = writable(scope);
  if (targets.length === 0) return logging(making, scope);
  const target = random.pick(targets);
  const same = targets.filter((other) => other.shape === target.shape && other !== target);
  const other = same.length > 0 && random.chance(0.3) ? random.pick(same) : null;
  const n = nextNumber(making);
  if (other !== null) return statement('swap')`[${target.name}, ${other.name}] = [${other.name}, ${target.name}];`;
  if (target.shape === 'number' && random.chance(0.5)) {
    return random.pick([
      () => statement('update')`${target.name}++;`,
      () => statement('update')`--${target.name};`,
      () => statement('compound assignment')`${target.name} += ${n};`,
    ])();
  }
  if (target.shape === 'object' && random.chance(0.3))
    return statement('destructuring assignment')`({ k: ${target.name} } = { k: ${literal(making, 'object')} });`;
  return statement('assignment')`${target.name} = ${literal(making, target.shape)};`;
};

const promised: Maker = (making, scope) => {
  const variable = promisedVariable(scope);
  if (variable === null) return result(making, scope);
  return statement('var in a block')`var ${variable.name} = ${data(making, scope)};`;
};

const throwing: Maker = (making, scope) => {
  if (isCaught(scope)) return result(making, scope);
  const kind = making.random.pick(['Error', 'RangeError', 'TypeError', 'Failure']);
  return statement('throw')`if (${making.fuel} % 5 === 0) throw new ${kind}(String(typeof ${value(making, scope)}));`;
};

const labelled: Maker = (making, scope) => {
  const n = nextNumber(making);
  const label = freshLabel(scope, making.random.pick(['a', 'b', 'c']), `label${n}`);
  const inside = createScope(scope, scope.context, 'block');
  inside.labels.add(label);
  return statement('label')`${label}: {${lines([fixed()`{${blockList(making, inside)}}`, statement()`break ${label};`])}}`;
};

const conditional: Maker = (making, scope) => {
  const n = nextNumber(making);
  const otherwise = making.random.chance(0.4) ? fixed()` else {${block(making, scope)}}` : fixed()``;
  return statement('if')`if (${n} ${making.random.pick(['> 0', '< 0'])}) {${block(making, scope)}}${otherwise}`;
};

/** All cases share one scope; the first one is taken and falls through. */
const switching: Maker = (making, scope) => {
  const n = nextNumber(making);
  const { now } = statementList(making, createScope(scope, scope.context, 'block'), 2);
  const cut = making.random.below(now.length + 1);
  const cases = [fixed('declaration in a case')`case ${n}:${lines(now.slice(0, cut))}`, fixed()`case ${n + 1000}:${lines(now.slice(cut))}`, fixed()`default:`];
  return statement('switch')`switch (${n}) {${lines(cases)}}`;
};

const trying: Maker = (making, scope) => {
  const { random } = making;
  const head = createScope(scope, scope.context, 'head');
  const body = createScope(head, scope.context, 'catch');
  const attempt = blockList(making, createScope(scope, scope.context, 'try'));
  const style = random.pick(['value', 'error', 'pattern', 'none', 'finally'] as const);
  if (style === 'finally') return statement('finally')`try {${attempt}} finally {${block(making, scope)}}`;
  if (style === 'none')
    return statement('try')`try {${lines([fixed()`{${attempt}}`, statement()`throw ${nextNumber(making)};`])}} catch {${blockList(making, body)}}`;
  if (style === 'error') {
    const taken = planTarget(making, head, 'catch', true, true);
    if (taken === null) return logging(making, scope);
    const [binding] = taken.bindings;
    const name = binding?.name ?? 'a';
    declare(head, { name, shape: 'error', declared: 'catch', ready: true });
    return statement(
      'catch',
    )`try {${lines([fixed()`{${attempt}}`, statement()`throw new Error("e${nextNumber(making)}");`])}} catch (${name}) {${blockList(making, body)}}`;
  }
  const target = planTarget(making, head, 'catch', false, style === 'value');
  if (target === null) return logging(making, scope);
  const text = target.text();
  ready(target);
  const handled = blockList(making, body);
  return statement('catch')`try {${lines([fixed()`{${attempt}}`, statement()`throw ${target.value()};`])}} catch (${text}) {${handled}}`;
};
