/** `use-server report`: one HTML page about every Server Function of a tree. */
import { basename, join, relative, resolve } from 'node:path';
import { diffManifests } from '../../5-manifest/diff/diff.ts';
import { entriesOf } from '../../5-manifest/entry.ts';
import { createManifest } from '../../5-manifest/manifest.ts';
import { visible } from '../../diagnostics/catalogue/wording.ts';
import { guardText } from '../../guards/wording.ts';
import { fromRoot } from '../../files/from-root.ts';
import type { ProjectModule } from '../../project/file/module.ts';
import { problemText } from '../../project/tree/walk.ts';
import type { ReportData } from '../report/data.ts';
import { readRegularFile } from '../../files/regular-file.ts';
import { reportPage } from '../report/html.ts';
import type { Arguments } from '../terminal/command.ts';
import { importChainTo } from './explain.ts';
import { explainerOf } from '../functions/explanation.ts';
import { explainedJson } from '../functions/function-json.ts';
import type { ExplainedJson } from '../functions/function-json.ts';
import { refusalsIn } from '../functions/refusals.ts';
import { nextBuildOf } from '../functions/next-build.ts';
import { treeOf } from '../tree/place.ts';
import { manifestAt } from '../tree/read-manifest.ts';
import { replaceFile } from '../../files/replace-file.ts';
import { examineOptions, reportErrors, reportProblems, survey, totalsOf } from '../tree/survey.ts';
import { sayNextOfNone } from '../terminal/next.ts';
import type { Terminal } from '../terminal/terminal.ts';

const DEFAULT_FILE = 'use-server-report.html';

/** @returns 0: a report is no finding. */
export function report(args: Arguments, terminal: Terminal): number {
  const tree = treeOf(args, args.positionals[0], terminal);
  const older = args.value('manifest');
  const before = older === undefined ? null : manifestAt(older, terminal);
  const found = survey(tree, args, terminal, { withReferences: true, withAttempts: false });
  const next = nextBuildOf(found.scan.modules, args, tree, terminal);
  const options = examineOptions(args, tree, terminal);
  const known = { references: found.references, guards: found.guards, next, refusals: refusalsIn(found), root: tree.root };
  const problems = [...found.problems];
  const ofModule = ({ file, functions }: ProjectModule): ExplainedJson[] => {
    const explain = explainerOf(file, options);
    if ('path' in explain) {
      problems.push(explain);
      return [];
    }
    return functions.map((one) => explainedJson(one, explain(one), { ...known, importChain: importChainTo(one, found) }));
  };
  const {
    guards,
    scan: { modules },
  } = found;
  const functions = modules.flatMap((module, index) => {
    terminal.status(`explaining ${fromRoot(module.file, tree.root)}, ${index + 1} of ${modules.length}`);
    return ofModule(module);
  });
  terminal.status(null);
  const data: ReportData = {
    project: projectName(tree.root),
    functions,
    guards: guards && Object.fromEntries(modules.flatMap((module) => module.functions).map((one) => [one.reference.id, guardText(guards.of(one))])),
    files: found.scan.fileCount,
    problems: problems.map((problem) => `${fromRoot(problem.path, tree.root)}: ${problemText(problem)}`),
    errors: found.scan.diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ filename, span: { start }, code, message }) => `${fromRoot(filename, tree.root)}:${start.line}:${start.column + 1} ${code}: ${message}`),
    changes: before === null ? null : diffManifests(before, createManifest(entriesOf(modules, guards && guards.of))),
  };
  const file = resolve(terminal.cwd, args.value('out') ?? DEFAULT_FILE);
  replaceFile(file, reportPage(shownWhole(data)));
  reportProblems(problems, terminal);
  reportErrors(found.scan, terminal);
  terminal.err(`${visible(relative(terminal.cwd, file))} shows ${totalsOf(modules)}. Open it in a browser.\n`);
  sayNextOfNone(found.scan, 'report', terminal);
  return 0;
}

function projectName(root: string): string {
  try {
    const { name }: { name?: unknown } = JSON.parse(readRegularFile(join(root, 'package.json')));
    if (typeof name === 'string' && name !== '') return name;
  } catch {
    // A folder without a package has a name all the same.
  }
  return basename(root);
}

/** Every text with its control characters visible: some turn what follows round, and a reviewer must see what is there. */
function shownWhole<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
    typeof part === 'string'
      ? part
          .split(/(\r?\n|\t)/)
          .map((text, index) => (index % 2 === 1 ? text : visible(text)))
          .join('')
      : part,
  ) as Value;
}
