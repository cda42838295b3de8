/** The package as a user gets it: packed, and installed into a project outside of this repository. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../', import.meta.url));

/** Each supported Babel, under the name that it has in the project. */
export const babels = {
  'babel-7.22': installedVersion('@babel/core', 'test/babel-7.22/package.json'),
  'babel-7': installedVersion('@babel/core', 'test/babel-7/package.json'),
  'babel-8': installedVersion('@babel/core', 'package.json'),
} as const;

export interface InstalledPackage {
  readonly folder: string;
  /** Paths in the package. */
  readonly files: readonly string[];
  readonly remove: () => void;
}

/** Packs `dist` as it is, and installs it with the given other packages. */
export function installPackage(): InstalledPackage {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'use-server-package-')));
  const { file, files } = packInto(folder);
  const dependencies: Record<string, string> = { 'babel-plugin-use-server': `file:${file}` };
  for (const [name, version] of Object.entries(babels)) dependencies[name] = `npm:@babel/core@${version}`;
  for (const name of ['react', 'react-dom', 'react-server-dom-webpack', 'react-server-dom-turbopack']) {
    dependencies[name] = installedVersion(name, 'package.json');
  }
  copyFileSync(join(repository, 'test/package/load.mjs'), join(folder, 'load.mjs'));
  installInto(folder, dependencies);
  return { folder, files, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Packs `dist` as it is. @returns where the tarball is, and the paths in it */
export function packInto(folder: string): { readonly file: string; readonly files: readonly string[] } {
  const packed: unknown = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], repository));
  const { filename, files } = readPacked(packed);
  return { file: join(folder, filename), files };
}

/** Makes a project that depends on the packages, and installs them. */
export function installInto(folder: string, dependencies: Readonly<Record<string, string>>, more: object = {}): void {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, ...more, dependencies }));
  // The peers of React's bindings are whole bundlers, which are not needed to load them.
  npm(['install', '--prefer-offline', '--legacy-peer-deps'], folder);
}

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd, encoding: 'utf8' });
}

const OLDEST_MAJOR = 20;

/** The Nodes to test on: the one that runs this, and those of the machine that are supported. */
export function nodes(): readonly { readonly version: string; readonly path: string }[] {
  const found = [{ version: process.version, path: process.execPath }];
  for (const directory of (process.env['PATH'] ?? '').split(delimiter)) {
    if (directory.includes('node_modules')) continue;
    const path = join(directory, 'node');
    const version = versionOf(path);
    if (version === null || Number.parseInt(version.slice(1), 10) < OLDEST_MAJOR || found.some((node) => node.version === version)) continue;
    found.push({ version, path });
  }
  return found;
}

function versionOf(node: string): string | null {
  try {
    return execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

function installedVersion(name: string, from: string): string {
  const require = createRequire(join(repository, from));
  const manifest: { version: string } = require(`${name}/package.json`);
  return manifest.version;
}

/** npm prints a list of packages, newer ones an object by name. */
function readPacked(packed: unknown): { filename: string; files: string[] } {
  const [first]: { filename: string; files: { path: string }[] }[] = Object.values(Object(packed));
  if (first === undefined) throw new Error('npm packed nothing');
  return { filename: first.filename, files: first.files.map(({ path }) => path) };
}
