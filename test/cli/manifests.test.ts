/** `use-server diff` and `use-server manifest merge`, as a person runs them. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createManifest, serializeManifest } from '../../src/5-manifest/manifest.ts';
import type { ManifestReference } from '../../src/model/index.ts';
import { entryOf } from '../manifest/arbitrary.ts';
import { runIn } from './tree.ts';
import type { Ran } from './tree.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'use-server-manifests-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]): Ran => runIn(folder, { NO_COLOR: '1' }, args);

type Functions = Readonly<Record<string, Partial<ManifestReference>>>;

const textOf = (functions: Functions): string => serializeManifest(createManifest(Object.entries(functions).map(([id, reference]) => entryOf(id, reference))));
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

const moved = { name: 'save', module: 'app/b.ts' };

describe('use-server diff', () => {
  it('shows what became of the ids, and passes when none leads elsewhere', () => {
    write('old.json', textOf({ a: {}, b: { digest: '1' } }));
    write('new.json', textOf({ a: { params: [] }, c: { digest: '2' } }));
    const { code, out, err } = run('diff', 'old.json', 'new.json');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Removed (1): calls of a client of the old build fail\n  b  save (app/a.ts:3:8)\n');
    expect(out.trimEnd().split('\n').at(-1)).toBe('1 removed, 1 added, 1 changed');
  });

  it.each(['pretty', 'markdown', 'json'])('fails when one does, in the format %s too', (format) => {
    write('old.json', textOf({ a: { digest: '1' } }));
    write('new.json', textOf({ a: { digest: '2', name: 'remove', export: 'remove' } }));
    const { code, out, err } = run('diff', 'old.json', 'new.json', '--format', format);
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain('remove');
  });

  it('writes the aliases that keep the ids, adding to those there are', () => {
    write('old.json', textOf({ a: { digest: '1' }, b: { module: 'x.ts', digest: '2' } }));
    write('new.json', textOf({ c: { ...moved, digest: '1' }, b: { module: 'x.ts', digest: '2' } }));
    const first = run('diff', 'old.json', 'new.json', '--aliases', 'aliases.json', '--write-aliases');
    expect([first.code, first.err]).toEqual([0, 'aliases.json has 1 alias. Build again with `ids.aliases`, and 1 moved function will keep the old id.\n']);
    expect(read('aliases.json')).toBe('{\n  "app/b.ts#save": "app/a.ts#save"\n}\n');
    write('aliases.json', '{ "other.ts#f": "other.ts#g" }');
    expect(run('diff', 'old.json', 'new.json', '--aliases', 'aliases.json', '--write-aliases').code).toBe(0);
    expect(JSON.parse(read('aliases.json'))).toEqual({ 'app/b.ts#save': 'app/a.ts#save', 'other.ts#f': 'other.ts#g' });
  });

  it('takes the aliases of the new build for what they mean', () => {
    write('old.json', textOf({ a: { digest: '1' } }));
    write('new.json', textOf({ a: { ...moved, export: 'store', name: 'store', digest: '2' } }));
    write('aliases.json', '{ "app/b.ts#store": "app/a.ts#save" }');
    expect(run('diff', 'old.json', 'new.json').code).toBe(1);
    expect(run('diff', 'old.json', 'new.json', '--aliases', 'aliases.json').code).toBe(0);
  });

  it.each([
    [['old.json'], '`use-server diff` needs <old.json> <new.json>, or `--base <git revision>`.'],
    [['old.json', 'none.json'], 'The manifest `none.json` cannot be read'],
    [['old.json', 'broken.json'], 'broken.json: it is not valid JSON: it ends too early at line 1, column 2.'],
    [['old.json', 'next.json'], "next.json: it is Next.js's server-reference-manifest.json"],
    [['old.json', 'old.json', '--format', 'markdwn'], 'Did you mean `markdown`?'],
    [['old.json', 'old.json', '--write-aliases'], '`--write-aliases` needs `--aliases <file>`.'],
    [['old.json', 'old.json', '--aliases', 'none.json'], "`--aliases` names the file 'none.json', which cannot be read: there is no such file"],
    [['old.json', 'old.json', '--aliases', 'broken.json', '--write-aliases'], 'which is not valid JSON'],
  ])('%j makes no sense, and it says why', (args, message) => {
    write('old.json', textOf({ a: {} }));
    write('broken.json', '{');
    write('next.json', '{ "node": {}, "edge": {}, "encryptionKey": "k" }');
    const { code, out, err } = run('diff', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(read('broken.json')).toBe('{');
  });
});

describe('use-server manifest merge', () => {
  const whole = textOf({ a: { module: 'a.ts' }, b: { module: 'b.ts' }, c: { module: 'c.ts' } });

  beforeEach(() => {
    for (const name of ['a', 'b', 'c']) write(`${name}.json`, textOf({ [name]: { module: `${name}.ts` } }));
  });

  it('gives the same bytes in any order and any grouping, to a file or to the standard output', () => {
    expect(run('manifest', 'merge', 'c.json', 'a.json', 'b.json')).toEqual({ code: 0, out: whole, err: '' });
    expect(run('manifest', 'merge', 'a.json', 'c.json', '--out', 'some/ac.json').code).toBe(0);
    const { code, out, err } = run('manifest', 'merge', 'some/ac.json', 'b.json', 'a.json', '--out', 'all.json');
    expect([code, out, err]).toEqual([0, '', 'all.json has 3 Server Functions of 3 parts.\n']);
    expect(read('all.json')).toBe(whole);
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'all.json', 'b.json', 'c.json', 'some']);
  });

  it('takes a folder of entries', () => {
    mkdirSync(join(folder, 'entries'));
    for (const name of ['a', 'b', 'c']) write(`entries/${name}.json`, JSON.stringify(entryOf(name, { module: `${name}.ts` })));
    write('entries/readme.txt', 'not one of them');
    expect(run('manifest', 'merge', 'entries')).toEqual({ code: 0, out: whole, err: '' });
  });

  it('fails for two functions with one id, and leaves the file as it was', () => {
    write('all.json', whole);
    write('d.json', textOf({ a: { module: 'd.ts', name: 'remove' } }));
    const { code, out, err } = run('manifest', 'merge', 'all.json', 'd.json', '--out', 'all.json');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('`remove` in `d.ts` and `save` in `a.ts` have the same reference id `a`');
    expect(read('all.json')).toBe(whole);
  });

  it('leaves nothing half-written where it may not write', () => {
    mkdirSync(join(folder, 'locked'));
    write('locked/all.json', whole);
    chmodSync(join(folder, 'locked'), 0o555);
    const isRoot = process.getuid?.() === 0;
    const { code } = run('manifest', 'merge', 'a.json', '--out', 'locked/all.json');
    chmodSync(join(folder, 'locked'), 0o755);
    expect(code).toBe(isRoot ? 0 : 1);
    expect(readdirSync(join(folder, 'locked'))).toEqual(['all.json']);
    expect(read('locked/all.json')).toBe(isRoot ? read('a.json') : whole);
  });

  it('is told by its name and the one word of it', () => {
    expect(run('manifest', '--help').out).toContain('`use-server manifest merge`');
    expect(run('manifest', 'merge').err).toContain('needs <file or folder…>.');
    expect(run('manifest', 'merge', '--help').out).toContain('use-server manifest merge packages/*/dist/manifest.json --out manifest.json');
    expect(existsSync(join(folder, 'undefined'))).toBe(false);
  });
});

describe('stale aliases', () => {
  const functions = (...names: readonly string[]): string => `'use server';\n${names.map((name) => `export async function ${name}() {}\n`).join('')}`;

  beforeEach(() => {
    for (const path of ['app', 'lib']) mkdirSync(join(folder, path));
    write('package.json', '{}');
    write('app/a.js', functions('save'));
    write('lib/b.js', functions('load'));
  });

  it.each([
    ['check', []],
    ['compile', ['--out', 'dist']],
  ])('are reported by %s, of the folder that it looks into', (command, flags) => {
    write('aliases.json', '{ "app/a.js#save": "old.js#save", "app/a.js#gone": "old.js#gone", "lib/b.js#gone": "old.js#other" }');
    const warnings = (path: string): readonly string[] =>
      run(command, path, '--aliases', 'aliases.json', ...flags)
        .err.split('\n')
        .filter((line) => line.includes('alias to'));
    expect(warnings('app')).toEqual(['warning There is no Server Function app/a.js#gone any more: remove its alias to old.js#gone.']);
    expect(warnings('.')).toHaveLength(2);
  });
});
