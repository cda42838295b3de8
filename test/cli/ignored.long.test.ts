/** What git ignores and what it tracks all the same: nothing that holds the directive is left out without a word. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { trackedFiles } from '../../src/project/tree/git-index.ts';
import { tree, withoutNext } from './tree.ts';
import type { Tree } from './tree.ts';

const actions = "'use server';\nexport async function save() {}\n";

function git({ folder }: Tree, ...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], { cwd: folder, stdio: 'ignore' });
}

function names(it: Tree, ...args: readonly string[]): readonly string[] {
  const { out } = it.run('list', '--json', '--no-references', ...args);
  return (JSON.parse(out) as { readonly functions: readonly { readonly file: string }[] }).functions.map(({ file }) => file);
}

it('ignored files that hold the directive are counted and named, and read with --include-ignored', () => {
  const it = tree({
    '.gitignore': 'dist\n*.gen.ts\nnode_modules\n',
    'app/a.ts': actions,
    'app/b.gen.ts': actions,
    'dist/c.js': actions,
    'dist/deep/d.js': actions,
    // Neither a message that quotes the words, nor what is installed.
    'dist/message.js': 'throw Error("Add \\"use server\\" to the file");',
    'dist/none.js': '',
    'dist/readme.md': actions,
    'dist/node_modules/p/e.js': actions,
    'node_modules/p/f.js': actions,
  });
  const warning =
    'warning 3 files that git ignores, or that a build has written, hold the directive and were not read: app/b.gen.ts, dist/c.js, dist/deep/d.js. --include-ignored reads them.\n';
  for (const args of [['list', '--no-references'], ['check']]) expect(it.run(...args).err, args[0]).toContain(warning);
  const { out } = it.run('list', '--json', '--no-references');
  expect(JSON.parse(out)).toMatchObject({ ignored: ['app/b.gen.ts', 'dist/c.js', 'dist/deep/d.js'], totals: { files: 1, functions: 1 } });
  expect(names(it, '--include-ignored')).toEqual(['app/a.ts', 'app/b.gen.ts', 'dist/c.js', 'dist/deep/d.js']);
  expect(withoutNext(it.run('list', '--include-ignored', '--no-references').err)).toBe('');
  expect(it.run('report').err).toBe(`${warning}use-server-report.html shows 1 Server Function in 1 file. Open it in a browser.\n`);
  expect(it.run('report', '--include-ignored').err).toBe('use-server-report.html shows 4 Server Functions in 4 files. Open it in a browser.\n');
  // What is no part of the repository is no finding: a build would turn it red.
  expect(it.run('check', '--errors-only').code).toBe(0);
});

it('what git tracks is read, whatever .gitignore says', () => {
  const it = tree({
    '.gitignore': 'secret\n*.gen.ts\n',
    'a.gen.ts': actions,
    'secret/b.ts': actions,
    'secret/deep/c.ts': actions,
    'secret/untracked.ts': actions,
  });
  git(it, 'init', '-q');
  git(it, 'add', '-f', 'a.gen.ts', 'secret/b.ts', 'secret/deep/c.ts');
  expect(names(it)).toEqual(['a.gen.ts', 'secret/b.ts', 'secret/deep/c.ts']);
  expect(names(it, 'secret/deep')).toEqual(['secret/deep/c.ts']);
  expect(it.run('list', '--no-references').err).toContain(
    '1 file that git ignores, or that a build has written, holds the directive and was not read: secret/untracked.ts.',
  );
  git(it, 'commit', '-qm', 'x');
  it.write({ 'new.ts': actions });
  const { out, err } = it.run('diff', '--base', 'HEAD');
  expect([out, err]).toEqual([expect.stringMatching(/1 added/), expect.not.stringContaining('b.ts')]);
});

it('what a build has written is named, too, tracked or not', () => {
  const it = tree({ 'a.ts': actions, 'dist/b.js': actions, '.next/c.js': actions, 'build/d.js': '' });
  git(it, 'init', '-q');
  git(it, 'add', '-f', '.');
  expect([names(it), names(it, '--include-ignored')]).toEqual([['a.ts'], ['.next/c.js', 'a.ts', 'dist/b.js']]);
  expect(it.run('list', '--no-references').err).toContain(
    '2 files that git ignores, or that a build has written, hold the directive and were not read: .next/c.js, dist/b.js.',
  );
});

it('what git tracks inside of a node_modules is a finding where it holds the directive', () => {
  const it = tree({ 'a.ts': actions, 'src/node_modules/own/b.ts': actions, 'src/node_modules/own/c.ts': 'export {};', 'node_modules/p/d.js': actions });
  git(it, 'init', '-q');
  expect(it.run('check', '--errors-only').code).toBe(0);
  git(it, 'add', '-f', 'src');
  const { code, out } = it.run('check', '--errors-only');
  expect([code, out]).toEqual([1, expect.stringContaining('`src/node_modules/own/b.ts` cannot be read: git tracks it inside of `node_modules`')]);
  expect(out).not.toContain('c.ts');
  expect(names(it, 'src/node_modules/own')).toEqual(['src/node_modules/own/b.ts']);
});

it.each(['2', '3', '4'])('an index of version %s is read as git reads it', (version) => {
  const files = ['a.ts', 'a/b.ts', 'a/b/c.ts', 'ä/ö ü.ts', `${'long/'.repeat(40)}name.ts`, 'a.js', 'z.txt', 'ab.ts', 'abcdefgh.ts'];
  const it = tree(Object.fromEntries(files.map((name) => [name, 'export {};'])));
  git(it, 'init', '-q');
  git(it, 'add', '.');
  git(it, 'update-index', '--index-version', version);
  // An entry that is to be added later has further flags, for which version 3 was made.
  it.write({ 'later.ts': '' });
  git(it, 'add', '-N', 'later.ts');
  const tracked = trackedFiles(it.folder, (path) => path.endsWith('.ts')).map((path) => path.slice(it.folder.length + 1));
  expect(tracked.sort()).toEqual([...files.filter((name) => name.endsWith('.ts')), 'later.ts'].sort());
  git(it, 'commit', '-qm', 'x');
  git(it, 'worktree', 'add', '-q', 'other');
  expect(trackedFiles(it.path('other'), (path) => path === 'a.ts')).toEqual([it.path('other/a.ts')]);
  // What is no index, or breaks off, counts as none.
  for (const text of ['', 'DIRC', 'DIRC\0\0\0\u0002\0\u000f\0\0', 'x'.repeat(1000)]) {
    it.write({ '.git/index': text });
    expect(trackedFiles(it.folder, () => true)).toEqual([]);
  }
  rmSync(it.path('.git'), { recursive: true });
  expect(trackedFiles(it.folder, () => true)).toEqual([]);
});
