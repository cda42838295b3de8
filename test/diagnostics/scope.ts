/** Which codes one file alone can bring about. */
import { diagnosticCodes } from '../../src/diagnostics/catalogue.ts';
import type { DiagnosticCode } from '../../src/diagnostics/catalogue.ts';

/** Decided by more than one file or by a host: there is no single input to compile. */
const ofManyFiles: readonly DiagnosticCode[] = [
  'export-not-a-server-function',
  'reference-id-collision',
  'server-function-unreferenced',
  'server-component-exposed',
  'server-handler-exposed',
  'server-only-intended',
  'untransformed-module',
  'layer-unknown',
  'layer-mismatch',
  'file-not-readable',
  'suppression-unused',
  'suppression-without-reason',
];

export const codesOfOneFile: readonly DiagnosticCode[] = diagnosticCodes.filter((code) => !ofManyFiles.includes(code));
