/**
 * The compiler without a Babel pipeline: text in, text out. For bundlers, and for tools in front of esbuild, oxc, SWC or tsc:
 * types, JSX, comments and formatting stay as they are.
 */
import type { SourceMap } from 'magic-string';
import { moduleIdOf } from './1-source/module-id.ts';
import { parseSource } from './1-source/parse.ts';
import { lookInto, mayHoldDirective } from './2-analysis/directives.ts';
import { mapOfStubs, mapOfText } from './4-emit/apply/map.ts';
import { applyToText } from './4-emit/apply/text.ts';
import { UseServerError } from './diagnostics/error.ts';
import { formatDiagnostics } from './diagnostics/format.ts';
import type { Diagnostic, ModuleEntry, ModuleId, Reference } from './model.ts';
import { resolveOptions } from './options.ts';
import type { Options } from './options.ts';
import { runPipeline } from './pipeline.ts';

export { SourceSyntaxError } from './1-source/parse.ts';
export { UseServerError } from './diagnostics/error.ts';

export interface CompileOptions extends Omit<Options, 'manifestDir'> {
  /** Absolute, or relative to `root`. Reference ids are made from it, and the syntax follows from its extension. */
  readonly filename: string;
  /** Default: whether `NODE_ENV` is anything but `production`. */
  readonly development?: boolean;
  /** Default: false. */
  readonly sourceMap?: boolean;
}

export interface CompileResult {
  readonly code: string;
  /** null unless `sourceMap` is set. */
  readonly map: SourceMap | null;
  readonly moduleId: ModuleId;
  /** Every Server Function of the module. */
  readonly references: readonly Reference[];
  /** The module's part of the manifest. */
  readonly entry: ModuleEntry;
  /** Warnings. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compiles one module.
 *
 * @returns null when there is nothing to do: the module holds no directive. Nearly every file is told by one look at its text, without parsing.
 * @throws UseServerError with all diagnostics of the module when one is an error; SourceSyntaxError; OptionsError.
 *
 * @example
 * const result = compile(code, { filename: 'app/page.tsx', layer: 'server', root: process.cwd() });
 * if (result !== null) console.log(result.code, result.references);
 */
export function compile(code: string, options: CompileOptions): CompileResult | null {
  if (!mayHoldDirective(code)) return null;
  const { filename, development = process.env['NODE_ENV'] !== 'production', sourceMap = false, ...rest } = options;
  const resolved = resolveOptions(rest, { root: process.cwd(), development });
  const program = parseSource(code, filename);
  const source = { id: moduleIdOf(filename, resolved.root), filename, program, code };
  const { compiled, diagnostics } = runPipeline(source, resolved, lookInto(code));
  if (diagnostics.some(({ severity }) => severity === 'error')) {
    const frames = formatDiagnostics(diagnostics, 'frame', { sources: new Map([[filename, code]]), root: resolved.root });
    throw new UseServerError(diagnostics, `\n${frames}`);
  }
  if (compiled === null) return null;

  const { output, entry, references } = compiled;
  const common = { moduleId: source.id, references, entry, diagnostics };
  if (output.kind === 'stubs') {
    const text = output.statements.map((statement) => `${statement.code}\n`).join('');
    return { ...common, code: text, map: sourceMap ? mapOfStubs(output.statements, filename) : null };
  }
  const edited = applyToText(code, program, output.edits);
  return { ...common, code: edited.toString(), map: sourceMap ? mapOfText(edited, output.edits, filename) : null };
}
