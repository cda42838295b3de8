/** Puts the stub module in the place of a program: nothing of what was there is left, comments and positions included. */
import type * as t from '@babel/types';
import type { ClientStatement } from '../../client/stubs.ts';
import { statementsOf } from './snippet-nodes.ts';
import type { SnippetContext } from './snippet-expressions.ts';
import { fault } from '../../../diagnostics/fault.ts';

const NO_HOLES: SnippetContext = {
  fill: () => {
    fault("A stub holds nothing of the author's.");
  },
  loc: null,
};

export function replaceWithStubs(file: t.File, statements: readonly ClientStatement[], filename: string): void {
  const { program } = file;
  program.body = statements.flatMap(({ code, origin }) => {
    const nodes = statementsOf([code], NO_HOLES);
    const loc = origin === null ? null : { start: { ...origin.start, index: 0 }, end: { ...origin.end, index: 0 }, filename, identifierName: undefined };
    for (const node of nodes) locate(node, loc);
    return nodes;
  });
  program.directives = [];
  program.interpreter = null;
  file.comments = [];
  if ('tokens' in file) file.tokens = null;
  for (const node of [program, file]) {
    node.leadingComments = null;
    node.innerComments = null;
    node.trailingComments = null;
  }
}

/** `createServerReference` is called where the function is defined, as debuggers see it; without `loc`, nowhere. */
function locate(statement: t.Statement, loc: t.SourceLocation | null): void {
  const declaration = statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration' ? statement.declaration : statement;
  const value = declaration?.type === 'VariableDeclaration' ? declaration.declarations[0]?.init : declaration;
  if (!value) return;
  if (loc !== null) value.loc = loc;
}
