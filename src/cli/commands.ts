/** All commands. The code of each is loaded when it runs. */
import type { Command } from './terminal/command.ts';
import { manifestCommands } from './manifest-commands.ts';
import { setUpCommands } from './set-up-commands.ts';
import { idFlags, nextFlags, resolveFlags, severityFlags, treeFlags } from './terminal/shared-flags.ts';

const list: Command = {
  name: 'list',
  summary: 'List every Server Function of a tree, without building it.',
  takes: '[dir]',
  details: 'For each: its name, parameters, kind, line:column, the first digits of its id, what it captures and sends along, and which files use it.',
  positionals: [0, 1],
  flags: {
    json: { type: 'boolean', help: 'JSON with full ids and every reference.' },
    'no-references': { type: 'boolean', help: 'Do not look for the files that use each function; faster.' },
    types: {
      type: 'boolean',
      help: 'Parameter and return types by the TypeScript that the project has installed: what the client gets, field by field, what of it sounds like a secret, and what React cannot send.',
    },
    ...idFlags,
    ...treeFlags,
    ...resolveFlags,
    ...nextFlags,
  },
  examples: [
    ['use-server list', 'the project in the working directory'],
    ['use-server list app --no-references', 'one folder of it, quickly'],
    ['use-server list --types', 'with what each function takes and returns'],
    ["use-server list --json | jq -r '.functions[].name'", 'for scripts'],
  ],
  run: async (args, terminal) => (await import('./commands/list.ts')).list(args, terminal),
};

const check: Command = {
  name: 'check',
  summary: 'Report everything that is wrong with the Server Functions of a tree.',
  takes: '[dir | files and globs…]',
  details:
    'What the compiler reports for each file, and what only the whole project shows: two functions with one id, functions that nothing uses, files where `server-only` was meant, identities bound in clear. Of files and globs the findings in them are shown. Exits with 1 when something is found.',
  positionals: [0, Infinity],
  flags: {
    format: {
      type: 'string',
      value: '<format>',
      choices: ['pretty', 'json', 'github', 'sarif', 'unix', 'junit'],
      help: 'For people (the default), scripts, annotations of a GitHub workflow, code scanning, one line each for editors, reports of tests.',
    },
    baseline: { type: 'string', value: '<file>', help: 'Known findings, which are not reported.' },
    'update-baseline': { type: 'boolean', help: 'Write all findings of this run to the baseline.' },
    'errors-only': { type: 'boolean', help: 'Leave warnings out.' },
    fix: { type: 'boolean', help: 'Write directives that are misspelt, or no plain strings, as they are meant.' },
    ...severityFlags,
    ...idFlags,
    ...treeFlags,
    ...resolveFlags,
    ...nextFlags,
  },
  examples: [
    ['use-server check', 'the project in the working directory'],
    ['use-server check app/actions.ts "lib/**/*.ts"', 'what is wrong in these files, as for lint-staged'],
    ['use-server check --diagnostics secret-literal=off', 'without one kind of finding'],
    ['use-server check --baseline use-server-baseline.json --update-baseline', 'accept what there is today, …'],
    ['use-server check --baseline use-server-baseline.json --format github', '… and let a workflow report what is new'],
  ],
  run: async (args, terminal) => (await import('./commands/check.ts')).check(args, terminal),
};

const explain: Command = {
  name: 'explain',
  summary: 'Say everything about one Server Function.',
  takes: '<id | beginning of an id | name | file:line>',
  details:
    'Its source; each captured variable, where it is declared and how it is sent; who uses it; what the client gets and what the server gets, as compiled for production.',
  positionals: [1, 1],
  flags: {
    dir: { type: 'string', value: '<dir>', help: 'The tree to look in. Default: the working directory.' },
    json: { type: 'boolean', help: 'The same as JSON.' },
    phases: { type: 'boolean', help: 'Of a file: what each phase of the compiler makes of it, for reports of faults.' },
    layer: { type: 'string', value: '<layer>', choices: ['server', 'client'], help: 'With --phases. Default: server.' },
    manifest: { type: 'string', value: '<file>', help: 'The manifest of an older build, for ids that the sources do not have any more.' },
    ...idFlags,
    ...treeFlags,
    ...resolveFlags,
    ...nextFlags,
  },
  examples: [
    ['use-server explain 3f9a0c12', 'an id out of a log'],
    ['use-server explain Page.save', 'a name'],
    ['use-server explain app/page.tsx:42', 'whatever stands there'],
    ['use-server explain 40d3259e', 'an id of Next.js, from the header `next-action` of a request'],
    ['use-server explain 3f9a0c12 --manifest last-release.json', 'an id of an older build'],
    ['use-server explain --phases app/page.tsx', 'how a file is compiled'],
  ],
  run: async (args, terminal) => (await import('./commands/explain.ts')).explain(args, terminal),
};

const report: Command = {
  name: 'report',
  summary: 'Write a page to look at: every Server Function, and all there is to know of it.',
  takes: '[dir]',
  details:
    'One HTML file that reaches for no network: a table with search, filters and order; for each function its source, what it captures and how that is sent, who uses it and what it imports, and what client and server get. Beside an older manifest it says what has changed since.',
  positionals: [0, 1],
  flags: {
    out: { type: 'string', value: '<file>', help: 'Where to write it. Default: use-server-report.html.' },
    manifest: { type: 'string', value: '<file>', help: 'The manifest of an older build, to show what has changed since.' },
    ...idFlags,
    ...treeFlags,
    ...resolveFlags,
    ...nextFlags,
  },
  examples: [
    ['use-server report', 'the project in the working directory'],
    ['use-server report app --out endpoints.html --manifest deployed.json', 'one folder, and what a deployment would change'],
  ],
  run: async (args, terminal) => (await import('./commands/report.ts')).report(args, terminal),
};

const compile: Command = {
  name: 'compile',
  summary: 'Compile a tree for both layers, and write the manifest.',
  takes: '<src> --out <dir>',
  details:
    'Writes server/, client/ and manifest.json to the output folder, for production unless you say otherwise. Types and JSX stay as they are. Files without Server Functions are copied; files that define them inline are server code and are left out of client/. Files that have not changed are skipped. With errors, the manifest stays as it was.',
  positionals: [1, 1],
  flags: {
    out: { type: 'string', value: '<dir>', help: 'The output folder.' },
    runtime: { type: 'string', choices: ['webpack', 'turbopack'], help: "Which of React's bindings compiled code imports. Default: webpack." },
    development: { type: 'boolean', help: 'Readable ids and source locations.' },
    'source-maps': { type: 'boolean', help: 'A .map file for each compiled file.' },
    'plain-bound-args': { type: 'boolean', help: 'Do not encrypt what Server Functions capture.' },
    ...idFlags,
    ...resolveFlags,
  },
  examples: [
    ['use-server compile src --out dist', 'for production, with the webpack bindings'],
    ['use-server compile src --out .dev --development --source-maps', 'for development'],
  ],
  run: async (args, terminal) => (await import('./commands/compile.ts')).compileTree(args, terminal),
};

export const commands: readonly Command[] = [list, check, explain, report, compile, ...manifestCommands, ...setUpCommands];
