/** Server Functions while their captures are being found. */
import type * as t from '@babel/types';
import type { FunctionNode } from '../../model/index.ts';
import type { FunctionRange, ScopeTree } from '../../scopes/tree.ts';
import type { IsSettled, WritesTo } from '../../scopes/writes.ts';

/** A Server Function whose captures are to be found. */
export interface Candidate {
  readonly node: FunctionNode;
  /** null where it has none. */
  readonly name: string | null;
  readonly tree: ScopeTree;
  readonly range: FunctionRange;
  /** `save = async () => …`: the identifier assigned to. */
  readonly assignedTo: t.Node | null;
  /** `const again = isAdmin ? async () => … : null`: the identifiers that hold the function wherever it has been made. */
  readonly heldBy: readonly t.Node[];
}

/** All Server Functions of the module. */
export interface Candidates {
  readonly byNode: ReadonlyMap<t.Node, Candidate>;
  /** By the identifier that they are assigned to, for `let save; save = async () => …`. */
  readonly byTarget: ReadonlyMap<t.Node, Candidate>;
  /** Does the variable of the module hold for good what it is declared with? */
  readonly isSettled: IsSettled;
  /** What writes to the variable of the module, declarations apart. */
  readonly writesTo: WritesTo;
  /** Does the function of the module no more than give another one a name? */
  readonly keepsNames: (name: string) => boolean;
  /** Does the module import the name from React? */
  readonly isFromReact: (name: string) => boolean;
}
