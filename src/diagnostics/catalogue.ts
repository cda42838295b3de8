/**
 * The catalogue: every diagnostic of the compiler, its severity and its words.
 *
 *   report('capture-written', { name: 'count', functionName: 'save' }, span)
 *     → message  "The Server Function `save` writes to `count`, a variable of the code around it: the new value would be lost."
 *     → hint     "Return the new value from the function, …"
 *
 * A message is one sentence that names the user's own things; a hint says what to change.
 * A locked diagnostic guards either the meaning of the program or the border between server and client: it is always an error.
 */
import { closestMatch } from 'leven';
import type { Severity } from '../model.ts';
import type { DiagnosticCode, DiagnosticParams, MisplacedDirective } from './params.ts';
import {
  capturedValue,
  exported,
  exportedValue,
  functionAtFault,
  method,
  quote,
  serverFunction,
  theServerFunction,
} from './wording.ts';

export type { DiagnosticCode, DiagnosticParams } from './params.ts';

/** One kind of diagnostic. */
export interface DiagnosticDefinition<P> {
  readonly severity: Severity;
  /** Cannot be turned off or made a warning. */
  readonly locked: boolean;
  /** What the code is about, without names: for lists of rules. */
  readonly title: string;
  readonly message: (params: P) => string;
  readonly hint: (params: P) => string;
}

/** Where `docs/diagnostics.md` can be read; the code is the anchor. */
export const DOCS_URL =
  'https://github.com/babel-plugin-use-server/babel-plugin-use-server/blob/main/docs/diagnostics.md';

const ASYNC_ONLY = "only async functions can be exported from a file with 'use server' at the top";

export const catalogue: { readonly [C in DiagnosticCode]: DiagnosticDefinition<DiagnosticParams[C]> } = {
  'function-not-async': {
    ...guard('A Server Function is not async'),
    message: (params) => `${functionAtFault(params)} but is not async.`,
    hint: (params) =>
      params.site === 'inline'
        ? 'Add `async` to the function, or remove the directive if it is not meant to be called from the client.'
        : `Add \`async\` to the function, or move it to another file: ${ASYNC_ONLY}.`,
  },
  'function-is-generator': {
    ...guard('A Server Function is a synchronous generator'),
    message: (params) => `${functionAtFault(params)} but is a synchronous generator.`,
    hint: () =>
      'Make it an async generator (`async function*`) to stream values, or an async function that returns an array.',
  },
  'export-not-a-function': {
    ...guard('A file of Server Functions exports something else'),
    message: ({ exportName, localName, value }) =>
      `${exported(exportName, localName)} is exported from a file with 'use server' at the top but is ${exportedValue(value)}, not an async function.`,
    hint: () => `Move it to a file without 'use server' and import it from there: ${ASYNC_ONLY}.`,
  },
  'export-all-unresolved': {
    ...guard('The names behind `export *` are not known'),
    message: ({ from, as, because }) => {
      const star = quote(as === null ? 'export *' : `export * as ${as}`);
      return because === 'unknown'
        ? `${star} from ${quote(from)} in a file with 'use server' at the top hides which functions are exported.`
        : `${star} from ${quote(from)} exports an object of Server Functions, and the host can give a client only functions.`;
    },
    hint: ({ from, because }) =>
      `List the functions by name: ${quote(`export { one, two } from '${from}'`)}${because === 'unknown' ? ', or see to it that the file is found, with the option `resolve`' : ''}.`,
  },
  'export-not-a-server-function': {
    ...guard('Client code imports a server value'),
    message: notAServerFunction,
    hint: hintForImport,
  },
  'directive-misplaced': {
    ...guard('The directive stands where it has no effect'),
    message: (params) => `This 'use server' has no effect: it stands ${misplaced(params)}.`,
    hint: (params) =>
      params.where === 'after-import' || (params.where === 'after-statement' && params.scope === 'file')
        ? 'Move it to the first line of the file, above all imports, or into the functions that it is meant for.'
        : 'Make it the first statement in the body of an async function.',
  },
  'directive-misspelled': {
    ...guard('The directive is misspelled'),
    message: ({ found }) => `The directive ${quote(found)} is not known and has no effect.`,
    hint: () => "Write 'use server': lower case, one space, nothing around it.",
  },
  'directive-not-a-string': {
    ...guard('The directive is not a plain string literal'),
    message: ({ form }) => `This 'use server' has no effect because it ${NOT_A_STRING[form]}.`,
    hint: () => "Write it as a plain string literal statement: 'use server'.",
  },
  'directive-conflict': {
    ...guard('A file is marked for both server and client'),
    message: () => "This file says both 'use server' and 'use client', and a file can only be one of them.",
    hint: () =>
      'Keep the Server Functions in this file, and move the client code to a file of its own that imports them.',
  },
  'client-module-defines-server-function': {
    ...guard('A Server Function is defined in client code'),
    message: ({ name, because, importChain }) =>
      `${serverFunction(name)} is defined in ${because === 'directive' ? "a file with 'use client' at the top" : 'a file that is compiled for the client'}${importChain === undefined ? '' : ` (${importChain.map(quote).join(' → ')})`}.`,
    hint: () =>
      "Move it to a file with 'use server' at the top and import it here, or pass it down as a prop from a Server Component.",
  },
  'method-not-static': {
    ...guard('A Server Function is an instance method'),
    message: ({ name, className }) =>
      `The method ${method(name, className)} has a 'use server' directive but is not static.`,
    hint: () =>
      'Make it `static`, or a function outside of the class: an instance cannot be sent to the client and back.',
  },
  'method-is-accessor': {
    ...guard('A Server Function is a getter or setter'),
    message: ({ name, className, accessor }) =>
      `The ${accessor} ${method(name, className)} has a 'use server' directive, but a ${accessor} cannot be a Server Function.`,
    hint: () => 'Make it an async method (static, in a class) or an async function.',
  },
  'method-is-private': {
    ...guard('A Server Function is a private method'),
    message: ({ name, className }) =>
      `The private method ${method(name, className)} has a 'use server' directive, but a private method cannot be called from outside of its class.`,
    hint: () => 'Make it a `static async` method with a public name, or a function outside of the class.',
  },
  'method-is-constructor': {
    ...guard('A Server Function is a constructor'),
    message: ({ className }) =>
      `The constructor${className === null ? '' : ` of ${quote(className)}`} has a 'use server' directive, but a constructor cannot be a Server Function.`,
    hint: () => 'Move the code into an async function and put the directive there.',
  },
  'uses-this': {
    ...guard('A Server Function uses `this`'),
    message: ({ functionName }) =>
      `${serverFunction(functionName)} uses \`this\`, which does not exist when the client calls it.`,
    hint: () =>
      'Read what you need into a variable outside of the function (`const { id } = this`) and use that, or pass it as an argument.',
  },
  'uses-super': {
    ...guard('A Server Function uses `super`'),
    message: ({ functionName }) =>
      `${serverFunction(functionName)} uses \`super\`, which does not exist when the client calls it.`,
    hint: () => 'Call the method by the name of its class or object instead: `Base.load()`.',
  },
  'uses-new-target': {
    ...guard('A Server Function uses `new.target`'),
    message: ({ functionName }) =>
      `${serverFunction(functionName)} uses \`new.target\` of the code around it, which does not exist when the client calls it.`,
    hint: () => 'Read it into a variable outside of the function and use what you need of it.',
  },
  'uses-enclosing-arguments': {
    ...guard('A Server Function uses `arguments` of another function'),
    message: ({ functionName }) =>
      `${serverFunction(functionName)} uses \`arguments\` of the function around it, which does not exist when the client calls it.`,
    hint: () =>
      'Name the parameters of the function around it and use their names, or make the Server Function an `async function` to use its own `arguments`.',
  },
  'uses-private-name': {
    ...guard('A Server Function uses a private name'),
    message: ({ functionName, privateName }) =>
      `${serverFunction(functionName)} uses the private name ${quote(privateName)}, which can only be used inside its class.`,
    hint: ({ privateName }) =>
      `Read ${quote(privateName)} into a variable outside of the function and use that, or call a public static method of the class.`,
  },
  'uses-direct-eval': {
    ...guard('A Server Function uses `eval` next to captured variables'),
    message: ({ functionName }) =>
      `${serverFunction(functionName)} calls \`eval\`, so it cannot be known which variables around it the code uses.`,
    hint: () => 'Remove the call, or use `new Function(…)` and hand it the values that it needs.',
  },
  'capture-not-serializable': {
    severity: 'error',
    locked: false,
    title: 'A captured value cannot be sent',
    message: ({ name, functionName, value }) =>
      `${serverFunction(functionName)} uses ${quote(name)} from the code around it, which cannot be sent to the client and back: it is ${capturedValue(value)}.`,
    hint: ({ name }) =>
      `Create ${quote(name)} inside the Server Function or at the top level of the file, or capture only the plain values that you need of it.`,
  },
  'capture-written': {
    ...guard('A captured variable is written to'),
    message: ({ name, functionName }) =>
      `${serverFunction(functionName)} writes to ${quote(name)}, a variable of the code around it: the new value would be lost.`,
    hint: ({ name }) =>
      `Return the new value from the function, write to a variable of its own, or keep ${quote(name)} at the top level of the file or in a database.`,
  },
  'capture-may-be-secret': {
    severity: 'warn',
    locked: false,
    title: 'A captured value may be a secret',
    message: ({ name, functionName, because }) =>
      `${serverFunction(functionName)} captures ${quote(name)}, which ${because.kind === 'name' ? 'sounds like a secret' : `comes from ${quote(`process.env.${because.variable}`)}`}: captured values travel to the client and back.`,
    hint: ({ name, because }) =>
      `Read ${because.kind === 'name' ? quote(name) : quote(`process.env.${because.variable}`)} inside the Server Function or at the top level of the file, so that it never leaves the server.`,
  },
  'secret-literal': {
    severity: 'warn',
    locked: false,
    title: 'A Server Function contains a secret',
    message: ({ functionName, looksLike }) => `A string in ${theServerFunction(functionName)} looks like ${looksLike}.`,
    hint: () =>
      'Keep it out of the source: read it from an environment variable inside the function, and replace the key if it was ever shared.',
  },
  'bound-in-clear': {
    severity: 'warn',
    locked: false,
    title: 'An identity is bound in clear text',
    message: ({ functionName, argument }) =>
      `${quote(argument)} is bound to ${theServerFunction(functionName)} with \`bind\`: the client can read it and change it.`,
    hint: ({ argument }) =>
      `Check it on the server (look ${quote(argument)} up from the session), or use it inside an inline Server Function, where it is captured and encrypted.`,
  },
  'reference-id-collision': {
    ...guard('Two Server Functions have one id'),
    message: ({ id, first, second }) =>
      `${quote(second.name)} in ${quote(second.module)} and ${quote(first.name)} in ${quote(first.module)} have the same reference id ${quote(id)}.`,
    hint: () => 'Rename one of the two functions, take the alias back where `ids.aliases` names one of them, or change `ids.salt` where the names differ already.',
  },
  'server-function-unreferenced': {
    severity: 'warn',
    locked: false,
    title: 'Nothing refers to a Server Function',
    message: ({ name, module }) =>
      `The Server Function ${quote(name)} in ${quote(module)} is an open endpoint, but nothing in the project refers to it.`,
    hint: () => "Delete it, or move it out of the file with 'use server' if only server code calls it.",
  },
  'server-only-intended': {
    severity: 'warn',
    locked: false,
    title: "'use server' where `server-only` may be meant",
    message: ({ module }) =>
      `No client code refers to a function of ${quote(module)}, but its 'use server' makes every export an open endpoint.`,
    hint: () => "If the file should only be kept out of the client, replace the directive with `import 'server-only'`.",
  },
  'unsupported-commonjs': {
    ...guard('A file of Server Functions is a CommonJS module'),
    message: ({ found }) => `This file has 'use server' at the top but exports with ${quote(found)}.`,
    hint: () => 'Use `export`: which functions a CommonJS module exports is only known when it runs.',
  },
  'untransformed-module': {
    ...guard("A file with 'use server' was not compiled"),
    message: ({ module }) =>
      `${quote(module)} has a 'use server' directive but reached the build without having been compiled.`,
    hint: () =>
      'Let the plugin process this file too: check the include and exclude patterns of the loader or of Babel.',
  },
};

/** The codes, in the order of the documentation. */
export const diagnosticCodes: readonly DiagnosticCode[] = Object.keys(catalogue).filter(isDiagnosticCode);

/** Is this the code of a diagnostic? */
export function isDiagnosticCode(value: string): value is DiagnosticCode {
  return Object.hasOwn(catalogue, value);
}

/** Where the documentation of a diagnostic is. */
export function docsUrl(code: DiagnosticCode): string {
  return `${DOCS_URL}#${code}`;
}

function guard(title: string): { severity: 'error'; locked: true; title: string } {
  return { severity: 'error', locked: true, title };
}

function notAServerFunction({ importedName, from, because }: DiagnosticParams['export-not-a-server-function']): string {
  switch (because) {
    case 'other':
      return `${quote(importedName)} of ${quote(from)} is imported by client code but is not a Server Function.`;
    case 'missing':
      return `${quote(importedName)} is imported by client code, but ${quote(from)} has no export of that name.`;
    case 'ambiguous':
      return `${quote(importedName)} is imported by client code, but two \`export *\` of ${quote(from)} give different things that name.`;
    case 'unknown':
      return `Client code imports everything (\`*\`) from ${quote(from)}, but which names that file exports cannot be found out.`;
  }
}

function hintForImport({ importedName, because, names = [] }: DiagnosticParams['export-not-a-server-function']): string {
  switch (because) {
    case 'other':
      return `Move ${quote(importedName)} to a file that both server and client may load, and import it from there.`;
    case 'missing': {
      const nearest = closestMatch(importedName, [...names], { maxDistance: Math.min(3, Math.ceil(importedName.length / 2)) });
      if (nearest !== undefined) return `Import ${quote(nearest)} if that is what is meant.`;
      return names.length === 0 ? 'That file exports no Server Function.' : `It exports ${names.slice(0, 8).map(quote).join(', ')}${names.length > 8 ? ' and more' : ''}.`;
    }
    case 'ambiguous':
      return 'Export the one that is meant by its name, in that file.';
    case 'unknown':
      return 'Import the functions by name, or list the names in that file instead of `export *`.';
  }
}

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
    case 'namespace':
      return 'in a function of a namespace';
    case 'decorated-method':
      return 'in a method with decorators';
    case 'elsewhere':
      return 'where no function starts';
  }
}
