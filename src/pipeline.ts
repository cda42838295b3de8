/** The phases in order. Everything else is in them. */
import { analyse } from './2-analysis/analyse.ts';
import type { TextLook } from './2-analysis/directives.ts';
import { spanOf } from './2-analysis/syntax.ts';
import { planModule } from './3-plan/plan.ts';
import { emitClient } from './4-emit/client.ts';
import type { ClientStatement } from './4-emit/client.ts';
import type { Edit } from './4-emit/edits.ts';
import { emitServer } from './4-emit/server.ts';
import { createEntry } from './5-manifest/entry.ts';
import { createCollector } from './diagnostics/collector.ts';
import type { Collector } from './diagnostics/collector.ts';
import type { Diagnostic, ModuleAnalysis, ModuleEntry, ModulePlan, Reference, SourceModule } from './model.ts';
import type { ResolvedOptions } from './options.ts';

export interface PipelineResult {
  readonly diagnostics: readonly Diagnostic[];
  /** null for a module without Server Functions, and for one with errors. */
  readonly compiled: CompiledModule | null;
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
}

/**
 * Compiles one parsed module.
 *
 * @param look Prunes the search for directives; for callers that have looked into the text.
 */
export function runPipeline(source: SourceModule, options: ResolvedOptions, look: TextLook | null = null): PipelineResult {
  const collector = createCollector({ filename: source.filename, overrides: options.diagnostics });
  const analysis = analyse(source, collector, look);
  if (analysis === null) return { diagnostics: collector.all(), compiled: null };

  const plan = planModule(analysis, options.ids, collector.report);
  if (options.layer === 'client' && !plan.fileLevel) reportOnClient(analysis, collector);
  const diagnostics = collector.all();
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics, compiled: null };

  const output: CompiledModule['output'] = options.layer === 'client'
    ? { kind: 'stubs', statements: emitClient(plan.stubs, { client: options.runtime.client, development: options.development }) }
    : { kind: 'edits', edits: emitServer(analysis, plan, options.runtime) };
  return { diagnostics, compiled: { plan, references: plan.references, entry: createEntry(plan), output } };
}

/** A module that runs in the browser cannot define Server Functions inline: their code would have to be shipped. */
function reportOnClient({ serverFunctions, clientDirective }: ModuleAnalysis, { report }: Collector): void {
  if (clientDirective !== null) return;
  for (const { directive, name } of serverFunctions) {
    report('client-module-defines-server-function', { name: name === '' ? null : name, because: 'layer' }, spanOf(directive));
  }
}
