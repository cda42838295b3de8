/** What a file of Server Functions exports, and what client code imports of it. */
import { closestMatch } from '../closest-match.ts';
import type { DiagnosticParams } from '../../model/diagnostic-params.ts';
import { exported, exportedValue, functionAtFault, quote, serverFunction } from './wording.ts';
import { guard } from './definition.ts';
import type { DefinitionsOf } from './definition.ts';

const ASYNC_ONLY = "only async functions can be exported from a file with 'use server' at the top";
const ADD_ASYNC = `Add \`async\` to the function, or move it to another file: ${ASYNC_ONLY}.`;

const NOT_ASYNC = {
  sync: 'is not async',
  curried: 'is not async: it only returns an async function',
  'compiled-down': 'is not async any more, now that it is compiled for older engines',
} as const;

export const exportDiagnostics: DefinitionsOf<'function-not-async' | 'function-is-generator' | 'no-exports' | `export-${string}`> = {
  'function-not-async': {
    ...guard('A Server Function is not async'),
    message: (params) => `${functionAtFault(params)} but ${NOT_ASYNC[params.looksLike ?? 'sync']}.`,
    hint: (params) =>
      params.looksLike === 'curried'
        ? 'Take all parameters in one async function, `async (id, formData) => { … }`, and fix the first of them where it is used: `save.bind(null, id)`.'
        : params.looksLike === 'compiled-down'
          ? 'It was an async function before this file was compiled for older engines. Compile the file, or have the package published, for engines with async functions (`target: "es2018"` or later).'
          : params.site === 'inline'
            ? 'Add `async` to the function, or remove the directive if it is not meant to be called from the client.'
            : ADD_ASYNC,
  },
  'function-is-generator': {
    ...guard('A Server Function is a synchronous generator'),
    message: (params) => `${functionAtFault(params)} but is a synchronous generator.`,
    hint: () => 'Make it an async generator (`async function*`) to stream values, or an async function that returns an array.',
  },
  'export-not-a-function': {
    ...guard('A file of Server Functions exports something else'),
    message: ({ exportName, localName, value }) =>
      `${exported(exportName, localName)} is exported from a file with 'use server' at the top but is ${exportedValue(value)}, ${value.kind === 'alias' ? 'which may be anything' : 'not an async function'}.`,
    hint: instead,
  },
  'export-all-unresolved': {
    ...guard('The names behind `export *` are not known'),
    message: ({ from, as, because }) => {
      const star = quote(as === null ? 'export *' : `export * as ${as}`);
      if (because === 'syntax') return `${star} from ${quote(from)} leads to a file that does not parse, so what it exports is not known.`;
      return because === 'unknown'
        ? `${star} from ${quote(from)} in a file with 'use server' at the top hides which functions are exported.`
        : `${star} from ${quote(from)} exports an object of Server Functions, and the host can give a client only functions.`;
    },
    hint: ({ from, because }) =>
      because === 'syntax'
        ? 'Correct the syntax error in that file.'
        : `List the functions by name: ${quote(`export { one, two } from '${from}'`)}${because === 'unknown' ? ', or see to it that the file is found, with the option `resolve`' : ''}.`,
  },
  'no-exports': {
    severity: 'warn',
    locked: false,
    title: "A file with 'use server' exports no Server Function",
    message: () => "This file has 'use server' at the top, but it exports nothing that a client could call.",
    hint: () => "Export the async functions that are meant, or take the directive away. To keep a file out of the client, write `import 'server-only'`.",
  },
  'export-not-a-server-function': {
    ...guard('Client code imports a server value'),
    message: notAServerFunction,
    hint: hintForImport,
  },
};

function instead({ exportName, localName, value }: DiagnosticParams['export-not-a-function']): string {
  if (value.kind === 'module-namespace')
    return `Export the functions in it by their names, or the namespace from the module that has them: ${quote("export * as name from './module'")}.`;
  if (value.kind !== 'alias') return `Move it to a file without 'use server' and import it from there: ${ASYNC_ONLY}.`;
  if ('from' in value.means) return `Export the functions in it by their names: ${quote(`export { one, two } from '${value.means.from}'`)}.`;
  return `Make it a constant (${quote(`const ${localName ?? exportName} = ${value.means.path}`)}): what a constant holds is checked when the module loads, and has to be an async function.`;
}

function notAServerFunction({ importedName, from, because, functionName = null }: DiagnosticParams['export-not-a-server-function']): string {
  switch (because) {
    case 'other':
      return `${quote(importedName)} of ${quote(from)} is imported by client code but is not a Server Function.`;
    case 'not-async':
      return `${quote(importedName)} of ${quote(from)} is imported by client code but is not async: it is exported from a file with 'use server' at the top.`;
    case 'defines':
      return `${serverFunction(functionName)} is defined inside of ${importedName === 'default' ? `the default export of ${quote(from)}` : `${quote(importedName)} of ${quote(from)}`}, which client code imports: the browser would get its code.`;
    case 'missing':
      return `${quote(importedName)} is imported by client code, but ${quote(from)} has no export of that name.`;
    case 'ambiguous':
      return `${quote(importedName)} is imported by client code, but two \`export *\` of ${quote(from)} give different things that name.`;
    case 'conflict':
      return `${quote(importedName)}, which client code imports from ${quote(from)}, comes from a file that has both 'use server' and 'use client' at the top.`;
    case 'unknown':
      return `Client code imports everything (\`*\`) from ${quote(from)}, but which names that file exports cannot be found out.`;
  }
}

function hintForImport({ importedName, because, functionName = null, names = [] }: DiagnosticParams['export-not-a-server-function']): string {
  switch (because) {
    case 'other':
      return `Move ${quote(importedName)} to a file that both server and client may load, and import it from there.`;
    case 'not-async':
      return ADD_ASYNC;
    case 'defines':
      return `Move ${functionName === null ? 'it' : quote(functionName)} to a file with 'use server' at the top, make arguments of the variables that it uses from around it, and import it here. In an app with Server Components it may also stay in one, and be handed down as a prop.`;
    case 'missing': {
      const nearest = closestMatch(importedName, names);
      if (nearest !== undefined) return `Import ${quote(nearest)} if that is what is meant.`;
      return names.length === 0
        ? 'That file exports no Server Function.'
        : `It exports ${names.slice(0, 8).map(quote).join(', ')}${names.length > 8 ? ' and more' : ''}.`;
    }
    case 'ambiguous':
      return 'Export the one that is meant by its name, in that file.';
    case 'conflict':
      return 'Take one of the two directives away in that file; what is left of the other side belongs into a file of its own.';
    case 'unknown':
      return 'Import the functions by name, or list the names in that file instead of `export *`.';
  }
}
