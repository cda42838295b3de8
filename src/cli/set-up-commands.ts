/** The commands that one begins with. The code of each is loaded when it runs. */
import type { Command } from './terminal/command.ts';

const init: Command = {
  name: 'init',
  summary: 'Find the host of a project, and show what its configuration needs.',
  takes: '[dir]',
  details:
    'Next.js, Vite with and without Server Components, Waku, vinext, React Router, webpack, Rspack, Metro, Babel: found by what package.json depends on. Shows the lines that change and writes nothing, unless `--write` is given; what is set up already stays as it is. Exits with 1 when the configuration is not understood, and prints what to write.',
  positionals: [0, 1],
  flags: {
    write: { type: 'boolean', help: 'Write the configuration.' },
    config: { type: 'boolean', help: 'A use-server.config.json for the command line, too.' },
    workflow: { type: 'boolean', help: 'A workflow for GitHub, too: checks pull requests, and tells what they expose.' },
  },
  examples: [
    ['use-server init', 'shows what would change'],
    ['use-server init --write', 'changes it'],
    ['use-server init --write --config --workflow', 'with all there is'],
  ],
  run: async (args, terminal) => (await import('./commands/init.ts')).init(args, terminal),
};

const doctor: Command = {
  name: 'doctor',
  summary: 'Say what is wrong with the set-up of a project.',
  takes: '[dir]',
  details:
    'Versions of Node.js, React and the host, against what works and what is known to be vulnerable; the plugins and who says the layer; the key and the salt, and whether git has them; packages with the directive. One line each, read from files: nothing is executed. Exits with 1 when there is a problem; advice is none.',
  positionals: [0, 1],
  flags: { json: { type: 'boolean', help: 'JSON: `{ host, findings: [{ kind, about, text }] }`.' } },
  examples: [
    ['use-server doctor', 'the project in the working directory'],
    ['use-server doctor apps/web', 'one of a monorepo'],
  ],
  run: async (args, terminal) => (await import('./commands/doctor.ts')).doctor(args, terminal),
};

export const setUpCommands: readonly Command[] = [init, doctor];
