/** Which files can end up in the browser: those that say `'use client'`, and everything that they import. */
import { readFileSync } from 'node:fs';
import { parseSource } from '../1-source/parse.ts';
import { importsOf } from './imports.ts';
import type { ProjectResolver } from './resolve.ts';
import type { ImportIndex } from './scan.ts';

export interface ClientGraph {
  /** Imports of types and in comments count, so the answer can be yes where it is no, but not the other way round. */
  readonly mayHold: (file: string) => boolean;
  /** The files from one with `'use client'` to this one, each importing the next for sure; null where none is found. */
  readonly chainTo: (file: string) => readonly string[] | null;
}

/** The graph is made on the first question. */
export function clientGraph(index: ImportIndex, resolver: ProjectResolver): ClientGraph {
  let importers: ReadonlyMap<string, string | null> | null = null;
  const reached = (): ReadonlyMap<string, string | null> => (importers ??= findReached(index, resolver));
  return {
    mayHold: (file) => reached().has(file),
    chainTo: (file) => {
      const chain: string[] = [];
      for (let at: string | null | undefined = file; typeof at === 'string'; at = reached().get(at)) chain.unshift(at);
      const isCertain = reached().has(file) && chain.slice(1).every((to, position) => imports(chain[position] ?? '', to, resolver));
      return isCertain ? chain : null;
    },
  };
}

/** Every file of the graph with the one that led to it; null for those that begin it. */
function findReached({ files, specifiers, edges, clientFiles }: ImportIndex, resolver: ProjectResolver): Map<string, string | null> {
  const positions = new Map(files.map((file, position) => [file, position]));
  const found = new Map<string, string | null>([...clientFiles].map((file) => [file, null]));
  for (const file of found.keys()) {
    for (const number of edges[positions.get(file) ?? -1] ?? []) {
      const target = resolver.resolveOnClient(specifiers[number] ?? '', file);
      if (target !== null && !found.has(target)) found.set(target, file);
    }
  }
  return found;
}

/** Not only by its text, and not for types alone. */
function imports(from: string, to: string, resolver: ProjectResolver): boolean {
  try {
    const program = parseSource(readFileSync(from, 'utf8'), from);
    return importsOf(program).some(({ specifier }) => resolver.resolveOnClient(specifier, from) === to);
  } catch {
    return false;
  }
}
