/**
 * Guards in the manifest of a build, which compiles one file at a time: at its end the tree is looked through as the command line does it.
 *
 *     use-server.config.json with `guards`, and the entries of a build   →   the entries, each function with its `guard`
 *
 * Guaranteed: without a configuration that names guards, nothing is read and the entries are as they were. The tree is the folder of the
 * configuration: in a workspace it has packages, too. What it does not have (functions out of installed packages) has no `guard`.
 */
import { moduleIdOf } from '../1-source/module-id.ts';
import { configFor, CONFIG_FILE } from '../config/config-file.ts';
import type { ConfigFile } from '../config/config-file.ts';
import { realPlace } from '../files/real-place.ts';
import type { GuardSettings } from '../model/guards.ts';
import { guardedEntry } from '../5-manifest/entry.ts';
import type { GuardVerdict, ModuleEntry } from '../model/index.ts';
import { OptionsError, readCompilerOptions } from '../options/options.ts';
import { readResolveSettings } from '../options/resolve.ts';
import type { ResolveSettings } from '../resolve/resolver.ts';
import { createProjectResolver } from '../project/resolving/resolve.ts';
import { scanTree } from '../project/tree/scan.ts';
import { findGuards } from './guards.ts';

/**
 * @param written What the module ids of the build are relative to; absolute, a link or not.
 * @throws OptionsError for a configuration that cannot be used: a manifest without them would look as if no function had a guard.
 */
export function guardedEntries(entries: readonly ModuleEntry[], written: string): readonly ModuleEntry[] {
  // The folders above are those that the project is in, not those that a link to it is in.
  const root = realPlace(written);
  const config = configWithGuards(root);
  if (config === null) return entries;
  const faults: string[] = [];
  const resolve = readResolveSettings(config.resolve, { path: 'resolve', faults, root: config.folder, development: false });
  if (faults.length > 0) throw new OptionsError(faults.map((fault) => `${CONFIG_FILE}: ${fault}`));
  return withGuards(entries, config.guards, { folder: config.folder, root: config.root ?? root, moduleRoot: root, resolve });
}

/** Whether changes of any file may change guards; so for a configuration that cannot be used, too. */
export function mayNameGuards(folder: string): boolean {
  try {
    return configWithGuards(realPlace(folder)) !== null;
  } catch {
    return true;
  }
}

/** The configuration that counts for a folder; null where it names no guards. @throws OptionsError for one that cannot be used */
function configWithGuards(folder: string): (ConfigFile & { readonly guards: GuardSettings }) | null {
  const faults: string[] = [];
  const config = configFor(folder, faults);
  if (faults.length > 0) throw new OptionsError(faults.map((fault) => `${CONFIG_FILE}: ${fault}`));
  return config === null || config.guards === null ? null : { ...config, guards: config.guards };
}

export interface TreeToLookThrough {
  /** Absolute, as all of these. */
  readonly folder: string;
  /** What the names in `public` and in facts are relative to. */
  readonly root: string;
  /** What the module ids of the entries are relative to. */
  readonly moduleRoot: string;
  readonly resolve: ResolveSettings;
}

/** The entries with the guard of each function that the tree has. */
export function withGuards(entries: readonly ModuleEntry[], settings: GuardSettings, tree: TreeToLookThrough): readonly ModuleEntry[] {
  const { folder, root, moduleRoot, resolve } = tree;
  const { ids, diagnostics: overrides } = readCompilerOptions({}, { root, development: false });
  const { modules, index } = scanTree({ folder, root, ids, overrides, resolve, withUses: true, withAttempts: false });
  if (index === null) return entries;
  const guards = findGuards(settings, { modules, index, resolver: createProjectResolver(index, resolve), resolve, root });
  // By their places: ids depend on the salt of the build.
  const known = new Map(
    modules.flatMap(({ file, functions }) =>
      functions.map((one): [string, GuardVerdict] => [`${moduleIdOf(file, moduleRoot)}#${one.reference.exportName}`, guards.of(one)]),
    ),
  );
  return entries.map((entry) => guardedEntry(entry, (_, { module, export: name }) => known.get(`${module}#${name}`)));
}
