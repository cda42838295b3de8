/** `use-server list`: every Server Function of a tree, without building it. */
import { relative, sep } from 'node:path';
import type { ProjectFunction } from '../project/module.ts';
import type { FoundReference, References } from '../project/references.ts';
import type { Arguments } from './command.ts';
import { listText } from './list-text.ts';
import { placeOf } from './place.ts';
import type { Place } from './place.ts';
import { reportProblems, survey } from './survey.ts';
import type { Survey } from './survey.ts';
import type { Terminal } from './terminal.ts';
import { count } from './text.ts';

/** @returns 0: a list is no finding. */
export function list(args: Arguments, terminal: Terminal): number {
  const place = placeOf(args, args.positionals[0], terminal);
  const withReferences = !args.isSet('no-references');
  const found = survey(place, args, terminal, { withReferences, withAttempts: false });
  terminal.out(args.isSet('json') ? `${JSON.stringify(listJson(found, place), null, 2)}\n` : listText(found, terminal));
  reportProblems(found.problems, terminal);
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
}

interface FunctionJson {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly module: string;
  readonly export: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly params: readonly string[];
  readonly captures: readonly string[];
  /** Not there with `--no-references`. */
  readonly referencedFrom?: readonly ReferenceJson[];
}

interface ReferenceJson {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly how: FoundReference['how'];
  readonly detail: string | null;
  readonly fromClient: boolean;
}

function listJson({ scan, references, problems }: Survey, { root }: Place): ListJson {
  const functions = scan.modules.flatMap((module) => module.functions);
  return {
    version: 1,
    functions: functions.map((serverFunction) => functionJson(serverFunction, references, root)),
    totals: { files: scan.fileCount, modules: scan.modules.length, functions: functions.length },
    problems: problems.map(({ path, reason }) => ({ file: fromRoot(path, root), reason })),
  };
}

function functionJson(serverFunction: ProjectFunction, references: References | null, root: string): FunctionJson {
  const { reference, module, file } = serverFunction;
  const { id, name, kind, exportName, loc, params, captures } = reference;
  return {
    id, name, kind, module, export: exportName,
    file: fromRoot(file, root), line: loc.start.line, column: loc.start.column + 1,
    params, captures,
    ...(references && { referencedFrom: references.of(serverFunction).map((found) => referenceJson(found, root)) }),
  };
}

function referenceJson({ file, at, how, detail, fromClient }: FoundReference, root: string): ReferenceJson {
  return { file: fromRoot(file, root), line: at.line, column: at.column + 1, how, detail, fromClient };
}

function fromRoot(path: string, root: string): string {
  return relative(root, path).split(sep).join('/');
}
