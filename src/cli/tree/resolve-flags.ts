/** What the flags say of the option `resolve`: which file an import names. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { readResolveSettings } from '../../options/resolve.ts';
import type { ResolveOptions } from '../../options/resolve.ts';
import type { Faults } from '../../options/read-value.ts';
import type { ResolveSettings } from '../../resolve/resolver.ts';
import type { Arguments } from '../terminal/command.ts';
import { UsageError } from '../terminal/usage-error.ts';

/**
 * What was written of it, with paths from the working directory; undefined for nothing.
 *
 * @throws UsageError for an alias without `=`, and a configuration that is not there
 */
function writtenResolve(args: Arguments, cwd: string): ResolveOptions | undefined {
  const [conditions, tsconfig, alias] = [args.value('conditions'), args.value('tsconfig'), args.value('alias')];
  if (conditions === undefined && tsconfig === undefined && alias === undefined) return undefined;
  return {
    ...(conditions !== undefined && { conditions: partsOf(conditions) }),
    ...(tsconfig !== undefined && { tsconfig: fileAt(tsconfig, cwd) }),
    ...(alias !== undefined && { alias: Object.fromEntries(partsOf(alias).map((part) => aliasOf(part, cwd))) }),
  };
}

/** The same above what is configured, with the defaults of a build. @param root Where configured paths start. @throws UsageError */
export function settingsFrom(
  args: Arguments,
  cwd: string,
  root: string,
  { configured, development }: { readonly configured: object; readonly development: boolean },
): ResolveSettings {
  const faults: Faults = [];
  const settings = readResolveSettings({ ...configured, ...writtenResolve(args, cwd) }, { path: 'resolve', faults, root, development });
  if (faults.length > 0) throw new UsageError(faults.join('\n'));
  return settings;
}

function fileAt(written: string, cwd: string): string {
  const path = resolve(cwd, written);
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) throw new UsageError(`There is no file \`${written}\` for --tsconfig.`);
  return path;
}

function partsOf(list: string): string[] {
  return list
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function aliasOf(written: string, cwd: string): readonly [from: string, to: string] {
  const at = written.lastIndexOf('=');
  const [from, to] = [written.slice(0, at), written.slice(at + 1)];
  if (at < 1 || to === '') throw new UsageError(`\`--alias\` takes pairs like \`@=./src\`, with commas between, not \`${written}\`.`);
  return [from, /^\.{1,2}(?:\/|$)/.test(to) ? resolve(cwd, to) : to];
}
