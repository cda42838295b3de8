/**
 * Public repositories at fixed commits, as they are after a checkout with nothing installed: how many findings of each code `check` has in them,
 * held against repositories.json. Only names, commits and numbers are kept here, never code.
 *
 * Where GitHub cannot be reached this is skipped, and packages.slow.test.ts is what is left. `TREES=<folder>` takes bare clones `<owner>/<name>.git`
 * from there instead. `UPDATE=1` writes the numbers; read the findings behind every one that changed (README.md).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
    if (isUpdate) writeFileSync(LIST, `[\n${found.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`);
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
    mkdirSync(folder, { recursive: true });
    execFileSync('git', ['--git-dir', clone, '--work-tree', folder, 'checkout', commit, '--force', '--', '.'], {
      env: { ...process.env, GIT_INDEX_FILE: join(folder, '.index') },
      stdio: 'ignore',
    });
    rmSync(join(folder, '.index'));
    return folder;
  }
  inFolder('init', '--quiet');
  inFolder('fetch', '--depth', '1', '--quiet', `https://github.com/${name}`, commit);
  inFolder('checkout', '--quiet', 'FETCH_HEAD');
  return folder;
}
