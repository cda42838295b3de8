/**
 * The seam between the compiler and a browser: each module of Node.js that it imports, and the few of its own that are of no use without
 * files, with the module in its place. A plugin for Vite and Rolldown; the compiler itself knows nothing of it.
 *
 * Babel's parser leaves out what a page does without: Flow, which is a tenth of the whole, and three syntaxes that the compiler never asks for.
 */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const ofNode = new Map(['crypto', 'fs', 'module', 'path', 'process', 'url'].map((name) => [`node:${name}`, at(`./stand-ins/${name}.ts`)]));
const ofCompiler = new Map([
  [at('../../src/3-plan/client-imports.ts'), at('./stand-ins/client-imports.ts')],
  [at('../../src/4-emit/client/imports.ts'), at('./stand-ins/client-imports.ts')],
  [at('../../src/1-source/module-id.ts'), at('./stand-ins/module-id.ts')],
  [at('../../src/4-emit/apply/text/map.ts'), at('./stand-ins/map.ts')],
  [at('../../src/1-source/native/native.ts'), at('./stand-ins/native.ts')],
  [at('../../src/diagnostics/catalogue/project.ts'), at('./stand-ins/project-diagnostics.ts')],
  [at('../../src/diagnostics/formats/format.ts'), at('./stand-ins/format.ts')],
  [at('../../src/options/resolve.ts'), at('./stand-ins/resolve.ts')],
  [at('../../src/options/aliases.ts'), at('./stand-ins/aliases.ts')],
  [at('../../src/link/open-graph.ts'), at('./stand-ins/open-graph.ts')],
  [at('../../src/diagnostics/fingerprint.ts'), at('./stand-ins/fingerprint.ts')],
  [at('../../src/files/regular-file.ts'), at('./stand-ins/regular-file.ts')],
  [at('../../src/files/real-place.ts'), at('./stand-ins/real-place.ts')],
]);
const isOurs = (importer: string): boolean => [at('../../src/'), at('./')].some((folder) => importer.startsWith(folder));

interface StandIns {
  readonly name: string;
  readonly enforce: 'pre';
  readonly resolveId: (specifier: string, importer: string | undefined) => string | null;
  readonly transform: (code: string, id: string) => string | null;
}

/** Without a query: with one it is a module that Rollup puts around CommonJS. */
const PARSER = /@babel\/parser\/lib\/index\.js$/;
/** The table of the syntaxes of which the parser is put together. What stands in no table is left out by the bundler. */
const SYNTAXES = /(?<=const mixinPlugins = )\{[^}]*\}/;
/** The words of their errors, which no bundler can leave out by itself: they are put together by a call. */
const ERRORS_OF_OTHERS = /^const (?:Flow|Placeholder)Errors = ParseErrorEnum`\w+`\(\{[^]*?^\}\);$/gm;

export function standIns(): StandIns {
  return {
    name: 'stand-ins-for-browsers',
    enforce: 'pre',
    resolveId: (specifier, importer) => {
      if (importer === undefined || !isOurs(importer)) return null;
      return ofNode.get(specifier) ?? ofCompiler.get(resolve(dirname(importer), specifier)) ?? null;
    },
    transform: (code, id) => {
      if (!PARSER.test(id)) return null;
      if (!SYNTAXES.test(code)) throw new Error(`${id} has no table of syntaxes any more.`);
      return code.replace(SYNTAXES, '{ jsx, typescript }').replaceAll(ERRORS_OF_OTHERS, '');
    },
  };
}
