/** Diagnostics as text, for people and for the tools that show them. */
import type { Diagnostic } from '../../model/index.ts';
import { formatFrames } from './frame.ts';
import type { FormatOptions } from './options.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import { formatJunit } from './junit.ts';
import { formatSarif } from './sarif.ts';
import { formatUnix } from './unix.ts';

/**
 * `frame`: for people, with the lines of code; `json`; `github`: annotations of a workflow run;
 * `sarif`: SARIF 2.1.0, for code scanning services and editors; `unix`: one line each, as compilers write them;
 * `junit`: XML in the shape of test reports, one suite for each file.
 */
export type DiagnosticFormat = 'frame' | 'json' | 'github' | 'sarif' | 'unix' | 'junit';

/**
 * Formats the diagnostics of one or more files, in the order given.
 *
 * @example formatDiagnostics(diagnostics, 'frame', { sources: new Map([['app/page.tsx', code]]), color: true })
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], format: DiagnosticFormat, options: FormatOptions = {}): string {
  switch (format) {
    case 'frame':
      return formatFrames(diagnostics, options);
    case 'json':
      return formatJson(diagnostics, options);
    case 'github':
      return formatGithub(diagnostics, options);
    case 'sarif':
      return formatSarif(diagnostics, options);
    case 'unix':
      return formatUnix(diagnostics, options);
    case 'junit':
      return formatJunit(diagnostics, options);
  }
}
