/** Which identifiers stand for globals: `require`, `exports`, `module`, unless the module has its own. */
import type * as t from '@babel/types';
import { resolveScopes } from './walk.ts';

/** Scopes are resolved on the first question. */
export function freeNames(program: t.Program): (node: t.Node) => boolean {
  const found: { free?: ReadonlySet<t.Node> } = {};
  return (node) => {
    found.free ??= new Set(resolveScopes(program).references.flatMap((reference) => (reference.binding === null ? [reference.node] : [])));
    return found.free.has(node);
  };
}
