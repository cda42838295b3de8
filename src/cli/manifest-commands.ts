/** The commands that work on manifests and look at no source. The code of each is loaded when it runs. */
import type { Command } from './command.ts';

const diff: Command = {
  name: 'diff',
  summary: 'Compare the manifests of two builds.',
  takes: '<old.json> <new.json>',
  details:
    'What was added, removed or moved, and where parameters or captures changed. Exits with 1 when an id leads to another function: clients of the old build would call something that they never meant.',
  positionals: [2, 2],
  flags: {
    format: { type: 'string', choices: ['pretty', 'markdown', 'json'], help: 'For people (the default), comments on pull requests, scripts.' },
    aliases: { type: 'string', value: '<file>', help: 'The alias table of the new build, `ids.aliases`.' },
    'write-aliases': { type: 'boolean', help: 'Add to that table what lets every moved function keep its old id.' },
  },
  examples: [
    ['use-server diff deployed.json dist/manifest.json', 'before a deployment'],
    ['use-server diff old.json new.json --format markdown', 'for a comment on a pull request'],
    ['use-server diff old.json new.json --aliases aliases.json --write-aliases', 'after functions were moved'],
  ],
  run: async (args, terminal) => (await import('./diff.ts')).diff(args, terminal),
};

const merge: Command = {
  name: 'manifest merge',
  summary: 'Make one manifest out of those of the parts of a project.',
  takes: '<file or folder>...',
  details:
    'The parts may come in any order and be merged in any grouping: the result has the same bytes as the manifest of the whole project. Of a folder all JSON files are taken, manifests or the entries of `manifestDir`. Exits with 1 when two functions have one id.',
  positionals: [1, Infinity],
  flags: { out: { type: 'string', value: '<file>', help: 'Where to write it. Default: to the standard output.' } },
  examples: [
    ['use-server manifest merge packages/*/dist/manifest.json --out manifest.json', 'the packages of a monorepo'],
    ['use-server manifest merge .use-server --out manifest.json', 'the folder of the option `manifestDir`'],
  ],
  run: async (args, terminal) => (await import('./manifest-merge.ts')).manifestMerge(args, terminal),
};

export const manifestCommands: readonly Command[] = [diff, merge];
