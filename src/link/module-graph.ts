/**
 * What the imports of one module are, across files: Server Functions, something else of a server module, or plain values.
 *
 *     // actions.ts: 'use server'          find('./actions', 'save')    server-function, with the id of actions.ts
 *     // barrel.ts: export * from …        find('./barrel', 'save')     the same
 *                                          find('./barrel', 'Button')   plain
 *     // page.tsx: holds inline ones       find('./page', 'Page')       other: clients cannot load it
 *
 * A module with `'use server'` on top answers for all that it exports: what it exports again has an id of its own there.
 * Everything looked at is remembered for hosts that watch files.
 */
import { isBuiltin } from 'node:module';
import { sep } from 'node:path';
import { moduleIdOf } from '../1-source/module-id.ts';
import { idsOfOthers, referenceIdOf } from '../3-plan/identity.ts';
import type { IdOptions } from '../3-plan/identity.ts';
import type { OtherModules, OtherValue } from '../2-analysis/exports/re-exports.ts';
import type { DeclaredValue, ImportedModules, ImportedThing } from '../3-plan/client-imports.ts';
import type { ExportName, ImportedReference, ReferenceId, Span } from '../model/index.ts';
import type { Files } from './files.ts';
import { isInstalled } from './installed.ts';
import type { Installed, Look } from './installed.ts';
import type { Importers } from './importers.ts';
import { createLinker } from './linker.ts';
import type { Link, Linker, Step } from './linker.ts';
import type { ExportedFunction, ModuleRecord, OwnExport } from './module-record.ts';
import type { Resolver } from '../resolve/resolver.ts';
import type { Moment, Stamp } from '../resolve/stamps.ts';

export interface GraphOptions {
  readonly root: string;
  readonly ids: IdOptions;
  readonly files: Files;
  readonly resolver: Resolver;
  readonly moment: Moment;
  readonly importers: Importers;
  readonly installed: Installed;
}

/** The graph, seen from one module while that is compiled. */
export interface ModuleGraph extends ImportedModules, OtherModules {
  /** Absolute; null for what leads to no file. */
  readonly resolve: (specifier: string) => string | null;
  /** False, fast, where nothing behind the specifier can be a Server Function. */
  readonly mayLead: (specifier: string) => boolean;
  /** The files by which client modules have come to this one, it last; null where none has. */
  readonly importChain: () => readonly string[] | null;
  /** What was looked at so far: absolute paths, in order. */
  readonly dependencies: () => readonly string[];
  /** The modules of the Server Functions that were found: absolute paths, in order. */
  readonly serverModules: () => readonly string[];
}

/** Neither styles nor pictures nor data. */
const MAY_IMPORT = /\.[cm]?[jt]sx?$|\.(?:mdx?|vue|svelte|astro)$/;

/** @param importer Absolute. */
export function moduleGraph(importer: string, { root, ids, files, resolver, moment, importers, installed }: GraphOptions): ModuleGraph {
  const looked = new Set<string>();
  // One moment, one answer.
  const resolved = new Map<string, string | null>();
  const resolveFrom = (specifier: string, from: string): string | null => {
    const key = `${from}\n${specifier}`;
    const known = resolved.get(key);
    if (known !== undefined) return known;
    const file = resolveNow(specifier, from);
    resolved.set(key, file);
    return file;
  };
  const resolveNow = (specifier: string, from: string): string | null => {
    const { file, dependencies } = resolver.resolve(specifier, from, moment);
    if (file !== null && isInstalled(file)) return file;
    for (const path of dependencies) if (isWatched(path, moment.stampOf(path), root)) looked.add(path);
    return file;
  };
  const recordOf = (file: string): ModuleRecord | null => {
    if (!isInstalled(file)) looked.add(file);
    return files.recordOf(file, moment);
  };
  const look: Look = {
    kindOf: (file) => (files.mayHold(file, moment) ? 'may-hold' : files.mayLead(file, moment) ? 'hands-on' : 'neither'),
    specifiersOf: (file) => files.specifiersOf(file, moment),
    resolve: resolveFrom,
  };
  const mayLead = (file: string): boolean => files.mayLead(file, moment) && (!isInstalled(file) || installed.mayLead(file, look, moment));
  const linker = createLinker({ recordOf, resolve: resolveFrom });
  const servers = new Set<string>();
  const referenceOf = (file: string, { exportName, functionName, argumentCount }: ExportedFunction): ImportedReference => {
    servers.add(file);
    return { id: referenceIdOf(moduleIdOf(file, root), exportName, idsOfOthers(ids), argumentCount), exportName, functionName };
  };
  const namespaceIdOf = (file: string): ReferenceId => referenceIdOf(moduleIdOf(file, root), '*' as ExportName, idsOfOthers(ids), null);
  /** Names that a barrel lists lead straight to their files, most of which need not be parsed: nothing in them, or behind them, is of the server. */
  const isPlain = (file: string, name: string, visited: ReadonlySet<string>): boolean => {
    if (!isInstalled(file)) looked.add(file);
    if (!mayLead(file)) return true;
    const record = visited.has(file) ? null : recordOf(file);
    if (record?.kind !== 'plain') return false;
    const indirect = record.indirect.get(name);
    const target = indirect === undefined ? null : resolveFrom(indirect.from, file);
    if (indirect === undefined || target === null) return record.own.has(name);
    return isPlain(target, indirect.imported, new Set([...visited, file]));
  };
  const find = (file: string, name: string): ImportedThing =>
    isPlain(file, name, new Set()) ? { kind: 'plain' } : importedBy(linker.linkOf(file, name), { recordOf, linker, referenceOf, namespaceIdOf });
  const resolve = (specifier: string): string | null => resolveFrom(specifier, importer);
  return {
    resolve,
    mayLead: (specifier) => {
      const file = resolve(specifier);
      if (file === null || file === importer) return false;
      if (!isInstalled(file)) looked.add(file);
      importers.add(file, importer);
      return mayLead(file);
    },
    kindOf: (specifier) => {
      const file = resolve(specifier);
      return (file === null ? null : recordOf(file))?.kind ?? 'plain';
    },
    find: (specifier, name) => {
      const file = resolve(specifier);
      return file === null ? { kind: 'plain' } : find(file, name);
    },
    namesOf: (specifier) => {
      const file = resolve(specifier);
      if (file === null) return { names: [], isComplete: false };
      const { names, isComplete } = linker.namesOf(file);
      return { names: [...names].filter((name) => isExported(linker.linkOf(file, name))).sort(), isComplete };
    },
    valueOf: (specifier, name) => {
      const file = resolve(specifier);
      return file === null ? { kind: 'unknown' } : valueOf(linker.linkOf(file, name), recordOf);
    },
    namespaceIdOf: (specifier) => namespaceIdOf(resolve(specifier) ?? specifier),
    starNamesOf: (specifier) => {
      const file = resolve(specifier);
      if (file === null) return { names: [], isComplete: false };
      if (file === importer) return { names: [], isComplete: true };
      const { names, isComplete } = linker.namesOf(file);
      return { names: [...names].filter((name) => name !== 'default' && isExported(linker.starLinkOf(importer, file, name))).sort(), isComplete };
    },
    isSameStar: (one, other, name) => {
      const [first, second] = [one, other].map((specifier) => {
        const file = resolve(specifier);
        return file === null ? null : linker.starLinkOf(importer, file, name);
      });
      return first?.kind === 'found' && second?.kind === 'found' && first.file === second.file && first.binding === second.binding;
    },
    leadsBack: (specifier, name) => {
      const file = resolve(specifier);
      return file !== null && linker.linkOf(file, name).steps.some((step) => step.file === importer);
    },
    mayLeadBack: (specifier) => {
      const file = resolve(specifier);
      // What leads to no file here may be an alias of the bundler's.
      return file === null ? !isBuiltin(specifier) : !isInstalled(file) && MAY_IMPORT.test(file);
    },
    isInstalled: (specifier) => isInstalled(resolve(specifier) ?? ''),
    importChain: () =>
      importers.chainTo(importer, (from, to) => files.specifiersOf(from, moment).some((specifier) => resolver.resolve(specifier, from, moment).file === to)),
    dependencies: () => [...looked].sort(),
    serverModules: () => [...servers].sort(),
  };
}

/** What is there counts, and what may come beside it. Not a configuration that is missing: every host needs a new start when one comes. */
function isWatched(path: string, stamp: Stamp, root: string): boolean {
  // Installed packages change with their version alone; hosts watch their lock file, not their files.
  if (stamp.startsWith('folder') || isInstalled(path)) return false;
  return stamp !== '' || (path.startsWith(root + sep) && !/[\\/](?:node_modules|package\.json|[tj]sconfig\.json)$/.test(path));
}

/** A name on which stars disagree is no export. */
function isExported({ kind }: Link): boolean {
  return kind === 'found' || kind === 'unknown';
}

interface Lookup {
  readonly recordOf: (file: string) => ModuleRecord | null;
  readonly linker: Linker;
  readonly referenceOf: (file: string, exported: ExportedFunction) => ImportedReference;
  readonly namespaceIdOf: (file: string) => ReferenceId;
}

/** The first module with `'use server'` on top that is on the way answers for the name; else the one that has it. */
function importedBy(link: Link, lookup: Lookup): ImportedThing {
  const { recordOf, linker, referenceOf } = lookup;
  const records = link.steps.map(({ file }) => recordOf(file));
  const [first] = link.steps;
  const at = records.findIndex((record) => record?.kind === 'file-level');
  const step = link.steps[at];
  if (step !== undefined && (link.kind === 'found' || link.kind === 'unknown')) {
    const isNamespace = link.kind === 'found' && link.own === null && at === records.length - 1;
    const members = isNamespace ? membersOf(link.file, linker) : null;
    if (members !== null) {
      const reference = (exportName: string, functionName: string): ImportedReference =>
        referenceOf(step.file, { exportName: exportName as ExportName, functionName, argumentCount: null });
      return {
        kind: 'namespace',
        id: reference(step.name, '').id,
        members: members.map((name) => ({ name, reference: reference(`${step.name}.${name}`, name) })),
      };
    }
    const exported = exportedBy(step, records[at] ?? null, link);
    return exported === null
      ? { kind: 'other', declared: declaredAt(link, recordOf) }
      : { kind: 'server-function', reference: referenceOf(step.file, exported) };
  }
  if (link.kind === 'type') return { kind: 'type' };
  if (link.kind === 'found') {
    const exported = records.at(-1)?.kind === 'inline' ? records.at(-1)?.functions.get(link.steps.at(-1)?.name ?? '') : undefined;
    if (exported !== undefined && link.own !== null) return { kind: 'server-function', reference: referenceOf(link.file, exported) };
    const namespace = link.own === null && recordOf(link.file)?.kind !== 'plain' ? namespaceBehind(link.file, lookup) : null;
    if (namespace !== null) return namespace;
  }
  const isOfServer = records.some((record) => record !== null && record.kind !== 'plain');
  if (!isOfServer || first === undefined) return { kind: 'plain' };
  if (link.kind === 'found' || link.kind === 'unknown') return { kind: 'other', declared: declaredAt(link, recordOf) };
  const isDirect = records[0]?.kind !== 'plain';
  return isDirect ? { kind: 'missing', isAmbiguous: link.kind === 'ambiguous', names: [...linker.namesOf(first.file).names].sort() } : { kind: 'plain' };
}

/** `export * as ns from './actions'` in a module of no directive; null where not all of it are Server Functions, which the barrel is told. */
function namespaceBehind(file: string, lookup: Lookup): Extract<ImportedThing, { readonly kind: 'namespace' }> | null {
  const { names, isComplete } = lookup.linker.namesOf(file);
  const links = [...names]
    .sort()
    .map((name) => ({ name, link: lookup.linker.linkOf(file, name) }))
    .filter(({ link }) => isExported(link));
  // A namespace in a namespace may be the same one.
  const members = links.flatMap(({ name, link }) => {
    if (link.kind === 'found' && link.own === null) return [];
    const found = importedBy(link, lookup);
    return found.kind === 'server-function' ? [{ name, reference: found.reference }] : [];
  });
  return isComplete && members.length === links.length ? { kind: 'namespace', id: lookup.namespaceIdOf(file), members } : null;
}

/** The names in a namespace of Server Functions; null for one that the module cannot export. */
function membersOf(file: string, linker: Linker): string[] | null {
  const { names, isComplete } = linker.namesOf(file);
  const links = [...names].map((name) => ({ name, link: linker.linkOf(file, name) })).filter(({ link }) => isExported(link));
  const isRefused = ({ link }: { readonly link: Link }): boolean => link.kind === 'found' && (link.own === null || isCertainlyNone(link.own));
  return !isComplete || links.some(isRefused) ? null : links.map(({ name }) => name).sort();
}

/** What a module with `'use server'` on top exports under a name; null for what is certainly no async function. */
function exportedBy({ name }: Step, record: ModuleRecord | null, link: Link): ExportedFunction | null {
  if (link.kind === 'found' && link.own === null) return null;
  if (link.kind === 'found' && link.own !== null && isCertainlyNone(link.own)) return null;
  const own = record?.functions.get(name);
  if (own !== undefined || record === null) return own ?? null;
  // What is left comes through a star; an export of the module's own that is no function here has been refused in there.
  const isRefused = record.own.has(name) || record.indirect.has(name);
  return isRefused ? null : { exportName: name as ExportedFunction['exportName'], functionName: name, argumentCount: null };
}

function isCertainlyNone({ verdict }: OwnExport): boolean {
  return verdict.kind !== 'async-function' && verdict.kind !== 'unknown';
}

/** What is known of the value behind a link. */
function valueOf(link: Link, recordOf: Lookup['recordOf']): OtherValue {
  if (link.kind === 'type') return { kind: 'type' };
  if (link.kind !== 'found') return { kind: 'unknown' };
  if (link.own === null) {
    const { file, name } = link.steps.at(-1) ?? { file: link.file, name: '' };
    const span = recordOf(file)?.indirect.get(name)?.span;
    return { kind: 'not-a-function', value: { kind: 'module-namespace' }, declaredAt: span === undefined ? null : { file, span } };
  }
  const { verdict, declaredAt: span } = link.own;
  const declared = { file: link.file, span };
  if (verdict.kind === 'not-a-function') return { kind: 'not-a-function', value: verdict.value, declaredAt: declared };
  return verdict.kind === 'sync-function' || verdict.kind === 'sync-generator' ? { kind: verdict.kind, declaredAt: declared } : { kind: verdict.kind };
}

function declaredAt(link: Link, recordOf: Lookup['recordOf']): DeclaredValue | null {
  if (link.kind !== 'found' || link.own === null) return null;
  const { declaredAt: span } = link.own;
  const record = recordOf(link.file);
  return {
    file: link.file,
    span,
    isOnlyNotAsync: record?.kind === 'file-level' && link.own.verdict.kind === 'sync-function',
    defines: record?.directives.find((directive) => isWithin(directive.span, span)) ?? null,
  };
}

function isWithin(inner: Span, outer: Span): boolean {
  const isUpTo = (one: Span['start'], other: Span['start']): boolean => one.line < other.line || (one.line === other.line && one.column <= other.column);
  return isUpTo(outer.start, inner.start) && isUpTo(inner.end, outer.end);
}
