/** What could not be looked into, as findings: what is not seen must not pass for what is in order. */
import { relative, sep } from 'node:path';
import { createDiagnostic } from '../diagnostics/collector.ts';
import type { DiagnosticParams } from '../diagnostics/catalogue.ts';
import type { Diagnostic, Position } from '../model.ts';
import type { Problem } from './walk.ts';

export interface Looked {
  /** The tree; absolute. */
  readonly folder: string;
  /** Absolute. */
  readonly root: string;
  /** How many sources were met. */
  readonly fileCount: number;
  readonly problems: readonly Problem[];
}

/**
 * @returns a `file-not-readable` for each file and folder that could not be read or parsed, and for a tree without any source.
 *
 * @example unreadable({ folder: '/app', root: '/app', fileCount: 0, problems: [] }) // "No source file was found in `.`."
 */
export function unreadable({ folder, root, fileCount, problems }: Looked): Diagnostic[] {
  const found = problems.map(({ path, reason, at }) => diagnosticAt(path, { module: fromRoot(path, root), because: at === undefined ? 'system' : 'syntax', reason }, at));
  const nothing = fileCount === 0 && problems.length === 0 ? [diagnosticAt(folder, { module: fromRoot(folder, root), because: 'no-source', reason: null })] : [];
  return [...found, ...nothing].flatMap((diagnostic) => diagnostic ?? []);
}

const START: Position = { line: 1, column: 0 };

function diagnosticAt(filename: string, params: DiagnosticParams['file-not-readable'], at: Position = START): Diagnostic | null {
  return createDiagnostic('file-not-readable', params, { filename, span: { start: at, end: at } });
}

function fromRoot(path: string, root: string): string {
  return relative(root, path).split(sep).join('/') || '.';
}
