/** npm in the root of the repository. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs npm in the root of the repository, and ends with it when it fails. */
export function npm(title, args, environment = {}) {
  if (title !== null) console.log(`${title}: npm ${args.join(' ')}`);
  const { status, error } = spawnSync('npm', args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  if (title !== null) console.error(`${title} failed: ${error?.message ?? `npm ended with exit code ${status}`}.`);
  process.exit(status ?? 1);
}
