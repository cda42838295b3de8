/** Which identifiers mean what they would at the top of the module, or outside of it. Names are bound on the first question. */
import type * as t from '@babel/types';
import type { Binding } from './tree.ts';
import { bindNames } from './walk.ts';

export type IsName = (node: t.Node) => boolean;

/** Globals: `require`, `exports`, `module`, unless the module has its own. */
export function freeNames(program: t.Program): IsName {
  return namesWhere(program, (binding) => binding === null);
}

/** Globals, imports and what the module declares: no function, block or class around them has the name. */
export function moduleNames(program: t.Program): IsName {
  return namesWhere(program, (binding) => !binding?.scope.parent);
}

function namesWhere(program: t.Program, isMeant: (binding: Binding | null) => boolean): IsName {
  let found: ReadonlySet<t.Node> | null = null;
  return (node) => {
    found ??= new Set(bindNames(program).references.flatMap((reference) => (isMeant(reference.binding) ? [reference.node] : [])));
    return found.has(node);
  };
}
