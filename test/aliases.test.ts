/** Functions that keep the id of a place they have left: the option, what it does to ids, and what is said when it no longer fits. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Aliases } from '../src/3-plan/identity.ts';
import { aliasesFromDiff, serializeAliases, staleAliases } from '../src/5-manifest/diff/aliases.ts';
import { diffManifests, hasRePointed } from '../src/5-manifest/diff/diff.ts';
import { createManifest } from '../src/5-manifest/manifest.ts';
import type { Manifest } from '../src/5-manifest/manifest.ts';
import type { Layer, ModuleEntry } from '../src/model/index.ts';
import { OptionsError, readCompilerOptions } from '../src/options/options.ts';
import { transform8 } from './harness/babels.ts';
import { compileModule } from './harness/compile-module.ts';
import useServer from '../src/index.ts';

const root = mkdtempSync(join(tmpdir(), 'use-server-aliases-'));
afterAll(() => rmSync(root, { recursive: true }));

function faultsOf(aliases: unknown): readonly string[] {
  try {
    readCompilerOptions({ ids: { aliases } }, { root, development: false });
  } catch (error) {
    if (error instanceof OptionsError) return error.faults;
    throw error;
  }
  return [];
}

function aliasesOf(aliases: unknown): Aliases {
  return readCompilerOptions({ ids: { aliases } }, { root, development: false }).ids.aliases;
}

describe('the option', () => {
  const table = { 'app/posts.ts#publish': 'app/page.tsx#save', '@acme/cart/a.js#x#y': 'app/[slug]/ä.ts#Page.form.action~1a2b3c4d' };

  it('is a table, or the path of a file with one from the root', () => {
    writeFileSync(join(root, 'aliases.json'), JSON.stringify(table));
    expect(aliasesOf(table)).toEqual(new Map(Object.entries(table)));
    expect(aliasesOf('aliases.json')).toEqual(new Map(Object.entries(table)));
    expect(aliasesOf(join(root, 'aliases.json'))).toEqual(new Map(Object.entries(table)));
    expect(aliasesOf(undefined)).toEqual(new Map());
  });

  it('reads no file where only the options are checked', () => {
    const context = { root: '/', development: true, readFiles: false };
    expect(readCompilerOptions({ ids: { aliases: 'no-such-file.json' } }, context).ids.aliases).toEqual(new Map());
    expect(() => readCompilerOptions({ ids: { aliases: { a: 1 } } }, context)).toThrow(OptionsError);
  });

  it.each([
    [1, ['`ids.aliases` must be an object or the path of a JSON file, not 1.']],
    [[], ['`ids.aliases` must be an object or the path of a JSON file, not an array.']],
    ['', ['`ids.aliases` must not be empty.']],
    [{ 'a.ts#b': 1 }, ["`ids.aliases`: the old place of 'a.ts#b' must be a string, not 1."]],
    [{ 'a.ts#b': 'a.ts#b' }, ["`ids.aliases`: 'a.ts#b' is an alias of itself: leave it out."]],
    [
      { 'a.ts#b': 'x.ts#y', 'c.ts#d': 'x.ts#y' },
      ["`ids.aliases`: 'a.ts#b' and 'c.ts#d' would both have the id of 'x.ts#y' (reference-id-collision): keep one of the two."],
    ],
    ...['a.ts', '#b', 'a.ts#', './a.ts#b', '/srv/a.ts#b', 'app\\a.ts#b', 'C:/a.ts#b'].map((place): [unknown, string[]] => [
      { [place]: 'x.ts#y', 'c.ts#d': place },
      Array.from(
        { length: 2 },
        () => `\`ids.aliases\`: '${place}' names no function: write module and export as in the manifest, such as 'app/page.tsx#Page.save'.`,
      ),
    ]),
  ])('refuses %j with a reason', (aliases, faults) => {
    expect(faultsOf(aliases)).toEqual(faults);
  });

  it('says what is wrong with a file', () => {
    writeFileSync(join(root, 'broken.json'), '{\n  "a.ts#b": }');
    writeFileSync(join(root, 'list.json'), '[]');
    writeFileSync(join(root, 'wrong.json'), '{ "a": "b" }');
    expect(faultsOf('none.json')).toEqual([
      `\`ids.aliases\` names the file 'none.json', which cannot be read: there is no such file (${join(root, 'none.json')}).`,
    ]);
    expect(faultsOf('broken.json')).toEqual(["`ids.aliases` names the file 'broken.json', which is not valid JSON: there is a mistake at line 2, column 13."]);
    expect(faultsOf('list.json')).toEqual(["The alias table 'list.json' must be an object, not an array."]);
    expect(faultsOf('wrong.json')).toEqual([
      "The alias table 'wrong.json': 'a' names no function: write module and export as in the manifest, such as 'app/page.tsx#Page.save'.",
    ]);
  });
});

type Files = Readonly<Record<string, string>>;

function entriesOf(files: Files, aliases: object = {}, layer: Layer = 'server'): readonly ModuleEntry[] {
  return Object.entries(files).flatMap(([path, code]) => {
    const outcome = compileModule({ path, code }, layer, { development: false, pluginOptions: { ids: { salt: 's', aliases } } });
    if (outcome.kind === 'refused') throw new Error(outcome.message);
    return outcome.entry === null ? [] : [outcome.entry];
  });
}

const build = (files: Files, aliases?: object): Manifest => createManifest(entriesOf(files, aliases));
const idOf = ({ references }: Manifest, name: string): string | undefined => Object.keys(references).find((id) => references[id]?.name === name);

const save = "export async function save(text) { return ['saved', text]; }";
const publish = 'export const publish = async (post) => post.id;';
const file = (...functions: readonly string[]): string => `'use server';\n${functions.join('\n')}\n`;
const page = (name: string): string =>
  `export function Page({ post }) {\n  const ${name} = async () => { 'use server'; return post.id; };\n  return ${name};\n}\n`;

describe('a function with an alias', () => {
  it('has the id of its old place, in both layers; all others have their own', () => {
    const before = build({ 'app/a.js': file(save, publish) });
    const moved = { 'app/a.js': file(publish), 'lib/b.js': file(save) };
    const aliases = { 'lib/b.js#save': 'app/a.js#save' };
    expect(idOf(build(moved), 'save')).not.toBe(idOf(before, 'save'));
    expect(Object.keys(build(moved, aliases).references)).toEqual(Object.keys(before.references));
    expect(entriesOf(moved, aliases, 'client')).toEqual(entriesOf(moved, aliases, 'server'));
  });

  it('may be an inline one', () => {
    const before = build({ 'app/page.jsx': page('save') });
    const after = build({ 'app/post.jsx': page('store') }, { 'app/post.jsx#Page.store': 'app/page.jsx#Page.save' });
    expect(idOf(after, 'Page.store')).toBe(idOf(before, 'Page.save'));
  });

  it('collides with a function that lives at the old place, in another file too', () => {
    const both = { 'app/a.js': file(save), 'lib/b.js': file(save) };
    expect(() => build(both, { 'lib/b.js#save': 'app/a.js#save' })).toThrow('`save` in `lib/b.js` and `save` in `app/a.js` have the same reference id');
  });

  it('is read from its file for each compile, relative to the root', () => {
    writeFileSync(join(root, 'table.json'), '{ "a.js#save": "old.js#save" }');
    const { metadata } = transform8(file(save), {
      filename: join(root, 'a.js'),
      root,
      development: true,
      parserPlugins: [],
      plugins: [[useServer, { layer: 'server', ids: { aliases: 'table.json' } }]],
    });
    expect(metadata).toHaveProperty('useServer.references.0.id', 'old.js#save');
  });
});

describe('stale aliases', () => {
  const entries = entriesOf({ 'app/a.js': file(save), 'lib/b.js': file(publish) });
  const stale = (aliases: object): readonly string[] => staleAliases(new Map(Object.entries(aliases)), entries).map(({ why, place }) => `${why} ${place}`);

  it('are those without a function, and those whose old place is in use again', () => {
    expect(stale({ 'app/a.js#save': 'old.js#save' })).toEqual([]);
    expect(stale({ 'x.js#gone': 'old.js#save', 'app/a.js#gone': 'old.js#b' })).toEqual(['no-function app/a.js#gone', 'no-function x.js#gone']);
    expect(stale({ 'lib/b.js#publish': 'app/a.js#save' })).toEqual(['old-place-in-use lib/b.js#publish']);
    expect(stale({ 'x.js#y': 'app/a.js#save' })).toEqual(['no-function x.js#y', 'old-place-in-use x.js#y']);
  });

  it('are not those of functions that swapped places', () => {
    expect(stale({ 'lib/b.js#publish': 'app/a.js#save', 'app/a.js#save': 'lib/b.js#publish' })).toEqual([]);
  });

  it('say what to do', () => {
    const [gone, taken] = staleAliases(new Map([['x.js#y', 'app/a.js#save']]), [createManifest(entries)]);
    expect(gone?.message).toBe('There is no Server Function x.js#y any more: remove its alias to app/a.js#save.');
    expect(taken?.message).toBe(
      'There is a Server Function app/a.js#save again, and the id of that place belongs to x.js#y by an alias: remove the alias, or rename the function.',
    );
  });
});

describe('aliases from a diff', () => {
  it('give every moved function its id back, however often it is moved', () => {
    const steps: readonly Files[] = [
      { 'app/a.js': file(save, publish) },
      { 'app/a.js': file(publish), 'lib/b.js': file(save) },
      { 'lib/b.js': file(), 'lib/c.js': file(save), 'lib/d.js': file(publish) },
      { 'app/a.js': file(save), 'lib/d.js': file(publish.replace('const publish', 'const announce')) },
    ];
    const [first = {}] = steps;
    const original = build(first);
    let aliases: Aliases = new Map();
    let deployed = original;
    const sizes = steps.slice(1).map((files) => {
      const diff = diffManifests(deployed, build(files, Object.fromEntries(aliases)));
      aliases = aliasesFromDiff(diff, aliases);
      expect(faultsOf(Object.fromEntries(aliases))).toEqual([]);
      deployed = build(files, Object.fromEntries(aliases));
      expect(Object.keys(deployed.references)).toEqual(Object.keys(original.references));
      expect(staleAliases(aliases, [deployed])).toEqual([]);
      expect(hasRePointed(diffManifests(original, deployed, { aliases }))).toBe(false);
      return aliases.size;
    });
    // `save` came back to where it was, and needs none any more.
    expect(sizes).toEqual([1, 2, 1]);
    expect(serializeAliases(aliases)).toBe('{\n  "lib/d.js#announce": "app/a.js#publish"\n}\n');
  });
});
