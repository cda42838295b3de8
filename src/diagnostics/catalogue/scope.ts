/** Which diagnostics one file decides by itself. The others need more files of the project, the host, or the command line. */
import { diagnosticCodes } from './catalogue.ts';
import type { DiagnosticCode } from './catalogue.ts';

const OF_MORE: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'export-not-a-server-function',
  'reference-id-collision',
  'server-function-unreferenced',
  'server-component-exposed',
  'server-handler-exposed',
  'server-only-intended',
  'unguarded-server-function',
  'guard-not-found',
  'public-function-not-found',
  'untransformed-module',
  'layer-unknown',
  'layer-mismatch',
  'file-not-readable',
]);

/** In the order of the documentation. */
export const codesOfOneFile: readonly DiagnosticCode[] = diagnosticCodes.filter((code) => !OF_MORE.has(code));
