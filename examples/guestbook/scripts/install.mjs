/** Installs the dependencies of the repository where they are missing; runs on any Node.js, before anything is installed. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { npm, root } from './npm.mjs';

export function installMissing() {
  if (existsSync(path.join(root, 'node_modules/@babel/core'))) return;
  // What npm warns about are the peers of packages that are only tried against; errors are shown.
  npm('Installing the dependencies', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) installMissing();
