/** Where the directive stands, and how it is written. */
import type { DiagnosticParams, MisplacedDirective } from '../../model/diagnostic-params.ts';
import { quote, serverFunction } from './wording.ts';
import { guard } from './definition.ts';
import type { DefinitionsOf } from './definition.ts';

export const directiveDiagnostics: DefinitionsOf<`directive-${string}` | 'client-module-defines-server-function'> = {
  'directive-misplaced': {
    ...guard('The directive stands where it has no effect'),
    message: (params) => `This 'use server' has no effect: it stands ${misplaced(params)}.`,
    hint: (params) => {
      if (params.where === 'namespace')
        return 'Move the function out of the namespace, to the top level of the file. The namespace can hand it on: `export const save = saveNote;`.';
      if (params.where === 'computed-key')
        return 'Declare the class in a block, such as the body of a function, and use its name here; or give the function a name that is no expression.';
      return params.where === 'after-import' || (params.where === 'after-statement' && params.scope === 'file')
        ? 'Move it to the first line of the file, above all imports, or into the functions that it is meant for.'
        : 'Make it the first statement in the body of an async function.';
    },
  },
  'directive-misspelled': {
    ...guard('The directive is misspelled'),
    message: ({ found }) => `The directive ${quote(found)} is not known and has no effect.`,
    hint: () => "Write 'use server': lower case, one space, nothing around it.",
  },
  'directive-not-a-string': {
    ...guard('The directive is not a plain string literal'),
    message: ({ form }) => `This 'use server' has no effect because it ${NOT_A_STRING[form]}.`,
    hint: () =>
      "Write it as a plain string literal statement, 'use server', at the beginning of the file or of a function. If there is one already, take this one away.",
  },
  'directive-conflict': {
    ...guard('A file is marked for two things'),
    message: ({ cache }) =>
      cache === undefined
        ? "This file says both 'use server' and 'use client', and a file can only be one of them."
        : `This file says '${cache}' at the top, which would cache what its Server Functions answer, too: each would run once.`,
    hint: ({ cache }) =>
      cache === undefined
        ? 'Keep the Server Functions in this file, and move the client code to a file of its own that imports them.'
        : `Write '${cache}' in the functions that are to be cached, not at the top, or move the Server Functions to a file of their own.`,
  },
  'client-module-defines-server-function': {
    ...guard('A Server Function is defined in client code'),
    message: ({ name, because, importChain }) =>
      `${serverFunction(name)} is defined in ${because === 'directive' ? "a file with 'use client' at the top" : 'a file that is compiled for the client'}${importChain === undefined ? '' : ` (${importChain.map(quote).join(' → ')})`}.`,
    hint: () => "Move it to a file with 'use server' at the top and import it here, or pass it down as a prop from a Server Component.",
  },
};

const NOT_A_STRING: Readonly<Record<DiagnosticParams['directive-not-a-string']['form'], string>> = {
  'template-literal': 'is a template literal',
  parenthesized: 'is in parentheses',
  concatenated: 'is put together from several strings',
  escaped: 'contains an escape sequence',
  continued: 'is only the beginning of a longer expression',
};

function misplaced(params: MisplacedDirective): string {
  switch (params.where) {
    case 'after-statement':
      return `after another statement of the ${params.scope}`;
    case 'after-import':
      return 'after an import';
    case 'nested-block':
      return 'in a block inside of a function';
    case 'static-block':
      return `in a static block${params.className === null ? '' : ` of the class ${quote(params.className)}`}`;
    case 'class-body':
      return `in the body of ${params.className === null ? 'a class' : `the class ${quote(params.className)}`}, where it is the name of a field`;
    case 'namespace':
      return 'in a function of a namespace';
    case 'computed-key':
      return 'in a class with a computed key that is made in a parameter, in a field or in the head of a loop, where each class would need a place for its key';
    case 'elsewhere':
      return 'where no function starts';
  }
}
