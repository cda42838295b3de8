/** Which tree a command works on, and how its files are named to people. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { upwards } from '../../files/upwards.ts';
import { shownFilename } from '../../diagnostics/formats/place.ts';
import { visible } from '../../diagnostics/catalogue/wording.ts';
import type { Position } from '../../model/index.ts';
import { CONFIG_FILE, configFor } from '../../config/config-file.ts';
import type { ConfigFile } from '../../config/config-file.ts';
import type { Arguments } from '../terminal/command.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';

export interface Tree {
  /** The tree; absolute, links followed: what is above it are the folders that it is in. */
  readonly folder: string;
  /** What module ids are relative to; absolute. */
  readonly root: string;
  /** The configuration that counts for the tree; null where there is none. */
  readonly config: ConfigFile | null;
}

/**
 * The tree of a command: its first argument, or the working directory.
 * The root is `--root`, else that of `use-server.config.json`, else the nearest folder from the tree upwards that has a package.json, else the tree.
 *
 * @throws UsageError when there is no such folder, or the configuration cannot be used.
 */
export function treeOf(args: Arguments, written: string | undefined, { cwd }: Terminal): Tree {
  const folder = folderAt(resolve(cwd, written ?? '.'), written ?? '.');
  const root = args.value('root');
  const { config, root: configured } = treeAt(folder);
  return { folder, config, root: root === undefined ? configured : folderAt(resolve(cwd, root), root) };
}

/** The same for a folder that no argument names. @throws UsageError for a configuration that cannot be used. */
export function treeAt(folder: string): Tree {
  const faults: string[] = [];
  const config = configFor(folder, faults);
  if (faults.length > 0) throw new UsageError(faults.map((fault) => `${CONFIG_FILE}: ${visible(fault)}`).join('\n'));
  return { folder, config, root: config?.root ?? packageAround(folder) ?? folder };
}

function folderAt(path: string, written: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new UsageError(`There is no folder \`${written}\`.`);
  if (!stats.isDirectory()) throw new UsageError(`\`${written}\` is not a folder.`);
  return realpathSync(path);
}

/** The nearest folder from here upwards that has a package.json; null where none has. */
export function packageAround(folder: string): string | null {
  return upwards(folder).find((at) => existsSync(join(at, 'package.json'))) ?? null;
}

/** `app/page.tsx:15:3`, from the working directory, so that terminals and editors can follow it. */
export function located(file: string, { line, column }: Position, cwd: string): string {
  return `${visible(shownFilename(file, cwd))}:${line}:${column + 1}`;
}
