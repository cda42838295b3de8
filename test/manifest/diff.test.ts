import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffManifests, hasRePointed } from '../../src/5-manifest/diff/diff.ts';
import type { ManifestDiff } from '../../src/5-manifest/diff/diff.ts';
import { formatDiff } from '../../src/5-manifest/diff/format.ts';
import { createManifest } from '../../src/5-manifest/manifest.ts';
import type { Manifest } from '../../src/5-manifest/manifest.ts';
import type { ManifestReference } from '../../src/model/index.ts';
import { anyManifest, entryOf } from './arbitrary.ts';

type Functions = Readonly<Record<string, Partial<ManifestReference>>>;

function manifestOf(functions: Functions): Manifest {
  return createManifest(Object.entries(functions).map(([id, overrides]) => entryOf(id, { name: overrides.export ?? 'save', ...overrides })));
}

const diffOf = (from: Functions, to: Functions): ManifestDiff => diffManifests(manifestOf(from), manifestOf(to));

/** Only the ids, by list. */
function idsOf(diff: ManifestDiff): object {
  const { rePointed, removed, moved, kept, added, changed } = diff;
  const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  const all = {
    rePointed: ids(rePointed),
    removed: ids(removed),
    kept: ids(kept),
    added: ids(added),
    changed: ids(changed),
    moved: moved.map(({ from, to }) => `${from.id}→${to.id}`),
  };
  return Object.fromEntries(Object.entries(all).filter(([, list]) => list.length > 0));
}

describe('a diff', () => {
  it.each<[string, Functions, Functions, object]>([
    ['nothing', { a: {} }, { a: {} }, {}],
    ['a function more, and one less', { a: { digest: '1' } }, { b: { digest: '2' } }, { removed: ['a'], added: ['b'] }],
    ['another position', { a: {} }, { a: { loc: { line: 99, column: 0 } } }, {}],
    ['another text at the same place: the function was edited', { a: { digest: '1' } }, { a: { digest: '2' } }, {}],
    ['the same text under another id', { a: {} }, { b: { module: 'app/b.ts' } }, { moved: ['a→b'] }],
    ['one id, another function', { a: { export: 'save', digest: '1' } }, { a: { export: 'remove', digest: '2' } }, { rePointed: ['a'] }],
    ['one id, the same name in another file', { a: { digest: '1' } }, { a: { module: 'app/b.ts', digest: '2' } }, { rePointed: ['a'] }],
    ['one id, the same text at another place', { a: {} }, { a: { module: 'app/b.ts', export: 'store' } }, { kept: ['a'] }],
    ['other parameters', { a: { params: ['x'] } }, { a: { params: ['x', 'y'] } }, { changed: ['a'] }],
    ['other captures at another place', { a: { captures: ['id'] } }, { a: { captures: ['user.id'], export: 'b' } }, { kept: ['a'], changed: ['a'] }],
    ['parameters of another function', { a: { params: ['x'], digest: '1' } }, { a: { params: [], digest: '2', export: 'b' } }, { rePointed: ['a'] }],
    ['ids that objects have', { ['__proto__']: { digest: '1' } }, { constructor: { digest: '2' } }, { removed: ['__proto__'], added: ['constructor'] }],
  ])('tells %s', (_, from, to, expected) => {
    expect(idsOf(diffOf(from, to))).toEqual(expected);
  });

  it('says what of a function changed', () => {
    const { changed } = diffOf({ a: { params: ['x'] }, b: { captures: ['x'] }, c: {} }, { a: { params: [] }, b: { captures: ['y'], params: [] }, c: {} });
    expect(changed.map(({ id, params, captures }) => [id, params, captures])).toEqual([
      ['a', true, false],
      ['b', true, true],
    ]);
  });

  it('says of which functions a guard went away, wherever they are now', () => {
    const guarded = { guard: { status: 'guarded', by: { name: 'requireUser', module: 'lib/auth.ts', at: 'lib/auth.ts:1' } } } as const;
    const lower = {
      guard: { status: 'guarded', by: { name: 'requireUser', module: 'lib/auth.ts', at: 'lib/auth.ts:99' }, via: [{ name: 'remove', at: 'data/a.ts:1' }] },
    } as const;
    const open = { guard: { status: 'public', reason: 'no session yet' } } as const;
    const none = { guard: { status: 'none' } } as const;
    const diff = diffOf(
      { a: guarded, b: guarded, c: guarded, d: none, e: guarded, f: { ...guarded, digest: '1' }, g: none },
      { a: none, b: lower, c: open, d: guarded, e: {}, f2: { ...none, digest: '1', module: 'app/b.ts' }, g: none, h: { ...none, digest: '2' } },
    );
    expect([diff.unguarded.map(({ id }) => id), diff.guardChanged.map(({ id }) => id), diff.changed]).toEqual([['a', 'f2'], ['c', 'd'], []]);
    expect(formatDiff(diff, 'pretty').split('\n\n')[0]).toBe(`Unguarded (2): a guard came first, and none is seen any more
  a  save (app/a.ts:3:8)
      guard: (requireUser of lib/auth.ts) → (none seen)
  f2  save (app/b.ts:3:8)
      guard: (requireUser of lib/auth.ts) → (none seen)`);
    expect(formatDiff(diff, 'markdown')).toContain('- `save` (`app/a.ts:3:8`); guard `(none seen)`, id `h`');
  });

  it('does not call re-pointed what an alias gives the id on purpose', () => {
    const [from, to] = [manifestOf({ a: { digest: '1' } }), manifestOf({ a: { module: 'b.ts', export: 'store', digest: '2' } })];
    expect(hasRePointed(diffManifests(from, to))).toBe(true);
    const meant = diffManifests(from, to, { aliases: new Map([['b.ts#store', 'app/a.ts#save']]) });
    expect([hasRePointed(meant), idsOf(meant)]).toEqual([false, { kept: ['a'] }]);
    expect(hasRePointed(diffManifests(from, to, { aliases: new Map([['other.ts#store', 'app/a.ts#save']]) }))).toBe(true);
  });

  it('partitions the ids: each one is in exactly one list, or in both builds as it was', () => {
    fc.assert(
      fc.property(anyManifest, anyManifest, fc.array(fc.boolean()), (from, other, taken) => {
        const some = Object.entries(from.references).filter((_, index) => taken[index] !== false);
        const to = { ...other, references: { ...Object.fromEntries(some), ...other.references } };
        const { rePointed, removed, moved, kept, added } = diffManifests(from, to);
        const both = [...rePointed, ...kept].map(({ id }) => id);
        const old = [...removed.map(({ id }) => id), ...moved.map((one) => one.from.id)];
        const now = [...added.map(({ id }) => id), ...moved.map((one) => one.to.id)];
        const shared = Object.keys(from.references).filter((id) => Object.hasOwn(to.references, id));
        expect([...old, ...shared].sort()).toEqual(Object.keys(from.references).sort());
        expect([...now, ...shared].sort()).toEqual(Object.keys(to.references).sort());
        expect(new Set(both).size).toBe(both.length);
        expect(both.filter((id) => !shared.includes(id))).toEqual([]);
      }),
    );
  });

  it('is the other way round when the builds are', () => {
    fc.assert(
      fc.property(anyManifest, anyManifest, (one, other) => {
        const [forth, back] = [diffManifests(one, other), diffManifests(other, one)];
        expect(back.added).toEqual(forth.removed);
        expect(back.rePointed.map(({ id }) => id)).toEqual(forth.rePointed.map(({ id }) => id));
        expect(back.moved.length).toBe(forth.moved.length);
        expect(idsOf(diffManifests(one, one))).toEqual({});
      }),
    );
  });
});

describe('a move', () => {
  it('is told by file and name where several functions have the same text', () => {
    const from = { a: { module: 'x.ts', export: 'p' }, b: { module: 'x.ts', export: 'q' } };
    expect(idsOf(diffOf(from, { c: { module: 'y.ts', export: 'q' }, d: { module: 'y.ts', export: 'p' } }))).toEqual({ moved: ['a→d', 'b→c'] });
  });

  it('is not guessed', () => {
    const from = { a: { module: 'x.ts', export: 'p' }, b: { module: 'x.ts', export: 'q' } };
    const to = { c: { module: 'y.ts', export: 'r' }, d: { module: 'y.ts', export: 's' } };
    expect(idsOf(diffOf(from, to))).toEqual({ removed: ['a', 'b'], added: ['c', 'd'] });
  });

  it('is one when only one of the equals is left over', () => {
    const from = { a: { module: 'x.ts', export: 'p' }, b: { module: 'x.ts', export: 'q' } };
    const to = { c: { module: 'y.ts', export: 'p' }, d: { module: 'z.ts', export: 'new' } };
    expect(idsOf(diffOf(from, to))).toEqual({ moved: ['a→c', 'b→d'] });
  });
});

describe('the formats', () => {
  const opaque = 'f6a81dd137a9c18b406d877f103018556e4c4e19';
  const diff = diffOf(
    {
      [opaque]: { digest: '1' },
      gone: { digest: '2' },
      old: { digest: '3' },
      kept: { digest: '4', export: 'k' },
      changed: { params: ['a'], captures: ['user.id'] },
    },
    {
      [opaque]: { digest: '9', export: 'Page.remove', module: 'app/[slug]/page.tsx' },
      moved: { digest: '3', module: 'app/b.ts' },
      kept: { digest: '4', export: 'l' },
      changed: { params: ['a', '`|<b>'], captures: [] },
      new: { digest: '5', export: '\u001b[31mred\u202e' },
    },
  );

  it('pretty', () => {
    expect(formatDiff(diff, 'pretty')).toBe(`Re-pointed (1): a client of the old build would call another function
  f6a81dd137  save (app/a.ts:3:8) → Page.remove (app/[slug]/page.tsx:3:8)

Removed (1): calls of a client of the old build fail
  gone  save (app/a.ts:3:8)

Moved (1): the same code under another id; an alias keeps the old one
  old → moved  save (app/a.ts:3:8) → save (app/b.ts:3:8)

Kept (1): at another place under the old id
  kept  k (app/a.ts:3:8) → l (app/a.ts:3:8)

Added (1): clients can call them from now on
  new  \\u{1b}[31mred\\u{202e} (app/a.ts:3:8)

Changed (1): what a client of the old build sends may not fit any more
  changed  save (app/a.ts:3:8)
      parameters: (a) → (a, \`|<b>)
      captures: (user.id) → ()

1 re-pointed, 1 removed, 1 moved, 1 kept, 1 added, 1 changed
`);
  });

  it('markdown', () => {
    expect(formatDiff(diff, 'markdown')).toBe(`### Server Functions

1 re-pointed, 1 removed, 1 moved, 1 kept, 1 added, 1 changed

**Re-pointed (1)**: a client of the old build would call another function

- \`save\` (\`app/a.ts:3:8\`) → \`Page.remove\` (\`app/[slug]/page.tsx:3:8\`), id \`f6a81dd137\`

**Removed (1)**: calls of a client of the old build fail

- \`save\` (\`app/a.ts:3:8\`), id \`gone\`

**Moved (1)**: the same code under another id; an alias keeps the old one

- \`save\` (\`app/a.ts:3:8\`) → \`save\` (\`app/b.ts:3:8\`), id \`old\` → \`moved\`

**Kept (1)**: at another place under the old id

- \`k\` (\`app/a.ts:3:8\`) → \`l\` (\`app/a.ts:3:8\`), id \`kept\`

**Added (1)**: clients can call them from now on

- \`\\u{1b}[31mred\\u{202e}\` (\`app/a.ts:3:8\`), id \`new\`

**Changed (1)**: what a client of the old build sends may not fit any more

- \`save\` (\`app/a.ts:3:8\`); parameters \`(a)\` → \`\` (a, \`|<b>) \`\`; captures \`(user.id)\` → \`()\`, id \`changed\`
`);
  });

  it('json', () => {
    expect(JSON.parse(formatDiff(diff, 'json'))).toEqual(diff);
  });

  it.each(['pretty', 'markdown', 'json'] as const)('%s has the same bytes for the same builds, and no control character', (format) => {
    fc.assert(
      fc.property(anyManifest, anyManifest, (one, other) => {
        const again = (manifest: Manifest): Manifest => JSON.parse(JSON.stringify(manifest)) as Manifest;
        const text = formatDiff(diffManifests(one, other), format);
        expect(formatDiff(diffManifests(again(one), again(other)), format)).toBe(text);
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
      }),
    );
  });

  it('say when there is nothing to say', () => {
    const none = diffOf({ a: {} }, { a: {} });
    expect(formatDiff(none, 'pretty')).toBe('Every reference id leads where it led.\n');
    expect(formatDiff(none, 'markdown')).toBe('### Server Functions\n\nEvery reference id leads where it led.\n');
  });
});
