/** `use-server diff`: what became of every reference id between two builds. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Aliases } from '../3-plan/identity.ts';
import { aliasesFromDiff, serializeAliases } from '../5-manifest/aliases.ts';
import { diffManifests, hasRePointed } from '../5-manifest/diff.ts';
import type { ManifestDiff } from '../5-manifest/diff.ts';
import { formatDiff } from '../5-manifest/diff-format.ts';
import type { DiffFormat } from '../5-manifest/diff-format.ts';
import { readAliases } from '../option-aliases.ts';
import type { Arguments } from './command.ts';
import { manifestAt } from './read-manifest.ts';
import { replaceFile } from './replace-file.ts';
import type { Terminal } from './terminal.ts';
import { count } from './text.ts';
import { UsageError } from './usage-error.ts';

const FORMATS: Readonly<Record<string, DiffFormat>> = { pretty: 'pretty', markdown: 'markdown', json: 'json' };

/** @returns 1 when an id leads to another function. */
export function diff(args: Arguments, terminal: Terminal): number {
  const [from = '', to = ''] = args.positionals;
  const file = args.value('aliases');
  if (args.isSet('write-aliases') && file === undefined) throw new UsageError('`--write-aliases` needs `--aliases <file>`.');
  const aliases = file === undefined ? undefined : aliasesAt(file, args.isSet('write-aliases'), terminal);
  const found = diffManifests(manifestAt(from, terminal), manifestAt(to, terminal), { aliases });
  const format = FORMATS[args.value('format') ?? 'pretty'] ?? 'pretty';
  terminal.out(format === 'pretty' ? painted(formatDiff(found, format), terminal) : formatDiff(found, format));
  if (file !== undefined && args.isSet('write-aliases')) writeAliases(file, found, aliases, terminal);
  return hasRePointed(found) ? 1 : 0;
}

/** @throws UsageError for a table that cannot be used. */
function aliasesAt(file: string, mayBeNew: boolean, { cwd }: Terminal): Aliases {
  if (mayBeNew && !existsSync(resolve(cwd, file))) return new Map();
  const faults: string[] = [];
  const aliases = readAliases(file, { path: '--aliases', faults, root: cwd });
  if (faults.length > 0) throw new UsageError(faults.join('\n'));
  return aliases;
}

function writeAliases(file: string, found: ManifestDiff, existing: Aliases | undefined, { cwd, err }: Terminal): void {
  const table = aliasesFromDiff(found, existing);
  replaceFile(resolve(cwd, file), serializeAliases(table));
  const moved = found.moved.length === 0 ? '' : ` Build again with \`ids.aliases\`, and ${count(found.moved.length, 'moved function')} will keep the old id.`;
  err(`${file} has ${table.size} ${table.size === 1 ? 'alias' : 'aliases'}.${moved}\n`);
}

/** The headings: what is wrong in red. */
function painted(text: string, { colors }: Terminal): string {
  return text.replaceAll(/^(?:Re-pointed|Removed|Moved|Kept|Added|Changed) \(\d+\)/gm, (heading) => (heading.startsWith('Re-pointed') ? colors.red(heading) : colors.bold(heading)));
}
