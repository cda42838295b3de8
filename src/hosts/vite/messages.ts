/** The compiler's findings, in Vite's way: one error with its place for the overlay and the terminal, and warnings that are said once. */
import { SourceSyntaxError } from '../../1-source/parse.ts';
import { UseServerError } from '../../diagnostics/error.ts';
import { formatDiagnostics } from '../../diagnostics/format.ts';
import type { Diagnostic } from '../../model.ts';

/** What Rollup and Rolldown take for an error or a warning. */
export interface RollupMessage {
  readonly message: string;
  readonly id: string;
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
  readonly frame?: string;
}

/** @returns null for an error that is not about the module's text. */
export function asRollupError(error: unknown, id: string): RollupMessage | null {
  // The frames of all diagnostics are in the message: an empty one of its own keeps Vite from adding the first of them again.
  if (error instanceof SourceSyntaxError) return { message: error.message, id, loc: { file: id, ...error.loc }, frame: '' };
  if (!(error instanceof UseServerError)) return null;
  const first = error.diagnostics.find(({ severity }) => severity === 'error') ?? error.diagnostics[0];
  const start = first?.span.start ?? { line: 1, column: 0 };
  return { message: error.message.trimStart(), id, loc: { file: id, ...start }, frame: '' };
}

export interface Warnings {
  /** Warnings of a module that were not said yet. A build compiles a module for each environment, and twice. */
  readonly fresh: (diagnostics: readonly Diagnostic[], module: { readonly id: string; readonly code: string; readonly root: string }) => RollupMessage[];
}

export function createWarnings(): Warnings {
  const said = new Map<string, ReadonlySet<string>>();
  return {
    fresh(diagnostics, { id, code, root }) {
      const before = said.get(id) ?? new Set();
      const messages = diagnostics.map((diagnostic): RollupMessage => {
        const { filename, span } = diagnostic;
        const message = formatDiagnostics([diagnostic], 'frame', { sources: new Map([[filename, code]]), root });
        return { message, id, loc: { file: id, ...span.start }, frame: '' };
      });
      said.set(id, new Set(messages.map(({ message }) => message)));
      return messages.filter(({ message }) => !before.has(message));
    },
  };
}
