/**
 * The alias table against what a project holds: which aliases do nothing any more, and which ones a move would need.
 *
 *     app/page.tsx#save was moved to app/posts.ts   → { "app/posts.ts#save": "app/page.tsx#save" }
 */
import { qualifiedName } from '../../3-plan/identity.ts';
import type { Aliases } from '../../3-plan/identity.ts';
import type { ModuleEntry } from '../../model/index.ts';
import type { ManifestDiff } from './diff.ts';

export interface StaleAlias {
  /** Where the function should be: the key in the table. */
  readonly place: string;
  /** Where it was. */
  readonly oldPlace: string;
  /** `no-function`: nothing is at `place`. `old-place-in-use`: another function is at the old place and would have the same id. */
  readonly why: 'no-function' | 'old-place-in-use';
  /** One sentence for people. */
  readonly message: string;
}

/**
 * The aliases that should go, sorted by place; one alias may be stale for two reasons.
 *
 * @param aliases The resolved option `ids.aliases`.
 * @param entries Of the whole project, compiled with this table or without: only the places count. A manifest will do as well.
 * @example staleAliases(options.ids.aliases, entries).map(({ message }) => message)
 */
export function staleAliases(aliases: Aliases, entries: Iterable<Pick<ModuleEntry, 'references'>>): readonly StaleAlias[] {
  const places = new Set<string>();
  for (const { references } of entries) {
    for (const reference of Object.values(references)) places.add(qualifiedName(reference.module, reference.export));
  }
  return [...sorted(aliases)].flatMap(([place, oldPlace]): readonly StaleAlias[] => {
    const common = { place, oldPlace };
    const gone: StaleAlias = { ...common, why: 'no-function', message: `There is no Server Function ${place} any more: remove its alias to ${oldPlace}.` };
    // A function at the old place that has an alias of its own has another id.
    const taken: StaleAlias = {
      ...common,
      why: 'old-place-in-use',
      message: `There is a Server Function ${oldPlace} again, and the id of that place belongs to ${place} by an alias: remove the alias, or rename the function.`,
    };
    return [...(places.has(place) ? [] : [gone]), ...(places.has(oldPlace) && !aliases.has(oldPlace) ? [taken] : [])];
  });
}

/**
 * The alias table with which every moved function keeps its id.
 *
 * @param existing The table that the old build was made with: a function that is moved again keeps its first id, under one alias.
 * @returns The whole new table, sorted; for `serializeAliases`.
 * @example writeFileSync('aliases.json', serializeAliases(aliasesFromDiff(diffManifests(old, built), options.ids.aliases)))
 */
export function aliasesFromDiff({ moved, kept }: Pick<ManifestDiff, 'moved' | 'kept'>, existing: Aliases = new Map()): Aliases {
  const places = moved.map(({ from, to }) => ({
    from: qualifiedName(from.reference.module, from.reference.export),
    to: qualifiedName(to.reference.module, to.reference.export),
  }));
  const cameBack = kept.map(({ from }) => qualifiedName(from.module, from.export));
  const left = new Set([...places.map(({ from }) => from), ...cameBack]);
  const table = new Map([...existing].filter(([place]) => !left.has(place)));
  for (const { from, to } of places) {
    const origin = existing.get(from) ?? from;
    table.set(to, origin);
  }
  return sorted(table);
}

/** The table as the text of a JSON file: the same bytes for the same table. */
export function serializeAliases(aliases: Aliases): string {
  return `${JSON.stringify(Object.fromEntries(sorted(aliases)), null, 2)}\n`;
}

function sorted(aliases: Aliases): Aliases {
  return new Map([...aliases].sort(([a], [b]) => (a < b ? -1 : 1)));
}
