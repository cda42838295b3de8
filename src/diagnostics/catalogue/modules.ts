/** What is told of a module as a whole, and of what surrounds it: its layer, its exports, another one with its ids. */
import { quote } from './wording.ts';
import { guard } from './definition.ts';
import type { DefinitionsOf } from './definition.ts';

export const moduleDiagnostics: DefinitionsOf<'reference-id-collision' | 'unsupported-commonjs' | `layer-${string}` | 'untransformed-module'> = {
  'reference-id-collision': {
    ...guard('Two Server Functions have one id'),
    message: ({ id, first, second }) =>
      `${quote(second.name)} in ${quote(second.module)} and ${quote(first.name)} in ${quote(first.module)} have the same reference id ${quote(id)}.`,
    hint: ({ first, second }) =>
      first.module === second.module && first.name === second.name
        ? `Compile all parts anew from the same sources${first.module.startsWith('node_modules/') ? ', with one copy of the package: `npm dedupe`, or what your package manager has for that, removes others' : ''}.`
        : 'Rename one of the two functions, take the alias back where `ids.aliases` names one of them, or change `ids.salt` where the names differ already.',
  },
  'unsupported-commonjs': {
    ...guard('A file of Server Functions is a CommonJS module'),
    message: ({ found, directive, inPackage = false }) =>
      `This file${inPackage ? ' of a package' : ''} has 'use server' ${directive === 'on-top' ? 'at the top' : 'in a function'} but exports with ${quote(found)}.`,
    hint: ({ directive, inPackage = false }) =>
      inPackage
        ? 'Use a version or an entry of the package that is an ES module, ask its authors for one, or patch the file (`pnpm patch`, `patch-package`).'
        : directive === 'on-top'
          ? 'Use `export`: which functions a CommonJS module exports is only known when it runs.'
          : 'Use `import` and `export`: what a Server Function is compiled to has some, and a file with both is no CommonJS module any more.',
  },
  'layer-unknown': {
    ...guard('It is not said whether the server or the client is compiled'),
    message: () => "This file has a 'use server' directive, and nothing says whether it is compiled for the server or for the client.",
    hint: () =>
      "Set the option `layer` to 'server' or 'client', in the configuration of each build; or let the host say it: a plugin of this package for the bundler, or what runs Babel, in its `caller`.",
  },
  'layer-mismatch': {
    ...guard('A file was compiled for the other layer'),
    message: ({ module, compiledFor, metIn }) =>
      `${quote(module)} was compiled for the ${compiledFor} and is part of a build for the ${metIn}: ${metIn === 'client' ? 'the code of its Server Functions would get into the browser' : 'clients could not call its Server Functions'}.`,
    hint: ({ metIn }) =>
      `Set the option \`layer\` to '${metIn}' where this build is configured; if it is a build for the ${metIn === 'client' ? 'server' : 'client'}, tell the plugin of the bundler so, or let what runs Babel say it: \`caller: { layer: '${metIn === 'client' ? 'rsc' : 'ssr'}' }\`.`,
  },
  'untransformed-module': {
    ...guard("A file with 'use server' was not compiled"),
    message: ({ module }) => `${quote(module)} has a 'use server' directive but reached the build without having been compiled.`,
    hint: () => 'Let the plugin process this file too: check the include and exclude patterns of the loader or of Babel.',
  },
};
