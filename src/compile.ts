/**
 * The compiler without a Babel pipeline: text in, text out. For bundlers, and for tools in front of esbuild, oxc, SWC or tsc:
 * types, JSX, comments and formatting stay as they are.
 */
import process from 'node:process';
import { moduleIdOf } from './1-source/module-id.ts';
import { parseSource } from './1-source/parse.ts';
import { mayHoldDirective } from './2-analysis/directives/quick-look.ts';
import { mapOfStubs } from './4-emit/apply/text/map.ts';
import type { SourceMap } from './4-emit/apply/text/map.ts';
import { applyToText, mapOfUnchanged } from './4-emit/apply/text/text.ts';
import { aboutFile } from './diagnostics/about-file.ts';
import { UseServerError } from './diagnostics/error.ts';
import { inPhase } from './diagnostics/fault.ts';
import { formatDiagnostics } from './diagnostics/formats/format.ts';
import { sourcesOf } from './diagnostics/sources.ts';
import type { Diagnostic, ModuleEntry, ModuleId, Reference } from './model/index.ts';
import { readCompilerOptions } from './options/options.ts';
import type { Options } from './options/options.ts';
import { runPipeline } from './pipeline.ts';
import type { ModuleGraph } from './link/module-graph.ts';
import { openGraph } from './link/open-graph.ts';
import { scanSpecifiers } from './resolve/specifiers.ts';

export { SourceSyntaxError } from './diagnostics/syntax-error.ts';
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
  /** The other files that the result depends on, absolute: to be compiled anew when one of them changes, comes or goes. */
  readonly dependencies: readonly string[];
  /** The files of the Server Functions that a client module imports (`clientImports`), absolute: the server has to have them. */
  readonly serverModules: readonly string[];
}

/**
 * Compiles one module.
 *
 * @returns null when there is nothing to do: the module holds no directive. Nearly every file is told by one look at its text, without parsing.
 * With `clientImports`, a client module that has looked into other files gives a result even if its code is unchanged: its dependencies count.
 * @throws UseServerError with all diagnostics of the module when one is an error; SourceSyntaxError; OptionsError.
 *
 * @example
 * const result = compile(code, { filename: 'app/page.tsx', layer: 'server', root: process.cwd() });
 * if (result !== null) console.log(result.code, result.references);
 */
export function compile(code: string, options: CompileOptions): CompileResult | null {
  return aboutFile(options.filename, () => compileModule(code, options));
}

function compileModule(code: string, options: CompileOptions): CompileResult | null {
  const mayHold = mayHoldDirective(code);
  if (!mayHold && !(options.clientImports === true && options.layer === 'client')) return null;
  const { filename, development = process.env['NODE_ENV'] !== 'production', sourceMap = false, ...rest } = options;
  const resolved = readCompilerOptions(rest, { root: process.cwd(), development, filename });
  const graph = openGraph(filename, resolved);
  const moduleId = moduleIdOf(filename, resolved.root);
  if (!mayHold && !scanSpecifiers(code).some(graph.mayLead)) return unchanged(code, { moduleId, filename, sourceMap, graph, diagnostics: [] });
  const program = parseSource(code, filename);
  const source = { id: moduleId, filename, program, code };
  const { compiled, imports, diagnostics } = runPipeline(source, resolved, graph);
  if (diagnostics.some(({ severity }) => severity === 'error')) {
    const frames = formatDiagnostics(diagnostics, 'frame', { sources: sourcesOf(diagnostics, filename, code), root: resolved.root });
    throw new UseServerError(diagnostics, `\n${frames}`, graph.dependencies());
  }
  if (compiled === null && imports.length === 0) return unchanged(code, { moduleId, filename, sourceMap, graph, diagnostics });

  const { output, entry, references, comment } = compiled ?? {
    output: { kind: 'edits' as const, edits: imports },
    comment: null,
    ...withoutFunctions(moduleId),
  };
  const common = { moduleId, references, entry, diagnostics, dependencies: graph.dependencies(), serverModules: graph.serverModules() };
  if (output.kind === 'stubs') {
    const statements = [...(comment === null ? [] : [{ code: comment, origin: null }]), ...output.statements];
    const text = statements.map((statement) => `${statement.code}\n`).join('');
    return { ...common, code: text, map: sourceMap ? mapOfStubs(statements, filename) : null };
  }
  return { ...common, ...inPhase('apply', filename, () => applyToText(code, program, output.edits, comment, sourceMap ? filename : null)) };
}

interface Unchanged extends Pick<CompileResult, 'moduleId' | 'diagnostics'> {
  readonly filename: string;
  readonly sourceMap: boolean;
  readonly graph: ModuleGraph;
}

/** A module in which nothing changes is only worth a word if that depends on other files. */
function unchanged(code: string, { moduleId, filename, sourceMap, graph, diagnostics }: Unchanged): CompileResult | null {
  const dependencies = graph.dependencies();
  if (dependencies.length === 0) return null;
  return {
    code,
    map: sourceMap ? mapOfUnchanged(code, filename) : null,
    moduleId,
    ...withoutFunctions(moduleId),
    diagnostics,
    dependencies,
    serverModules: [],
  };
}

function withoutFunctions(moduleId: ModuleId): Pick<CompileResult, 'references' | 'entry'> {
  return { references: [], entry: { module: moduleId, references: {} } };
}
