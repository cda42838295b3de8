/**
 * `use-server.config.json`: what the command line would have to be told each time. It is data; nothing in it is executed.
 *
 *     { "$schema": "…", "root": ".", "ids": { "aliases": "aliases.json" }, "resolve": { "alias": { "@": "./src" } }, "diagnostics": { "secret-literal": "error" } }
 *
 * The nearest one counts, from the tree upwards to the repository. Paths in it start in its own folder.
 */
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { upwards } from '../files/upwards.ts';
import { readGuards } from './guards.ts';
import type { GuardSettings } from '../model/guards.ts';
import { parseJson } from '../files/json-text.ts';
import { readName, readObject } from '../options/read-value.ts';
import type { Faults } from '../options/read-value.ts';
import { faultsOfLimits } from '../runtime/handler/settings.ts';

export const CONFIG_FILE = 'use-server.config.json';

export interface ConfigFile {
  /** Absolute. */
  readonly file: string;
  /** Absolute; where paths in it start. */
  readonly folder: string;
  /** Absolute; null where the file does not say it. */
  readonly root: string | null;
  /** As written; the options of these names are checked together with the flags that win over them. */
  readonly ids: object;
  readonly resolve: object;
  readonly diagnostics: object;
  /** `guards` and `public`; null where the file has neither. */
  readonly guards: GuardSettings | null;
}

/** In bytes; no configuration written by hand is larger. */
const LARGEST = 1024 * 1024;

/**
 * The configuration for a tree.
 *
 * @param folder Absolute.
 * @returns null where there is none; what is wrong with it is added to `faults`.
 */
export function configFor(folder: string, faults: Faults): ConfigFile | null {
  for (const at of upwards(folder)) {
    const file = join(at, CONFIG_FILE);
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats?.isFile() === true && stats.size <= LARGEST) return readConfig(file, at, faults);
    if (statSync(join(at, '.git'), { throwIfNoEntry: false }) !== undefined) return null;
  }
  return null;
}

function readConfig(file: string, folder: string, faults: Faults): ConfigFile | null {
  const json = parseJson(readFileSync(file, 'utf8'));
  if (json.kind === 'broken') {
    faults.push(`It is not valid JSON: ${json.isEnd ? 'it ends too early' : 'there is a mistake'} at line ${json.line}, column ${json.column}.`);
    return null;
  }
  const written = readObject(json.value, { path: '', faults }, ['$schema', 'root', 'ids', 'resolve', 'diagnostics', 'guards', 'public', 'limits']) ?? {};
  // The request handler goes by these; what is wrong with them is said here, before a request comes.
  faults.push(...faultsOfLimits(objectOr(written.limits, 'limits', faults)).map((fault) => `${fault}.`));
  const root = readName(written.root, { path: 'root', faults });
  const ids = readObject(written.ids, { path: 'ids', faults }, ['salt', 'aliases']) ?? {};
  return {
    file,
    folder,
    root: root === undefined ? null : resolve(folder, root),
    ids: typeof ids.aliases === 'string' && ids.aliases !== '' ? { ...ids, aliases: resolve(folder, ids.aliases) } : ids,
    resolve: readObject(written.resolve, { path: 'resolve', faults }, ['conditions', 'extensions', 'tsconfig', 'alias']) ?? {},
    diagnostics: objectOr(written.diagnostics, 'diagnostics', faults),
    guards: readGuards(written.guards, written.public, file, faults),
  };
}

function objectOr(value: unknown, name: string, faults: Faults): object {
  if (value === undefined || (typeof value === 'object' && value !== null && !Array.isArray(value))) return value ?? {};
  faults.push(`\`${name}\` must be an object.`);
  return {};
}
