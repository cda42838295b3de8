/** `use-server explain`: everything about one Server Function. */
import type { Manifest } from '../../5-manifest/manifest.ts';
import type { ProjectFunction } from '../../project/file/module.ts';
import type { Arguments } from '../terminal/command.ts';
import { explainerOf } from '../functions/explanation.ts';
import { explainText, goneText, onlyBuiltText } from '../functions/explain-text.ts';
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
    case 'one':
      reportPackageRoots([answer.serverFunction], tree, args, terminal);
      terminal.out(explanationOf(answer, { args, tree, found, next, terminal }));
      return 0;
    case 'gone':
      terminal.out(goneText(answer.was));
      return 1;
    case 'several':
      terminal.err(`\`${query}\` can be any of these:\n${candidates(answer.candidates, terminal)}\n`);
      return 2;
    case 'only-built':
      terminal.out(onlyBuiltText(answer.built, answer.file));
      return 1;
    case 'none':
      reportProblems(found.problems, terminal);
      terminal.err(`${terminal.errColors.red('error')} ${notFound(query, functions, answer.inFile, manifest, terminal)}\n`);
      return 1;
  }
}

interface Surroundings {
  readonly args: Arguments;
  readonly tree: Tree;
  readonly found: Survey;
  readonly next: NextBuild | null;
  readonly terminal: Terminal;
}

function explanationOf({ serverFunction, was }: Extract<Found, { readonly kind: 'one' }>, { args, tree, found, next, terminal }: Surroundings): string {
  const explanation = explainerOf(serverFunction.file, examineOptions(args, tree, terminal))(serverFunction);
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

function notFound(
  query: string,
  functions: readonly ProjectFunction[],
  inFile: readonly ProjectFunction[],
  manifest: Manifest | null,
  terminal: Terminal,
): string {
  if (inFile.length > 0) return `There is no Server Function at \`${query}\`. In this file are:\n${candidates(inFile, terminal)}`;
  if (/:\d+$/.test(query)) return `There is no Server Function at \`${query}\`. \`${typed('list')}\` shows where they are.`;
  const names = functions.flatMap(({ reference }) => [reference.name, reference.name.split('.').at(-1) ?? '']);
  const hint = /^[\da-f]{8,}$/i.test(query) && manifest === null ? ' The id of an older build is found with --manifest; the ids of yours may need --salt.' : '';
  return `No Server Function is called \`${query}\`, and no id begins like this.${didYouMean(query, [...new Set(names)])}${hint} \`${typed('list')}\` shows all names and ids.`;
}
