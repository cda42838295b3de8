/**
 * Findings that the author has looked at and accepted, with the reason beside them:
 *
 *     // use-server-ignore-next-line bound-in-clear -- the server looks the order up by session, the id is only a hint
 *     <form action={cancel.bind(null, userId)} />
 *
 * Several codes stand with commas between. The comment has a line of its own, in JSX within braces; several of them may follow each other.
 * What guards the meaning of the program or the border to the client cannot be suppressed.
 */
import type { Diagnostic, Span } from '../model/index.ts';
import { catalogue, isDiagnosticCode } from './catalogue/catalogue.ts';
import { createDiagnostic } from './collector.ts';
import type { SeverityOverrides } from './collector.ts';
import { linesOf } from './lines.ts';

const WORDS = 'use-server-ignore-next-line';

/** Is there one in this text? Most have none. */
export function mayHoldSuppression(code: string): boolean {
  return code.includes(WORDS);
}

export interface Suppression {
  readonly code: string;
  readonly reason: string;
  /** The line that it speaks of. */
  readonly line: number;
  readonly span: Span;
}

const COMMENT = new RegExp(`^(\\s*(?:\\{\\s*)?)(?://|/\\*)[\\s*]*${WORDS}\\b(.*?)(?:\\*/.*)?$`);

/** All suppressions of a file, one for each code. */
export function suppressionsIn(code: string): readonly Suppression[] {
  const lines = linesOf(code);
  const found: Suppression[] = [];
  let next = lines.length + 1;
  for (let index = lines.length - 1; index >= 0; index--) {
    const text = lines[index] ?? '';
    const match = text.includes(WORDS) ? COMMENT.exec(text) : null;
    if (match === null) {
      next = index + 1;
      continue;
    }
    const [, indent = '', rest = ''] = match;
    const [codes = '', ...reason] = rest.split(/\s--(?=\s|$)/);
    const span = { start: { line: index + 1, column: indent.length }, end: { line: index + 1, column: text.length } };
    for (const name of codes.split(/[\s,]+/).filter((word) => word !== '')) found.push({ code: name, reason: reason.join(' -- ').trim(), line: next, span });
    if (codes.trim() === '') found.push({ code: '', reason: '', line: next, span });
  }
  return found.reverse();
}

/**
 * For builds: what is left of the diagnostics of a file. Of the comments themselves `check` and the lint rules tell.
 *
 * @param code The file's text; null where it is not known.
 */
export function unsuppressed(diagnostics: readonly Diagnostic[], code: string | null): readonly Diagnostic[] {
  if (diagnostics.length === 0 || code === null || !mayHoldSuppression(code)) return diagnostics;
  const suppressions = suppressionsIn(code);
  return diagnostics.filter((diagnostic) => suppressorOf(diagnostic, suppressions) === null);
}

function suppressorOf({ code, span }: Diagnostic, suppressions: readonly Suppression[]): Suppression | null {
  if (catalogue[code].locked) return null;
  return suppressions.find((one) => one.reason !== '' && one.code === code && one.line === span.start.line) ?? null;
}

export interface SuppressedFile {
  readonly filename: string;
  readonly suppressions: readonly Suppression[];
  /** Whether a code was looked for: of others it is not known whether they would have been found. */
  readonly isJudged: (code: string) => boolean;
  readonly overrides?: SeverityOverrides;
}

/**
 * @param diagnostics Of one file.
 * @returns those that no comment suppresses, and what is wrong with the suppressions themselves.
 */
export function withoutSuppressed(diagnostics: readonly Diagnostic[], { filename, suppressions, isJudged, overrides = {} }: SuppressedFile): Diagnostic[] {
  const used = new Set<Suppression>();
  const left = diagnostics.filter((diagnostic) => {
    const by = suppressorOf(diagnostic, suppressions);
    if (by !== null) used.add(by);
    return by === null;
  });
  const faults = suppressions.flatMap((one) => {
    if (used.has(one)) return [];
    const known = isDiagnosticCode(one.code) ? one.code : null;
    if (known !== null && !catalogue[known].locked && one.reason === '')
      return createDiagnostic('suppression-without-reason', { suppressed: known }, { filename, span: one.span, overrides }) ?? [];
    if (known !== null && !catalogue[known].locked && !isJudged(known)) return [];
    const because = known === null ? 'unknown' : catalogue[known].locked ? 'locked' : 'nothing';
    return createDiagnostic('suppression-unused', { suppressed: one.code, because }, { filename, span: one.span, overrides }) ?? [];
  });
  return [...left, ...faults];
}
