/** From a fresh clone to something that can run: installs what is missing, and builds the plugin where its sources are newer. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export function prepare() {
  if (!existsSync(path.join(root, 'node_modules/@babel/core'))) {
    npm('Installing the dependencies', ['ci', '--no-audit', '--no-fund']);
  }
  if (!isBuilt()) npm('Building the plugin', ['run', '--silent', 'build']);
}

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
