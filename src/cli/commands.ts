/** All commands. The code of each is loaded when it runs. */
import type { Command } from './command.ts';
import { idFlags } from './id-flags.ts';

const list: Command = {
  name: 'list',
  summary: 'List every Server Function of a tree, without building it.',
  takes: '[dir]',
  details: 'For each: its name, parameters, kind, line:column, the first digits of its id, what it captures and sends along, and which files use it.',
  positionals: [0, 1],
  flags: {
    json: { type: 'boolean', help: 'JSON with full ids and every reference.' },
    'no-references': { type: 'boolean', help: 'Do not look for the files that use each function; faster.' },
    ...idFlags,
  },
  examples: [
    ['use-server list', 'the project in the working directory'],
    ['use-server list app --no-references', 'one folder of it, quickly'],
    ["use-server list --json | jq -r '.functions[].name'", 'for scripts'],
  ],
  run: async (args, terminal) => (await import('./list.ts')).list(args, terminal),
};

export const commands: readonly Command[] = [list];
