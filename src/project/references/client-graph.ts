/**
 * Which files run in the browser: those that say `'use client'`, and everything that they import.
 *
 *     form.tsx ('use client') → lib/labels.ts → lib/actions.ts ('use server') → lib/db.ts
 *     in the client            in the client     a stub of it                   no
 */
import { readRegularFile } from '../../files/regular-file.ts';
import { parseSource } from '../../1-source/parse.ts';
import { importsOf, loadedSpecifiers } from '../file/imports.ts';
import type { ProjectResolver } from '../resolving/resolve.ts';
import type { ImportIndex } from '../tree/scan.ts';
import { usesIn } from '../file/uses.ts';

export interface ClientGraph {
  /** Does the code of this file run in the browser? A file that cannot be parsed counts as importing what its text names. */
  readonly holds: (file: string) => boolean;
  /** The files from one with `'use client'` to this one, each importing the next for sure; null where none is found. */
  readonly chainTo: (file: string) => readonly string[] | null;
}

/** What is known of the modules that a file loads: null where it cannot be parsed, undefined where it has not been read. */
type LoadsOf = (file: string) => readonly string[] | null | undefined;

/** Files are read when there is a question about them: those that lead to it by their text, from the last one on backwards. */
export function clientGraph(index: ImportIndex, resolver: ProjectResolver, loadsOf: LoadsOf): ClientGraph {
  let importers: ReadonlyMap<string, readonly string[]> | null = null;
  const importersOf = (file: string): readonly string[] => (importers ??= importersByText(index, resolver)).get(file) ?? [];
  const imports = importReader(resolver, loadsOf);
  /** Towards the file with 'use client'; null for that one. */
  const next = new Map<string, string | null>([...index.clientFiles].map((file) => [file, null]));
  const unreached = new Set<string>();
  const search = (wanted: string): boolean => {
    if (next.has(wanted) || unreached.has(wanted)) return next.has(wanted);
    const towards = new Map<string, string | null>([[wanted, null]]);
    for (const file of towards.keys()) {
      if (next.has(file)) {
        for (let at: string | null = file; at !== null;) {
          const before: string | null = towards.get(at) ?? null;
          if (before !== null) next.set(before, at);
          at = before;
        }
        return true;
      }
      if (unreached.has(file) || (file !== wanted && index.serverFiles.has(file))) continue;
      // Those that are known to be in the client first: one of them is an answer.
      const importers = importersOf(file);
      const client = importers.find((importer) => next.has(importer) && imports(importer, file) !== 'no');
      for (const importer of client !== undefined ? [client] : importers.filter((one) => !next.has(one)))
        if (!towards.has(importer) && imports(importer, file) !== 'no') towards.set(importer, file);
    }
    for (const file of towards.keys()) unreached.add(file);
    return false;
  };
  return {
    holds: (file) => !index.serverFiles.has(file) && search(file),
    chainTo: (file) => {
      if (!search(file)) return null;
      const chain = [file];
      for (let at = next.get(file); typeof at === 'string'; at = next.get(at)) chain.unshift(at);
      return chain.slice(1).every((to, position) => imports(chain[position] ?? '', to) === 'yes') ? chain : null;
    },
  };
}

/** Who imports a file as client code would, by the texts alone: of every file that the texts lead to from one with 'use client'. */
function importersByText({ files, specifiers, edges, clientFiles, serverFiles }: ImportIndex, resolver: ProjectResolver): Map<string, string[]> {
  const positions = new Map(files.map((file, position) => [file, position]));
  const reached = new Set(clientFiles);
  const found = new Map<string, string[]>();
  for (const file of reached) {
    // In the client it is a stub, which imports nothing.
    if (serverFiles.has(file)) continue;
    for (const number of edges[positions.get(file) ?? -1] ?? []) {
      const target = resolver.resolveOnClient(specifiers[number] ?? '', file);
      if (target === null || target === file) continue;
      reached.add(target);
      const list = found.get(target);
      if (list === undefined) found.set(target, [file]);
      else if (list.at(-1) !== file) list.push(file);
    }
  }
  return found;
}

/** Does a file import values of another, in its code and not in a comment? `unknown` for one that cannot be parsed. */
function importReader(resolver: ProjectResolver, loadsOf: LoadsOf): (from: string, to: string) => 'yes' | 'no' | 'unknown' {
  const known = new Map<string, ReadonlySet<string> | null>();
  return (from, to) => {
    const imported = known.has(from) ? known.get(from) : importedFiles(from, resolver, loadsOf);
    known.set(from, imported ?? null);
    return imported === null || imported === undefined ? 'unknown' : imported.has(to) ? 'yes' : 'no';
  };
}

function importedFiles(from: string, resolver: ProjectResolver, loadsOf: LoadsOf): ReadonlySet<string> | null {
  const known = loadsOf(from);
  const loads = known === undefined ? loadedBy(from, resolver.keepsImports(from)) : known;
  return loads && new Set(loads.flatMap((specifier) => resolver.resolveOnClient(specifier, from) ?? []));
}

function loadedBy(file: string, keepsImports: boolean): readonly string[] | null {
  try {
    const program = parseSource(readRegularFile(file), file);
    const records = importsOf(program);
    return loadedSpecifiers(file, records, keepsImports || !records.some(({ into }) => into.kind === 'variable') ? null : usesIn(program).ofName);
  } catch {
    return null;
  }
}
