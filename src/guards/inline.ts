/** Finds a function by its place, with what the names around it mean: helpers are followed, everything else is what the page has bound. */
import type * as t from '@babel/types';
import { asWrite } from '../scopes/writes.ts';
import { forEachChild } from '../syntax/children.ts';
import { isFunction, patternIdentifiers, spanOf, unwrap } from '../syntax/nodes.ts';
import type { FunctionNode, Span } from '../model/index.ts';
import { functionValue } from './flow/expressions.ts';
import { declareBlock } from './flow/statements.ts';
import { PLAIN, uncertain } from './values/values.ts';
import type { Env, Value } from './values/values.ts';

export interface InlineFunction {
  readonly value: Value;
  /** It has a directive of its own. */
  readonly isMarked: boolean;
}

export function functionAt(program: t.Program, { start }: Span, file: string): InlineFunction | null {
  const found = search(program, start, []);
  if (found === null) return null;
  const env = found.around.reduce<Env | null>((outer, node) => scopeOf(node, file, outer), null);
  const isMarked = found.node.body.type === 'BlockStatement' && found.node.body.directives.some(({ value: { value } }) => value === 'use server');
  return { value: functionValue(found.node, file, env, nameOf(found.node)), isMarked };
}

function search(node: t.Node, start: Span['start'], around: readonly t.Node[]): { readonly node: FunctionNode; readonly around: readonly t.Node[] } | null {
  let found: ReturnType<typeof search> = null;
  forEachChild(node, (child) => {
    if (found !== null || !mayHold(child, start)) return;
    const at = spanOf(child).start;
    found =
      isFunction(child) && at.line === start.line && at.column === start.column
        ? { node: child, around }
        : search(child, start, isFunction(child) || child.type === 'BlockStatement' ? [...around, child] : around);
  });
  return found;
}

function mayHold(node: t.Node, { line, column }: Span['start']): boolean {
  const { start, end } = spanOf(node);
  return (start.line < line || (start.line === line && start.column <= column)) && (line < end.line || (line === end.line && column < end.column));
}

function scopeOf(node: t.Node, file: string, parent: Env | null): Env {
  const env: Env = { names: new Map(), parent, forks: 0, of: null };
  if (isFunction(node)) for (const param of node.params) for (const { name } of patternIdentifiers(param)) env.names.set(name, PLAIN);
  if (node.type !== 'BlockStatement') return env;
  declareBlock(node.body, file, env);
  const written = namesWrittenIn(node);
  for (const statement of node.body) {
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { id, init } of statement.declarations) {
      for (const { name } of patternIdentifiers(id)) env.names.set(name, PLAIN);
      const value = init && unwrap(init);
      if (id.type === 'Identifier' && value && isFunction(value)) env.names.set(id.name, functionValue(value, file, env, id.name));
    }
  }
  for (const [name, value] of env.names) if (value.kind !== 'plain' && written.has(name)) env.names.set(name, uncertain(value));
  return env;
}

/** Names that something in there gives another value: `check = async () => {}`. */
function namesWrittenIn(node: t.Node): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (child: t.Node): void => {
    const write = asWrite(child);
    if (write !== null) for (const { name } of patternIdentifiers(write.type === 'UpdateExpression' ? write.argument : write.left)) found.add(name);
    forEachChild(child, visit);
  };
  visit(node);
  return found;
}

function nameOf(node: FunctionNode): string {
  return 'id' in node && node.id ? node.id.name : '';
}
