/** The commands about manifests. The code of each is loaded when it runs. */
import type { Command } from './terminal/command.ts';
import { idFlags, resolveFlags, treeFlags } from './terminal/shared-flags.ts';

const diff: Command = {
  name: 'diff',
  summary: 'Compare the manifests of two builds, or a git revision with the working tree.',
  takes: '<old.json> <new.json> | --base <revision> [dir]',
  details:
    'What was added, removed or moved, and where parameters or captures changed. Exits with 1 when an id leads to another function: clients of the old build would call something that they never meant; with `--fail-on-unguarded` also when a guard went away. With `--base` the sources of both trees are listed; nothing of them is built or run.',
  positionals: [0, 2],
  flags: {
    ...idFlags,
    format: { type: 'string', choices: ['pretty', 'markdown', 'json'], help: 'For people (the default), comments on pull requests, scripts.' },
    aliases: { type: 'string', value: '<file>', help: 'The alias table of the new build, `ids.aliases`.' },
    'write-aliases': { type: 'boolean', help: 'Add to that table what lets every moved function keep its old id.' },
    'fail-on-unguarded': { type: 'boolean', help: 'Exit with 1, too, when a function has lost its guard.' },
    base: { type: 'string', value: '<revision>', help: 'Compare the tree of this git revision with the working tree.' },
    ...resolveFlags,
  },
  examples: [
    ['use-server diff deployed.json dist/manifest.json', 'before a deployment'],
    ['use-server diff --base origin/main', 'what a branch changes'],
    ['use-server diff --base origin/main --fail-on-unguarded', 'no branch takes a guard away unseen'],
    ['use-server diff old.json new.json --format markdown', 'for a comment on a pull request'],
    ['use-server diff old.json new.json --aliases aliases.json --write-aliases', 'after functions were moved'],
  ],
  run: async (args, terminal) => (await import('./commands/diff.ts')).diff(args, terminal),
};

const merge: Command = {
  name: 'manifest merge',
  summary: 'Make one manifest out of those of the parts of a project.',
  takes: '<file or folder…>',
  details:
    'The parts may come in any order and be merged in any grouping: the result has the same bytes as the manifest of the whole project. Of a folder all JSON files are taken, manifests or the entries of `manifestDir`. Exits with 1 when two functions have one id.',
  positionals: [1, Infinity],
  flags: { out: { type: 'string', value: '<file>', help: 'Where to write it. Default: to the standard output.' } },
  examples: [
    ['use-server manifest merge packages/*/dist/manifest.json --out manifest.json', 'the packages of a monorepo'],
    ['use-server manifest merge .use-server --out manifest.json', 'the folder of the option `manifestDir`'],
  ],
  run: async (args, terminal) => (await import('./commands/manifest-merge.ts')).manifestMerge(args, terminal),
};

const ofTree: Command = {
  name: 'manifest',
  summary: 'Print the manifest of a tree, without building it.',
  takes: '[dir]',
  details:
    'Made from the sources, with the ids of a production build that has the same salt, aliases and root. Exits with 1, and prints no manifest, when a file has errors or cannot be read: a part of the manifest would look like the whole. `use-server manifest merge` joins those of several trees.',
  positionals: [0, 1],
  flags: { out: { type: 'string', value: '<file>', help: 'Where to write it. Default: to the standard output.' }, ...idFlags, ...treeFlags, ...resolveFlags },
  examples: [
    ['use-server manifest --out before.json', 'to compare with later'],
    ['use-server manifest app --salt "$IDS_SALT"', 'one folder, with the ids of your build'],
  ],
  run: async (args, terminal) => (await import('./commands/manifest.ts')).manifest(args, terminal),
};

/** `manifest merge` stands before `manifest`: the longer name is looked for first. */
export const manifestCommands: readonly Command[] = [diff, merge, ofTree];
