/** Comments on the syntax tree: they hang on the nodes beside them, and must stay with what they are about. */
import type * as t from '@babel/types';
import { isHeader } from '../header.ts';

/**
 * Hands the comments at the head of a file, or all comments of a node that is replaced, from `node` to what comes before it or instead of it.
 * A comment directly above a statement stays with the statement; a printer prints each comment once.
 */
export function headerOf(node: t.Node, first: t.Node): void {
  const comments = node.leadingComments ?? [];
  const last = comments.findLastIndex((comment, index) => {
    const next = comments[index + 1]?.loc ?? node.loc;
    const isApart = comment.loc && next ? next.start.line - comment.loc.end.line > 1 : false;
    return isHeader(comment.value, isApart);
  });
  if (last === -1) return;
  first.leadingComments = [...comments.slice(0, last + 1), ...(first.leadingComments ?? [])];
  node.leadingComments = comments.slice(last + 1);
}

/** A directive or an import goes, its comments stay: on what comes next, or in the empty block. */
export function passComments(directive: t.Directive | t.ImportDeclaration, block: t.Node): void {
  if (!('directives' in block) || !('body' in block) || !Array.isArray(block.body)) return;
  const all: readonly t.Node[] = [...(block.directives ?? []), ...(block.body as t.Node[])];
  const next = all[all.indexOf(directive) + 1];
  const leading = directive.leadingComments ?? [];
  if (next !== undefined) next.leadingComments = unique([...leading, ...(next.leadingComments ?? [])]);
  else block.innerComments = unique([...(block.innerComments ?? []), ...leading, ...(directive.trailingComments ?? [])]);
}

/** Between two neighbours something is put: a comment above the second is no longer one behind the first. */
export function separate(before: t.Node | undefined, behind: t.Node | undefined): void {
  const leading = new Set(behind?.leadingComments ?? []);
  if (before?.trailingComments && leading.size > 0) before.trailingComments = before.trailingComments.filter((comment) => !leading.has(comment));
}

/** Puts a comment, given with its marks, in front of everything in the program. */
export function putComment(program: t.Program, comment: string | null): void {
  const first = program.directives?.[0] ?? program.body[0];
  if (comment === null || first === undefined) return;
  const block = { type: 'CommentBlock', value: comment.slice('/*'.length, -'*/'.length) } as t.CommentBlock;
  first.leadingComments = [block, ...(first.leadingComments ?? [])];
}

function unique(comments: readonly t.Comment[]): t.Comment[] {
  return [...new Set(comments)];
}
