/** What could not be looked into, as findings: only what has been read may pass for what is in order. */
import { createDiagnostic } from '../../diagnostics/collector.ts';
import type { DiagnosticParams } from '../../diagnostics/catalogue/catalogue.ts';
import type { Diagnostic, Position } from '../../model/index.ts';
import { fromRoot } from '../../files/from-root.ts';
import type { Problem } from './walk.ts';

/**
 * @param root Absolute.
 * @returns a `file-not-readable` for each file and folder that could not be read or parsed.
 *
 * @example unreadable([{ path: '/app/a.ts', reason: 'permission denied' }], '/app') // "`a.ts` cannot be read: permission denied."
 */
export function unreadable(problems: readonly Problem[], root: string): Diagnostic[] {
  return problems.flatMap(({ path, reason, at }) =>
    diagnosticAt(path, { module: fromRoot(path, root) || '.', because: at === undefined ? 'system' : 'syntax', reason }, at),
  );
}

/** @param written What was looked through, as the user named it. @param folder The tree; absolute. */
export function noSourceIn(written: string, folder: string): Diagnostic {
  return diagnosticAt(folder, { module: written, because: 'no-source', reason: null });
}

const START: Position = { line: 1, column: 0 };

function diagnosticAt(filename: string, params: DiagnosticParams['file-not-readable'], at: Position = START): Diagnostic {
  const diagnostic = createDiagnostic('file-not-readable', params, { filename, span: { start: at, end: at } });
  if (diagnostic === null) throw new Error('file-not-readable cannot be turned off');
  return diagnostic;
}
