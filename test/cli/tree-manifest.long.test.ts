/** `use-server manifest` and `use-server diff --base`: manifests out of sources alone. */
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../src/5-manifest/read.ts';
import { shop, tree } from './tree.ts';
import type { Tree } from './tree.ts';

const git = ({ folder }: Tree, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args], { cwd: folder, encoding: 'utf8' });

function committed(files: Readonly<Record<string, string>>): Tree {
  const it = tree(files);
  git(it, 'init', '--quiet', '--initial-branch=main');
  git(it, 'add', '.');
  git(it, 'commit', '--quiet', '--message', 'base');
  return it;
}

describe('manifest', () => {
  it('is what compiling the tree writes', () => {
    const it = tree(shop);
    const { code, out, err } = it.run('manifest');
    expect([code, err]).toEqual([0, '']);
    it.run('compile', '.', '--out', 'built');
    expect(readManifest(out, 'out').references).toEqual(readManifest(it.read('built/manifest.json'), 'built').references);
    expect(Object.keys(readManifest(out, 'out').references)).toHaveLength(6);
  });

  it('goes to a file', () => {
    const it = tree(shop);
    expect(it.run('manifest', '--out', 'made.json')).toEqual({ code: 0, out: '', err: 'made.json has 6 Server Functions in 2 files.\n' });
    expect(it.read('made.json')).toBe(it.run('manifest').out);
  });

  it.each([
    [
      'an error',
      { 'app/bad.ts': `'use server';\nexport function save() {}\n` },
      'error no manifest: 1 error in these files: see `npx babel-plugin-use-server check`\n',
    ],
    ['a file that is no program', { 'app/bad.ts': `'use server';\nexport async function save( {}\n` }, 'error no manifest: 1 file left out\n'],
  ])('is not made of a tree with %s', (_, files, message) => {
    const it = tree({ ...shop, ...files, 'made.json': 'kept' });
    const { code, out, err } = it.run('manifest', '--out', 'made.json');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(message);
    expect(it.read('made.json')).toBe('kept');
  });
});

describe('diff --base', () => {
  it('lists what a branch adds, removes and leaves alone', () => {
    const it = committed(shop);
    it.write({
      'app/more.ts': `'use server';\nexport async function fresh() {}\n`,
      'app/actions.ts': (shop['app/actions.ts'] ?? '').replace('export async function forgotten() {}', ''),
    });
    const { code, out, err } = it.run('diff', '--base', 'main', '--format', 'json');
    expect([code, err]).toEqual([0, '']);
    const found: { added: { reference: { name: string } }[]; removed: { reference: { name: string } }[] } = JSON.parse(out);
    expect([found.added.map(({ reference }) => reference.name), found.removed.map(({ reference }) => reference.name)]).toEqual([['fresh'], ['forgotten']]);
    expect(git(it, 'status', '--porcelain')).toBe(' M app/actions.ts\n?? app/more.ts\n');
  });

  it('works from a folder of the repository, also one that the revision does not have', () => {
    const it = committed(shop);
    it.write({ 'new/a.ts': `'use server';\nexport async function fresh() {}\n` });
    expect(it.run('diff', '--base', 'HEAD', 'new').out).toContain('fresh');
    expect(it.run('diff', '--base', 'HEAD', 'app').out).not.toContain('fresh');
  });

  it('compares a tree with a base that has errors, and says so', () => {
    const it = committed({ 'a.ts': `'use server';\nexport function save() {}\n` });
    it.write({ 'a.ts': `'use server';\nexport async function save() {}\n` });
    const { code, out, err } = it.run('diff', '--base', 'main');
    expect(code).toBe(0);
    expect(out).toContain('save');
    expect(err).toBe('warning main is not whole, so functions may be shown as added: 1 error in these files: see `npx babel-plugin-use-server check`\n');
  });

  it('says nothing of a working tree with errors', () => {
    const it = committed(shop);
    it.write({ 'a.ts': `'use server';\nexport function save() {}\n` });
    expect(it.run('diff', '--base', 'main')).toEqual({
      code: 1,
      out: '',
      err: 'error nothing compared: 1 error in these files: see `npx babel-plugin-use-server check`\n',
    });
  });

  it.each([
    ['no repository', () => tree(shop), ['--base', 'main'], 'is not in a git repository'],
    ['an unknown revision', () => committed(shop), ['--base', 'origin/nowhere'], 'git knows no revision `origin/nowhere`.'],
    ['a revision that looks like an option', () => committed(shop), ['--base=--help'], 'git knows no revision `--help`.'],
  ])('%s: exit code 2 and what to do', (_, make, args, message) => {
    const { code, out, err } = make().run('diff', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});
