/** What is wrong, for people and tools. */
import type { DiagnosticCode } from './diagnostic-params.ts';
import type { Span } from './source.ts';

export type Severity = 'error' | 'warn';

export interface RelatedSpan {
  readonly message: string;
  readonly span: Span;
  /** Only where it is another file than the diagnostic's. */
  readonly filename?: string;
}

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** One sentence in the user's words, with the user's names in it. */
  readonly message: string;
  readonly filename: string;
  /** What it is known by in its file: made of the code and its parameters, so that words and lines may change. */
  readonly fingerprint: string;
  readonly span: Span;
  readonly related: readonly RelatedSpan[];
  /** What to do. */
  readonly hint: string;
  readonly url: string;
}
