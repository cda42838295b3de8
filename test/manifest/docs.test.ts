/** What docs/manifest.md and docs/scaling.md show is so. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aliasesFromDiff, createManifest, diffManifests, ManifestError, readManifest, serializeAliases } from '../../src/manifest.ts';
import { entryOf } from './arbitrary.ts';

const text = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const guide = text('docs/manifest.md');

/** The code blocks of a language. */
const blocks = (markdown: string, language: string): readonly string[] =>
  Array.from(markdown.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g')), ([, code]) => code ?? '');

describe('docs/manifest.md', () => {
  it('shows a manifest, and names every field of it', () => {
    const [example = ''] = blocks(guide, 'json');
    const [reference] = Object.values(readManifest(example).references);
    for (const field of Object.keys(reference ?? {})) expect(guide).toContain(`| \`${field}\` |`);
  });

  it('shows messages as they are', () => {
    const manifest = createManifest([entryOf('app/a.ts#save')]);
    const { loc: _, ...rest } = manifest.references['app/a.ts#save'] ?? { loc: null };
    const sources = ['{\n  "version": 1,\n  "references": {,}\n}', { ...manifest, version: 2 }, { ...manifest, references: { 'app/a.ts#save': rest } }];
    for (const source of sources) expect(guide).toContain(`\n${messageOf(source)}\n`);
  });

  it('explains every list of a diff', () => {
    const diff = diffManifests(createManifest([]), createManifest([]));
    for (const list of Object.keys(diff)) expect(guide).toContain(`| \`${list}\` |`);
  });

  it('shows the table that a moved function needs', () => {
    const deployed = createManifest([entryOf('a', { module: 'app/page.tsx' })]);
    const built = createManifest([entryOf('b', { module: 'app/posts.ts' })]);
    const table: unknown = JSON.parse(serializeAliases(aliasesFromDiff(diffManifests(deployed, built))));
    const [, shown = ''] = /^\/\/ (\{ .* \})$/m.exec(guide) ?? [];
    expect(JSON.parse(shown)).toEqual(table);
  });

  it('imports what there is', async () => {
    const names = Array.from(guide.matchAll(/import \{ ([^}]+) \} from 'babel-plugin-use-server\/manifest'/g), ([, list]) => (list ?? '').split(', ')).flat();
    expect(names.length).toBeGreaterThan(5);
    expect(Object.keys(await import('../../src/manifest.ts'))).toEqual(expect.arrayContaining(names));
  });
});

describe('docs/scaling.md', () => {
  const scaling = text('docs/scaling.md');

  it('has the tasks of the example', () => {
    const [shown = '{}'] = blocks(scaling, 'json');
    const example = JSON.parse(text('examples/monorepo/turbo.json')) as { readonly tasks: Readonly<Record<string, { readonly inputs?: unknown }>> };
    const tasks = Object.entries(example.tasks).map(([name, { inputs, ...task }]) => [name, name === 'compile' ? { inputs, ...task } : task]);
    expect(JSON.parse(shown)).toHaveProperty('tasks', Object.fromEntries(tasks));
  });

  it('is JSON where it says so', () => {
    for (const block of blocks(scaling, 'json')) expect(() => JSON.parse(block) as unknown).not.toThrow();
  });
});

function messageOf(source: unknown): string {
  try {
    readManifest(source, 'old.json');
  } catch (error) {
    if (error instanceof ManifestError) return error.message;
  }
  throw new Error('it was read');
}
