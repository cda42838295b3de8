/**
 * What there is to say of one file by itself: the analysis of the compiler alone, before any layer is chosen.
 *
 *     lintFindings("export async function f() {\n  'use sevrer';\n}", '/app/a.ts')
 *     // directive-misspelled, with the suggestion to put 'use server' there
 */
import { dirname } from 'node:path';
import { parseSource } from '../1-source/parse.ts';
import { SourceSyntaxError } from '../diagnostics/syntax-error.ts';
import { moduleIdOf } from '../1-source/module-id.ts';
import { mayHoldDirective } from '../2-analysis/directives/quick-look.ts';
import { analyse } from '../2-analysis/analyse.ts';
import { aboutFile } from '../diagnostics/about-file.ts';
import { createCollector } from '../diagnostics/collector.ts';
import { inPhase } from '../diagnostics/fault.ts';
import { codesOfOneFile } from '../diagnostics/catalogue/scope.ts';
import { mayHoldSuppression, suppressionsIn, withoutSuppressed } from '../diagnostics/suppressions.ts';
import type { Diagnostic } from '../model/index.ts';
import { readResolveSettings } from '../options/resolve.ts';
import { readCompilerOptions } from '../options/options.ts';
import { configFor } from '../config/config-file.ts';
import { openGraph } from '../link/open-graph.ts';
import { suggestionFor } from './suggestions.ts';
import type { Suggestion } from './suggestions.ts';

export interface LintFinding {
  readonly diagnostic: Diagnostic;
  /** null where no edit of this file mends it for certain. */
  readonly suggestion: Suggestion | null;
}

const NOTHING: readonly LintFinding[] = [];

/** The file that was looked at last: every rule asks for it. */
let last: { readonly code: string; readonly filename: string; readonly findings: readonly LintFinding[] } | null = null;

/** @returns the findings in source order; none for a file that does not parse, of which the linter tells itself. */
export function lintFindings(code: string, filename: string): readonly LintFinding[] {
  if (last === null || last.code !== code || last.filename !== filename)
    last = { code, filename, findings: mayHoldDirective(code) ? found(code, filename) : NOTHING };
  return last.findings;
}

function found(code: string, filename: string): readonly LintFinding[] {
  try {
    return aboutFile(filename, () => findingsIn(code, filename));
  } catch (error) {
    if (error instanceof SourceSyntaxError) return NOTHING;
    throw error;
  }
}

function findingsIn(code: string, filename: string): readonly LintFinding[] {
  const program = parseSource(code, filename);
  const settings = settingsFor(filename);
  const collector = createCollector({ filename });
  const source = { id: moduleIdOf(filename, settings.root), filename, program, code };
  inPhase('analysis', filename, () => analyse(source, collector, openGraph(filename, settings)));
  return unsuppressed(collector.all(), code, filename).map((diagnostic) => ({ diagnostic, suggestion: suggestionFor(diagnostic, program, code) }));
}

/** Of the codes, this one may also be found where another file is needed. */
const ALSO_ACROSS_FILES = 'bound-in-clear';

function unsuppressed(diagnostics: readonly Diagnostic[], code: string, filename: string): readonly Diagnostic[] {
  if (!mayHoldSuppression(code)) return diagnostics;
  const isJudged = (suppressed: string): boolean => suppressed !== ALSO_ACROSS_FILES && codesOfOneFile.some((one) => one === suppressed);
  return withoutSuppressed(diagnostics, { filename, suppressions: suppressionsIn(code), isJudged });
}

type Settings = Parameters<typeof openGraph>[1];

const byFolder = new Map<string, Settings>();

/** Where imports lead, as `use-server.config.json` has it. A configuration that cannot be used is ignored here; the command line reports it. */
function settingsFor(filename: string): Settings {
  const folder = dirname(filename);
  const known = byFolder.get(folder);
  if (known !== undefined) return known;
  const faults: string[] = [];
  const config = configFor(folder, faults);
  const root = config?.root ?? process.cwd();
  const resolving = readResolveSettings(faults.length === 0 ? config?.resolve : undefined, {
    path: 'resolve',
    faults: [],
    root: config?.folder ?? root,
    development: false,
  });
  const settings = { root, ids: readCompilerOptions({}, { root, development: false }).ids, resolve: resolving };
  byFolder.set(folder, settings);
  return settings;
}
