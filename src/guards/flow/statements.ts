/** Walks through statements, in their order. */
import type * as t from '@babel/types';
import { forEachChild } from '../../syntax/children.ts';
import { isFunction, patternIdentifiers } from '../../syntax/nodes.ts';
import { declareClass, disposersOf } from '../values/classes.ts';
import { assign, declarePattern } from './assignments.ts';
import { test } from './conditions.ts';
import { evaluate, functionValue, settled } from './expressions.ts';
import { branch, inScope, meet } from './run.ts';
import type { Frame, State } from './run.ts';
import { inPassing } from './unknown-calls.ts';
import { DATA, oneOf, PLAIN, UNDEFINED } from '../values/values.ts';
import type { Env } from '../values/values.ts';

export function walkAll(statements: readonly t.Statement[], frame: Frame): void {
  inScope(frame, (env) => {
    declareBlock(statements, frame.file, env);
    for (const statement of statements) {
      if (frame.state.isOver) return;
      walk(statement, frame);
    }
  });
}

/** Names of a block mean what it declares, from its start. */
export function declareBlock(statements: readonly t.Node[], file: string, env: Env): void {
  for (const statement of statements) {
    if (statement.type === 'FunctionDeclaration' && statement.id) env.names.set(statement.id.name, functionValue(statement, file, env, statement.id.name));
    else if (statement.type === 'ClassDeclaration' && statement.id) env.names.set(statement.id.name, { kind: 'class', node: statement, file, env });
    else if (statement.type === 'VariableDeclaration')
      for (const { id } of statement.declarations) for (const { name } of patternIdentifiers(id)) env.names.set(name, UNDEFINED);
  }
}

export function walk(node: t.Statement, frame: Frame): void {
  switch (node.type) {
    case 'ExpressionStatement':
      return void evaluate(node.expression, frame);
    case 'VariableDeclaration':
      return declareVariables(node, frame);
    case 'ReturnStatement': {
      const value = node.argument ? evaluate(node.argument, frame) : UNDEFINED;
      return leave(frame, () => frame.returns.push({ value: frame.isAsync ? settled(value, frame) : value, passed: frame.state.passed }));
    }
    case 'ThrowStatement':
      evaluate(node.argument, frame);
      return leave(frame, () => {});
    case 'BlockStatement':
      return walkAll(node.body, frame);
    case 'IfStatement': {
      const { yes, no } = test(node.test, frame);
      const first = branch(frame, yes, () => walk(node.consequent, frame));
      const second = branch(frame, no, () => node.alternate && walk(node.alternate, frame));
      frame.state = meet(first, second);
      return;
    }
    case 'TryStatement':
      return walkTry(node, frame);
    case 'SwitchStatement':
      return walkSwitch(node, frame);
    case 'LabeledStatement':
      return walkLabeled(node, frame);
    case 'BreakStatement': {
      const ends = node.label ? frame.labels.get(node.label.name) : frame.breaks;
      return leave(frame, () => void ends?.push({ ...frame.state }));
    }
    case 'ContinueStatement':
      return leave(frame, () => {});
    case 'ForStatement':
      return inScope(frame, () => {
        if (node.init?.type === 'VariableDeclaration') walk(node.init, frame);
        else if (node.init) evaluate(node.init, frame);
        repeat(frame, () => walkEach([node.test, node.body, node.update], frame));
      });
    case 'ForOfStatement':
    case 'ForInStatement':
      return inScope(frame, () => {
        const of = evaluate(node.right, frame);
        const item = of.kind === 'list' ? oneOf([...of.items, UNDEFINED]) : of.kind === 'plain' ? PLAIN : DATA;
        repeat(frame, () => {
          if (node.left.type === 'VariableDeclaration') for (const { id } of node.left.declarations) declarePattern(id, item, frame);
          else assign(node.left, item, frame);
          walk(node.body, frame);
        });
      });
    case 'WhileStatement':
      return repeat(frame, () => walkEach([node.test, node.body], frame));
    case 'DoWhileStatement':
      return repeat(frame, () => walkEach([node.body, node.test], frame));
    case 'ClassDeclaration':
      return void declareClass(node, frame);
    case 'FunctionDeclaration':
    case 'EmptyStatement':
      return;
    default:
      // Whatever it is, what it holds may run.
      forEachChild(node, (child) => void (isFunction(child) || evaluate(child, frame)));
  }
}

function leave(frame: Frame, note: () => void): void {
  if (!frame.state.isOver) note();
  frame.state = { ...frame.state, isOver: true };
}

/** What a loop does may not be done once. A second turn finds what the first has left in variables. */
function repeat(frame: Frame, turn: () => void): void {
  const outer = frame.breaks;
  frame.breaks = null;
  branch(frame, null, turn);
  if (frame.state.passed === null) branch(frame, null, turn);
  frame.breaks = outer;
}

function walkEach(parts: readonly (t.Node | null | undefined)[], frame: Frame): void {
  for (const part of parts) {
    if (!part || frame.state.isOver) continue;
    if (isStatement(part)) walk(part, frame);
    else evaluate(part, frame);
  }
}

/** `out: { if (x) break out; … }`: behind it, what all ways there have in common. */
function walkLabeled({ label, body }: t.LabeledStatement, frame: Frame): void {
  const outer = frame.labels;
  const ends: State[] = [];
  frame.labels = new Map([...outer, [label.name, ends]]);
  const end = branch(frame, null, () => walk(body, frame));
  frame.labels = outer;
  frame.state = ends.reduce(meet, end);
}

/** What `using` holds is disposed of where the block ends, for who is refused, too. */
function declareVariables({ kind, declarations }: t.VariableDeclaration, frame: Frame): void {
  for (const { id, init } of declarations) {
    const value = init ? evaluate(init, frame, id.type === 'Identifier' ? id.name : '') : UNDEFINED;
    declarePattern(id, value, frame);
    if (kind === 'using' || kind === 'await using') for (const one of disposersOf(value)) inPassing(one, frame);
  }
}

export function isStatement(node: t.Node): node is t.Statement {
  return /Statement$|Declaration$/.test(node.type);
}

/** Whatever is thrown in the block, the guard's own refusal too, goes on in the handler. */
function walkTry({ block, handler, finalizer }: t.TryStatement, frame: Frame): void {
  const before = { ...frame.state };
  const tried = branch(frame, null, () => walkAll(block.body, frame));
  const caught: State = handler
    ? branch(frame, null, () =>
        inScope(frame, () => {
          if (handler.param) declarePattern(handler.param, PLAIN, frame);
          walkAll(handler.body.body, frame);
        }),
      )
    : { ...before, isOver: true };
  frame.state = meet(tried, caught);
  if (!finalizer) return;
  const after = frame.state;
  frame.state = before;
  walkAll(finalizer.body, frame);
  if (!frame.state.isOver) frame.state = after;
}

function walkSwitch({ discriminant, cases }: t.SwitchStatement, frame: Frame): void {
  evaluate(discriminant, frame);
  const outer = frame.breaks;
  const breaks: State[] = [];
  frame.breaks = breaks;
  frame.forks += 1;
  const before = frame.state;
  let falling: State = { ...before, isOver: true };
  inScope(frame, (env) => {
    declareBlock(
      cases.flatMap(({ consequent }) => consequent),
      frame.file,
      env,
    );
    for (const { test: value, consequent } of cases) {
      if (value) evaluate(value, frame);
      const entry = falling.isOver ? before : meet(falling, before);
      frame.state = { ...entry };
      for (const statement of consequent) if (!frame.state.isOver) walk(statement, frame);
      falling = frame.state;
      frame.state = before;
    }
  });
  frame.breaks = outer;
  frame.forks -= 1;
  const ends = [falling, ...breaks, ...(cases.some(({ test: value }) => !value) ? [] : [before])];
  frame.state = ends.reduce(meet, { ...before, isOver: true });
}
