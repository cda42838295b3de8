/**
 * One file of a project: its Server Functions as the manifest has them, its diagnostics, and what its own code does with them.
 */
import { moduleIdOf } from '../../1-source/module-id.ts';
import { parseSource } from '../../1-source/parse.ts';
import { analyse } from '../../2-analysis/analyse.ts';
import { spanOf } from '../../syntax/nodes.ts';
import { planModule } from '../../3-plan/plan.ts';
import type { IdOptions } from '../../3-plan/identity.ts';
import { createCollector } from '../../diagnostics/collector.ts';
import type { SeverityOverrides } from '../../diagnostics/collector.ts';
import { aboutFile } from '../../diagnostics/about-file.ts';
import { inPhase } from '../../diagnostics/fault.ts';
import type { Diagnostic, ModuleAnalysis, ModuleId, ModulePlan, PlannedExport, PlannedFunction, Reference, ServerPlan, Span } from '../../model/index.ts';
import { openGraph } from '../../link/open-graph.ts';
import type { ResolveSettings } from '../../resolve/resolver.ts';
import { componentsIn, entryFileOf, entryOf } from './exposed.ts';
import type { Exposed } from './exposed.ts';
import { usesIn } from './uses.ts';
import type { ModuleUses, Use } from './uses.ts';

/** A module that defines Server Functions, or was meant to. */
export interface ProjectModule {
  /** Absolute. */
  readonly file: string;
  readonly id: ModuleId;
  /** `'use server'` on top, where there is one. */
  readonly directive: Span | null;
  readonly functions: readonly ProjectFunction[];
}

export interface ProjectFunction {
  readonly reference: Reference;
  readonly module: ModuleId;
  /** Absolute. */
  readonly file: string;
  /** Names under which other modules can import it, or the object or class that holds it. */
  readonly importedAs: readonly string[];
  /** What it looks like beside an endpoint: what a framework loads by the name of its file, or a component. */
  readonly looksLike: Exposed | null;
  /** A framework loads it by the name of its file. */
  readonly isEntry: boolean;
  /** What its own module does with it. Empty when uses were not asked for. */
  readonly ownUses: readonly Use[];
}

export interface ExamineOptions {
  /** Absolute. */
  readonly root: string;
  readonly ids: IdOptions;
  readonly overrides: SeverityOverrides;
  /** Which file an import names. */
  readonly resolve: ResolveSettings;
}

export interface ModuleOptions extends ExamineOptions {
  /** Whether to look for what the module does with its own Server Functions. */
  readonly withUses: boolean;
}

export interface ReadModule {
  /** null for a module without Server Functions. */
  readonly module: ProjectModule | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** What analysis and plan found in a file, for callers that need more than the `ProjectModule`. */
export interface ExaminedModule {
  readonly analysis: ModuleAnalysis | null;
  readonly plan: ModulePlan | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses and analyses a file, without regard to layers.
 *
 * @throws SourceSyntaxError for what does not parse or is nested too deep, InternalFault for a fault of the compiler
 */
export function examineModule(file: string, code: string, { root, ids, overrides, resolve }: ExamineOptions): ExaminedModule {
  const collector = createCollector({ filename: file, overrides });
  const source = { id: moduleIdOf(file, root), filename: file, program: parseSource(code, file), code };
  const analysis = inPhase('analysis', file, () => analyse(source, collector, openGraph(file, { root, ids, resolve })));
  const plan = analysis && inPhase('plan', file, () => planModule(analysis, ids, collector.report));
  return { analysis, plan, diagnostics: collector.all() };
}

/**
 * Reads one file of a project. A fault of one function does not hide the others.
 *
 * @throws as `examineModule` does
 */
export function readModule(file: string, code: string, options: ModuleOptions): ReadModule {
  return aboutFile(file, () => moduleOf(file, code, options));
}

function moduleOf(file: string, code: string, options: ModuleOptions): ReadModule {
  const { analysis, plan, diagnostics } = examineModule(file, code, options);
  if (analysis === null || plan === null || plan.references.length === 0) return { module: null, diagnostics };
  const uses = options.withUses ? usesIn(analysis.source.program) : null;
  const common = { module: plan.moduleId, file };
  const components = options.withUses && analysis.moduleDirective !== null ? componentsIn(analysis.source.program) : new Set<string>();
  const entryFile = options.withUses && plan.fileLevel ? entryFileOf(plan.moduleId, file) : null;
  const looks = ({ export: exported }: PlannedExport): Pick<ProjectFunction, 'looksLike' | 'isEntry'> => {
    const entry = entryOf(entryFile, exported.exportName);
    return { isEntry: entry !== null, looksLike: components.has('localName' in exported ? exported.localName : exported.exportName) ? 'component' : entry };
  };
  const functions = [
    ...plan.server.exports.map((planned) => ({
      ...common,
      ...looks(planned),
      reference: planned.reference,
      importedAs: [planned.reference.exportName],
      ownUses: usesOfExport(planned, uses),
    })),
    ...plan.server.namespaces.flatMap(({ exportName, members }) =>
      members.map(({ reference }) => ({ ...common, looksLike: null, isEntry: false, reference, importedAs: [exportName], ownUses: [] })),
    ),
    ...placesOfHoists(plan.server).map(([first, ...others]) => ({
      ...common,
      looksLike: null,
      isEntry: false,
      reference: first.reference,
      importedAs: [first, ...others].flatMap((planned) => importedAs(planned, analysis, uses)),
      ownUses: [first, ...others].flatMap((planned) => usesOfHoist(planned, uses)),
    })),
  ];
  return { module: { file, id: plan.moduleId, directive: analysis.moduleDirective && spanOf(analysis.moduleDirective), functions }, diagnostics };
}

/** A function that stands in several places, in the same words, is one. */
function placesOfHoists({ hoists }: ServerPlan): (readonly [PlannedFunction, ...PlannedFunction[]])[] {
  return hoists.filter(({ sameAs }) => sameAs === null).map((first) => [first, ...hoists.filter(({ sameAs }) => sameAs === first.function)]);
}

function usesOfExport({ export: exported }: PlannedExport, uses: ModuleUses | null): readonly Use[] {
  return uses !== null && 'localName' in exported ? uses.ofName(exported.localName).filter(isOwnUse) : [];
}

function usesOfHoist({ function: { node, namePath } }: PlannedFunction, uses: ModuleUses | null): readonly Use[] {
  if (uses === null) return [];
  const ownVariable = uses.ofFunction(node);
  if (ownVariable !== null) return ownVariable.filter(isOwnUse);
  const [holder, member] = namePath;
  if (holder === undefined || !uses.isAtModuleLevel(node)) return [uses.ofPlace(node)];
  return uses.ofName(holder).filter((use) => isOwnUse(use) && (use.member === null || use.member === member));
}

/** An export alone is no use of a function; an import in another file may be one. */
function isOwnUse({ how }: Use): boolean {
  return how !== 'export';
}

/** `save` itself; of `handlers.remove`, the object `handlers` that is exported. */
function importedAs({ function: { node, namePath, site } }: PlannedFunction, { exportedNames }: ModuleAnalysis, uses: ModuleUses | null): string[] {
  if (uses === null || !uses.isAtModuleLevel(node)) return [];
  const local = site.kind === 'module-default-declaration' ? '' : site.kind === 'expression' && site.holder !== null ? site.holder : namePath[0];
  return [...exportedNames].filter(([, exportedLocal]) => exportedLocal === local).map(([name]) => name);
}
