/** What the configuration says of guards, and what is known of the guard of each Server Function. */

import type { GuardVerdict } from './index.ts';

/** `throws`: it ends a call that is not allowed. `returns`: the caller has to test what it returns. `wrapper`: it makes a guarded function. */
export type GuardKind = 'throws' | 'returns' | 'wrapper';

/** One entry of `guards` in `use-server.config.json`. */
export interface GuardRule {
  /** A module, as a file of the configuration's folder would import it. */
  readonly from: string;
  /** Exports of that module; `auth.api.getSession` is a member of one. */
  readonly names: readonly string[];
  readonly kind: GuardKind;
}

export interface GuardSettings {
  /** Absolute: where `from` is resolved, and the file that findings about it name. */
  readonly file: string;
  readonly rules: readonly GuardRule[];
  /** By `app/login/actions.ts#signIn`: why every client may call it. */
  readonly open: ReadonlyMap<string, string>;
}

/** What `list`, `explain` and `report` have of one function. */
export interface GuardFact extends GuardVerdict {
  /** Of a function without a guard: what may be taken for one and does not count, and why. */
  readonly seen?: { readonly name: string; readonly at: string; readonly because: string };
  /** Of a function with neither a guard nor a session that it reads: the parameters by which its caller says who it is, or what something costs. */
  readonly takes?: readonly string[];
}
