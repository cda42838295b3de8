/**
 * What one module exports, as the linker needs it (ECMAScript, Source Text Module Record).
 *
 *     export async function save() {}             own:      save  → the binding `save`
 *     import { a } from './a'; export { a as b }  indirect: b     → `a` of './a'
 *     export * from './more'                      stars:    './more'
 *
 * In: a file's text. Out: data that holds on to no syntax tree.
 */
import type * as t from '@babel/types';
import { parseSource } from '../1-source/parse.ts';
import { analyse } from '../2-analysis/analyse.ts';
import { mayHoldDirective } from '../2-analysis/directives/quick-look.ts';
import { verdictOf, verdictOfBinding } from '../2-analysis/exports/exported-values.ts';
import type { ModuleValues, Verdict } from '../2-analysis/exports/exported-values.ts';
import { moduleBindings } from '../syntax/module-bindings.ts';
import type { ModuleBinding, ModuleBindings } from '../syntax/module-bindings.ts';
import { settledNames, writeSearch } from '../scopes/writes.ts';
import type { IsSettled } from '../scopes/writes.ts';
import { exportsOf, importedNamespaceOf } from '../syntax/module-exports.ts';
import type { WrittenExport } from '../syntax/module-exports.ts';
import { nameOf, spanOf } from '../syntax/nodes.ts';
import { argumentCountOf } from '../3-plan/functions.ts';
import { planModule } from '../3-plan/plan.ts';
import { createCollector } from '../diagnostics/collector.ts';
import { inPhase } from '../diagnostics/fault.ts';
import type { ModuleAnalysis, ModulePlan, Reference, ServerPlan, Span } from '../model/index.ts';

/** A Server Function under a name that other modules import; its id is a matter of options. */
export interface ExportedFunction extends Pick<Reference, 'exportName' | 'functionName'> {
  /** As ids of Next.js have it. */
  readonly argumentCount: number | null;
}

export interface OwnExport {
  /** The local name; `*default*` for what `export default` makes. Two exports of one binding are one thing. */
  readonly binding: string;
  readonly declaredAt: Span;
  /** What is known of the value, without its syntax tree. */
  readonly verdict: KnownValue;
  /** `import * as ns from './a'; export { ns }`: './a'. */
  readonly namespaceFrom: string | null;
}

export type KnownValue = { readonly kind: Exclude<Verdict['kind'], 'not-a-function' | 'several'> } | Extract<Verdict, { readonly kind: 'not-a-function' }>;

export interface IndirectExport {
  readonly from: string;
  /** The name in the other module; `*` for its namespace. */
  readonly imported: string;
  readonly span: Span;
}

export interface InlineDirective {
  readonly functionName: string | null;
  readonly span: Span;
}

export interface ModuleRecord {
  /** `file-level`: every export is a Server Function. `inline`: it holds some, and cannot be loaded by clients. */
  readonly kind: 'file-level' | 'inline' | 'plain';
  readonly own: ReadonlyMap<string, OwnExport>;
  readonly indirect: ReadonlyMap<string, IndirectExport>;
  readonly stars: readonly { readonly from: string; readonly span: Span }[];
  /** Exported types. */
  readonly types: ReadonlySet<string>;
  /** `export type * from`: any name may be a type of another module. */
  readonly hasTypeStar: boolean;
  /** The exports that are Server Functions, but for those of stars. */
  readonly functions: ReadonlyMap<string, ExportedFunction>;
  /** Where its inline directives are, and the names of their functions. */
  readonly directives: readonly InlineDirective[];
  /** Where `'use client'` stands in a file-level module; null where it does not. */
  readonly conflict: Span | null;
  /** Neither imports nor exports anything: CommonJS perhaps, and then its names are not known. With the directive on top that is refused. */
  readonly isScript: boolean;
}

/** @throws SourceSyntaxError for what does not parse or is nested too deep, InternalFault for a fault of the compiler */
export function readRecord(file: string, code: string): ModuleRecord {
  return recordOf(file, code, parseSource(code, file));
}

/**
 * What is wrong with the file is said of it, and not of the one that imports it.
 *
 * @param program Of this text.
 * @throws SourceSyntaxError for what is nested too deep, InternalFault
 */
export function recordOf(file: string, code: string, program: t.Program): ModuleRecord {
  return inPhase('analysis', file, () => examined(file, code, program));
}

function examined(file: string, code: string, program: t.Program): ModuleRecord {
  const bindings = moduleBindings(program);
  const imports = importedBindings(program);
  const found: Found = { own: new Map(), indirect: new Map(), stars: [], types: new Set(), hasTypeStar: false };
  const isSettled = settledNames(
    bindings,
    writeSearch(program, () => null),
  );
  for (const written of exportsOf(program)) collect(written, { bindings, isSettled, imports, found });
  const ofServer = mayHoldDirective(code) ? serverFunctions(file, code, program, found) : NO_FUNCTIONS;
  return { ...found, ...ofServer, isScript: ofServer.kind !== 'file-level' && !program.body.some(isModuleSyntax) };
}

interface Found {
  readonly own: Map<string, OwnExport>;
  readonly indirect: Map<string, IndirectExport>;
  readonly stars: { from: string; span: Span }[];
  readonly types: Set<string>;
  hasTypeStar: boolean;
}

interface Collecting {
  readonly bindings: ModuleBindings;
  readonly isSettled: IsSettled;
  readonly imports: ReadonlyMap<string, { readonly from: string; readonly imported: string }>;
  readonly found: Found;
}

function isModuleSyntax({ type }: t.Statement): boolean {
  return type === 'ImportDeclaration' || type === 'ExportNamedDeclaration' || type === 'ExportDefaultDeclaration' || type === 'ExportAllDeclaration';
}

function importedBindings(program: t.Program): Map<string, { from: string; imported: string }> {
  const found = new Map<string, { from: string; imported: string }>();
  for (const statement of program.body) {
    if (statement.type !== 'ImportDeclaration') continue;
    for (const specifier of statement.specifiers) {
      const imported = specifier.type === 'ImportSpecifier' ? nameOf(specifier.imported) : specifier.type === 'ImportDefaultSpecifier' ? 'default' : '*';
      found.set(specifier.local.name, { from: statement.source.value, imported });
    }
  }
  return found;
}

function collect(written: WrittenExport, { bindings, isSettled, imports, found }: Collecting): void {
  const namespaceFrom =
    written.kind === 'local' || written.kind === 'default' ? (importedNamespaceOf(written, bindings, isSettled)?.source.value ?? null) : null;
  const values: ModuleValues = { bindings, writesTo: null, isOfModule: () => true, keepsNames: () => false };
  const own = (exported: string, local: string, place: t.Node): void => {
    const binding = bindings.get(local);
    if (binding?.kind === 'type') found.types.add(exported);
    else
      found.own.set(exported, {
        binding: local,
        declaredAt: spanOf(declaration(binding) ?? place),
        verdict: binding === undefined ? { kind: 'unknown' } : withoutTree(verdictOfBinding(local, binding, values)),
        namespaceFrom,
      });
  };
  switch (written.kind) {
    case 'local': {
      const { exported, local, place } = written;
      const imported = place.type === 'ExportSpecifier' ? imports.get(local) : undefined;
      // A namespace that was imported is a value of this module's own: `export { ns }`.
      if (imported === undefined || imported.imported === '*') own(exported, local, place);
      else found.indirect.set(exported, { ...imported, span: spanOf(place) });
      return;
    }
    case 'default': {
      const { declaration: value } = written.statement;
      if ((value.type === 'FunctionDeclaration' || value.type === 'ClassDeclaration') && value.id) return own('default', value.id.name, value);
      const verdict = withoutTree(verdictOf(value, values));
      found.own.set('default', { binding: '*default*', declaredAt: spanOf(value), verdict, namespaceFrom });
      return;
    }
    case 'indirect':
      found.indirect.set(written.exported, { from: written.from, imported: written.imported, span: spanOf(written.place) });
      return;
    case 'star':
      found.stars.push({ from: written.from, span: spanOf(written.statement) });
      return;
    case 'type':
      // A value beside it is what an import gets, `save` with overloads: the links ask for values first.
      found.types.add(written.exported);
      return;
    case 'type-star':
      found.hasTypeStar = true;
      return;
    default:
      return written satisfies never;
  }
}

function declaration(binding: ModuleBinding | undefined): t.Node | null {
  if (binding === undefined || binding.kind === 'type') return null;
  return binding.kind === 'function' ? binding.node : binding.kind === 'variable' ? binding.declarator : binding.statement;
}

function withoutTree(verdict: Verdict): KnownValue {
  if (verdict.kind === 'several') return { kind: 'unknown' };
  return verdict.kind === 'not-a-function' ? verdict : { kind: verdict.kind };
}

type OfServer = Pick<ModuleRecord, 'kind' | 'functions' | 'directives' | 'conflict'>;

const NO_FUNCTIONS: OfServer = { kind: 'plain', functions: new Map(), directives: [], conflict: null };

/** What the module's own compile finds; its diagnostics are for then. */
function serverFunctions(file: string, code: string, program: t.Program, { own }: Found): OfServer {
  const collector = createCollector({ filename: file });
  const source = { id: '' as ModulePlan['moduleId'], filename: file, program, code };
  const analysis = analyse(source, collector);
  if (analysis === null) return NO_FUNCTIONS;
  const plan = planModule(analysis, { salt: '', aliases: new Map(), form: { kind: 'whole', readable: true } }, collector.report);
  if (plan.fileLevel)
    return {
      kind: 'file-level',
      directives: [],
      conflict: analysis.clientDirective === null ? null : spanOf(analysis.clientDirective),
      functions: new Map(plan.server.exports.map(({ export: { signature }, reference }) => [reference.exportName, kept(reference, signature.argumentCount)])),
    };
  return {
    kind: plan.references.length === 0 ? 'plain' : 'inline',
    functions: importable(plan.server, analysis, own),
    conflict: null,
    directives: analysis.serverFunctions.map(({ name, directive }) => ({ functionName: name === '' ? null : name, span: spanOf(directive) })),
  };
}

/** The functions with an inline directive that other modules can import, by the names that they can be imported by. */
function importable({ hoists }: ServerPlan, { exportedNames }: ModuleAnalysis, own: ReadonlyMap<string, OwnExport>): Map<string, ExportedFunction> {
  const byHolder = new Map<string, ExportedFunction>();
  for (const { function: serverFunction, form, reference } of hoists) {
    const { site } = serverFunction;
    const found = kept(reference, argumentCountOf(serverFunction, form));
    if (site.kind === 'module-declaration' && !site.reassigned) byHolder.set(site.localName, found);
    else if (site.kind === 'module-variable') byHolder.set(site.localName, found);
    else if (site.kind === 'module-default-declaration') byHolder.set('', found);
    else if (site.kind === 'expression' && site.holder !== null) byHolder.set(site.holder, found);
  }
  const functions = new Map<string, ExportedFunction>();
  for (const [exported, local] of exportedNames) {
    const found = own.has(exported) ? byHolder.get(local) : undefined;
    if (found !== undefined) functions.set(exported, found);
  }
  return functions;
}

function kept({ exportName, functionName }: Reference, argumentCount: number | null): ExportedFunction {
  return { exportName, functionName, argumentCount };
}
