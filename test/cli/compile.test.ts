/** `use-server compile`: what it writes and what it skips. */
import { existsSync, mkdirSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../src/5-manifest/read.ts';
import { compile, contents, outputs } from './compiled-tree.ts';
import { runIn, shop, tree } from './tree.ts';
import type { Tree } from './tree.ts';

describe('use-server compile', () => {
  it('writes both layers and the manifest, and copies the rest', () => {
    const it = tree(shop);
    expect(compile(it)).toEqual({ code: 0, out: 'Compiled 5 files, 0 unchanged: 6 Server Functions in 2 files.\n', err: '' });
    const inBoth = ['app/actions.ts', 'components/search-box.tsx', 'lib/all.ts', 'lib/db.ts'];
    expect(outputs(it)).toEqual([
      ...inBoth.map((name) => `client/${name}`),
      'manifest.json',
      ...['app/actions.ts', 'app/page.tsx', ...inBoth.slice(1)].map((name) => `server/${name}`),
    ]);
    expect(it.read('out/client/lib/db.ts')).toBe(shop['lib/db.ts']);
    expect(it.read('out/client/app/actions.ts')).not.toMatch(/db\.|guard|formData/);
    expect(it.read('out/server/app/page.tsx')).toContain('bindCaptures(buy$ref');
    const listed = JSON.parse(it.run('list', '--json', '--no-references').out) as { readonly functions: readonly { readonly id: string }[] };
    const { references } = readManifest(it.read('out/manifest.json'));
    expect(Object.keys(references)).toEqual(listed.functions.map(({ id }) => id).sort());
    for (const id of Object.keys(references)) expect(Object.values(contents(it)).filter((text) => text.includes(id)).length).toBeGreaterThan(1);
  });

  it('has the same bytes every time, from everywhere, and in any number of runs', () => {
    const [one, other] = [tree(shop), tree()];
    compile(one);
    for (const [name, text] of Object.entries(shop).reverse()) {
      other.write({ [name]: text });
      compile(other);
    }
    expect(contents(other)).toEqual(contents(one));
  });

  it('leaves what has not changed alone, and makes anew what was changed or deleted', () => {
    const it = tree(shop);
    compile(it);
    const before = statSync(it.path('out/server/app/actions.ts')).mtimeMs;
    expect(compile(it).out).toContain('Compiled 0 files, 5 unchanged');
    expect(statSync(it.path('out/server/app/actions.ts')).mtimeMs).toBe(before);
    const whole = contents(it);
    it.write({ 'out/server/app/page.tsx': 'not this', 'lib/db.ts': `${shop['lib/db.ts']}// more\n` });
    it.remove('out/client/app/actions.ts');
    expect(compile(it).out).toContain('Compiled 3 files, 2 unchanged');
    expect(contents(it)).toEqual({ ...whole, 'client/lib/db.ts': `${shop['lib/db.ts']}// more\n`, 'server/lib/db.ts': `${shop['lib/db.ts']}// more\n` });
    expect(compile(it, '--development').out).toContain('Compiled 5 files, 0 unchanged');
  });

  it('makes anew what `export *` leads to, when a file behind it changes, goes, or comes before it', () => {
    const save = 'export async function save() {}\n';
    const it = tree({ 'acts.ts': "'use server';\nexport * from './barrel';\n", 'barrel.ts': "export * from './impl';\n", 'impl.js': save, 'other.ts': save });
    const namesIn = (): string[] => Object.values(readManifest(it.read('out/manifest.json')).references).map((reference) => reference.export);
    compile(it);
    expect(namesIn()).toEqual(['save']);
    expect(compile(it).out).toContain('Compiled 0 files, 4 unchanged');
    it.write({ 'impl.js': 'export async function store() {}\n' });
    expect(compile(it).out).toContain('Compiled 2 files, 2 unchanged');
    expect(namesIn()).toEqual(['store']);
    expect(it.read('out/client/acts.ts')).not.toContain('save');
    it.write({ 'impl.ts': 'export async function typed() {}\n' });
    compile(it);
    expect(namesIn()).toEqual(['typed']);
    it.remove('impl.ts');
    compile(it);
    expect(namesIn()).toEqual(['store']);
    it.write({ 'barrel.ts': "export * from './other';\n" });
    compile(it);
    expect(namesIn()).toEqual(['save']);
  });

  it('makes all anew when packages are installed: `export *` may lead into one', () => {
    const it = tree({
      'acts.ts': "'use server';\nexport * from 'cart';\n",
      'package-lock.json': '{}',
      'node_modules/cart/package.json': '{ "name": "cart", "version": "1.0.0", "main": "index.js" }',
      'node_modules/cart/index.js': 'export async function add() {}\n',
    });
    compile(it);
    expect(compile(it).out).toContain('Compiled 0 files, 1 unchanged');
    it.write({
      'package-lock.json': '{ "packages": {} }',
      'node_modules/cart/package.json': '{ "name": "cart", "version": "2.0.0", "main": "index.js" }',
      'node_modules/cart/index.js': 'export async function put() {}\n',
    });
    compile(it);
    expect(it.read('out/client/acts.ts')).toContain('put');
    expect(it.read('out/client/acts.ts')).not.toContain('add');
  });

  it('removes what it made of sources that are gone, and nothing else', () => {
    const it = tree(shop);
    compile(it);
    it.write({ 'out/server/mine.txt': 'mine', 'out/server/app/mine.txt': 'mine' });
    it.remove('app/actions.ts');
    it.remove('lib');
    it.write({ 'app/page.tsx': 'export default () => null;\n' });
    expect(compile(it).out).toContain('6 removed: 0 Server Functions in 0 files');
    expect(outputs(it)).toEqual([
      'client/app/page.tsx',
      'client/components/search-box.tsx',
      'manifest.json',
      'server/app/mine.txt',
      'server/app/page.tsx',
      'server/components/search-box.tsx',
      'server/mine.txt',
    ]);
    expect(existsSync(it.path('out/client/lib'))).toBe(false);
  });

  it('shows all errors at the end, by file, and keeps the old manifest', () => {
    const it = tree(shop);
    compile(it);
    const manifest = it.read('out/manifest.json');
    const broken = {
      'z.ts': "'use server';\nexport const one = 1;\nexport class Two {}\n",
      'b.ts': "'use server';\nexport function late() {}\n",
      'm.ts': "'use server';\nexport async (",
    };
    it.write(broken);
    for (const _ of ['once', 'and again, from the cache']) {
      const { code, out, err } = compile(it);
      expect([code, out]).toEqual([1, '']);
      expect([...err.matchAll(/^(\w\.ts:\d+:\d+): error (\S+)$/gm)].map(([, place, name]) => [place, name])).toEqual([
        ['b.ts:2:17', 'function-not-async'],
        ['z.ts:2:14', 'export-not-a-function'],
        ['z.ts:3:14', 'export-not-a-function'],
      ]);
      expect(err).toContain('error m.ts was left out: it is no valid program\n');
      expect(err).toMatch(/Not compiled: the manifest is as it was\.\n$/);
      expect(it.read('out/manifest.json')).toBe(manifest);
    }
    for (const name of Object.keys(broken)) it.remove(name);
    expect(compile(it).out).toContain('Compiled 0 files, 5 unchanged');
  });

  it('refuses two functions with one id', () => {
    const it = tree({ ...shop, 'aliases.json': '{ "app/actions.ts#search": "app/actions.ts#save" }' });
    const { code, err } = compile(it, '--aliases', 'aliases.json');
    expect([code, err]).toEqual([1, expect.stringContaining('reference-id-collision')]);
    expect(outputs(it)).not.toContain('manifest.json');
  });

  it('never reads its own output, and maps sources on request', () => {
    const it = tree({ ...shop, '.gitignore': '' });
    compile(it);
    expect(compile(it, '--source-maps').out).toContain('Compiled 5 files');
    expect(outputs(it).filter((name) => name.endsWith('.map'))).toEqual(['client/app/actions.ts.map', 'server/app/actions.ts.map', 'server/app/page.tsx.map']);
    expect(it.read('out/server/app/page.tsx')).toMatch(/\n\/\/# sourceMappingURL=page\.tsx\.map\n$/);
  });
});

describe('what the repository brings along is not believed', () => {
  const state = (it: Tree, name: string, text: string): void => it.write({ [`out/.use-server/${name}`]: text });
  const foreign = [
    '../precious.txt',
    'server/../../precious.txt',
    './../precious.txt',
    'server//../../precious.txt',
    '..\\precious.txt',
    'precious.txt',
    'app/../../precious.txt',
  ];

  it('a journal that names files outside of the folder removes none of them', () => {
    const it = tree({ ...shop, 'precious.txt': 'mine', 'out/precious.txt': 'mine too', 'out/other/precious.txt': 'mine as well' });
    state(it, 'journal', [...foreign, it.path('precious.txt'), 'other/precious.txt', ''].join('\n'));
    expect(compile(it)).toMatchObject({ code: 0, err: '' });
    expect([it.read('precious.txt'), it.read('out/precious.txt'), it.read('out/other/precious.txt')]).toEqual(['mine', 'mine too', 'mine as well']);
  });

  it('nor does a cache', () => {
    const it = tree({ ...shop, 'precious.txt': 'mine' });
    const outputs = [...foreign, it.path('precious.txt')].map((path) => ({ path, hash: '', size: 4, mtimeMs: 0 }));
    state(it, 'cache.json', JSON.stringify({ key: '', files: { 'app/gone.ts': { hash: '', outputs, entry: null, diagnostics: [] } } }));
    expect(compile(it)).toMatchObject({ code: 0, err: '' });
    expect(it.read('precious.txt')).toBe('mine');
  });

  it.each([
    ['a layer', 'out/server', 'elsewhere'],
    ['a folder in it', 'out/client/app', '../../elsewhere'],
    ['the folder of the state', 'out/.use-server', '../elsewhere'],
  ])('a link in the place of %s is not followed', (_title, link, target) => {
    const it = tree({
      ...shop,
      'elsewhere/app/actions.ts': 'mine',
      'elsewhere/actions.ts': 'mine',
      'elsewhere/cache.json': 'mine',
      'elsewhere/journal': 'mine',
    });
    mkdirSync(dirname(it.path(link)), { recursive: true });
    symlinkSync(link === 'out/server' ? `../${target}` : target, it.path(link));
    const before = it.files('elsewhere');
    const { code, err } = compile(it);
    expect(code).not.toBe(0);
    expect(err).toMatch(/is a link or no folder/);
    expect(it.files('elsewhere')).toEqual(before);
    for (const file of before) expect(it.read(`elsewhere/${file}`)).toBe('mine');
  });

  it('links in the place of files are replaced, not written through', () => {
    const it = tree({ ...shop, 'precious.txt': 'mine' });
    for (const file of ['out/server/app/actions.ts', 'out/manifest.json', 'out/.use-server/journal', 'out/.use-server/cache.json']) {
      mkdirSync(dirname(it.path(file)), { recursive: true });
      symlinkSync(it.path('precious.txt'), it.path(file));
    }
    expect(compile(it)).toMatchObject({ code: 0, err: '' });
    expect(it.read('precious.txt')).toBe('mine');
    expect(() => readManifest(it.read('out/manifest.json'))).not.toThrow();
    expect(compile(it).out).toContain('Compiled 0 files, 5 unchanged');
  });

  it('an output folder that is a link out of the project is refused', () => {
    const it = tree({ ...Object.fromEntries(Object.entries(shop).map(([name, text]) => [`repository/${name}`, text])), 'elsewhere/manifest.json': 'mine' });
    symlinkSync('../elsewhere', it.path('repository/out'));
    const { code, err } = runIn(it.path('repository'), {}, ['compile', '.', '--out', 'out']);
    expect([code, it.read('elsewhere/manifest.json')]).toEqual([2, 'mine']);
    expect(err).toMatch(/A link on the way to `out` leads to/);
  });

  it('outputs count by what is in them, not by their size and time', () => {
    const it = tree(shop);
    compile(it);
    const file = it.path('out/client/app/actions.ts');
    const { atime, mtime } = statSync(file);
    const text = it.read('out/client/app/actions.ts');
    it.write({ 'out/client/app/actions.ts': text.replace('export', 'eXport') });
    utimesSync(file, atime, mtime);
    expect(compile(it).out).toContain('Compiled 1 file,');
    expect(it.read('out/client/app/actions.ts')).toBe(text);
  });

  it.each([
    ['null'],
    ['{ "key": "", "files": null }'],
    ['[]'],
    ['{ "key": "K", "files": { "app/actions.ts": { "hash": "H", "outputs": [], "entry": {}, "diagnostics": [{}] } } }'],
    ['{ "key": "K", "files": { "app/actions.ts": 7 } }'],
  ])('a cache of another shape: %s', (text) => {
    const it = tree(shop);
    compile(it);
    const { key, files } = JSON.parse(it.read('out/.use-server/cache.json')) as { key: string; files: Record<string, { hash: string }> };
    state(it, 'cache.json', text.replace('"K"', JSON.stringify(key)).replace('"H"', JSON.stringify(files['app/actions.ts']?.hash)));
    expect(compile(it)).toMatchObject({ code: 0, err: '' });
    expect(Object.keys(readManifest(it.read('out/manifest.json')).references)).toHaveLength(6);
  });
});
