/** `use-server list`, read as a person and as a script reads it. */
import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, describe, it } from 'vitest';
import { runIn, shop, tree, withoutNext } from './tree.ts';

const guestbook = fileURLToPath(new URL('../../examples/guestbook', import.meta.url));

interface Listed {
  readonly version: number;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly params: readonly string[];
    readonly captures: readonly string[];
    readonly referencedFrom?: readonly {
      readonly file: string;
      readonly line: number;
      readonly how: string;
      readonly detail: string | null;
      readonly fromClient: boolean;
    }[];
  }[];
  readonly totals: unknown;
  readonly problems: readonly { readonly file: string; readonly reason: string }[];
}

function listed(out: string): Listed {
  return JSON.parse(out) as Listed;
}

describe('use-server list', () => {
  it.each(['80', '120'])('fits %s columns, in plain text when piped', (columns) => {
    const { code, out, err } = tree(shop).runWith({ COLUMNS: columns }, 'list');
    expect([code, withoutNext(err)]).toEqual([0, '']);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(Number(columns));
    expect(out).toMatchSnapshot();
  });

  it('is 80 columns wide where the terminal does not say, and coloured only on request', () => {
    const it = tree(shop);
    expect(it.run('list').out).toBe(it.runWith({ COLUMNS: '80' }, 'list').out);
    expect(it.run('list').out).not.toContain('\u001b');
    expect(it.runWith({ FORCE_COLOR: '1' }, 'list').out).toContain('\u001b[1mapp/actions.ts\u001b[22m');
    expect(it.runWith({ FORCE_COLOR: '', NO_COLOR: '1' }, 'list').out).not.toContain('\u001b');
  });

  it('gives scripts every function with all that is known of it', () => {
    const { out } = tree(shop).run('list', '--json');
    const { version, functions, totals, problems } = listed(out);
    expect({ version, totals, problems }).toEqual({ version: 1, totals: { files: 5, modules: 2, functions: 6 }, problems: [] });
    expect(functions.map(({ name, kind, line, column }) => [name, kind, line, column])).toEqual([
      ['save', 'file-level', 4, 8],
      ['search', 'file-level', 8, 14],
      ['clear', 'wrapped', 10, 14],
      ['forgotten', 'file-level', 12, 8],
      ['Page.buy', 'inline', 7, 3],
      ['Page.button.formAction', 'inline', 15, 27],
    ]);
    const buy = functions.find(({ name }) => name === 'Page.buy');
    expect(buy).toMatchObject({
      id: expect.stringMatching(/^[\da-f]{40}$/),
      file: 'app/page.tsx',
      params: ['formData'],
      captures: ['item.title', 'user.address.street', 'user.id'],
    });
  });

  it('finds who uses a function: by barrel, rename, alias, namespace, and in its own file', () => {
    const { functions } = listed(tree(shop).run('list', '--json').out);
    const uses = Object.fromEntries(
      functions.map(({ name, referencedFrom = [] }) => [
        name,
        referencedFrom.map(({ file, line, how, detail, fromClient }) => [file, line, how, detail, fromClient]),
      ]),
    );
    // A client file imports it, so it runs in the client, too.
    const barrel = (line: number): unknown[] => ['lib/all.ts', line, 're-export', null, true];
    expect(uses).toEqual({
      save: [['components/search-box.tsx', 6, 'value', null, true], barrel(2)],
      search: [['components/search-box.tsx', 7, 'call', null, true], barrel(1), barrel(2)],
      clear: [['app/page.tsx', 15, 'call', null, false], barrel(2)],
      forgotten: [barrel(2)],
      'Page.buy': [['app/page.tsx', 13, 'prop', 'action of <form>', false]],
      'Page.button.formAction': [['app/page.tsx', 15, 'prop', 'formAction of <button>', false]],
    });
  });

  it('looks at no imports with --no-references', () => {
    const { out } = tree(shop).run('list', '--json', '--no-references');
    expect(listed(out).functions.every((one) => !('referencedFrom' in one))).toBe(true);
  });

  it('gives the ids of the build: they depend on root and salt, and on nothing else', () => {
    const it = tree(shop);
    const ids = (...args: string[]): string[] => listed(it.run('list', '--json', ...args).out).functions.map(({ id }) => id);
    const inApp = ids('app');
    expect(ids()).toEqual(expect.arrayContaining(inApp));
    expect(inApp).toHaveLength(6);
    expect(ids('--salt', 'a')).not.toEqual(ids());
    expect(ids('app', '--root', 'app')).not.toEqual(inApp);
  });

  it('gives the ids of the folder that a link leads to, and so do manifest, explain, check and compile', () => {
    const it = tree({ 'apps/web/package.json': '{ "name": "web" }', 'apps/web/src/actions.ts': "'use server';\nexport async function save() {}\n" });
    const elsewhere = tree();
    for (const target of ['apps/web', 'apps/web/src']) {
      const link = elsewhere.path(target.replaceAll('/', '-'));
      symlinkSync(it.path(target), link);
      const run = (...args: readonly string[]): unknown => JSON.parse(runIn(elsewhere.folder, {}, args).out);
      const [real, linked] = [it.path(target), link].map((folder) => run('list', '--json', folder) as Listed);
      expect(linked).toEqual(real);
      expect(real?.functions.map(({ file }) => file)).toEqual(['src/actions.ts']);
      expect(run('manifest', link)).toEqual(run('manifest', it.path(target)));
      expect(Object.keys((run('manifest', link) as { references: object }).references)).toEqual(real?.functions.map(({ id }) => id));
      expect(run('list', '--json', link, '--root', it.path('apps/web'))).toEqual(real);
      for (const place of ['actions.ts:2', 'src/actions.ts:2']) {
        const { out } = runIn(elsewhere.folder, {}, [
          'explain',
          place.startsWith('src') ? it.path(`apps/web/${place}`) : `${it.path('apps/web/src')}/${place}`,
          '--dir',
          link,
          '--json',
        ]);
        expect(out).toContain(real?.functions[0]?.id);
      }
      expect(runIn(elsewhere.folder, {}, ['check', link, '--format', 'json']).out).toBe(
        runIn(elsewhere.folder, {}, ['check', it.path(target), '--format', 'json']).out,
      );
      const out = join(link, 'out');
      for (let times = 0; times < 2; times++) expect(runIn(it.folder, {}, ['compile', link, '--out', out]).code).toBe(0);
      expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe(runIn(elsewhere.folder, {}, ['manifest', it.path(target)]).out);
      rmSync(out, { recursive: true });
    }
  });

  it('finds every form in the example, where nothing is wrong', () => {
    const { code, out, err } = runIn(guestbook, {}, ['list']);
    expect([code, withoutNext(err)]).toEqual([0, '']);
    expect(out).toMatch(/\n14 Server Functions in 6 files: 3 file-level, 2 wrapped, 9 inline\. \d+ files read\.\n$/);
    expect(out).not.toContain('not referenced');
    expect(runIn(guestbook, {}, ['check'])).toMatchObject({ code: 0, out: expect.stringContaining('No findings: 14 Server Functions in 6 files'), err: '' });
  });

  it('says so where there is nothing', () => {
    expect(tree({ 'a.ts': 'export {}' }).run('list').out).toBe('No Server Functions in 1 file.\n');
  });

  it('keeps files of any name and functions of any length in their columns', () => {
    const params = Array.from({ length: 12 }, (_, index) => `parameterNumber${index}`).join(', ');
    const { out } = tree({ 'with space/[id]/ä.js': `'use server';\nexport async function f(${params}) {}\n` }).run('list');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(out).toContain('with space/[id]/ä.js');
    expect(out.replaceAll(/\s+/g, ' ')).toContain(`f(${params})`);
  });
});
