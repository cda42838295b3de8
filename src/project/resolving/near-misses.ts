/**
 * Imports that lead nowhere, and end as a file's path does: of an alias, perhaps, that the configuration does not have.
 *
 *     import { save } from '~/lib/actions'      for src/lib/actions.ts, where nothing says what `~` is
 */
import { isPath } from '../../resolve/resolver.ts';
import { fromRoot } from '../../files/from-root.ts';
import type { ProjectResolver } from './resolve.ts';
import type { ImportIndex } from '../tree/scan.ts';

export interface NearMiss {
  /** Absolute. */
  readonly file: string;
  readonly specifier: string;
}

/** @returns finds the first such import for a file; null where there is none. */
export function nearMisses({ files, specifiers, edges, root }: ImportIndex, resolver: ProjectResolver): (file: string) => NearMiss | null {
  let byLast: ReadonlyMap<string, readonly number[]> | null = null;
  return (file) => {
    const path = withoutEnding(fromRoot(file, root));
    const numbers = ((byLast ??= byLastName(specifiers)).get(path.slice(path.lastIndexOf('/') + 1)) ?? []).filter((number) =>
      mayMean(specifiers[number] ?? '', path),
    );
    if (numbers.length === 0) return null;
    for (const [position, named] of edges.entries()) {
      const [from = '', number] = [files[position], numbers.find((one) => named.includes(one))];
      const specifier = number === undefined ? null : (specifiers[number] ?? null);
      if (specifier !== null && from !== file && resolver.resolve(specifier, from).length === 0) return { file: from, specifier };
    }
    return null;
  };
}

function byLastName(specifiers: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [number, specifier] of specifiers.entries()) {
    const path = withoutEnding(specifier);
    if (isPath(specifier) || !path.includes('/')) continue;
    const last = path.slice(path.lastIndexOf('/') + 1);
    found.set(last, [...(found.get(last) ?? []), number]);
  }
  return found;
}

/** Behind what looks like an alias one name is enough; behind the name of a package it takes two. */
function mayMean(specifier: string, path: string): boolean {
  const parts = withoutEnding(specifier).split('/');
  const isAlias = /^[~#$]|^@$/.test(parts[0] ?? '');
  const inside = parts.slice(!isAlias && specifier.startsWith('@') ? 2 : 1);
  return inside.length >= (isAlias ? 1 : 2) && `/${path}`.endsWith(`/${inside.join('/')}`);
}

function withoutEnding(path: string): string {
  return path.replace(/\.[cm]?[jt]sx?$/, '').replace(/\/index$/, '');
}
