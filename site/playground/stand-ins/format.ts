/** `src/diagnostics/formats/format.ts` for people alone; the formats of machines stay out of the page. */
import { formatFrames } from '../../../src/diagnostics/formats/frame.ts';
import type { formatDiagnostics as format } from '../../../src/diagnostics/formats/format.ts';

export const formatDiagnostics: typeof format = (diagnostics, _format, options = {}) => formatFrames(diagnostics, options);
