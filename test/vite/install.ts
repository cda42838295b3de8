/** Projects that are installed for the slow tests alone, each with a lock file of its own. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Installs a project of this folder where that was not done. @returns Its folder. */
export function installProject(name: string): string {
  const folder = fileURLToPath(new URL(`${name}/`, import.meta.url));
  if (!existsSync(`${folder}node_modules`)) execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'pipe' });
  return folder;
}
