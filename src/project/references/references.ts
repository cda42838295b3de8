/**
 * Who refers to a Server Function: everything that imports it, straight or through other files, and what its own file does with it.
 *
 * In: a scan with its import index. Out: the references to each function, by file and position.
 * Only files that name a module of Server Functions, or a file that exports it again, are parsed; each of them once.
 */
import { readRegularFile } from '../../files/regular-file.ts';
import type { Position } from '../../model/index.ts';
import { createLinker } from '../../link/linker.ts';
import type { Linker, Step } from '../../link/linker.ts';
import { readRecord } from '../../link/module-record.ts';
import type { ModuleRecord } from '../../link/module-record.ts';
import type { ResolveSettings } from '../../resolve/resolver.ts';
import { clientGraph } from './client-graph.ts';
import type { ClientGraph } from './client-graph.ts';
import { filesNaming, findImporters } from './find-importers.ts';
import type { ClearBinding, Importer } from './importer.ts';
import type { ImportRecord } from '../file/imports.ts';
import type { ProjectFunction, ProjectModule } from '../file/module.ts';
import { createProjectResolver } from '../resolving/resolve.ts';
import type { ProjectResolver } from '../resolving/resolve.ts';
import type { ImportIndex, Scan } from '../tree/scan.ts';
import type { Use } from '../file/uses.ts';
import type { Problem } from '../tree/walk.ts';

export interface FoundReference {
  /** Absolute. */
  readonly file: string;
  readonly at: Position;
  /** `import`: nothing is done with it but importing; `dynamic`: by `import()` or `require()`. */
  readonly how: Exclude<Use['how'], 'export'> | 'import' | 're-export' | 'dynamic';
  /** For a prop: which one of what. */
  readonly detail: string | null;
  /** The file runs in the client: it says `'use client'`, or one that does imports it, in so many steps. */
  readonly fromClient: boolean;
}

export interface References {
  readonly of: (serverFunction: ProjectFunction) => readonly FoundReference[];
  /** The files of the tree that import from this one. Known of modules of Server Functions and of files that hand them on. */
  readonly importersOf: (file: string) => readonly string[];
  readonly clearBindings: readonly ClearBinding[];
  readonly resolver: ProjectResolver;
  readonly client: ClientGraph;
  /** It begins in the browser, and no file says `'use client'`: then any file may be the client's, as in an app without Server Components. */
  readonly isBrowserApp: boolean;
  readonly problems: readonly Problem[];
}

/** Finds all references of a scanned tree. */
export function findReferences(scan: Scan, index: ImportIndex, settings: ResolveSettings): References {
  const resolver = createProjectResolver(index, settings);
  const problems: Problem[] = [];
  const imported = new Map<string, Set<string>>();
  const importers = findImporters(scan, index, { resolver, imported, onProblem: (problem) => problems.push(problem) });
  const client = clientGraph(index, resolver, (file) => importers.get(file)?.loads);
  const found = new Map<ProjectFunction, FoundReference[]>();
  const add = (target: ProjectFunction, reference: FoundReference): void => {
    const list = found.get(target) ?? [];
    if (list.length === 0) found.set(target, list);
    if (!list.some(({ file, at }) => file === reference.file && at.line === reference.at.line && at.column === reference.at.column)) list.push(reference);
  };
  for (const module of scan.modules) {
    const fromClient = client.holds(module.file);
    for (const target of module.functions) for (const use of target.ownUses) add(target, toReference(use, module.file, fromClient));
  }
  const lookup = createLookup(scan.modules, importers, resolver);
  for (const importer of importers.values()) {
    const fromClient = client.holds(importer.file);
    for (const record of importer.records)
      addRecord(record, importer, { lookup: (name) => lookup(resolver.resolve(record.specifier, importer.file), name), fromClient, add });
  }
  const isBrowserApp = index.clientFiles.size === 0 && index.specifiers.includes('react-dom/client');
  // In the client every value is the client's own. A component with hooks that no file imports yet will be a client's.
  const runsOnServer = ({ file, callsHooks }: Importer): boolean =>
    !isBrowserApp && !client.holds(file) && (!callsHooks || filesNaming([file], new Set([file]), index, resolver).next().done === false);
  return {
    of: (target) => [...(found.get(target) ?? [])].sort(byPlace),
    importersOf: (file) => [...(imported.get(file) ?? [])],
    clearBindings: [...importers.values()]
      .filter((importer) => importer.clearBindings.length > 0 && runsOnServer(importer))
      .flatMap((importer) => clearBindingsOf(importer, lookup, resolver)),
    resolver,
    client,
    isBrowserApp,
    problems,
  };
}

function byPlace(a: FoundReference, b: FoundReference): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.at.line - b.at.line || a.at.column - b.at.column;
}

function toReference({ at, how, detail }: Use, file: string, fromClient: boolean): FoundReference {
  return { file, at, how: how === 'export' ? 're-export' : how, detail: how === 'export' ? null : detail, fromClient };
}

interface RecordContext {
  readonly lookup: (name: string) => readonly ProjectFunction[];
  readonly fromClient: boolean;
  readonly add: (target: ProjectFunction, reference: FoundReference) => void;
}

function addRecord(record: ImportRecord, { file, usesOf }: Importer, { lookup, fromClient, add }: RecordContext): void {
  const { into, at, imported } = record;
  const plain = (how: FoundReference['how']): FoundReference => ({ file, at, how, detail: null, fromClient });
  if (into.kind === 'nothing') return;
  if (into.kind !== 'variable') {
    // A star leaves the default export out.
    const isStar = into.kind === 'export' && into.exported === '*';
    const targets = lookup(imported).filter(({ importedAs }) => !isStar || importedAs.some((name) => name !== 'default'));
    for (const target of targets) add(target, plain(into.kind === 'export' ? 're-export' : 'dynamic'));
    return;
  }
  const uses = usesOf(into.local);
  for (const use of uses) {
    const isMember = imported === '*' && use.member !== null;
    for (const target of lookup(isMember && use.member !== null ? use.member : imported)) {
      if (!isMember && use.member !== null && !isHolderOf(target, use.member)) continue;
      add(target, toReference(use, file, fromClient));
    }
  }
  if (uses.length === 0 && imported !== '*') for (const target of lookup(imported)) add(target, plain('import'));
}

/** `handlers.remove` uses the function `remove` of the imported object, and none of its others. */
function isHolderOf({ reference }: ProjectFunction, member: string): boolean {
  const [, ...path] = reference.name.split('.');
  return path.length === 0 || path[0] === member;
}

type Lookup = (files: readonly string[], name: string) => readonly ProjectFunction[];

/**
 * The Server Functions that files export under a name, its own and those it hands on; `*` is all of them.
 * The compiler's linker tells what a name is. What it calls a value of the module's own may be an imported function all the same: `export default save`.
 */
function createLookup(modules: readonly ProjectModule[], importers: ReadonlyMap<string, Importer>, resolver: ProjectResolver): Lookup {
  const byFile = new Map(modules.map((module) => [module.file, module]));
  const records = new Map<string, ModuleRecord | null>();
  const recordOf = (file: string): ModuleRecord | null => {
    const known = records.get(file);
    if (known !== undefined) return known;
    const record = importers.get(file)?.record ?? (byFile.has(file) ? recordAt(file) : null);
    records.set(file, record);
    return record;
  };
  // A package may give one file to the server and another one to clients: each is linked on its own.
  const linkers = [0, 1].map((layer) => createLinker({ recordOf, resolve: (specifier, from) => at(resolver.resolve(specifier, from), layer) }));
  const ownOf = ({ file, name }: Step): readonly ProjectFunction[] => (byFile.get(file)?.functions ?? []).filter(({ importedAs }) => importedAs.includes(name));
  const handedOn = ({ file, name }: Step, seen: ReadonlySet<string>): readonly ProjectFunction[] => {
    const importer = importers.get(file);
    return (importer?.records ?? []).flatMap(({ into, imported, specifier }) =>
      into.kind === 'variable' && importer?.usesOf(into.local).some(({ how, detail }) => how === 'export' && detail === name) === true
        ? resolver.resolve(specifier, file).flatMap((target) => find(target, imported, seen))
        : [],
    );
  };
  const linked = (linker: Linker, file: string, name: string, seen: ReadonlySet<string>): readonly ProjectFunction[] => {
    const { kind, steps, ...link } = linker.linkOf(file, name);
    const last = steps.at(-1);
    if (kind === 'found' && 'own' in link && link.own === null) return [...steps.flatMap(ownOf), ...find(link.file, '*', seen)];
    return [...steps.flatMap(ownOf), ...(kind === 'found' && last !== undefined ? handedOn(last, seen) : [])];
  };
  const find = (file: string, name: string, visited: ReadonlySet<string>): readonly ProjectFunction[] => {
    const key = `${file}\n${name}`;
    if (visited.has(key)) return [];
    const seen = new Set([...visited, key]);
    const found = linkers.flatMap((linker) =>
      name === '*' ? [...linker.namesOf(file).names].flatMap((one) => find(file, one, seen)) : linked(linker, file, name, seen),
    );
    return [...new Set(found)];
  };
  return (files, name) => [...new Set(files.flatMap((file) => find(file, name, new Set())))];
}

function at(files: readonly string[], layer: number): string | null {
  return files[layer] ?? files[0] ?? null;
}

/** A module of Server Functions that has been parsed before. */
function recordAt(file: string): ModuleRecord | null {
  try {
    return readRecord(file, readRegularFile(file));
  } catch {
    return null;
  }
}

function clearBindingsOf({ file, records, clearBindings }: Importer, lookup: Lookup, resolver: ProjectResolver): ClearBinding[] {
  return clearBindings.filter(({ functionName }) =>
    records.some(
      ({ into, imported, specifier }) =>
        into.kind === 'variable' && into.local === functionName && imported !== '*' && lookup(resolver.resolve(specifier, file), imported).length > 0,
    ),
  );
}
