/** Gathers what is wrong with one file, so that all of it is reported at once. */
import type { Diagnostic, RelatedSpan, Severity, Span } from '../model/index.ts';
import { catalogue, docsUrl } from './catalogue/catalogue.ts';
import type { DiagnosticCode, DiagnosticParams } from './catalogue/catalogue.ts';
import { fingerprintOf } from './fingerprint.ts';

/** What the options say about severities. */
export type SeverityOverrides = Readonly<Partial<Record<DiagnosticCode, Severity | 'off'>>>;

export interface Collector {
  /**
   * Adds a diagnostic, unless the options turn its code off or the same one is there already.
   *
   * @example report('capture-written', { name: 'count', functionName: 'save' }, span, [{ message: '`count` is declared here', span: declaration }])
   */
  readonly report: <C extends DiagnosticCode>(code: C, params: DiagnosticParams[C], span: Span, related?: readonly RelatedSpan[]) => void;
  /** All of them in source order. */
  readonly all: () => readonly Diagnostic[];
}

export interface CollectorOptions {
  /** For the diagnostics; as the user knows the file. */
  readonly filename: string;
  readonly overrides?: SeverityOverrides;
}

/** Makes an empty collector for one file. */
export function createCollector({ filename, overrides = {} }: CollectorOptions): Collector {
  const found = new Map<string, Diagnostic>();
  return {
    report: (code, params, span, related = []) => {
      const diagnostic = createDiagnostic(code, params, { filename, span, related, overrides });
      if (diagnostic === null) return;
      const key = sameFault(diagnostic);
      if (!found.has(key)) found.set(key, diagnostic);
    },
    all: () => [...found.values()].sort(inSourceOrder),
  };
}

export interface DiagnosticPlace {
  readonly filename: string;
  readonly span: Span;
  readonly related?: readonly RelatedSpan[];
  readonly overrides?: SeverityOverrides;
}

/**
 * Puts one diagnostic into words; for faults that no single file decides (collisions, unreferenced functions).
 *
 * @returns null when the options turn the code off. A locked code stays an error whatever the options say.
 */
export function createDiagnostic<C extends DiagnosticCode>(code: C, params: DiagnosticParams[C], place: DiagnosticPlace): Diagnostic | null {
  const definition = catalogue[code];
  const severity = severityOf(code, place.overrides ?? {});
  if (severity === 'off') return null;
  return {
    code,
    severity,
    message: definition.message(params),
    filename: place.filename,
    fingerprint: fingerprintOf(code, params),
    span: place.span,
    related: place.related ?? [],
    hint: definition.hint(params),
    url: docsUrl(code),
  };
}

function severityOf(code: DiagnosticCode, overrides: SeverityOverrides): Severity | 'off' {
  const { severity, locked } = catalogue[code];
  return locked ? severity : (overrides[code] ?? severity);
}

function sameFault({ code, message, span: { start, end } }: Diagnostic): string {
  return [code, start.line, start.column, end.line, end.column, message].join(' ');
}

/** Stable: what starts at one place stays in the order in which it was reported. */
function inSourceOrder(a: Diagnostic, b: Diagnostic): number {
  return a.span.start.line - b.span.start.line || a.span.start.column - b.span.start.column;
}
