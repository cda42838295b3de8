/** From a fresh clone to something that can run: installs what is missing, and builds the plugin where its sources are newer. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { installMissing } from './install.mjs';
import { npm, root } from './npm.mjs';

export function prepare() {
  installMissing();
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
