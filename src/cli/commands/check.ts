/** `use-server check`: every diagnostic of a tree, those between files too, against an optional baseline. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { entriesOf } from '../../5-manifest/entry.ts';
import { formatDiagnostics } from '../../diagnostics/formats/format.ts';
import type { DiagnosticFormat } from '../../diagnostics/formats/format.ts';
import { countOf } from '../../diagnostics/formats/frame.ts';
import { sourcesOnDisk } from '../../diagnostics/sources.ts';
import { compareWithBaseline, writeBaseline } from '../tree/baseline.ts';
import type { Compared } from '../tree/baseline.ts';
import type { Arguments } from '../terminal/command.ts';
import { findingsOf } from '../tree/findings.ts';
import { goneFromSources, nextBuildOf } from '../functions/next-build.ts';
import { fixFiles } from '../tree/fix.ts';
import { treeOf } from '../tree/place.ts';
import type { Tree } from '../tree/place.ts';
import { reportStaleAliases } from '../tree/stale-aliases.ts';
import { examineOptions, survey, totalsOf } from '../tree/survey.ts';
import type { Survey } from '../tree/survey.ts';
import { targetsOf } from '../tree/targets.ts';
import type { Targets } from '../tree/targets.ts';
import { sayNextOfNone } from '../terminal/next.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { count } from '../terminal/text.ts';
import { UsageError } from '../terminal/usage-error.ts';

/** @returns 1 when there is a finding that the baseline does not know: exactly when one is printed, in whichever format. */
export function check(args: Arguments, terminal: Terminal): number {
  const written = args.value('baseline');
  const baseline = written === undefined ? null : { path: resolve(terminal.cwd, written), written };
  if (args.isSet('update-baseline') && baseline === null) throw new UsageError('`--update-baseline` needs `--baseline <file>`.');
  const { folder, targets } = wantedOf(args, terminal.cwd);
  const tree = treeOf(args, folder, terminal);
  const options = examineOptions(args, tree, terminal);
  const look = (): Survey => survey(tree, args, terminal, { withReferences: true, withAttempts: true });
  const found = args.isSet('fix') ? afterFixes(look(), look, tree, targets, terminal) : look();
  const all = findingsOf(found, tree, { overrides: options.overrides, targets }).filter(({ severity }) => severity === 'error' || !args.isSet('errors-only'));
  const entries = entriesOf(found.scan.modules);
  reportStaleAliases(options.ids.aliases, entries, tree, terminal);
  if (baseline !== null && args.isSet('update-baseline')) {
    writeBaseline(all, baseline, tree.root);
    terminal.err(`${baseline.written} knows ${count(all.length, 'finding')}.\n`);
    return 0;
  }
  const next = nextBuildOf(found.scan.modules, args, tree, terminal);
  const gone = next === null ? null : goneFromSources(next);
  if (gone !== null) terminal.err(`${terminal.errColors.yellow('warning')} ${gone}\n`);
  const compared: Compared = baseline === null ? { fresh: all, known: 0, gone: 0 } : compareWithBaseline(all, baseline, tree.root);
  show(compared, found, args.value('format') ?? 'pretty', terminal);
  return compared.fresh.length > 0 ? 1 : 0;
}

/** Looks again where something was mended. */
function afterFixes(found: Survey, look: () => Survey, { folder }: Tree, targets: Targets | null, { err }: Terminal): Survey {
  const { edits, files } = fixFiles(
    found.scan.diagnostics.filter(({ filename }) => targets === null || targets.holds(filename)),
    folder,
  );
  if (edits > 0) err(`${count(edits, 'directive')} mended in ${count(files, 'file')}.\n`);
  return edits > 0 ? look() : found;
}

const FORMATS: Readonly<Record<string, DiagnosticFormat>> = { pretty: 'frame', json: 'json', github: 'github', sarif: 'sarif', unix: 'unix', junit: 'junit' };

/** One folder is a tree; anything else is what is wanted of the tree in the working directory. */
function wantedOf({ positionals }: Arguments, cwd: string): { readonly folder: string | undefined; readonly targets: Targets | null } {
  const [first, ...more] = positionals;
  const isTree = first === undefined || (more.length === 0 && statSync(resolve(cwd, first), { throwIfNoEntry: false })?.isDirectory() === true);
  return isTree ? { folder: first, targets: null } : { folder: undefined, targets: targetsOf(positionals, cwd) };
}

function show({ fresh, known, gone }: Compared, { scan }: Survey, format: string, terminal: Terminal): void {
  const { out, err, colors, cwd } = terminal;
  const isPretty = format === 'pretty';
  const text = formatDiagnostics(fresh, FORMATS[format] ?? 'frame', {
    root: cwd,
    color: isPretty && colors.isColorSupported,
    ...(isPretty && { sources: sourcesOnDisk(fresh), withCount: false }),
  });
  if (text !== '') out(`${text}\n`);
  if (!isPretty) return;
  const found = fresh.length === 0 ? colors.green('No findings') : colors.red(countOf(fresh));
  out(`${text === '' ? '' : '\n'}${found}: ${totalsOf(scan.modules)}, ${count(scan.fileCount, 'file')} read.\n`);
  if (fresh.length === 0) sayNextOfNone(scan, 'check', terminal);
  if (known > 0) err(`${count(known, 'known finding')} of the baseline not shown.\n`);
  if (gone > 0)
    err(`${count(gone, 'finding')} of the baseline ${gone === 1 ? 'is' : 'are'} gone: --update-baseline takes ${gone === 1 ? 'it' : 'them'} out.\n`);
}
