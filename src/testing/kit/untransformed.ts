/**
 * Finds modules with `'use server'` that Jest has run as they are: it transforms nothing that `transformIgnorePatterns` names, by default
 * no package at all. The transformer never sees such a file, so the code that it does see looks at what has been loaded.
 *
 *     // the end of editor.tsx, which imports a package
 *     require('babel-plugin-use-server/testing/client').refuseUntransformed(require.cache);
 *
 * What a test has put a mock in the place of is not loaded, and is no finding.
 */
import { shared } from './shared.ts';

interface Modules {
  /** Files that were compiled. */
  readonly compiled: Set<string>;
  /** Files that need not be read again. */
  readonly seen: Set<string>;
  /** The registries of modules that have been looked through; whether for clients alone. */
  readonly caches: Map<object, boolean>;
}

const modules = (): Modules => shared('modules', () => ({ compiled: new Set(), seen: new Set(), caches: new Map() }));

/** Called by compiled modules, before any look at what has been loaded. */
export function noteCompiled(file: string): void {
  modules().compiled.add(file);
}

/**
 * Looks at the modules that have been loaded since the last look.
 *
 * @param cache By the paths of the modules; undefined where there is no such registry.
 * @param forClientsAlone Functions with the directive inside are refused too, as the compiler refuses them for clients. The transformer
 *   of the kit lets them run.
 * @throws Error `untransformed-module`
 */
export function refuseUntransformed(cache: object | undefined, forClientsAlone = false): void {
  if (cache === undefined) return;
  const { seen, compiled, caches } = modules();
  caches.set(cache, forClientsAlone);
  for (const file of Reflect.ownKeys(cache)) {
    if (typeof file !== 'string' || seen.has(file)) continue;
    if (!compiled.has(file) && SOURCE.test(file) && isServerModule(file, forClientsAlone)) throw new Error(messageOf(file));
    seen.add(file);
  }
}

const SOURCE = /\.[cm]?[jt]sx?$/;

/** White space, a comment, or a string as a statement, where a text goes on. */
const PROLOGUE_PART = /\s+|;|\/\*[^]*?\*\/|\/\/.*|(['"])((?:(?!\1)[^\\\n]|\\.)*)\1/y;
/** What a statement may not go on with. */
const NEW_STATEMENT = /^\s*(?:[;}\w$\\{'"@#]|$|\/[/*])/;

/**
 * Does the text begin with the directive? Applications bundle or run this module as it stands, so it imports nothing of the compiler and
 * reads the beginning of a file itself.
 */
function startsWithServerDirective(text: string): boolean {
  const part = new RegExp(PROLOGUE_PART);
  part.lastIndex = /^(?:\uFEFF)?(?:#!.*)?/.exec(text)?.[0].length ?? 0;
  for (let found = part.exec(text); found !== null; found = part.exec(text)) {
    if (found[2] === 'use server') return NEW_STATEMENT.test(text.slice(part.lastIndex));
  }
  return false;
}

/** The beginning of a function's body that has the directive. */
const INLINE = /\{(?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/.*|(['"])use strict\1;?)*(['"])use server\2\s*[;}\n]/;

function isServerModule(file: string, forClientsAlone: boolean): boolean {
  try {
    // Stories run in browsers, which have no files. A test may have a mock in the place of the file system.
    const text: unknown = process.getBuiltinModule('node:fs').readFileSync(file, 'utf8');
    return typeof text === 'string' && text.includes('use server') && (startsWithServerDirective(text) || (forClientsAlone && INLINE.test(text)));
  } catch {
    return false;
  }
}

function messageOf(file: string): string {
  const name = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1]?.replace('\\', '/');
  return [
    `untransformed-module: ${file} has a 'use server' directive, and Jest has run it as it is: code of the server, in a test of a client.`,
    name === undefined
      ? '  Compile it:   let `transformIgnorePatterns`, in the configuration of Jest, not name it'
      : `  Compile it:   transformIgnorePatterns: ['/node_modules/(?!${name}/)'], in the configuration of Jest; modules of CommonJS cannot be compiled`,
    '  Mock it:      jest.mock(), in the test',
  ].join('\n');
}

declare const afterEach: ((run: () => void) => void) | undefined;

try {
  // For what is loaded while a test runs.
  if (typeof afterEach === 'function')
    afterEach(() => {
      for (const [cache, forClientsAlone] of modules().caches) refuseUntransformed(cache, forClientsAlone);
    });
} catch {
  // Inside of a running test a hook cannot be set any more; the next file that is loaded looks.
}
