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
import type { SourceSyntaxError } from '../diagnostics/syntax-error.ts';
import type { OtherModules, SyntaxErrorElsewhere } from '../2-analysis/exports/re-exports.ts';
import type { ImportedModules, ImportedThing } from '../3-plan/client-imports.ts';
import type { ExportName, ImportedReference, ReferenceId } from '../model/index.ts';
import type { Files } from './files.ts';
import { importedBy, isExported, valueOf } from './imported-things.ts';
import { isInstalled } from './installed.ts';
import type { Installed, Look } from './installed.ts';
import type { Importers } from './importers.ts';
import { createLinker } from './linker.ts';
import type { Linker } from './linker.ts';
import type { ExportedFunction, ModuleRecord } from './module-record.ts';
import type { Resolver } from '../resolve/resolver.ts';
import type { Moment, Stamp } from '../resolve/stamps.ts';
import { realPlace } from '../files/real-place.ts';

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
export function moduleGraph(importer: string, options: GraphOptions): ModuleGraph {
  const { files, resolver, moment, importers } = options;
  const watched = watchedLook(options);
  const { resolveFrom, recordOf, mayLead } = watched;
  const linker = createLinker({ recordOf, resolve: resolveFrom });
  const { find, namespaceIdOf, serverModules } = foundThings(options, watched, linker);
  const resolve = (specifier: string): string | null => resolveFrom(specifier, importer);
  return {
    resolve,
    mayLead: (specifier) => {
      const file = resolve(specifier);
      if (file === null) return false;
      watched.note(file);
      if (file !== importer) importers.add(file, importer);
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
    syntaxErrorBehind: (specifier) => {
      const file = resolve(specifier);
      const errors = file === null ? [] : linker.namesOf(file).unread.map((unread) => files.syntaxErrorOf(unread, moment));
      const first = errors.find((error) => error !== null);
      return first === undefined || first === null ? null : elsewhere(first);
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
    dependencies: watched.dependencies,
    serverModules,
  };
}

function elsewhere({ filename, loc, cause, message }: SourceSyntaxError): SyntaxErrorElsewhere {
  return {
    file: filename,
    span: { start: loc, end: loc },
    message: `It does not parse: ${(cause instanceof Error ? cause.message : message).replace(/ \(\d+:\d+\)$/, '')}`,
  };
}

interface FoundThings {
  /** What a name is that a file exports. */
  readonly find: (file: string, name: string) => ImportedThing;
  readonly namespaceIdOf: (file: string) => ReferenceId;
  readonly serverModules: () => readonly string[];
}

/** What names of files lead to, and the modules of the Server Functions among them. */
function foundThings({ root, ids }: GraphOptions, { resolveFrom, recordOf, mayLead, note }: WatchedLook, linker: Linker): FoundThings {
  const servers = new Set<string>();
  const referenceOf = (file: string, { exportName, functionName, argumentCount }: ExportedFunction): ImportedReference => {
    servers.add(file);
    return { id: referenceIdOf(moduleIdOf(file, root), exportName, idsOfOthers(ids), argumentCount), exportName, functionName };
  };
  const namespaceIdOf = (file: string): ReferenceId => referenceIdOf(moduleIdOf(file, root), '*' as ExportName, idsOfOthers(ids), null);
  /** Names that a barrel lists lead straight to their files, most of which need not be parsed: nothing in them, or behind them, is of the server. */
  const isPlain = (file: string, name: string, visited: ReadonlySet<string>): boolean => {
    note(file);
    if (!mayLead(file)) return true;
    const record = visited.has(file) ? null : recordOf(file);
    if (record?.kind !== 'plain') return false;
    const own = record.own.get(name);
    const from = own?.namespaceFrom ?? record.indirect.get(name)?.from;
    const target = from === undefined ? null : resolveFrom(from, file);
    if (target === null) return own !== undefined;
    return isPlain(target, record.indirect.get(name)?.imported ?? '*', new Set([...visited, file]));
  };
  const find = (file: string, name: string): ImportedThing =>
    isPlain(file, name, new Set()) ? { kind: 'plain' } : importedBy(linker.linkOf(file, name), { recordOf, linker, referenceOf, namespaceIdOf });
  return { find, namespaceIdOf, serverModules: () => [...servers].sort() };
}

interface WatchedLook {
  /** One moment, one answer. */
  readonly resolveFrom: (specifier: string, from: string) => string | null;
  readonly recordOf: (file: string) => ModuleRecord | null;
  readonly mayLead: (file: string) => boolean;
  /** The result depends on this file. */
  readonly note: (file: string) => void;
  readonly dependencies: () => readonly string[];
}

/** Files as one compile sees them: what is looked at is noted for hosts that watch it. */
function watchedLook({ root, files, resolver, moment, installed }: GraphOptions): WatchedLook {
  const looked = new Set<string>();
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
  const note = (file: string): void => {
    if (!isInstalled(file)) looked.add(file);
  };
  const recordOf = (file: string): ModuleRecord | null => {
    note(file);
    return files.recordOf(file, moment);
  };
  const look: Look = {
    kindOf: (file) => (files.mayHold(file, moment) ? 'may-hold' : files.mayLead(file, moment) ? 'hands-on' : 'neither'),
    specifiersOf: (file) => files.specifiersOf(file, moment),
    resolve: resolveFrom,
  };
  const mayLead = (file: string): boolean => files.mayLead(file, moment) && (!isInstalled(file) || installed.mayLead(file, look, moment));
  return { resolveFrom, recordOf, mayLead, note, dependencies: () => [...looked].sort() };
}

/** What is there counts, and what may come beside it. Not a configuration that is missing: every host needs a new start when one comes. */
function isWatched(path: string, stamp: Stamp, root: string): boolean {
  // Installed packages change with their version alone; hosts watch their lock file, not their files.
  if (stamp.startsWith('folder') || isInstalled(path)) return false;
  if (stamp !== '') return true;
  const isInside = path.startsWith(root + sep) || path.startsWith(realPlace(root) + sep);
  return isInside && !/[\\/](?:node_modules|package\.json|[tj]sconfig\.json)$/.test(path);
}
