/**
 * Annotations of a statement that goes away.
 *
 *     // @__NO_SIDE_EFFECTS__                    //
 *     async function save() { 'use server' }
 *     function log() { … }                    →  function log() { … }
 *     log();                                     log();
 *
 * Left as they are, they would be about what stands below, and a bundler would drop the call. Any other comment stays.
 */
import type * as t from '@babel/types';
import { insideBlock, insideClause, rangeOf, skipTrivia } from '../../../syntax/positions.ts';
import { listAround } from '../parents.ts';
import type { TextEdit } from './text-edits.ts';

/** As bundlers read them: `@__PURE__`, `#__NO_SIDE_EFFECTS__`. */
const ANNOTATION = /[@#]__[A-Z_]+__/g;

/** @param statement The one that goes away. */
export function annotationsOf(statement: t.Node, code: string, parents: ReadonlyMap<t.Node, t.Node>): TextEdit[] {
  const list = listAround(statement, parents) ?? [];
  const { start } = rangeOf(statement);
  const before = list[list.indexOf(statement) - 1];
  const from = before === undefined ? startOfList(parents.get(statement), code) : rangeOf(before).end;
  // Nothing but comments, or this is no place that is known.
  if (from === null || from > start || skipTrivia(code, from) < start) return [];
  return [...code.slice(from, start).matchAll(ANNOTATION)].map(({ index, 0: text }) => ({
    start: from + index,
    end: from + index + text.length,
    rank: 'replace',
    parts: [],
  }));
}

function startOfList(around: t.Node | undefined, code: string): number | null {
  switch (around?.type) {
    case 'BlockStatement':
    case 'StaticBlock':
    case 'TSModuleBlock':
      return insideBlock(code, around);
    case 'SwitchCase':
      return insideClause(code, around);
    case 'Program':
      return 0;
    default:
      return null;
  }
}
