/** The compiler's findings, in Vite's way: one error with its place for the overlay and the terminal, and warnings that are said once. */
import { codeFrame } from '../../../diagnostics/formats/code-frame.ts';
import { linesOf } from '../../../diagnostics/lines.ts';
import { SourceSyntaxError } from '../../../diagnostics/syntax-error.ts';
import { UseServerError } from '../../../diagnostics/error.ts';
import { formatDiagnostics } from '../../../diagnostics/formats/format.ts';
import { sourcesOf } from '../../../diagnostics/sources.ts';
import type { Diagnostic } from '../../../model/index.ts';
import { fileOf } from './claims.ts';

/** What Rollup and Rolldown take for an error or a warning. */
export interface RollupMessage {
  readonly message: string;
  readonly id: string;
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
  readonly frame: string;
}

/** The frames are in the message. Where there is none at all, Vite adds one again. */
const NO_FRAME = ' ';

/** A module, and how messages name it. */
export interface ReportedModule {
  readonly id: string;
  readonly code: string;
  /** Names in messages are relative to it. */
  readonly root: string;
}

/**
 * Where Vite shows one place and its lines, beside a message, they are those of the first error; what else is wrong with the module is
 * in the message, whole.
 *
 * @returns null for an error that is not about the module's text.
 */
export function asRollupError(error: unknown, { id, code, root }: ReportedModule): Error | null {
  if (error instanceof SourceSyntaxError) return located({ message: error.message, id, loc: { file: id, ...error.loc }, frame: NO_FRAME });
  if (!(error instanceof UseServerError)) return null;
  const first = error.diagnostics.find(({ severity }) => severity === 'error') ?? error.diagnostics[0];
  if (first === undefined) return null;
  const others = error.diagnostics.filter((diagnostic) => diagnostic !== first);
  const message = [
    // Its own lines are the frame; those of another file that it shows stand in the message.
    formatDiagnostics([first], 'frame', { sources: sourcesOfOthers(first), root }),
    ...(others.length === 0 ? [] : [formatDiagnostics(others, 'frame', { sources: sourcesOf(others, first.filename, code), root, withCount: false })]),
  ].join('\n\n');
  const { line, column } = first.span.start;
  const frame = codeFrame(linesOf(code), { start: { line, column: column + 1 } }, { around: 2, color: false });
  return located({ message, id, loc: { file: id, line, column }, frame });
}

function sourcesOfOthers(diagnostic: Diagnostic): Map<string, string> {
  const sources = sourcesOf([diagnostic], diagnostic.filename, '');
  sources.delete(diagnostic.filename);
  return sources;
}

/** An error about a module, and about no place in it. */
export function errorOf(message: string, id?: string): Error {
  return located({ message, ...(id === undefined ? {} : { id }) });
}

/** Of the stack only its first line: the user has no use for the place in the compiler, and Vite shows a stack that does not begin with the message beside it. */
function located({ message, ...place }: Pick<RollupMessage, 'message'> & Partial<RollupMessage>): Error {
  return Object.assign(new Error(message), place, { stack: `Error: ${message}` });
}

export interface Warnings {
  /** Warnings of a file that were not said yet. A build compiles a module for each environment, and twice. */
  readonly fresh: (diagnostics: readonly Diagnostic[], module: ReportedModule) => RollupMessage[];
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
