/** Installs the built package beside the bundlers, as its users do: packed, with its dependencies. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./', import.meta.url));
const npm = (cwd: string, ...args: string[]): string =>
  execFileSync('npm', [...args, '--silent', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd, encoding: 'utf8' });

export default function installPackage(): void {
  const work = join(folder, '.work');
  mkdirSync(work, { recursive: true });
  const archive = npm(join(folder, '../../..'), 'pack', '--pack-destination', work).trim().split('\n').at(-1) ?? '';
  npm(folder, 'install', '--no-save', '--no-package-lock', join(work, archive));
}
