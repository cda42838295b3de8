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
  /** The other files that had a say in it, absolute: when one of them changes, comes or goes, the error may be gone. */
  readonly dependencies: readonly string[];

  /** @param message All frames, as from `formatDiagnostics(diagnostics, 'frame', …)`. */
  constructor(diagnostics: readonly Diagnostic[], message: string, dependencies: readonly string[] = []) {
    super(message);
    this.diagnostics = diagnostics;
    this.dependencies = dependencies;
    printMessageOnly(this);
  }
}

/** The other files that an error of a compile depends on; none for any other error. */
export function dependenciesOfError(error: unknown): readonly string[] {
  return error instanceof UseServerError ? error.dependencies : [];
}
