/**
 * A diff of manifests as text: for a terminal, for a comment on a pull request, for tools.
 *
 *   Re-pointed (1): a client of the old build would call another function
 *     1f0e…  save (app/a.ts:3:8) → remove (app/b.ts:9:1)
 *
 *   1 re-pointed, 2 added
 */
import { visible } from '../../diagnostics/catalogue/wording.ts';
import type { ManifestReference } from '../../model/index.ts';
import type { ChangedReference, IdentifiedReference, KeptReference, ManifestDiff, MovedReference } from './diff.ts';

export type DiffFormat = 'pretty' | 'markdown' | 'json';

/** @example process.stdout.write(formatDiff(diff, 'markdown')) */
export function formatDiff(diff: ManifestDiff, format: DiffFormat): string {
  switch (format) {
    case 'pretty':
      return pretty(diff);
    case 'markdown':
      return markdown(diff);
    case 'json':
      return `${JSON.stringify(inOneOrder(diff), null, 2)}\n`;
  }
}

function inOneOrder({ unguarded, rePointed, removed, moved, kept, added, changed, guardChanged }: ManifestDiff): ManifestDiff {
  return { unguarded, rePointed, removed, moved, kept, added, changed, guardChanged };
}

interface Section {
  readonly title: string;
  readonly meaning: string;
  readonly rows: readonly Row[];
}

/** What stands in a line, to be dressed by the format. */
interface Row {
  readonly ids: readonly string[];
  readonly functions: readonly ManifestReference[];
  /** `parameters (a) → (a, b)`. */
  readonly changes: readonly Change[];
}

interface Change {
  readonly what: 'parameters' | 'captures' | 'guard';
  /** null for what has only the second. */
  readonly from: readonly string[] | null;
  readonly to: readonly string[];
}

function sections({ unguarded, rePointed, removed, moved, kept, added, changed, guardChanged }: ManifestDiff): readonly Section[] {
  return [
    { title: 'Unguarded', meaning: 'a guard came first, and none is seen any more', rows: unguarded.map(guardRow) },
    { title: 'Re-pointed', meaning: 'a client of the old build would call another function', rows: rePointed.map(keptRow) },
    { title: 'Removed', meaning: 'calls of a client of the old build fail', rows: removed.map(oneRow) },
    { title: 'Moved', meaning: 'the same code under another id; an alias keeps the old one', rows: moved.map(movedRow) },
    { title: 'Kept', meaning: 'at another place under the old id', rows: kept.map(keptRow) },
    { title: 'Added', meaning: 'clients can call them from now on', rows: added.map(addedRow) },
    { title: 'Changed', meaning: 'what a client of the old build sends may not fit any more', rows: changed.map(changedRow) },
    { title: 'Guard changed', meaning: 'another one comes first, or it is public', rows: guardChanged.map(guardRow) },
  ].filter(({ rows }) => rows.length > 0);
}

function oneRow({ id, reference }: IdentifiedReference): Row {
  return { ids: [id], functions: [reference], changes: [] };
}

/** What is new says whether it has a guard. */
function addedRow({ id, reference }: IdentifiedReference): Row {
  const { guard } = reference;
  return { ids: [id], functions: [reference], changes: guard === undefined ? [] : [{ what: 'guard', from: null, to: [guardName(reference)] }] };
}

function guardRow({ id, from, to }: KeptReference): Row {
  return { ids: [id], functions: [to], changes: [{ what: 'guard', from: [guardName(from)], to: [guardName(to)] }] };
}

function guardName({ guard }: ManifestReference): string {
  if (guard?.status === 'guarded') return guard.by === undefined ? 'guarded' : `${guard.by.name} of ${guard.by.module}`;
  return guard?.status === 'public' ? `public: ${guard.reason ?? ''}` : 'none seen';
}

function movedRow({ from, to }: MovedReference): Row {
  return { ids: [from.id, to.id], functions: [from.reference, to.reference], changes: [] };
}

function keptRow({ id, from, to }: KeptReference): Row {
  return { ids: [id], functions: [from, to], changes: [] };
}

function changedRow({ id, from, to, params, captures }: ChangedReference): Row {
  const changes: readonly Change[] = [
    ...(params ? [{ what: 'parameters', from: from.params, to: to.params } as const] : []),
    ...(captures ? [{ what: 'captures', from: from.captures, to: to.captures } as const] : []),
  ];
  return { ids: [id], functions: [to], changes };
}

function pretty(diff: ManifestDiff): string {
  const parts = sections(diff).map(({ title, meaning, rows }) => {
    const lines = rows.map(({ ids, functions, changes }) => {
      const place = functions.map((reference) => `${shown(reference.name)} (${shown(moduleAndLine(reference))})`).join(' → ');
      const details = changes.map(
        ({ what, from, to }) => `\n      ${what}: ${from === null ? '' : `(${from.map(visible).join(', ')}) → `}(${to.map(visible).join(', ')})`,
      );
      return `  ${ids.map((id) => shown(shortId(id))).join(' → ')}  ${place}${details.join('')}`;
    });
    return `${title} (${rows.length}): ${meaning}\n${lines.join('\n')}`;
  });
  return `${[...parts, summary(diff)].join('\n\n')}\n`;
}

function markdown(diff: ManifestDiff): string {
  const parts = sections(diff).map(({ title, meaning, rows }) => {
    const lines = rows.map(({ ids, functions, changes }) => {
      const place = functions.map((reference) => `${code(reference.name)} (${code(moduleAndLine(reference))})`).join(' → ');
      const details = changes.map(
        ({ what, from, to }) => `; ${what} ${from === null ? '' : `${code(`(${from.join(', ')})`)} → `}${code(`(${to.join(', ')})`)}`,
      );
      return `- ${place}${details.join('')}, id ${ids.map((id) => code(shortId(id))).join(' → ')}`;
    });
    return `**${title} (${rows.length})**: ${meaning}\n\n${lines.join('\n')}`;
  });
  return `${['### Server Functions', summary(diff), ...parts].join('\n\n')}\n`;
}

function summary(diff: ManifestDiff): string {
  const counts = sections(diff).map(({ title, rows }) => `${rows.length} ${title.toLowerCase()}`);
  return counts.length === 0 ? 'Every reference id leads where it led.' : counts.join(', ');
}

function moduleAndLine({ module, loc }: ManifestReference): string {
  return `${module}:${loc.line}:${loc.column + 1}`;
}

/** Opaque ids are long, and their beginning is enough to find them by. */
function shortId(id: string): string {
  return /^[\da-f]{40,42}$/.test(id) ? id.slice(0, 10) : id;
}

/** Names may be any string, and an empty one is to be seen as well. */
function shown(text: string): string {
  return text === '' ? '""' : visible(text);
}

/** Inline code, with a fence longer than any run of backticks inside: nothing in it is Markdown. */
function code(text: string): string {
  const inside = shown(text);
  const longest = Math.max(0, ...(inside.match(/`+/g) ?? []).map((run) => run.length));
  if (longest === 0) return `\`${inside}\``;
  const fence = '`'.repeat(longest + 1);
  return `${fence} ${inside} ${fence}`;
}
