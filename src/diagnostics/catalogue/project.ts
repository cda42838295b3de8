/** What is told of a whole tree of files, by the command line and by builds. */
import type { DiagnosticParams, UnknownImport } from '../../model/diagnostic-params.ts';
import { quote, visible } from './wording.ts';
import { guard } from './definition.ts';
import type { DefinitionsOf } from './definition.ts';

export const projectDiagnostics: DefinitionsOf<
  'unguarded-server-function' | 'guard-not-found' | 'public-function-not-found' | `server-${string}` | 'file-not-readable'
> = {
  'server-function-unreferenced': {
    severity: 'warn',
    locked: false,
    title: 'Nothing refers to a Server Function',
    message: ({ name, module, butTests = false }) =>
      `The Server Function ${quote(name)} in ${quote(module)} is an open endpoint, but nothing in the project${butTests ? ' except its tests' : ''} refers to it.`,
    hint: ({ nearMiss, isInline = false }) =>
      `${mayBeMeant(nearMiss)}Delete it, or ${isInline ? 'take its directive away' : "move it out of the file with 'use server'"} if only server code calls it.`,
  },
  'server-component-exposed': {
    severity: 'warn',
    locked: false,
    title: 'A page or component is an endpoint',
    message: ({ name, module }) => `${quote(name)} in ${quote(module)} is a component, but the 'use server' at the top of its file makes it an open endpoint.`,
    hint: () =>
      'Take the directive away: components run on the server without it. Keep it in the Server Functions of the file, as their first statement, or move them to a file of their own.',
  },
  'server-handler-exposed': {
    severity: 'warn',
    locked: false,
    title: 'What the framework calls is an endpoint as well',
    message: ({ name, module }) =>
      `The framework calls ${quote(name)} in ${quote(module)} itself, but the 'use server' at the top of its file makes it one more open endpoint.`,
    hint: () => 'Take the directive away: the file runs on the server without it.',
  },
  'server-only-intended': {
    severity: 'warn',
    locked: false,
    title: "'use server' where `server-only` may be meant",
    message: ({ module }) => `No client code refers to a function of ${quote(module)}, but its 'use server' makes every export an open endpoint.`,
    hint: ({ nearMiss }) => `${mayBeMeant(nearMiss)}If the file should only be kept out of the client, replace the directive with \`import 'server-only'\`.`,
  },
  'unguarded-server-function': {
    severity: 'error',
    locked: false,
    title: 'No guard is seen on the way into a Server Function',
    message: ({ name, module, seen, takes = [] }) =>
      `No guard is seen before what the Server Function ${quote(name)} in ${quote(module)} does, and any client can call it${seen === undefined ? '' : `; ${seen}`}${takes.length === 0 ? '' : `; it takes ${takes.map(quote).join(', ')} from its caller and reads no session`}.`,
    hint: () =>
      'Call one of the `guards` of use-server.config.json before anything else, add the guard that it has to `guards`, or name the function in `public` with the reason why everybody may call it.',
  },
  'guard-not-found': {
    severity: 'error',
    locked: false,
    title: 'A configured guard leads nowhere',
    message: ({ from, name }) =>
      name === null
        ? `\`guards\` names the module ${quote(from)}, which is not found.`
        : `\`guards\` names ${quote(name)} of ${quote(from)}, which has no such export.`,
    hint: () => 'Write `from` as a file in the folder of use-server.config.json would import it, and in `names` what the module exports.',
  },
  'public-function-not-found': {
    severity: 'error',
    locked: false,
    title: 'A function that is listed as public is not there',
    message: ({ entry }) => `\`public\` names ${quote(entry)}, and no Server Function has this module and this export.`,
    hint: () => 'Take the entry away, or write it as `list --json` has `module` and `export` of the function, with `#` between.',
  },
  'file-not-readable': {
    ...guard('A source cannot be read'),
    message: ({ module, because, reason }) =>
      because === 'no-source'
        ? `No source file was found in ${quote(module)}.`
        : `${quote(module)} ${because === 'syntax' ? 'is no valid program' : 'cannot be read'}${reason === null ? '' : `: ${sentencePart(reason)}`}.`,
    hint: ({ because }) => HOW_TO_READ[because],
  },
};

function mayBeMeant(nearMiss: UnknownImport | undefined): string {
  return nearMiss === undefined
    ? ''
    : `${quote(nearMiss.file)} imports ${quote(nearMiss.specifier)}, which is not found: if it means this file, say so with the option \`resolve.alias\` (\`--alias\`). Else: `;
}

const HOW_TO_READ: Readonly<Record<DiagnosticParams['file-not-readable']['because'], string>> = {
  syntax: 'Mend it, or keep it out of the tree with `.gitignore`: what Server Functions it holds cannot be told.',
  system: 'Make it readable, or keep it out of the tree with `.gitignore`: what Server Functions it holds cannot be told.',
  'no-source': 'Name the folder that holds the sources. What `.gitignore` names, `node_modules` and the output of builds are left out.',
};

const LONGEST_REASON = 300;

/** Words of a parser or the system, to stand at the end of a sentence of ours. */
function sentencePart(reason: string): string {
  const [line = ''] = reason.split('\n');
  return visible(line.slice(0, LONGEST_REASON)).replace(/\.$/, '');
}
