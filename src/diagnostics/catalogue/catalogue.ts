/**
 * The catalogue: every diagnostic of the compiler, its severity and its words.
 *
 *   report('capture-written', { name: 'count', functionName: 'save' }, span)
 *     → message  "The Server Function `save` writes to `count`, a variable of the code around it: the new value would be lost."
 *     → hint     "Return the new value from the function, …"
 *
 * The folder `catalogue` has them by what they are about.
 * A message is one sentence that names the user's own things; a hint says what to change.
 * A locked diagnostic guards either the meaning of the program or the border between server and client: it is always an error.
 */
import { directiveDiagnostics } from './directives.ts';
import { exportDiagnostics } from './exports.ts';
import { functionDiagnostics } from './functions.ts';
import { moduleDiagnostics } from './modules.ts';
import { projectDiagnostics } from './project.ts';
import { suppressionDiagnostics } from './suppressions.ts';
import { valueDiagnostics } from './values.ts';
import type { Definitions } from './definition.ts';
import type { DiagnosticCode } from '../../model/diagnostic-params.ts';

export type { DiagnosticCode, DiagnosticParams } from '../../model/diagnostic-params.ts';

/** Where `docs/diagnostics.md` can be read; the code is the anchor. */
export const DOCS_URL = 'https://github.com/babel-plugin-use-server/babel-plugin-use-server/blob/main/docs/diagnostics.md';

/** In the order of the documentation. */
export const catalogue: Definitions = {
  ...exportDiagnostics,
  ...directiveDiagnostics,
  ...functionDiagnostics,
  ...valueDiagnostics,
  ...moduleDiagnostics,
  ...projectDiagnostics,
  ...suppressionDiagnostics,
};

/** The codes, in the order of the documentation. */
export const diagnosticCodes: readonly DiagnosticCode[] = Object.keys(catalogue).filter(isDiagnosticCode);

/** Is this the code of a diagnostic? */
export function isDiagnosticCode(value: string): value is DiagnosticCode {
  return Object.hasOwn(catalogue, value);
}

/** Where the documentation of a diagnostic is. */
export function docsUrl(code: DiagnosticCode): string {
  return `${DOCS_URL}#${code}`;
}
