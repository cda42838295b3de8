/** Which files can end up in the browser: those that say `'use client'`, and everything that they import. */
import type { Resolver } from './resolve.ts';
import type { ImportIndex } from './scan.ts';

/**
 * @returns whether a file is in the client graph. It is found on the first question; imports of types and in comments count,
 * so the answer can be yes where it is no, but not the other way round.
 */
export function clientGraph({ files, specifiers, edges, clientFiles }: ImportIndex, resolver: Resolver): (file: string) => boolean {
  let reached: Set<string> | null = null;
  const find = (): Set<string> => {
    const positions = new Map(files.map((file, position) => [file, position]));
    const found = new Set(clientFiles);
    for (const file of found) {
      for (const number of edges[positions.get(file) ?? -1] ?? []) {
        const target = resolver.resolve(specifiers[number] ?? '', file);
        if (target !== null) found.add(target);
      }
    }
    return found;
  };
  return (file) => (reached ??= find()).has(file);
}
