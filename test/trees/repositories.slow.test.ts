/**
 * Public repositories at fixed commits, as they are after a checkout with nothing installed: how many findings of each code `check` has in them,
 * held against repositories.json. Only names, commits and numbers are kept here, never code.
 *
 * Where GitHub cannot be reached this is skipped, and packages.slow.test.ts is what is left. `TREES=<folder>` takes bare clones `<owner>/<name>.git`
 * from there instead. `UPDATE=1` writes the numbers; read the findings behind every one that changed (README.md).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countsOf, tableOf } from './counts.ts';
import type { Counted } from './counts.ts';

interface Repository extends Counted {
  readonly commit: string;
}

const LIST = new URL('./repositories.json', import.meta.url);
const REPOSITORIES = JSON.parse(readFileSync(LIST, 'utf8')) as readonly Repository[];
const SOURCE = /\.[cm]?[jt]sx?$/;
const clones = process.env['TREES'];
const isUpdate = process.env['UPDATE'] === '1';
const isReachable =
  clones !== undefined ||
  spawnSync('git', ['ls-remote', '--exit-code', 'https://github.com/vercel/commerce', 'HEAD'], { timeout: 20_000, stdio: 'ignore' }).status === 0;

describe.skipIf(!isReachable)('repositories', () => {
  const found: Repository[] = [];

  it.each(REPOSITORIES)('$name', async ({ name, commit, functions, findings }) => {
    const folder = checkedOut(name, commit);
    try {
      const counted = await countsOf(name, folder);
      found.push({ ...counted, commit });
      if (!isUpdate) expect(counted).toEqual({ name, functions, findings });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  afterAll(() => {
    // Those that did not run (`-t`), or could not be fetched, keep their numbers.
    const updated = REPOSITORIES.map((old) => found.find(({ name }) => name === old.name) ?? old);
    if (isUpdate) writeFileSync(LIST, `[\n${updated.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`);
    console.log(tableOf(found));
  });
});

/** @returns a folder with the files of the commit. */
function checkedOut(name: string, commit: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'use-server-tree-'));
  const inFolder = (...args: readonly string[]): void =>
    void execFileSync('git', ['-C', folder, '-c', 'advice.detachedHead=false', ...args], { stdio: 'ignore' });
  const clone = clones === undefined ? null : join(clones, `${name}.git`);
  if (clone !== null && existsSync(clone)) {
    const inClone = (...args: readonly string[]) =>
      spawnSync('git', ['--git-dir', clone, '--work-tree', folder, ...args], {
        env: { ...process.env, GIT_INDEX_FILE: join(folder, '.index') },
        encoding: 'utf8',
        maxBuffer: 1 << 30,
      });
    inClone('checkout', commit, '--force', '--', '.');
    // A clone may be without files of many megabytes, at which `checkout` fails when it has written all others.
    const lost = inClone('ls-tree', '-r', '--name-only', commit)
      .stdout.split('\n')
      .filter((path) => SOURCE.test(path) && !existsSync(join(folder, path)));
    expect(lost, `${clone} is without sources`).toEqual([]);
    rmSync(join(folder, '.index'));
    return folder;
  }
  inFolder('init', '--quiet');
  inFolder('fetch', '--depth', '1', '--quiet', `https://github.com/${name}`, commit);
  inFolder('checkout', '--quiet', 'FETCH_HEAD');
  return folder;
}
