/** Which identifiers stand for globals: `require`, `exports`, `module`, unless the module has its own. */
import type * as t from '@babel/types';
import { bindNames } from './walk.ts';

/** Names are bound on the first question. */
export function freeNames(program: t.Program): (node: t.Node) => boolean {
  const found: { free?: ReadonlySet<t.Node> } = {};
  return (node) => {
    found.free ??= new Set(bindNames(program).references.flatMap((reference) => (reference.binding === null ? [reference.node] : [])));
    return found.free.has(node);
  };
}
