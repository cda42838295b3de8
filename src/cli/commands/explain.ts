/** `use-server explain`: everything about one Server Function. */
import type { Manifest } from '../../5-manifest/manifest.ts';
import type { ExamineOptions, ProjectFunction } from '../../project/file/module.ts';
import type { Problem } from '../../project/tree/walk.ts';
import type { Arguments } from '../terminal/command.ts';
import { explainerOf } from '../functions/explanation.ts';
import type { Explanation } from '../functions/explanation.ts';
import { explainText, goneText, onlyBuiltText } from '../functions/explain-text.ts';
import { nothingInFile, refusedAt } from '../functions/nothing-in-file.ts';
import { findFunction } from '../functions/find-function.ts';
import type { Found } from '../functions/find-function.ts';
import { explainedJson } from '../functions/function-json.ts';
import { refusalsIn } from '../functions/refusals.ts';
import { nextBuildOf } from '../functions/next-build.ts';
import type { NextBuild } from '../functions/next-build.ts';
import { reportPackageRoots } from '../tree/package-roots.ts';
import { located, treeOf } from '../tree/place.ts';
import { showPhases } from './phases.ts';
import type { Tree } from '../tree/place.ts';
import { manifestAt } from '../tree/read-manifest.ts';
import { examineOptions, reportProblems, shortId, survey } from '../tree/survey.ts';
import type { Survey } from '../tree/survey.ts';
import { typed } from '../terminal/next.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { didYouMean } from '../../diagnostics/closest-match.ts';

/** @returns 1 when no function, or none that is still there, was meant; 2 when it could be several. */
export function explain(args: Arguments, terminal: Terminal): number {
  const [query = ''] = args.positionals;
  const tree = treeOf(args, args.value('dir'), terminal);
  const file = args.value('manifest');
  if (args.isSet('phases')) {
    const other = args.isSet('json') ? 'json' : file === undefined ? null : 'manifest';
    if (other !== null) throw new UsageError(`\`--phases\` shows text, of one file: \`--${other}\` does not go with it.`);
    return showPhases(query, args, tree, terminal);
  }
  const manifest = file === undefined ? null : manifestAt(file, terminal);
  const found = survey(tree, args, terminal, { withReferences: true, withAttempts: false });
  const functions = found.scan.modules.flatMap((module) => module.functions);
  const next = nextBuildOf(found.scan.modules, args, tree, terminal);
  const answer = findFunction(query, { functions, cwd: terminal.cwd, root: tree.root, manifest, next });
  switch (answer.kind) {
    case 'one': {
      reportPackageRoots([answer.serverFunction], tree, args, terminal);
      const explanation = explainedNow(answer.serverFunction, examineOptions(args, tree, terminal));
      if ('path' in explanation) {
        reportProblems([explanation], terminal, 'error');
        return 1;
      }
      terminal.out(explanationOf(answer, explanation, { args, tree, found, next, terminal }));
      return 0;
    }
    case 'gone':
      terminal.out(goneText(answer.was));
      return 1;
    case 'several':
      terminal.err(`\`${query}\` can be any of these:\n${candidates(answer.candidates, terminal)}\n`);
      return 2;
    case 'only-built':
      terminal.out(onlyBuiltText(answer.built, answer.file));
      return 1;
    case 'none': {
      const { text, isFile } = notFound(query, answer.inFile, { functions, manifest, tree, found, terminal });
      // What is wrong with other files keeps nothing of this one away.
      if (!isFile) reportProblems(found.problems, terminal);
      terminal.err(`${terminal.errColors.red('error')} ${text}\n`);
      return 1;
    }
  }
}

interface Surroundings {
  readonly args: Arguments;
  readonly tree: Tree;
  readonly found: Survey;
  readonly next: NextBuild | null;
  readonly terminal: Terminal;
}

/** Its file may have gone, or got an error, since the tree was looked through. */
function explainedNow(serverFunction: ProjectFunction, options: ExamineOptions): Explanation | Problem {
  const explain = explainerOf(serverFunction.file, options);
  return 'path' in explain ? explain : explain(serverFunction);
}

function explanationOf(
  { serverFunction, was }: Extract<Found, { readonly kind: 'one' }>,
  explanation: Explanation,
  { args, tree, found, next, terminal }: Surroundings,
): string {
  const known = { references: found.references, guards: found.guards, importChain: importChainTo(serverFunction, found), next, refusals: refusalsIn(found) };
  if (!args.isSet('json')) return explainText(serverFunction, explanation, { ...known, was, terminal });
  return `${JSON.stringify({ version: 1, function: explainedJson(serverFunction, explanation, { ...known, root: tree.root }) }, null, 2)}\n`;
}

export function importChainTo({ file }: ProjectFunction, { scan: { index }, references }: Survey): readonly string[] | null {
  if (index === null || references === null) return null;
  const chain = references.client.chainTo(file);
  return chain === null || chain.length < 2 ? null : chain;
}

function candidates(functions: readonly ProjectFunction[], { cwd }: Terminal): string {
  const longest = Math.max(...functions.map(({ reference }) => reference.name.length));
  return functions.map((one) => `  ${shortId(one)}  ${one.reference.name.padEnd(longest)}  ${located(one.file, one.reference.loc.start, cwd)}`).join('\n');
}

interface Searched {
  readonly functions: readonly ProjectFunction[];
  readonly manifest: Manifest | null;
  readonly tree: Tree;
  readonly found: Survey;
  readonly terminal: Terminal;
}

function notFound(
  query: string,
  inFile: readonly ProjectFunction[],
  { functions, manifest, tree, found, terminal }: Searched,
): { readonly text: string; readonly isFile: boolean } {
  const asked = { tree, found, cwd: terminal.cwd };
  if (inFile.length > 0) {
    const isPlace = /:\d+$/.test(query);
    const start = isPlace
      ? `There is no Server Function at \`${query}\`.${refusedAt(query, asked)}`
      : `\`${query}\` is a file: name one of its functions, or a line.`;
    return { isFile: true, text: `${start} In this file are:\n${candidates(inFile, terminal)}` };
  }
  const ofFile = nothingInFile(query, asked);
  if (ofFile !== null) return { isFile: true, text: ofFile };
  const names = functions.flatMap(({ reference }) => [reference.name, reference.name.split('.').at(-1) ?? '']);
  const hint = /^[\da-f]{8,}$/i.test(query) && manifest === null ? ' The id of an older build is found with --manifest; the ids of yours may need --salt.' : '';
  const text = `No Server Function is called \`${query}\`, and no id begins like this.${didYouMean(query, [...new Set(names)])}${hint} \`${typed('list')}\` shows all names and ids.`;
  return { isFile: false, text };
}
