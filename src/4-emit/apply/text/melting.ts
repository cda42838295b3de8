/**
 * Semicolons that the author left out, where an edit takes away what stood for them.
 *
 *     a()                              a();
 *     async function save() {…}    →
 *     (b)                              (b)
 *
 * Decided on tokens: a statement that has no semicolon of its own gets one where what comes next could be read as a part of it. The two are statements of
 * their own, so a semicolon between them never says anything new.
 */
import type * as t from '@babel/types';
import { forEachChild } from '../../../syntax/children.ts';
import { couldContinue, endsLine, rangeOf } from '../../../syntax/positions.ts';
import type { Edit } from '../../edits.ts';
import { listAround } from '../parents.ts';
import type { TextEdit } from './text-edits.ts';

export interface EditedProgram {
  readonly code: string;
  readonly edits: readonly Edit[];
  readonly parents: ReadonlyMap<t.Node, t.Node>;
  /** The nodes that are removed. */
  readonly removed: ReadonlySet<t.Node>;
}

/** @param directives Those behind which something is put. */
export function semicolons({ code, edits, parents, removed }: EditedProgram, directives: readonly t.Directive[]): TextEdit[] {
  const offsets = new Set<number>();
  // What stands for a whole statement is a block.
  const blocks = new Set(edits.flatMap((edit) => (edit.kind === 'replace' && edit.as === 'statement' ? [edit.node] : [])));
  const end = (statement: t.Node | null): void => {
    if (statement !== null && endsOpen(statement, code, blocks)) offsets.add(rangeOf(statement).end);
  };
  for (const directive of directives) end(directive);
  for (const edit of edits) {
    if (edit.kind === 'remove' && couldContinue(code, rangeOf(edit.node).end)) end(previousOf(edit.node, parents, removed));
    if (edit.kind !== 'replace') continue;
    if (couldContinue(startOf(edit), 0)) end(previousOf(statementFrom(edit.node, parents), parents, removed));
    const behind = rangeOf(edit.node).end;
    if (endsWithArrow(edit.node) && couldContinue(code, behind) && endsLine(code, behind)) offsets.add(behind);
  }
  // Whole statements of the compiler's bring their own.
  for (const edit of edits) if (edit.kind === 'replace' && edit.as === 'module-statements') offsets.delete(rangeOf(edit.node).end);
  return [...offsets].map((offset) => ({ start: offset, end: offset, rank: 'semicolon', parts: [';'] }));
}

function startOf({ with: [first] }: Extract<Edit, { readonly kind: 'replace' }>): string {
  return typeof first === 'string' ? first : '';
}

/** The statement that begins with the node, or the node. */
function statementFrom(node: t.Node, parents: ReadonlyMap<t.Node, t.Node>): t.Node {
  let statement = node;
  while (listAround(statement, parents) === null) {
    const parent = parents.get(statement);
    if (parent === undefined || parent.start !== node.start) return node;
    statement = parent;
  }
  return statement;
}

/** The statement or directive before this one that is still there. */
function previousOf(node: t.Node, parents: ReadonlyMap<t.Node, t.Node>, removed: ReadonlySet<t.Node>): t.Node | null {
  const list = listAround(node, parents) ?? [];
  return list.slice(0, Math.max(list.indexOf(node), 0)).findLast((statement) => !removed.has(statement)) ?? null;
}

/** Does a line end, or a brace, stand for the semicolon of this statement? */
function endsOpen(statement: t.Node, code: string, blocks: ReadonlySet<t.Node>): boolean {
  if (blocks.has(statement) || code[rangeOf(statement).end - 1] === ';') return false;
  switch (statement.type) {
    case 'IfStatement':
      return endsOpen(statement.alternate ?? statement.consequent, code, blocks);
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'WhileStatement':
    case 'WithStatement':
    case 'LabeledStatement':
      return endsOpen(statement.body, code, blocks);
    case 'ExportNamedDeclaration':
      return !statement.declaration || endsOpen(statement.declaration, code, blocks);
    case 'ExportDefaultDeclaration':
      return endsOpen(statement.declaration, code, blocks);
    default:
      return !CLOSED.has(statement.type);
  }
}

/** Statements that end with their last brace; behind `do … while (…)` a semicolon is always there. */
const CLOSED: ReadonlySet<t.Node['type']> = new Set<t.Node['type']>([
  'BlockStatement',
  'FunctionDeclaration',
  'ClassDeclaration',
  'SwitchStatement',
  'TryStatement',
  'DoWhileStatement',
  'TSInterfaceDeclaration',
  'TSEnumDeclaration',
  'TSModuleDeclaration',
  'EnumDeclaration',
  'InterfaceDeclaration',
]);

/** The author's text relied on the arrow function's brace to end the statement, or the class field: nothing can be read as a part of an arrow function. */
function endsWithArrow(node: t.Node): boolean {
  if (node.type === 'ArrowFunctionExpression') return true;
  let last: t.Node | null = null;
  forEachChild(node, (child) => {
    if (child.end === node.end) last = child;
  });
  return last !== null && endsWithArrow(last);
}
