/** `use-server manifest`: the manifest of a tree to the standard output. */
import { resolve } from 'node:path';
import { serializeManifest } from '../../5-manifest/manifest.ts';
import type { Arguments } from '../terminal/command.ts';
import { reportPackageRoots } from '../tree/package-roots.ts';
import { treeOf } from '../tree/place.ts';
import { replaceFile } from '../../files/replace-file.ts';
import { reportProblems, totalsOf } from '../tree/survey.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { manifestOfTree } from '../tree/tree-manifest.ts';

/**
 * A tree with errors has no manifest: one that lacks functions would make a build or a comparison wrong without a word.
 *
 * @returns 0, or 1 when there are errors or unreadable files; nothing is written then.
 * @throws UseServerError for two functions with one id.
 */
export function manifest(args: Arguments, terminal: Terminal): number {
  const tree = treeOf(args, args.positionals[0], terminal);
  const { manifest: made, found, gap } = manifestOfTree(tree, args, terminal);
  reportPackageRoots(found.scan.modules, tree, args, terminal);
  if (gap !== null) {
    reportProblems(found.problems, terminal, 'error');
    terminal.err(`${terminal.errColors.red('error')} no manifest: ${gap}\n`);
    return 1;
  }
  const text = serializeManifest(made);
  const file = args.value('out');
  if (file === undefined) {
    terminal.out(text);
    return 0;
  }
  replaceFile(resolve(terminal.cwd, file), text);
  terminal.err(`${file} has ${totalsOf(found.scan.modules)}.\n`);
  return 0;
}
