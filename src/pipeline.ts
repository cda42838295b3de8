/** The phases in order. Everything else is in them. */
import type * as t from '@babel/types';
import { moduleIdOf } from './1-source/module-id.ts';
import { analyse } from './2-analysis/analyse.ts';
import { exportedNamesOf, starsOf } from './syntax/module-exports.ts';
import { findImportSites } from './scopes/import-sites.ts';
import { nameCheck, uniqueNames } from './syntax/unique-names.ts';
import { planClientImports } from './3-plan/client-imports.ts';
import { emitClientImports } from './4-emit/client/imports.ts';
import type { ModuleGraph } from './link/module-graph.ts';
import { spanOf } from './syntax/nodes.ts';
import { referenceKeyOf } from './3-plan/identity.ts';
import { runtimeNames } from './3-plan/names.ts';
import { planModule } from './3-plan/plan.ts';
import { emitClient } from './4-emit/client/stubs.ts';
import type { ClientStatement } from './4-emit/client/stubs.ts';
import type { Edit } from './4-emit/edits.ts';
import { emitServer } from './4-emit/server/server.ts';
import { createEntry } from './5-manifest/entry.ts';
import { createCollector } from './diagnostics/collector.ts';
import { inPhase } from './diagnostics/fault.ts';
import type { Collector } from './diagnostics/collector.ts';
import { unsuppressed } from './diagnostics/suppressions.ts';
import type { Diagnostic, ModuleAnalysis, ModuleEntry, ModulePlan, Reference, SourceModule } from './model/index.ts';
import type { FullOptions } from './options/options.ts';

export interface PipelineResult {
  readonly diagnostics: readonly Diagnostic[];
  /** null for a module without Server Functions, and for one with errors. */
  readonly compiled: CompiledModule | null;
  /** What to change in a client module that imports Server Functions. */
  readonly imports: readonly Edit[];
}

export interface CompiledModule {
  readonly plan: ModulePlan;
  readonly references: readonly Reference[];
  readonly entry: ModuleEntry;
  readonly output:
    /** What to change in the module. */
    | { readonly kind: 'edits'; readonly edits: readonly Edit[] }
    /** What to put in its place. */
    | { readonly kind: 'stubs'; readonly statements: readonly ClientStatement[] };
  /** A comment that has to be the first thing in the module; null for none. */
  readonly comment: string | null;
}

/**
 * Compiles one parsed module.
 *
 * @param graph What the imports of the module lead to.
 */
export function runPipeline(source: SourceModule, options: FullOptions, graph: ModuleGraph): PipelineResult {
  const collector = createCollector({ filename: source.filename, overrides: options.diagnostics });
  const { filename } = source;
  const analysis = inPhase('analysis', filename, () => analyse(source, collector, graph));
  if (analysis === null && options.layer === 'client' && options.clientImports)
    return inPhase('emit', filename, () => rewriteImports(source, options, graph, collector));
  if (analysis === null) return { diagnostics: unsuppressed(collector.all(), source.code), compiled: null, imports: [] };

  const unique = uniqueNames(nameCheck(source));
  const plan = inPhase('plan', filename, () => planModule(analysis, options.ids, collector.report, unique));
  if (options.layer === 'client' && !plan.fileLevel)
    reportOnClient(
      analysis,
      graph.importChain()?.map((file) => moduleIdOf(file, options.root)),
      collector,
    );
  if (options.layer === null) collector.report('layer-unknown', {}, spanOf(firstDirectiveOf(analysis)));
  const { layer, certainLayer } = options;
  if (layer !== null && certainLayer !== null && layer !== certainLayer) {
    collector.report('layer-mismatch', { module: source.id, compiledFor: layer, metIn: certainLayer }, spanOf(firstDirectiveOf(analysis)));
  }
  if (options.runtime.functionsOnly === true) {
    for (const { from, exportName, loc } of plan.server.namespaces)
      collector.report('export-all-unresolved', { from, as: exportName, because: 'runtime' }, loc);
  }
  const diagnostics = unsuppressed(collector.all(), source.code);
  if (hasErrors(diagnostics)) return { diagnostics, compiled: null, imports: [] };

  const output = inPhase('emit', filename, (): CompiledModule['output'] =>
    options.layer === 'client'
      ? { kind: 'stubs', statements: emitClient(plan.client, { client: options.runtime.client, development: options.development }) }
      : {
          kind: 'edits',
          edits: emitServer(plan, runtimeNames(options.runtime.boundArgsExports, unique), options.runtime, referenceKeyOf(options.ids)),
        },
  );
  return {
    diagnostics,
    compiled: { plan, references: plan.references, entry: createEntry(plan), output, comment: options.runtime.comment?.(plan.references) ?? null },
    imports: [],
  };
}

/** A client module gets stubs in the place of the Server Functions that it imports. */
function rewriteImports(source: SourceModule, options: FullOptions, graph: ModuleGraph, collector: Collector): PipelineResult {
  const sites = findImportSites(source.program, source.code, graph.mayLead);
  const { program } = source;
  const planned = planClientImports(sites, {
    program,
    modules: graph,
    report: collector.report,
    exportedNames: new Set(exportedNamesOf(program).keys()),
    starsOf: () => starsOf(program),
    unique: uniqueNames(nameCheck(source)),
  });
  const diagnostics = unsuppressed(collector.all(), source.code);
  if (planned === null || hasErrors(diagnostics)) return { diagnostics, compiled: null, imports: [] };
  const client = { client: options.runtime.client, development: options.development };
  return { diagnostics, compiled: null, imports: emitClientImports(planned, client) };
}

/** Where a module says that it holds Server Functions. */
function firstDirectiveOf({ moduleDirective, serverFunctions, source }: ModuleAnalysis): t.Node {
  return moduleDirective ?? serverFunctions[0]?.directive ?? source.program;
}

function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** A module that runs in the browser cannot define Server Functions inline: their code would have to be shipped. */
function reportOnClient({ serverFunctions, clientDirective }: ModuleAnalysis, importChain: readonly string[] | undefined, { report }: Collector): void {
  if (clientDirective !== null) return;
  for (const { directive, name } of serverFunctions) {
    report(
      'client-module-defines-server-function',
      { name: name === '' ? null : name, because: 'layer', ...(importChain !== undefined && { importChain }) },
      spanOf(directive),
    );
  }
}
