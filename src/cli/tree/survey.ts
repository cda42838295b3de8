/** What several commands begin with: the Server Functions of a tree and who refers to them. */
import { resolve } from 'node:path';
import { shownFilename } from '../../diagnostics/formats/place.ts';
import { visible } from '../../diagnostics/catalogue/wording.ts';
import { findGuards } from '../../guards/guards.ts';
import type { Guards } from '../../guards/guards.ts';
import { OptionsError, readCompilerOptions } from '../../options/options.ts';
import type { ExamineOptions, ProjectFunction, ProjectModule } from '../../project/file/module.ts';
import { findReferences } from '../../project/references/references.ts';
import type { References } from '../../project/references/references.ts';
import { scanTree } from '../../project/tree/scan.ts';
import type { Scan } from '../../project/tree/scan.ts';
import { problemText } from '../../project/tree/walk.ts';
import type { Problem } from '../../project/tree/walk.ts';
import type { MissingBase } from '../../resolve/tsconfig-bases.ts';
import type { Arguments } from '../terminal/command.ts';
import type { Tree } from './place.ts';
import { settingsFrom } from './resolve-flags.ts';
import { typed } from '../terminal/next.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { count } from '../terminal/text.ts';
import { UsageError } from '../terminal/usage-error.ts';

export interface Survey {
  readonly scan: Scan;
  /** null when the command did not ask for them. */
  readonly references: References | null;
  /** null where the configuration names none. */
  readonly guards: Guards | null;
  /** Everything that could not be read, wherever it was met. */
  readonly problems: readonly Problem[];
}

export interface SurveyOptions {
  readonly withReferences: boolean;
  /** Misspelled and misplaced directives, too. */
  readonly withAttempts: boolean;
  /** The tree is a copy of what git tracks: whatever its `.gitignore` says, nothing in it is ignored. */
  readonly isAllTracked?: boolean;
}

/** What the configuration says, and the flags above it. @throws UsageError for values that cannot be used. */
export function examineOptions(args: Arguments, { root, config }: Tree, { cwd }: Terminal, development = false): ExamineOptions {
  const [salt, aliases] = [args.value('salt'), args.value('aliases')];
  const ids = { ...config?.ids, ...(salt !== undefined && { salt }), ...(aliases !== undefined && { aliases: resolve(cwd, aliases) }) };
  const diagnostics = { ...config?.diagnostics, ...severitiesFrom(args.value('diagnostics')) };
  try {
    const options = readCompilerOptions({ ids, diagnostics }, { root, development });
    return {
      root,
      ids: options.ids,
      overrides: options.diagnostics,
      resolve: settingsFrom(args, cwd, config?.folder ?? root, { configured: config?.resolve ?? {}, development }),
    };
  } catch (error) {
    throw error instanceof OptionsError ? new UsageError(error.faults.join('\n')) : error;
  }
}

/** `secret-literal=off,bound-in-clear=error`; what the codes and severities are worth is judged with the rest. */
function severitiesFrom(written: string | undefined): Readonly<Record<string, string>> {
  const pairs = (written ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part): [string, string] => {
      const [code = '', severity, ...more] = part.split('=');
      if (severity === undefined || code === '' || more.length > 0)
        throw new UsageError(`\`--diagnostics\` takes pairs like \`secret-literal=off\`, with commas between, not \`${visible(part)}\`.`);
      return [code, severity];
    });
  return Object.fromEntries(pairs);
}

/** Scans the tree and, if wanted, follows the imports. */
export function survey(tree: Tree, args: Arguments, terminal: Terminal, options: SurveyOptions): Survey {
  const { withReferences, withAttempts } = options;
  const settings = tree.config?.guards ?? null;
  const examined = examineOptions(args, tree, terminal);
  const withOutputs = args.isSet('include-ignored');
  const withIgnored = withOutputs || options.isAllTracked === true;
  const scan = scanTree({ ...examined, folder: tree.folder, withUses: withReferences || settings !== null, withAttempts, withIgnored, withOutputs });
  reportIgnored(scan.ignored, terminal);
  const references = scan.index === null ? null : findReferences(scan, scan.index, examined.resolve);
  if (references !== null) reportMissingBases(references.resolver.missingBases(), terminal);
  const seen = new Set<string>();
  const problems = [...scan.problems, ...(references?.problems ?? [])].filter(({ path }) => !seen.has(path) && seen.add(path));
  const guards =
    settings === null || scan.index === null || references === null
      ? null
      : findGuards(settings, { modules: scan.modules, index: scan.index, resolver: references.resolver, resolve: examined.resolve, root: tree.root });
  return { scan, references: withReferences ? references : null, guards, problems };
}

/** Tells of the files that could not be looked into. */
export function reportProblems(problems: readonly Problem[], { err, errColors, cwd }: Terminal, severity: 'warning' | 'error' = 'warning'): void {
  const label = severity === 'error' ? errColors.red(severity) : errColors.yellow(severity);
  for (const problem of problems) err(`${label} ${visible(shownFilename(problem.path, cwd))} was left out: ${problemText(problem)}\n`);
}

/** Tells how many errors there are in the files with the directive. */
export function reportErrors({ diagnostics }: Scan, { err, errColors }: Terminal): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) err(`${errColors.yellow('warning')} ${count(errors, 'error')} in these files: see \`${typed('check')}\`\n`);
}

const MOST_NAMED = 5;

/** Tells of files that git ignores and that a build may read all the same. They are no findings, since folders of builds hold the directive too. */
function reportIgnored(ignored: readonly string[], { err, errColors, cwd }: Terminal): void {
  if (ignored.length === 0) return;
  const named = ignored.slice(0, MOST_NAMED).map((path) => visible(shownFilename(path, cwd)));
  const more = ignored.length > named.length ? [`${(ignored.length - named.length).toLocaleString('en-US')} more`] : [];
  const [holds, were, them] = ignored.length === 1 ? ['holds', 'was', 'it'] : ['hold', 'were', 'them'];
  err(
    `${errColors.yellow('warning')} ${count(ignored.length, 'file')} that git ignores, or that a build has written, ${holds} the directive and ${were} not read: ${[...named, ...more].join(', ')}. --include-ignored reads ${them}.\n`,
  );
}

/** One warning for all of them: in a checkout without packages every project has one. */
function reportMissingBases([first, ...more]: readonly MissingBase[], { err, errColors, cwd }: Terminal): void {
  if (first === undefined) return;
  const others = more.length === 0 ? '' : ` So ${more.length === 1 ? 'does one other configuration' : `do ${count(more.length, 'other configuration')}`}.`;
  err(`${errColors.yellow('warning')} ${shownFilename(first.config, cwd)} extends \`${first.base}\`, which is not found; what else it says counts.${others}\n`);
}

/** `8 Server Functions in 4 files`. */
export function totalsOf(modules: readonly ProjectModule[]): string {
  const functions = modules.flatMap((module) => module.functions);
  return `${count(functions.length, 'Server Function')} in ${count(modules.length, 'file')}`;
}

/** The first digits of an id, as in a table: enough to find it again. */
export function shortId({ reference }: ProjectFunction): string {
  return reference.id.slice(0, 8);
}
