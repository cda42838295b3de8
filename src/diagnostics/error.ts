/** The one error that ends a compile. */
import type { Diagnostic } from '../model/index.ts';
import { printMessageOnly } from './printed-error.ts';

/**
 * Thrown when a compile found errors; carries every diagnostic of the file, warnings included.
 *
 * @example
 *   try { compile(…) } catch (error) {
 *     if (error instanceof UseServerError) console.log(formatDiagnostics(error.diagnostics, 'github'));
 *   }
 */
export class UseServerError extends Error {
  override readonly name = 'UseServerError';
  readonly code = 'USE_SERVER_DIAGNOSTICS';
  readonly diagnostics: readonly Diagnostic[];

  /** @param message All frames, as from `formatDiagnostics(diagnostics, 'frame', …)`. */
  constructor(diagnostics: readonly Diagnostic[], message: string) {
    super(message);
    this.diagnostics = diagnostics;
    printMessageOnly(this);
  }
}
