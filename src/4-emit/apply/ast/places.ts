/**
 * Places for generated functions, for Metro: it notes down where each function of a module begins and ends, and stops at one without a place.
 *
 *     import { save } from './actions';
 *     ↑ const save = sharedReference("…", (id) => …);   the function stands, without any length, where the code before it ends
 *
 * Guaranteed: every function has a `loc`; nothing else changes. For Metro alone: to tools that measure coverage, code without a place
 * is code that the author did not write.
 */
import type * as t from '@babel/types';
import { forEachChild } from '../../../syntax/children.ts';
import { isFunction } from '../../../syntax/nodes.ts';

type Position = t.SourceLocation['start'];

/** @param program Changed in place. */
export function placeFunctions(program: t.Program): void {
  const visit = (node: t.Node, before: Position): Position => {
    const start = node.loc?.start ?? before;
    if (!node.loc && isFunction(node)) node.loc = { ...program.loc, start, end: start } as t.SourceLocation;
    let last = start;
    forEachChild(node, (child) => {
      last = visit(child, last);
    });
    return node.loc?.end ?? last;
  };
  visit(program, { line: 1, column: 0, index: 0 });
}
