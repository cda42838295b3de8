/**
 * The files of a git revision in a temporary folder, so that they can be read like any tree.
 *
 * git reads its own objects with an index of its own: the working tree, the index and the branches of the repository stay as they are,
 * and no hook runs.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { UsageError } from '../terminal/usage-error.ts';

/**
 * Calls `use` with a folder that stands for `folder` in the revision `ref`; afterwards the copy is gone.
 *
 * @param folder Absolute, inside of a git repository.
 * @param ref What git understands: `origin/main`, a tag, a commit.
 * @param use `toRevision` turns a path of the working tree into that of the copy.
 * @throws UsageError where there is no git, no repository or no such revision.
 */
export function withRevision<Result>(ref: string, folder: string, use: (toRevision: (path: string) => string) => Result): Result {
  const top = realpathSync(
    git(['rev-parse', '--show-toplevel'], folder, () => `\`${folder}\` is not in a git repository: \`--base\` has nothing to compare with.`).trim(),
  );
  // A name that begins with a dash would be an option.
  const commit = git(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`],
    top,
    () => `git knows no revision \`${ref}\`. In a workflow, fetch it first: \`git fetch origin main\`, or \`fetch-depth: 0\`.`,
  ).trim();
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'use-server-base-')));
  try {
    const env = { GIT_INDEX_FILE: join(copy, 'index'), GIT_LFS_SKIP_SMUDGE: '1' };
    const failed = (stderr: string): string => `git cannot read the files of \`${ref}\`: ${stderr.trim()}`;
    git(['read-tree', commit], top, failed, env);
    git(['checkout-index', '--all', `--prefix=${join(copy, 'tree')}/`], top, failed, env);
    return use((path) => join(copy, 'tree', relative(top, realpathSync(path))));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function git(args: readonly string[], cwd: string, fault: (stderr: string) => string, env: Readonly<Record<string, string>> = {}): string {
  const { status, stdout, stderr, error } = spawnSync('git', args, { cwd, encoding: 'utf8', env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 });
  if (error !== undefined) throw new UsageError(`git cannot be run: ${error.message}`);
  if (status !== 0) throw new UsageError(fault(stderr));
  return stdout;
}
