/** Aliases that no longer fit, as warnings. */
import { join } from 'node:path';
import { moduleIdOf } from '../../1-source/module-id.ts';
import type { Aliases } from '../../3-plan/identity.ts';
import { staleAliases } from '../../5-manifest/diff/aliases.ts';
import type { ModuleEntry } from '../../model/index.ts';
import type { Tree } from './place.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** @param entries Of everything in the folder. Aliases of functions elsewhere in the project are left to a command that looks there. */
export function reportStaleAliases(aliases: Aliases, entries: Iterable<ModuleEntry>, { folder, root }: Tree, { err, errColors }: Terminal): void {
  const prefix = moduleIdOf(join(folder, '-'), root).slice(0, -1);
  for (const { place, message } of staleAliases(aliases, entries)) {
    if (place.startsWith(prefix)) err(`${errColors.yellow('warning')} ${message}\n`);
  }
}
