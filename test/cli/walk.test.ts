/** Which files a command looks at. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { walkSources } from '../../src/project/tree/walk.ts';
import type { Problem } from '../../src/project/tree/walk.ts';
import { tree } from './tree.ts';
import type { Tree } from './tree.ts';

function walked({ folder }: Tree, inside = '', problems: Problem[] = []): string[] {
  return [...walkSources(join(folder, inside), { onProblem: (problem) => problems.push(problem) })].map((file) => file.slice(folder.length + 1));
}

function empty(...names: readonly string[]): Tree {
  return tree(Object.fromEntries(names.map((name) => [name, ''])));
}

describe('the files of a tree', () => {
  it('are those with code, in one order; declarations hold none', () => {
    const names = [
      'a.ts',
      'b.tsx',
      'c.js',
      'd.jsx',
      'e.mjs',
      'f.cjs',
      'g.mts',
      'h.cts',
      'x.d.ts',
      'x.d.mts',
      'y.json',
      'z.css',
      'README',
      'sub/b.ts',
      'sub/a.ts',
    ];
    expect(walked(empty(...names))).toEqual(['a.ts', 'b.tsx', 'c.js', 'd.jsx', 'e.mjs', 'f.cjs', 'g.mts', 'h.cts', 'sub/a.ts', 'sub/b.ts']);
  });

  it('are none of packages or version control', () => {
    expect(walked(empty('a.ts', 'node_modules/p/a.js', 'sub/node_modules/p/a.js', '.git/hooks/a.js', '.storybook/a.js'))).toEqual(['a.ts', '.storybook/a.js']);
  });

  it('are none that builds have written, where no .gitignore says so', () => {
    const written = ['.next/server/a.js', '.turbo/a.js', '.vercel/output/a.js', 'dist/a.js', 'lib/dist/a.js', 'build/a.js', 'out/a.js', 'coverage/a.js'];
    const sources = ['src/build/a.ts', 'src/out/a.ts', 'app/.well-known/route.ts', 'app/.server/db.ts', 'packages/ui/a.ts'];
    expect(walked(empty('a.ts', ...written, ...sources)).sort()).toEqual(['a.ts', ...sources].sort());
    expect(walked(tree({ '.gitignore': '!build\n', 'build/a.js': '', 'dist/a.js': '' }))).toEqual(['build/a.js']);
    expect(walked(empty('dist/a.js', 'dist/deep/a.js'), 'dist')).toEqual(['dist/a.js', 'dist/deep/a.js']);
  });

  it('are none that .gitignore names, the nearest one first', () => {
    const it = tree({
      '.gitignore': 'dist\n*.gen.ts\n/only-top.ts\n!kept.gen.ts\n',
      'a.gen.ts': '',
      'kept.gen.ts': '',
      'only-top.ts': '',
      'dist/a.ts': '',
      'sub/.gitignore': '!dist\nlocal.ts\n',
      'sub/dist/b.ts': '',
      'sub/dist/c.gen.ts': '',
      'sub/only-top.ts': '',
      'sub/local.ts': '',
      'sub/b.gen.ts': '',
      'local.ts': '',
    });
    expect(walked(it)).toEqual(['kept.gen.ts', 'local.ts', 'sub/only-top.ts', 'sub/dist/b.ts']);
  });

  it('are judged by the files above as well, up to the repository and no further', () => {
    const it = tree({
      '.gitignore': 'a.ts',
      'repository/.git/HEAD': '',
      'repository/.git/info/exclude': 'c.ts',
      'repository/.gitignore': 'b.ts',
      'repository/app/a.ts': '',
      'repository/app/b.ts': '',
      'repository/app/c.ts': '',
    });
    expect(walked(it, 'repository/app')).toEqual(['repository/app/a.ts']);
  });

  it('are those of a folder that somebody names, ignored or not', () => {
    const it = tree({
      '.git/HEAD': '',
      '.gitignore': 'dist\n*.gen.ts\n',
      'dist/deep [1]/a.ts': '',
      'dist/deep [1]/b.gen.ts': '',
      'node_modules/p/a.js': '',
      'node_modules/p/node_modules/q/a.js': '',
    });
    expect([walked(it), walked(it, 'dist'), walked(it, 'dist/deep [1]'), walked(it, 'node_modules/p')]).toEqual([
      [],
      ['dist/deep [1]/a.ts'],
      ['dist/deep [1]/a.ts'],
      ['node_modules/p/a.js'],
    ]);
  });

  it('come once, however links lead to them, and links in a circle end', () => {
    const it = tree({ 'real/a.ts': '', 'real/deep/b.ts': '' });
    const outside = mkdtempSync(join(tmpdir(), 'use-server-outside-'));
    onTestFinished(() => rmSync(outside, { recursive: true }));
    mkdirSync(join(outside, 'inner'));
    for (const name of ['c.ts', 'inner/d.ts']) writeFileSync(join(outside, name), '');
    symlinkSync(it.folder, it.path('real/deep/up'));
    symlinkSync(it.path('real/deep'), it.path('again'));
    symlinkSync(it.path('real/a.ts'), it.path('link.ts'));
    symlinkSync(it.path('self'), it.path('self'));
    symlinkSync(outside, it.path('other'));
    symlinkSync(join(outside, 'inner'), it.path('other-inner'));
    symlinkSync(outside, join(outside, 'inner', 'up'));
    // A tree may hold a link to anything of the machine that it is looked at on: those that lead out are told, and not followed.
    const problems: Problem[] = [];
    expect(walked(it, '', problems)).toEqual(['real/a.ts', 'real/deep/b.ts']);
    expect(problems.map(({ path, reason }) => [path.slice(it.folder.length + 1), reason.split(',')[0]])).toEqual([
      ['other', 'it is a link out of the repository'],
      ['other-inner', 'it is a link out of the repository'],
    ]);
    expect(walked(it, 'other')).toEqual(['other/c.ts', 'other/inner/d.ts']);
    // Below the folder that somebody names, the whole repository may be linked to.
    mkdirSync(it.path('.git'));
    mkdirSync(it.path('app'));
    symlinkSync(it.path('real/deep'), it.path('app/shared'));
    expect(walked(it, 'app')).toEqual(['app/shared/b.ts']);
  });

  it('are regular files: pipes and devices under the name of one are told, and never opened', () => {
    const it = empty('a.ts', 'dist/x.ts');
    writeFileSync(it.path('.gitignore'), 'dist\nignored\n');
    symlinkSync('/dev/zero', it.path('zero.ts'));
    symlinkSync('/dev/zero', it.path('sub.ts.txt'));
    symlinkSync('/dev/zero', it.path('tsconfig.json'));
    symlinkSync('/dev', it.path('ignored'));
    for (const name of ['pipe.ts', 'jsconfig.json', 'pipe']) execFileSync('mkfifo', [it.path(name)]);
    const problems: Problem[] = [];
    expect(walked(it, '', problems)).toEqual(['a.ts']);
    expect(problems.map(({ path, reason }) => [path.slice(it.folder.length + 1), reason])).toEqual(
      ['jsconfig.json', 'pipe.ts', 'tsconfig.json', 'zero.ts'].map((name) => [name, 'it is no regular file']),
    );
  });

  it('are told of where they cannot be read, and the others are read all the same', () => {
    const it = tree({ 'good.ts': "'use server';\nexport async function a() {}", 'bad.ts': "'use server';\nexport async function (" });
    symlinkSync(it.path('nowhere'), it.path('broken.ts'));
    symlinkSync(it.path('circle.ts'), it.path('circle.ts'));
    const { code, out, err } = it.run('list', '--json', '--no-references');
    const { functions, problems } = JSON.parse(out) as { readonly functions: readonly { readonly name: string }[]; readonly problems: unknown };
    expect([code, functions.map(({ name }) => name)]).toEqual([0, ['a']]);
    expect(problems).toEqual([
      { file: 'bad.ts', reason: 'line 2, column 23: Unexpected token' },
      { file: 'broken.ts', reason: 'it does not exist' },
      { file: 'circle.ts', reason: 'the link leads to itself' },
    ]);
    expect(err.split('\n')).toContain('warning broken.ts was left out: it does not exist');
    expect(it.run('check', '--errors-only').code).toBe(1);
    // Whatever is left out, nobody knows what is in it.
    it.remove('bad.ts');
    expect(it.run('check', '--errors-only').code).toBe(1);
    unlinkSync(it.path('broken.ts'));
    unlinkSync(it.path('circle.ts'));
    expect(it.run('check', '--errors-only').code).toBe(0);
  });
});
