/** `use-server explain --phases <file>`: what each phase of the compiler makes of a file, to be pasted into a report. */
import { relative, resolve } from 'node:path';
import { moduleIdOf } from '../../1-source/module-id.ts';
import { parseSource } from '../../1-source/parse.ts';
import { readCompilerOptions } from '../../options/options.ts';
import { phasesOf } from '../../debug/phases.ts';
import { readRegularFile } from '../../files/regular-file.ts';
import { openGraph } from '../../link/open-graph.ts';
import type { Arguments } from '../terminal/command.ts';
import { readNamedFile } from '../terminal/named-file.ts';
import type { Tree } from '../tree/place.ts';
import { examineOptions } from '../tree/survey.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { visible } from '../../diagnostics/catalogue/wording.ts';
import { version } from '../../own-files.ts';

const NOTHING = 'There is no directive in it, and nothing that looks like one.\n';

/** @returns the exit code @throws UsageError for what is no file that can be read */
export function showPhases(file: string, args: Arguments, tree: Tree, terminal: Terminal): number {
  const filename = resolve(terminal.cwd, file);
  const code = readNamedFile('The file', file, filename, readRegularFile);
  const examined = examineOptions(args, tree, terminal);
  const layer = args.value('layer') === 'client' ? 'client' : 'server';
  const options = { ...readCompilerOptions({ layer }, { root: tree.root, development: false, filename }), ids: examined.ids, diagnostics: examined.overrides };
  const source = { id: moduleIdOf(filename, tree.root), filename, program: parseSource(code, filename), code };
  const phases = phasesOf(source, options, openGraph(filename, examined));
  const { bold } = terminal.colors;
  terminal.out(`${bold(visible(relative(terminal.cwd, filename)))}, layer ${layer}, babel-plugin-use-server ${version()}\n`);
  if (phases.length === 0) terminal.out(NOTHING);
  for (const { name, text } of phases) terminal.out(`\n${bold(name)}\n${text.replace(/^\n/, '').trimEnd()}\n`);
  return 0;
}
