/** What an entry of the catalogue says. */
import type { Severity } from '../../model/index.ts';
import type { DiagnosticCode, DiagnosticParams } from '../../model/diagnostic-params.ts';

/** One kind of diagnostic. */
export interface DiagnosticDefinition<P> {
  readonly severity: Severity;
  /** Cannot be turned off or made a warning. */
  readonly locked: boolean;
  /** What the code is about, without names: for lists of rules. */
  readonly title: string;
  readonly message: (params: P) => string;
  readonly hint: (params: P) => string;
}

export type Definitions = { readonly [C in DiagnosticCode]: DiagnosticDefinition<DiagnosticParams[C]> };

/** Those of one group, named as types can: `method-${string}`. */
export type DefinitionsOf<Names extends string> = Pick<Definitions, Extract<DiagnosticCode, Names>>;

/** The beginning of a locked one. */
export function guard(title: string): { severity: 'error'; locked: true; title: string } {
  return { severity: 'error', locked: true, title };
}
