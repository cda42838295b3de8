/**
 * What the stars of one module export: which name comes from which of them.
 *
 *     export * from './one';      // a, b
 *     export * from './two';      // b (another one), c
 *     export const c = 1;
 *     →  './one': a.    b is an export of neither, c is the module's own.
 */
export interface StarModules {
  /** The names that a star over this module brings; `isComplete` is false where some of them cannot be known. */
  readonly starNamesOf: (specifier: string) => { readonly names: readonly string[]; readonly isComplete: boolean };
  /** Do two stars bring the same binding under this name? */
  readonly isSameStar: (one: string, other: string, name: string) => boolean;
  /** Does the module get this name from here, by a star of its own? A list of names would go round in a circle. */
  readonly leadsBack: (specifier: string, name: string) => boolean;
}

export interface StarNames {
  /** The names that are listed for the n-th star; each name once. */
  readonly of: (position: number) => readonly string[];
  /** Does another star have something else under this name? */
  readonly isDisputed: (name: string) => boolean;
  /** Do several stars bring it, all of them the same? */
  readonly isShared: (name: string) => boolean;
}

/**
 * @param stars The specifiers of all stars, in source order.
 * @param explicit What the module exports by name.
 */
export function starNames(stars: readonly string[], explicit: ReadonlySet<string>, { starNamesOf, isSameStar, leadsBack }: StarModules): StarNames {
  const holders = new Map<string, number[]>();
  stars.forEach((specifier, position) => {
    for (const name of starNamesOf(specifier).names) {
      if (name !== 'default' && !explicit.has(name)) holders.set(name, [...(holders.get(name) ?? []), position]);
    }
  });
  const at = (position: number): string => stars[position] ?? '';
  const isDisputed = (name: string): boolean => {
    const [first, ...others] = holders.get(name) ?? [];
    return first !== undefined && others.some((other) => !isSameStar(at(first), at(other), name));
  };
  const isShared = (name: string): boolean => new Set((holders.get(name) ?? []).map(at)).size > 1 && !isDisputed(name);
  const listed = new Map<string, number>();
  for (const [name, positions] of holders) {
    const position = positions.find((one) => !leadsBack(at(one), name)) ?? positions[0];
    if (position !== undefined && !isDisputed(name)) listed.set(name, position);
  }
  return { of: (position) => [...listed].flatMap(([name, listedAt]) => (listedAt === position ? [name] : [])).sort(), isDisputed, isShared };
}
