/**
 * Installed packages that Server Functions can come out of. Vite leaves packages to Node.js in environments of servers, where no plugin
 * sees them: a function of theirs would be a plain one there, and no client could call it. So these are compiled with the app.
 *
 *     billing/package.json           { "dependencies": { "ledger": "1.0.0" } }
 *     ledger/actions.js              'use server'; …
 *     packagesWithDirective('/app')  billing, ledger
 *
 * Looked into are the dependencies of the app, and theirs; of what the app needs for development, itself alone.
 */
import { join, resolve } from 'node:path';
import { readRegularOrNull } from '../../../files/regular-file.ts';
import { upwards } from '../../../files/upwards.ts';
import { isInstalled } from '../../../link/installed.ts';
import { installedFolder } from '../../../link/installed-packages.ts';
import { createPackageLook } from './package-look.ts';
import type { PackageLook } from './package-look.ts';
import { PACKAGE } from '../build/runtime-modules.ts';

export interface DirectivePackage {
  /** As imports name it. */
  readonly name: string;
  /** Has it ES modules to be loaded by? */
  readonly isModule: boolean;
}

interface Package {
  readonly folder: string;
  readonly isModule: boolean;
  /** By the names that its imports use. */
  readonly dependencies: ReadonlyMap<string, Package>;
}

type Fields = Readonly<Record<string, unknown>>;

/** What a package loads. What it wants to have beside it, the app names itself. */
const AT_RUN_TIME = ['dependencies', 'optionalDependencies'];

/** As much of Vite's configuration as is there before plugins have seen it. */
interface UserConfig {
  readonly root?: string;
  readonly cacheDir?: string;
}

/** The package around Vite's root is the app. */
export function packagesWithDirective({ root = '', cacheDir }: UserConfig): readonly DirectivePackage[] {
  const app = appAround(resolve(root));
  if (app === null) return [];
  const look = createPackageLook(cacheDir === undefined ? join(app.folder, 'node_modules/.vite') : resolve(root, cacheDir));
  const known = new Map<string, Package>();
  const ofApp = dependenciesOf(app.folder, namesIn(app.fields, [...AT_RUN_TIME, 'peerDependencies']), known);
  for (const [name, found] of dependenciesOf(app.folder, namesIn(app.fields, ['devDependencies']), known, false)) ofApp.set(name, found);
  const all: Package[] = [{ folder: app.folder, isModule: true, dependencies: ofApp }, ...known.values()];
  const leading = leadingToDirective(all, look);
  look.keep();
  const names = all.flatMap(({ dependencies }) => [...dependencies].filter(([, found]) => leading.has(found)));
  return [...new Map(names)].map(([name, { isModule }]) => ({ name, isModule })).sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Those that hold the directive themselves, and those that depend on one of them. */
function leadingToDirective(all: readonly Package[], { holds }: PackageLook): ReadonlySet<Package> {
  const dependents = new Map<Package, Package[]>();
  for (const one of all) for (const dependency of one.dependencies.values()) dependents.set(dependency, [...(dependents.get(dependency) ?? []), one]);
  const leading = new Set<Package>();
  const add = (one: Package): void => {
    if (leading.has(one)) return;
    leading.add(one);
    (dependents.get(one) ?? []).forEach(add);
  };
  for (const one of dependents.keys()) if (holds(one.folder)) add(one);
  return leading;
}

/** @param known Packages that were found before, by their folders; new ones are added. */
function dependenciesOf(folder: string, names: readonly string[], known: Map<string, Package>, isFollowed = true): Map<string, Package> {
  const found = new Map<string, Package>();
  for (const name of names) {
    const place = name === PACKAGE ? null : installedFolder(name, folder);
    if (place === null) continue;
    const before = known.get(place);
    if (before !== undefined) {
      found.set(name, before);
      continue;
    }
    const fields = fieldsOf(place) ?? {};
    const dependencies = new Map<string, Package>();
    const one: Package = { folder: place, isModule: hasModules(fields), dependencies };
    // Before its dependencies, which may lead back to it.
    known.set(place, one);
    found.set(name, one);
    // A linked package is a part of the app, whatever it is needed for.
    if (!isFollowed && isInstalled(join(place, 'package.json'))) continue;
    for (const [dependency, itself] of dependenciesOf(place, namesIn(fields, AT_RUN_TIME), known)) dependencies.set(dependency, itself);
  }
  return found;
}

/** The nearest package whose fields can be read. */
function appAround(root: string): { readonly folder: string; readonly fields: Fields } | null {
  for (const folder of upwards(root)) {
    const fields = fieldsOf(folder);
    if (fields !== null) return { folder, fields };
  }
  return null;
}

function fieldsOf(folder: string): Fields | null {
  try {
    const fields: unknown = JSON.parse(readRegularOrNull(join(folder, 'package.json')) ?? 'null');
    return typeof fields === 'object' ? (fields as Fields | null) : null;
  } catch {
    return null;
  }
}

function namesIn(fields: Fields, keys: readonly string[]): string[] {
  return keys.flatMap((key) => Object.keys(Object(fields[key])));
}

function hasModules({ type, module, exports }: Fields): boolean {
  return type === 'module' || module !== undefined || /"import"|\.mjs"/.test(JSON.stringify(exports ?? null));
}
