/** `use-server list`: every Server Function of a tree, without building it. */
import { fromRoot } from '../../files/from-root.ts';
import { problemText } from '../../project/tree/walk.ts';
import type { Arguments } from '../terminal/command.ts';
import { functionJson } from '../functions/function-json.ts';
import type { FunctionJson } from '../functions/function-json.ts';
import { listText } from '../functions/list-text.ts';
import { refusalsOf } from '../functions/refusals.ts';
import { goneFromSources, nextBuildOf, pagesOf } from '../functions/next-build.ts';
import type { BuiltFunction, NextBuild } from '../functions/next-build.ts';
import { reportPackageRoots } from '../tree/package-roots.ts';
import { treeOf } from '../tree/place.ts';
import type { Tree } from '../tree/place.ts';
import { reportProblems, survey } from '../tree/survey.ts';
import type { Survey } from '../tree/survey.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { count } from '../terminal/text.ts';

/** @returns 0: a list is no finding. */
export function list(args: Arguments, terminal: Terminal): number {
  const tree = treeOf(args, args.positionals[0], terminal);
  const withReferences = !args.isSet('no-references');
  const found = survey(tree, args, terminal, { withReferences, withAttempts: false });
  const next = nextBuildOf(found.scan.modules, args, tree, terminal);
  terminal.out(args.isSet('json') ? `${JSON.stringify(listJson(found, next, tree), null, 2)}\n` : listText(found, next, terminal));
  const gone = next === null ? null : goneFromSources(next);
  if (gone !== null) terminal.err(`${terminal.errColors.yellow('warning')} ${gone}\n`);
  reportProblems(found.problems, terminal);
  reportPackageRoots(found.scan.modules, tree, args, terminal);
  const errors = found.scan.diagnostics.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) terminal.err(`${terminal.errColors.yellow('warning')} ${count(errors, 'error')} in these files: see \`use-server check\`\n`);
  return 0;
}

/** The format of `--json`. Files are relative to the root, lines and columns count from one; fields may be added, none changes. */
interface ListJson {
  readonly version: 1;
  readonly functions: readonly FunctionJson[];
  readonly totals: { readonly files: number; readonly modules: number; readonly functions: number };
  /** Files that could not be read or parsed: their functions are missing. */
  readonly problems: readonly { readonly file: string; readonly reason: string }[];
  /** Files that git ignores, and that hold the directive. Their functions are missing. */
  readonly ignored: readonly string[];
  /** Only where there is a build of Next.js. */
  readonly next?: { readonly file: string; readonly functions: number; readonly gone: readonly BuiltJson[] };
}

/** A function of the build that no file of the sources has. */
interface BuiltJson {
  readonly id: string;
  readonly module: string | null;
  readonly export: string | null;
  readonly pages: readonly string[];
}

function listJson({ scan, references, guards, problems }: Survey, next: NextBuild | null, { root }: Tree): ListJson {
  const functions = scan.modules.flatMap((module) => module.functions);
  return {
    version: 1,
    functions: functions.map((serverFunction) =>
      functionJson(serverFunction, { references, guards, next, root }, refusalsOf(serverFunction, scan.diagnostics)),
    ),
    totals: { files: scan.fileCount, modules: scan.modules.length, functions: functions.length },
    problems: problems.map((problem) => ({ file: fromRoot(problem.path, root), reason: problemText(problem) })),
    ignored: scan.ignored.map((file) => fromRoot(file, root)),
    ...(next && { next: { file: next.file, functions: next.size, gone: next.gone.map(builtJson) } }),
  };
}

function builtJson(one: BuiltFunction): BuiltJson {
  return { id: one.id, module: one.built.module, export: one.built.export, pages: pagesOf([one]) };
}
