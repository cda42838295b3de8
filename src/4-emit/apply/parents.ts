/** Where in the tree the nodes stand that edits are about. */
import type * as t from '@babel/types';
import { forEachChild } from '../../syntax/children.ts';
import type { Edit } from '../edits.ts';

/**
 * The parents of each node that an edit removes, replaces or narrows, up to the program. Positions say where to look; where they do not lead to all of them
 * (another plugin made or moved nodes), everything is looked through.
 */
export function findParents(program: t.Program, edits: readonly Edit[]): Map<t.Node, t.Node> {
  const wanted = new Set(edits.flatMap((edit) => (edit.kind === 'remove' || edit.kind === 'replace' || edit.kind === 'narrow' ? [edit.node] : [])));
  const starts = [...wanted].map((node) => node.start ?? 0).sort((a, b) => a - b);
  const parents = parentsOf(program, (node) => typeof node.start !== 'number' || typeof node.end !== 'number' || hasBetween(starts, node.start, node.end));
  return [...wanted].every((node) => parents.has(node)) ? parents : parentsOf(program, () => true);
}

function parentsOf(program: t.Program, mayContain: (node: t.Node) => boolean): Map<t.Node, t.Node> {
  const parents = new Map<t.Node, t.Node>();
  const visit = (node: t.Node): void => {
    if ('directives' in node) for (const directive of node.directives ?? []) parents.set(directive, node);
    // `forEachChild` leaves signatures out, but an overload's may be removed with its function.
    if ('body' in node && Array.isArray(node.body)) for (const one of node.body) if (one.type === 'TSDeclareFunction') parents.set(one, node);
    forEachChild(node, (child) => {
      if (!mayContain(child)) return;
      parents.set(child, node);
      visit(child);
    });
  };
  visit(program);
  return parents;
}

/** Is one of the sorted numbers in the range? */
function hasBetween(sorted: readonly number[], start: number, end: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const next = sorted[low];
  return next !== undefined && next < end;
}

/** The statements among which a statement or a directive stands, with the directives before them; null for anything else. */
export function listAround(node: t.Node, parents: ReadonlyMap<t.Node, t.Node>): readonly t.Node[] | null {
  const parent = parents.get(node);
  switch (parent?.type) {
    case 'Program':
    case 'BlockStatement':
      return [...parent.directives, ...parent.body];
    case 'StaticBlock':
    case 'TSModuleBlock':
      return parent.body;
    case 'SwitchCase':
      return node === parent.test ? null : parent.consequent;
    default:
      return null;
  }
}
