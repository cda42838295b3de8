/** `use-server list`: every Server Function of a tree, without building it. */
import { fromRoot } from '../../files/from-root.ts';
import { problemText } from '../../project/tree/walk.ts';
import type { Arguments } from '../terminal/command.ts';
import { functionJson } from '../functions/function-json.ts';
import type { FunctionJson } from '../functions/function-json.ts';
import { listText } from '../functions/list-text.ts';
import type { BesideSources } from '../functions/list-text.ts';
import { refusalsIn } from '../functions/refusals.ts';
import { goneFromSources, nextBuildOf, pagesOf } from '../functions/next-build.ts';
import type { BuiltFunction } from '../functions/next-build.ts';
import { reportPackageRoots } from '../tree/package-roots.ts';
import { treeOf } from '../tree/place.ts';
import type { Tree } from '../tree/place.ts';
import { reportErrors, reportProblems, shortId, survey } from '../tree/survey.ts';
import type { Survey } from '../tree/survey.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Types } from '../../types/types.ts';
import { sayNextOfNone, typed } from '../terminal/next.ts';

/** @returns 0: a list is no finding. */
export async function list(args: Arguments, terminal: Terminal): Promise<number> {
  const tree = treeOf(args, args.positionals[0], terminal);
  const withReferences = !args.isSet('no-references');
  const found = survey(tree, args, terminal, { withReferences, withAttempts: false });
  const next = nextBuildOf(found.scan.modules, args, tree, terminal);
  const types = args.isSet('types') ? await typesOf(found, tree) : null;
  const known = { next, types };
  terminal.out(args.isSet('json') ? `${JSON.stringify(listJson(found, known, tree), null, 2)}\n` : listText(found, known, terminal));
  if (types?.kind === 'missing') terminal.err(`${terminal.errColors.yellow('warning')} --types: ${types.why}.\n`);
  const gone = next === null ? null : goneFromSources(next);
  if (gone !== null) terminal.err(`${terminal.errColors.yellow('warning')} ${gone}\n`);
  reportProblems(found.problems, terminal);
  reportPackageRoots(found.scan.modules, tree, args, terminal);
  reportErrors(found.scan, terminal);
  if (!args.isSet('json')) sayNext(found, terminal);
  return 0;
}

function sayNext({ scan }: Survey, terminal: Terminal): void {
  const one = scan.modules.flatMap(({ functions }) => functions)[0];
  if (one === undefined) sayNextOfNone(scan, 'list', terminal);
  else terminal.err(`Next: \`${typed(`explain ${shortId(one)}`)}\` says all about one of them, \`${typed('check')}\` what is wrong with any.\n`);
}

/** TypeScript takes its time to start. */
async function typesOf({ scan }: Survey, { folder }: Tree): Promise<Types> {
  const { findTypes } = await import('../../types/types.ts');
  return findTypes(
    scan.modules.flatMap((module) => module.functions),
    folder,
  );
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
  /** Only with `--types`: the version that was asked; null where there is none. */
  readonly typescript?: string | null;
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

function listJson(found: Survey, { next, types }: BesideSources, { root }: Tree): ListJson {
  const { scan, references, guards, problems } = found;
  const functions = scan.modules.flatMap((module) => module.functions);
  const known = { references, guards, next, types, refusals: refusalsIn(found), root };
  return {
    version: 1,
    functions: functions.map((serverFunction) => functionJson(serverFunction, known)),
    totals: { files: scan.fileCount, modules: scan.modules.length, functions: functions.length },
    problems: problems.map((problem) => ({ file: fromRoot(problem.path, root), reason: problemText(problem) })),
    ignored: scan.ignored.map((file) => fromRoot(file, root)),
    ...(types && { typescript: types.kind === 'found' ? types.version : null }),
    ...(next && { next: { file: next.file, functions: next.size, gone: next.gone.map(builtJson) } }),
  };
}

function builtJson(one: BuiltFunction): BuiltJson {
  return { id: one.id, module: one.built.module, export: one.built.export, pages: pagesOf([one]) };
}
