/** Walks through statements, in their order. */
import type * as t from '@babel/types';
import { forEachChild } from '../../syntax/children.ts';
import { isFunction, patternIdentifiers } from '../../syntax/nodes.ts';
import { assign, declarePattern } from './assignments.ts';
import { test } from './conditions.ts';
import { evaluate, functionValue, settled } from './expressions.ts';
import { branch, inScope, meet } from './run.ts';
import type { Frame, State } from './run.ts';
import { DATA, PLAIN, UNDEFINED } from './values.ts';
import type { Env } from './values.ts';

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
    else if (statement.type === 'ClassDeclaration' && statement.id) env.names.set(statement.id.name, { kind: 'class', node: statement, file });
    else if (statement.type === 'VariableDeclaration')
      for (const { id } of statement.declarations) for (const { name } of patternIdentifiers(id)) env.names.set(name, UNDEFINED);
  }
}

function walk(node: t.Statement, frame: Frame): void {
  switch (node.type) {
    case 'ExpressionStatement':
      return void evaluate(node.expression, frame);
    case 'VariableDeclaration':
      for (const { id, init } of node.declarations)
        declarePattern(id, init ? evaluate(init, frame, id.type === 'Identifier' ? id.name : '') : UNDEFINED, frame);
      return;
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
      return walk(node.body, frame);
    case 'BreakStatement':
      frame.breaks?.push({ ...frame.state });
      return leave(frame, () => {});
    case 'ContinueStatement':
      return leave(frame, () => {});
    case 'ForStatement':
      return inScope(frame, () => {
        if (node.init?.type === 'VariableDeclaration') walk(node.init, frame);
        else if (node.init) evaluate(node.init, frame);
        repeat(frame, [node.test, node.body, node.update]);
      });
    case 'ForOfStatement':
    case 'ForInStatement':
      return inScope(frame, () => {
        const of = evaluate(node.right, frame);
        const item = of.kind === 'plain' ? PLAIN : DATA;
        if (node.left.type === 'VariableDeclaration') for (const { id } of node.left.declarations) declarePattern(id, item, frame);
        else assign(node.left, item, frame);
        repeat(frame, [node.body]);
      });
    case 'WhileStatement':
      return repeat(frame, [node.test, node.body]);
    case 'DoWhileStatement':
      return repeat(frame, [node.body, node.test]);
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
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

/** What a loop does may not be done once. */
function repeat(frame: Frame, parts: readonly (t.Node | null | undefined)[]): void {
  const outer = frame.breaks;
  frame.breaks = null;
  branch(frame, null, () => {
    for (const part of parts) {
      if (!part) continue;
      if (isStatement(part)) walk(part, frame);
      else evaluate(part, frame);
    }
  });
  frame.breaks = outer;
}

function isStatement(node: t.Node): node is t.Statement {
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
  const ends = [falling, ...breaks, ...(cases.some(({ test: value }) => !value) ? [] : [before])];
  frame.state = ends.reduce(meet, { ...before, isOver: true });
}
