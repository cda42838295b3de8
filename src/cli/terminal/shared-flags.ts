/** Options that several commands have. */
import type { Flag } from './command.ts';

/** Of every command that makes ids. */
export const idFlags: Readonly<Record<string, Flag>> = {
  root: { type: 'string', value: '<dir>', help: 'Folder that module ids are relative to. Default: the nearest one with a package.json.' },
  salt: { type: 'string', value: '<salt>', help: 'The option `ids.salt` of your build; the ids depend on it.' },
  aliases: { type: 'string', value: '<file>', help: 'The alias table of your build, `ids.aliases`.' },
};

/** Of the commands that report diagnostics. */
export const severityFlags: Readonly<Record<string, Flag>> = {
  diagnostics: { type: 'string', value: '<code=off,…>', help: 'Severities by code: `error`, `warn` or `off`. They win over those of use-server.config.json.' },
};

/** Of the commands that follow imports: the option `resolve` of the build. */
export const resolveFlags: Readonly<Record<string, Flag>> = {
  conditions: { type: 'string', value: '<a,b>', help: 'The option `resolve.conditions` of your build, for `exports` and `imports` of packages.' },
  tsconfig: { type: 'string', value: '<file>', help: 'The configuration whose `paths` count for all files, `resolve.tsconfig`. Default: the nearest of each.' },
  alias: { type: 'string', value: '<from=to,…>', help: 'The option `resolve.alias` of your build: `@=./src`. Paths begin with a dot.' },
};

/** Of the commands that look through a tree. */
export const treeFlags: Readonly<Record<string, Flag>> = {
  'include-ignored': {
    type: 'boolean',
    help: 'Read what `.gitignore` names and builds have written, too. Without it, such files are named where they hold the directive.',
  },
};

/** Of the commands that show what Next.js has built. */
export const nextFlags: Readonly<Record<string, Flag>> = {
  next: {
    type: 'string',
    value: '<file>',
    help: "Next.js's server-reference-manifest.json, whose ids and pages are shown too. Default: that of the build in .next, where there is one.",
  },
};
