/** `use-server diff`: what became of every reference id between two builds, or between a git revision and the working tree. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Aliases } from '../../3-plan/identity.ts';
import { aliasesFromDiff, serializeAliases } from '../../5-manifest/diff/aliases.ts';
import { diffManifests, hasRePointed, isSilentOnGuards } from '../../5-manifest/diff/diff.ts';
import type { ManifestDiff } from '../../5-manifest/diff/diff.ts';
import { formatDiff } from '../../5-manifest/diff/format.ts';
import type { DiffFormat } from '../../5-manifest/diff/format.ts';
import { createManifest } from '../../5-manifest/manifest.ts';
import type { Manifest } from '../../5-manifest/manifest.ts';
import { readAliases } from '../../options/aliases.ts';
import type { Arguments } from '../terminal/command.ts';
import { withRevision } from '../tree/git-tree.ts';
import { treeAt, treeOf } from '../tree/place.ts';
import { manifestAt } from '../tree/read-manifest.ts';
import { replaceFile } from '../../files/replace-file.ts';
import { reportProblems } from '../tree/survey.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { count } from '../terminal/text.ts';
import { manifestOfTree } from '../tree/tree-manifest.ts';
import { UsageError } from '../terminal/usage-error.ts';

const FORMATS: Readonly<Record<string, DiffFormat>> = { pretty: 'pretty', markdown: 'markdown', json: 'json' };

/**
 * @returns 1 when an id leads to another function, when the working tree has errors, and for lost guards where they are asked for.
 * @throws UsageError for anything but two manifests, or `--base` with at most a folder.
 */
export function diff(args: Arguments, terminal: Terminal): number {
  const file = args.value('aliases');
  if (args.isSet('write-aliases') && file === undefined) throw new UsageError('`--write-aliases` needs `--aliases <file>`.');
  const aliases = file === undefined ? undefined : aliasesAt(file, args.isSet('write-aliases'), terminal);
  const compared = comparedBy(args, terminal);
  if (compared === null) return 1;
  const found = diffManifests(compared.from, compared.to, { aliases });
  const format = FORMATS[args.value('format') ?? 'pretty'] ?? 'pretty';
  terminal.out(format === 'pretty' ? painted(formatDiff(found, format), terminal) : formatDiff(found, format));
  if (file !== undefined && args.isSet('write-aliases')) writeAliases(file, found, aliases, terminal);
  if (hasRePointed(found)) return 1;
  if (!args.isSet('fail-on-unguarded')) return 0;
  const isSilent = isSilentOnGuards(compared.from, compared.to);
  if (isSilent)
    terminal.err(
      `${terminal.errColors.red('error')} the old side says which guards come first, and the new one says nothing of guards: are \`guards\` configured?\n`,
    );
  return isSilent || found.unguarded.length > 0 ? 1 : 0;
}

interface Compared {
  readonly from: Manifest;
  readonly to: Manifest;
}

/** @returns null when the working tree has errors: they have been reported, and nothing can be said of its functions. */
function comparedBy(args: Arguments, terminal: Terminal): Compared | null {
  const [first, second] = args.positionals;
  const base = args.value('base');
  if (base !== undefined) {
    if (second !== undefined) throw new UsageError('`--base` compares a revision with the working tree: it takes one folder at most, and no manifests.');
    return treesBy(base, args, terminal);
  }
  if (first === undefined || second === undefined) throw new UsageError('`use-server diff` needs <old.json> <new.json>, or `--base <git revision>`.');
  return { from: manifestAt(first, terminal), to: manifestAt(second, terminal) };
}

function treesBy(base: string, args: Arguments, terminal: Terminal): Compared | null {
  const tree = treeOf(args, args.positionals[0], terminal);
  const now = manifestOfTree(tree, args, terminal);
  if (now.gap !== null) {
    reportProblems(now.found.problems, terminal, 'error');
    terminal.err(`${terminal.errColors.red('error')} nothing compared: ${now.gap}\n`);
    return null;
  }
  return withRevision(base, tree.folder, (toRevision) => {
    const [folder, root] = [toRevision(tree.folder), toRevision(tree.root)];
    // A folder that the revision does not have holds no functions.
    if (!existsSync(folder)) return { from: createManifest([]), to: now.manifest };
    const then = manifestOfTree({ ...treeAt(folder), root }, args, terminal, { isAllTracked: true });
    if (then.gap !== null) terminal.err(`${terminal.errColors.yellow('warning')} ${base} is not whole, so functions may be shown as added: ${then.gap}\n`);
    return { from: then.manifest, to: now.manifest };
  });
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
  return text.replaceAll(/^(?:Unguarded|Re-pointed|Removed|Moved|Kept|Added|Changed|Guard changed) \(\d+\)/gm, (heading) =>
    /^(?:Re-pointed|Unguarded)/.test(heading) ? colors.red(heading) : colors.bold(heading),
  );
}
