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
import type { Collector } from '../diagnostics/collector.ts';
import type { ImportedName, ImportedReference, ImportSite, NamedStub, PlannedImport, ReferenceId, RelatedSpan, Span, StubValue } from '../model.ts';
import { spanOf } from '../2-analysis/syntax.ts';

/** What a client can know of the modules that it imports. */
export interface ImportedModules {
  /** `file-level` and `inline` modules are for the server. */
  readonly kindOf: (specifier: string) => 'file-level' | 'inline' | 'plain';
  readonly find: (specifier: string, name: string) => ImportedThing;
  /** Names the module as a whole, as an id names a function. */
  readonly namespaceIdOf: (specifier: string) => ReferenceId;
  readonly namesOf: (specifier: string) => { readonly names: readonly string[]; readonly isComplete: boolean };
  /** Do both specifiers give the same binding under this name? */
  readonly isSame: (one: string, other: string, name: string) => boolean;
  /** Is it in an installed package, which nobody may compile? */
  readonly isInstalled: (specifier: string) => boolean;
}

export type ImportedThing =
  | { readonly kind: 'server-function'; readonly reference: ImportedReference }
  /** Of a server module, but no Server Function. */
  | { readonly kind: 'other'; readonly declared: { readonly file: string; readonly span: Span } | null }
  /** A server module has no such export; `names` are those that it has. */
  | { readonly kind: 'missing'; readonly isAmbiguous: boolean; readonly names: readonly string[] }
  | { readonly kind: 'type' | 'plain' };

interface Context {
  readonly modules: ImportedModules;
  readonly report: Collector['report'];
  /** What the module exports by name: such a name is not a star's. */
  readonly exportedNames: ReadonlySet<string>;
  readonly sites: readonly ImportSite[];
  /** Every `export * from` of the module. */
  readonly stars: readonly string[];
}

/** @returns the sites that change, in source order. */
export function planClientImports(sites: readonly ImportSite[], context: Omit<Context, 'sites'>): PlannedImport[] {
  const all = { ...context, sites };
  return sites.flatMap((site): PlannedImport[] => {
    switch (site.kind) {
      case 'names':
        return planNames(site, all);
      case 'star':
        return planStar(site, all);
      case 'call': {
        const value = context.modules.kindOf(site.from) === 'plain' ? null : namespaceOf(site.from, spanOf(site.node), all);
        return value === null ? [] : [{ kind: 'call', site, value }];
      }
      case 'equals': {
        const value = context.modules.kindOf(site.from) === 'plain' ? null : namespaceOf(site.from, spanOf(site.statement), all);
        return value === null ? [] : [{ kind: 'equals', site, value }];
      }
      default:
        return site satisfies never;
    }
  });
}

function planNames(site: Extract<ImportSite, { readonly kind: 'names' }>, context: Context): PlannedImport[] {
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
  const isLoaded = kept.length > 0 || (!context.modules.isInstalled(from));
  return [{ kind: 'names', site, kept: isLoaded ? kept : null, asType: false, stubs }];
}

/** The stub for an imported name; null when the name stays where it is. */
function valueOf({ imported, node }: ImportedName, from: string, context: Context): StubValue | null {
  if (imported === '*') return context.modules.kindOf(from) === 'plain' ? null : namespaceOf(from, spanOf(node), context);
  const found = context.modules.find(from, imported);
  if (found.kind === 'server-function') return { kind: 'function', reference: found.reference };
  refuse(found, imported, from, spanOf(node), context);
  return null;
}

function namespaceOf(from: string, span: Span, context: Context): StubValue | null {
  const { names, isComplete } = context.modules.namesOf(from);
  if (!isComplete) {
    context.report('export-not-a-server-function', { importedName: '*', from, because: 'unknown' }, span);
    return null;
  }
  const members = names.flatMap((name) => {
    const found = context.modules.find(from, name);
    if (found.kind === 'server-function') return [{ name, reference: found.reference }];
    refuse(found, name, from, span, context);
    return [];
  });
  return { kind: 'namespace', id: context.modules.namespaceIdOf(from), members };
}

function refuse(found: ImportedThing, importedName: string, from: string, span: Span, { report }: Context): void {
  if (found.kind === 'other') {
    const related: RelatedSpan[] = found.declared === null ? [] : [{ message: `\`${importedName}\` is declared here`, span: found.declared.span, filename: found.declared.file }];
    report('export-not-a-server-function', { importedName, from, because: 'other' }, span, related);
  } else if (found.kind === 'missing') {
    const because = found.isAmbiguous ? 'ambiguous' : 'missing';
    report('export-not-a-server-function', { importedName, from, because, names: found.names }, span);
  }
}

/**
 * A star over a server module becomes a list. A list wins over another star where two stars would have excluded each other, so what
 * they disagree about is left out, of the other star as well.
 */
function planStar(site: Extract<ImportSite, { readonly kind: 'star' }>, context: Context): PlannedImport[] {
  const { modules, exportedNames, stars } = context;
  const isOurs = modules.kindOf(site.from) !== 'plain';
  const { names, isComplete } = modules.namesOf(site.from);
  const own = names.filter((name) => name !== 'default' && !exportedNames.has(name));
  const disputed = (name: string): boolean => stars.some((other) => other !== site.from && modules.namesOf(other).names.includes(name) && !modules.isSame(site.from, other, name));
  if (!isOurs) {
    const isContested = isComplete && own.some((name) => disputed(name) && stars.some((other) => modules.kindOf(other) !== 'plain' && modules.namesOf(other).names.includes(name)));
    return isContested ? [{ kind: 'star', site, stubs: [], others: own.filter((name) => !disputed(name)) }] : [];
  }
  if (!isComplete) {
    context.report('export-not-a-server-function', { importedName: '*', from: site.from, because: 'unknown' }, spanOf(site.statement));
    return [];
  }
  const stubs = own.flatMap((name): NamedStub[] => {
    const found = modules.find(site.from, name);
    if (found.kind === 'server-function') return disputed(name) || isEarlier(name, site, context) ? [] : [{ name, value: { kind: 'function', reference: found.reference } }];
    refuse(found, name, site.from, spanOf(site.statement), context);
    return [];
  });
  return [{ kind: 'star', site, stubs, others: null }];
}

/** Has a star before this one brought the name already? */
function isEarlier(name: string, site: ImportSite, { sites, modules }: Context): boolean {
  return sites.slice(0, sites.indexOf(site)).some((other) => other.kind === 'star' && modules.kindOf(other.from) !== 'plain' && modules.namesOf(other.from).names.includes(name));
}
