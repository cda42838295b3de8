/**
 * `npm run example`: one command from a fresh clone to a running tour of the guestbook.
 * This file runs on any Node.js, before anything is installed; it brings the rest about and hands over to main.ts.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

if (!existsSync(path.join(root, 'node_modules/@babel/core'))) {
  npm('Installing the dependencies', ['ci', '--no-audit', '--no-fund']);
}
if (!isBuilt()) npm('Building the plugin', ['run', '--silent', 'build']);
npm(null, ['run', '--silent', '--workspace', '@use-server-example/guestbook', 'start'], { NODE_ENV: 'production' });

/** Is every file of dist newer than every file of src? */
function isBuilt() {
  const built = times('dist', '.js');
  return built.length > 0 && Math.min(...built) > Math.max(...times('src', '.ts'));
}

function times(directory, extension) {
  const parent = path.join(root, directory);
  if (!existsSync(parent)) return [];
  return readdirSync(parent, { recursive: true })
    .filter((file) => file.endsWith(extension))
    .map((file) => statSync(path.join(parent, file)).mtimeMs);
}

function npm(title, args, environment = {}) {
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
