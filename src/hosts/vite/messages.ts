/** The compiler's findings, in Vite's way: one error with its place for the overlay and the terminal, and warnings that are said once. */
import { SourceSyntaxError } from '../../1-source/parse.ts';
import { UseServerError } from '../../diagnostics/error.ts';
import { formatDiagnostics } from '../../diagnostics/format.ts';
import type { Diagnostic } from '../../model.ts';
import { fileOf } from './claims.ts';

/** What Rollup and Rolldown take for an error or a warning. */
export interface RollupMessage {
  readonly message: string;
  readonly id: string;
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
  readonly frame: string;
}

/** The frames of all diagnostics are in the message. Where there is none at all, Vite adds the first of them again. */
const NO_FRAME = ' ';

/** @returns null for an error that is not about the module's text. */
export function asRollupError(error: unknown, id: string): Error | null {
  if (error instanceof SourceSyntaxError) return located({ message: error.message, id, loc: { file: id, ...error.loc }, frame: NO_FRAME });
  if (!(error instanceof UseServerError)) return null;
  const first = error.diagnostics.find(({ severity }) => severity === 'error') ?? error.diagnostics[0];
  const start = first?.span.start ?? { line: 1, column: 0 };
  return located({ message: error.message.trimStart(), id, loc: { file: id, ...start }, frame: NO_FRAME });
}

/** Without a stack: where in the compiler it was thrown is nobody's concern. */
function located({ message, ...place }: RollupMessage): Error {
  return Object.assign(new Error(message), place, { stack: message });
}

export interface Warnings {
  /** Warnings of a file that were not said yet. A build compiles a module for each environment, and twice. */
  readonly fresh: (diagnostics: readonly Diagnostic[], module: { readonly id: string; readonly code: string; readonly root: string }) => RollupMessage[];
}

export function createWarnings(): Warnings {
  const said = new Map<string, ReadonlySet<string>>();
  return {
    fresh(diagnostics, { id, code, root }) {
      const file = fileOf(id);
      const before = said.get(file) ?? new Set();
      const messages = diagnostics.map((diagnostic): RollupMessage => {
        const { filename, span } = diagnostic;
        const message = formatDiagnostics([diagnostic], 'frame', { sources: new Map([[filename, code]]), root });
        return { message, id, loc: { file: id, ...span.start }, frame: NO_FRAME };
      });
      said.set(file, new Set(messages.map(({ message }) => message)));
      return messages.filter(({ message }) => !before.has(message));
    },
  };
}
