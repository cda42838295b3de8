/**
 * What becomes of the imports of a client module: those of Server Functions give way to stubs.
 *
 *     import { save, Button } from './barrel';      save: a stub;  Button: stays
 *     import * as actions from './actions';         a frozen object of stubs
 *     import { type Draft, save } from './actions'; save: a stub;  Draft: `import type`
 *     import './actions';                           goes
 *
 * In: the import sites, and what the modules behind them export. Out: a decision for each site; a diagnostic for what is imported from a
 * server module and is no Server Function.
 * Guaranteed: no statement that stays loads a module with `'use server'` on top, or one that holds Server Functions.
 */
import type * as t from '@babel/types';
import type { Collector } from '../diagnostics/collector.ts';
import type { ImportedName, ImportedReference, ImportSite, PlannedImports, ReferenceId, RelatedSpan, Span } from '../model/index.ts';
import { starNames } from '../2-analysis/exports/stars.ts';
import type { StarModules, StarNames } from '../2-analysis/exports/stars.ts';
import { earlyReads } from './early-reads.ts';
import { loadedBy } from '../syntax/module-bindings.ts';
import { spanOf } from '../syntax/nodes.ts';
import type { UniqueNames } from '../syntax/unique-names.ts';
import { nameStubs } from './stub-names.ts';
import type { DecidedImport, DecidedImports, NamedStub, StubValue } from './stub-names.ts';

/** What a client can know of the modules that it imports. */
export interface ImportedModules extends StarModules {
  /** `file-level` and `inline` modules are for the server. */
  readonly kindOf: (specifier: string) => 'file-level' | 'inline' | 'plain';
  readonly find: (specifier: string, name: string) => ImportedThing;
  /** Names the module as a whole, as an id names a function. */
  readonly namespaceIdOf: (specifier: string) => ReferenceId;
  readonly namesOf: (specifier: string) => { readonly names: readonly string[]; readonly isComplete: boolean };
  /** Is it a module that may import the importer? */
  readonly mayLeadBack: (specifier: string) => boolean;
  /** Is it in an installed package, which the host may not compile? */
  readonly isInstalled: (specifier: string) => boolean;
}

export interface DeclaredValue {
  readonly file: string;
  readonly span: Span;
  /** A function of a file with the directive on top that only lacks `async`. */
  readonly isOnlyNotAsync: boolean;
  /** A Server Function inside of it, by its directive. */
  readonly defines: { readonly functionName: string | null; readonly span: Span } | null;
}

export type ImportedThing =
  | { readonly kind: 'server-function'; readonly reference: ImportedReference }
  /** `export * as ns from` of a server module. */
  | { readonly kind: 'namespace'; readonly id: ReferenceId; readonly members: readonly { readonly name: string; readonly reference: ImportedReference }[] }
  /** Of a server module, but no Server Function. */
  | { readonly kind: 'other'; readonly declared: DeclaredValue | null }
  /** A server module has no such export; `names` are those that it has. */
  | { readonly kind: 'missing'; readonly isAmbiguous: boolean; readonly names: readonly string[] }
  /** Of a module with `'use client'` as well, which stands there. */
  | { readonly kind: 'conflict'; readonly file: string; readonly span: Span }
  | { readonly kind: 'type' | 'plain' };

interface Context {
  readonly modules: ImportedModules;
  readonly report: Collector['report'];
  readonly sites: readonly ImportSite[];
  /** Every `export * from` of the module, and which names it brings. */
  readonly stars: { readonly specifiers: readonly string[]; readonly names: StarNames };
  /** Specifiers of modules that are for both sides, which are reported once. */
  readonly conflicts: Set<string>;
}

export interface ClientImportsContext {
  readonly modules: ImportedModules;
  readonly report: Collector['report'];
  /** What the module exports by name: such a name is not a star's. */
  readonly exportedNames: ReadonlySet<string>;
  readonly program: t.Program;
  /** The specifiers of all `export * from`, in source order. */
  readonly starsOf: () => readonly string[];
  /** Makes names that occur nowhere in the module. */
  readonly unique: UniqueNames;
}

/** @returns null where everything stays as it is */
export function planClientImports(sites: readonly ImportSite[], context: ClientImportsContext): PlannedImports | null {
  const decided = decideImports(sites, context);
  return decided.imports.length + decided.earlyMembers.length + decided.earlyPatterns.length === 0 ? null : nameStubs(decided, context.unique);
}

function decideImports(sites: readonly ImportSite[], { modules, report, exportedNames, starsOf, program }: ClientImportsContext): DecidedImports {
  const stars = sites.some(({ kind }) => kind === 'star') ? starsOf() : [];
  const context: Context = { modules, report, sites, stars: { specifiers: stars, names: starNames(stars, exportedNames, modules) }, conflicts: new Set() };
  const imports = planSites(sites, context);
  const namespaces = plainNamespaces(sites, modules);
  if ((imports.length === 0 && namespaces.length === 0) || !mayRunEarly(program, imports, modules))
    return { imports, early: [], earlyMembers: [], earlyPatterns: [] };
  const reads = earlyReads(program);
  return {
    imports: imports.map((planned) => (planned.kind === 'call' ? { ...planned, early: reads.holds(planned.site.node) } : planned)),
    early: imports.flatMap((planned) => namesIn(planned).flatMap(reads.of)),
    earlyMembers: namespaces.flatMap(({ name, from }) =>
      reads.membersOf(name).flatMap(({ member, node }) => {
        const value = stubFor(modules.find(from, member));
        return value === null ? [] : [{ node, value }];
      }),
    ),
    earlyPatterns: namespaces.flatMap(({ name, from }) =>
      reads.patternsOf(name).flatMap(({ node, members: taken }) => {
        const members = taken.map((member) => ({ name: member, value: stubFor(modules.find(from, member)) }));
        return members.every(({ value }) => value === null) ? [] : [{ name, node, members }];
      }),
    ),
  };
}

/** `import * as barrel from './barrel'`: such a module has its stubs when it has run, where the functions of the server were there before. */
function plainNamespaces(sites: readonly ImportSite[], { kindOf }: ImportedModules): { readonly name: string; readonly from: string }[] {
  return sites.flatMap((site) => {
    if (site.kind !== 'names' || site.statement.type !== 'ImportDeclaration' || kindOf(site.from) !== 'plain') return [];
    return site.names.flatMap(({ imported, isType, name }) => (imported === '*' && !isType ? [{ name, from: site.from }] : []));
  });
}

function planSites(sites: readonly ImportSite[], context: Context): DecidedImport[] {
  return sites.flatMap((site): DecidedImport[] => {
    switch (site.kind) {
      case 'names':
        return planNames(site, context);
      case 'star':
        return planStar(site, context);
      case 'call': {
        const value = context.modules.kindOf(site.from) === 'plain' ? null : namespaceOf(site.from, spanOf(site.node), context);
        return value === null ? [] : [{ kind: 'call', site, value, early: false }];
      }
      case 'equals': {
        const value = context.modules.kindOf(site.from) === 'plain' ? null : namespaceOf(site.from, spanOf(site.statement), context);
        return value === null ? [] : [{ kind: 'equals', site, value }];
      }
      default:
        return site satisfies never;
    }
  });
}

/** Only what the module still loads can call it before it has run: a module of the app, which may import this one. */
function mayRunEarly({ body }: t.Program, imports: readonly DecidedImport[], { mayLeadBack }: ImportedModules): boolean {
  const gone = new Set<t.Node>(imports.flatMap((planned) => (isGone(planned) ? [planned.site.statement] : [])));
  return body.some((statement) => {
    const specifier = gone.has(statement) ? null : loadedBy(statement);
    return specifier !== null && mayLeadBack(specifier);
  });
}

function isGone(planned: DecidedImport): planned is Extract<DecidedImport, { readonly kind: 'names' | 'star' }> {
  return (planned.kind === 'names' && (planned.kept === null || planned.asType)) || (planned.kind === 'star' && planned.others === null);
}

/** The names by which the module itself knows its stubs. */
function namesIn(planned: DecidedImport): readonly string[] {
  switch (planned.kind) {
    case 'names':
      return planned.site.statement.type === 'ImportDeclaration' ? planned.stubs.map(({ name }) => name) : [];
    case 'equals':
      return [planned.site.local];
    default:
      return [];
  }
}

function planNames(site: Extract<ImportSite, { readonly kind: 'names' }>, context: Context): DecidedImport[] {
  const { from, names } = site;
  const kind = context.modules.kindOf(from);
  if (names.length === 0) return kind === 'file-level' ? [{ kind: 'names', site, kept: null, asType: false, stubs: [] }] : [];
  const kept: ImportedName[] = [];
  const stubs: NamedStub[] = [];
  for (const name of names) {
    const value = name.isType ? null : valueOf(name, from, context);
    if (value === null) kept.push(name);
    else stubs.push({ name: name.name, value });
  }
  // Names that are left of a server module are types, or have been refused.
  if (kind !== 'plain') return [{ kind: 'names', site, kept: kept.length === 0 ? null : kept, asType: kept.length > 0, stubs }];
  if (stubs.length === 0) return [];
  const isLoaded = kept.length > 0 || !context.modules.isInstalled(from);
  return [{ kind: 'names', site, kept: isLoaded ? kept : null, asType: false, stubs }];
}

/** The stub for an imported name; null when the name stays where it is. */
function valueOf({ imported, node }: ImportedName, from: string, context: Context): StubValue | null {
  if (imported === '*') return context.modules.kindOf(from) === 'plain' ? null : namespaceOf(from, spanOf(node), context);
  const found = context.modules.find(from, imported);
  refuse(found, imported, from, spanOf(node), context);
  return stubFor(found);
}

/** null for what is none of the server's. */
function stubFor(found: ImportedThing): StubValue | null {
  if (found.kind === 'server-function') return { kind: 'function', reference: found.reference };
  if (found.kind !== 'namespace') return null;
  return { ...found, members: found.members.map(({ name, reference }) => ({ name, value: { kind: 'function', reference } })) };
}

/** What a server module exports under these names; what is no Server Function there is reported. */
function stubsOf(names: readonly string[], from: string, span: Span, context: Context): NamedStub[] {
  return names.flatMap((name) => {
    const found = context.modules.find(from, name);
    refuse(found, name, from, span, context);
    const value = stubFor(found);
    return value === null ? [] : [{ name, value }];
  });
}

function namespaceOf(from: string, span: Span, context: Context): StubValue | null {
  const { names, isComplete } = context.modules.namesOf(from);
  if (!isComplete) {
    context.report('export-not-a-server-function', { importedName: '*', from, because: 'unknown' }, span);
    return null;
  }
  return { kind: 'namespace', id: context.modules.namespaceIdOf(from), members: stubsOf(names, from, span, context) };
}

function refuse(found: ImportedThing, importedName: string, from: string, span: Span, { report, conflicts }: Context): void {
  if (found.kind === 'other' && found.declared !== null && found.declared.defines !== null) {
    const { file, defines } = found.declared;
    const params = { importedName, from, because: 'defines', functionName: defines.functionName } as const;
    report('export-not-a-server-function', params, span, [{ message: 'The directive is here', span: defines.span, filename: file }]);
  } else if (found.kind === 'other') {
    const related: RelatedSpan[] =
      found.declared === null ? [] : [{ message: `\`${importedName}\` is declared here`, span: found.declared.span, filename: found.declared.file }];
    report('export-not-a-server-function', { importedName, from, because: found.declared?.isOnlyNotAsync === true ? 'not-async' : 'other' }, span, related);
  } else if (found.kind === 'conflict') {
    // Several names of one module are one fault.
    if (conflicts.has(from)) return;
    conflicts.add(from);
    const related = [{ message: "'use client' stands here", span: found.span, filename: found.file }];
    report('export-not-a-server-function', { importedName, from, because: 'conflict' }, span, related);
  } else if (found.kind === 'missing') {
    const because = found.isAmbiguous ? 'ambiguous' : 'missing';
    report('export-not-a-server-function', { importedName, from, because, names: found.names }, span);
  }
}

/**
 * A star over a server module becomes a list. A list wins over another star where two stars would have excluded each other, so such a star
 * becomes a list as well, without what they disagree about.
 */
function planStar(site: Extract<ImportSite, { readonly kind: 'star' }>, context: Context): DecidedImport[] {
  const { modules, report, stars, sites } = context;
  const isListed = (specifier: string): boolean => modules.kindOf(specifier) !== 'plain';
  const { names, isComplete } = modules.starNamesOf(site.from);
  // The same star again brings nothing new.
  const isRepeated = sites.find((other) => other.kind === 'star' && other.from === site.from) !== site;
  const listed = isRepeated ? [] : stars.names.of(stars.specifiers.indexOf(site.from));
  if (!isListed(site.from)) {
    // The other modules get stubs of their own, so what was one binding by two ways would be two: here it is said which one it is.
    const stubs = listed.flatMap((name): NamedStub[] => {
      const value = stars.names.isShared(name) ? stubFor(modules.find(site.from, name)) : null;
      return value === null ? [] : [{ name, value }];
    });
    const isContested =
      isComplete &&
      names.some(
        (name) => stars.names.isDisputed(name) && stars.specifiers.some((other) => isListed(other) && modules.starNamesOf(other).names.includes(name)),
      );
    const others = isContested ? listed.filter((name) => !stubs.some((stub) => stub.name === name)) : 'all';
    return isContested || stubs.length > 0 ? [{ kind: 'star', site, stubs, others }] : [];
  }
  if (!isComplete) {
    report('export-not-a-server-function', { importedName: '*', from: site.from, because: 'unknown' }, spanOf(site.statement));
    return [];
  }
  return [{ kind: 'star', site, stubs: stubsOf(listed, site.from, spanOf(site.statement), context), others: null }];
}
